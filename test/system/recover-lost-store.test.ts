import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeRecoveryKey } from 'matrix-js-sdk/lib/crypto-api/index.js';
import { digests } from './support/files.ts';
import { type House, type OpenedCase, openHouse } from './support/house.ts';
import type { RecordingProxy } from './support/proxy.ts';
import { bodyOf } from './support/seen.ts';

let house: House;
let proxy: RecordingProxy;
let opened: OpenedCase;
let lostDevice: string;
/** Typed while the bot was down, with a room key that the bot had before. */
let unread: string;

const data = () => house.bot.configuration.data;
const recoveryKey = () => house.bot.configuration.recoveryKeyFile;
const recoverWith = (file: string) => house.bot.command(['recover', '--key-file', file]);
/** Without the lock, and without what SQLite makes and removes beside a file. */
const stored = () => digests(data(), (name) => !/^roundtable\.lock|-(wal|shm)$/.test(name));
const deskOf = (agency: string) => opened.desks[agency] ?? '';

beforeAll(async () => {
  const members = [
    { id: 'anna', agency: 'crisis_service', roles: ['coordinator' as const] },
    { id: 'clara', agency: 'school' },
  ];
  house = await openHouse({ members, proxy: true });
  proxy = house.proxy as RecordingProxy;
  opened = await house.openCase('crisis_service school');
  await house.command('anna', opened.conference, '/action add school friday Call the parents');
  const first = await house.person('clara').say(deskOf('school'), '/mine');
  await house.person('clara').waitFor({ sender: house.botUser, relatesTo: first, type: 'm.room.message' });
  await backedUp(deskOf('school'), first);
  await house.bot.stop();
  lostDevice = (house.bot.logLines.find(({ msg }) => msg === 'ready')?.['device'] as string) ?? '';
  unread = await house.person('clara').say(deskOf('school'), '/mine');
  for (const name of fs.readdirSync(data())) if (name.startsWith('crypto.db')) fs.rmSync(path.join(data(), name));
});
afterAll(() => house?.close());

/** Waits until the key of this event went into the backup on the server. */
async function backedUp(roomId: string, eventId: string): Promise<void> {
  const { accessToken } = await house.person('clara').device();
  const url = `${house.server.url}/_matrix/client/v3/rooms/${encodeURIComponent(roomId)}/event/${encodeURIComponent(eventId)}`;
  const answer = await fetch(url, { headers: { authorization: `Bearer ${accessToken}` } });
  const { content } = (await answer.json()) as { content: { session_id: string } };
  const holds = (body: unknown) => JSON.stringify(body).includes(JSON.stringify(content.session_id));
  const end = Date.now() + 30_000;
  while (!proxy.requests('PUT', '/room_keys/keys').some(({ body, status }) => status === 200 && holds(body))) {
    if (Date.now() > end) throw new Error('the key did not reach the backup');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('recover-lost-store', () => {
  test('the start is refused with an instruction', async () => {
    const { code, stderr } = await house.bot.command(['start']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining(`The key store of the bot's device ${lostDevice} is lost`),
    });
    expect(stderr).toContain('Run `roundtable recover` with the recovery key');
  });

  test.each([
    ['of somebody else', () => encodeRecoveryKey(randomBytes(32)) ?? '', 'is well formed but not the one of'],
    ['with a typing error', () => fs.readFileSync(recoveryKey(), 'utf8').replace(/.\n$/, '\n'), 'has a typing error or is cut off'],
  ])('a recovery key %s: one sentence, and nothing is changed', async (_, key, sentence) => {
    const file = path.join(house.bot.configuration.dir, 'wrong-key');
    fs.writeFileSync(file, key(), { mode: 0o600 });
    const before = stored();
    const { code, stdout, stderr } = await recoverWith(file);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stderr).not.toContain(fs.readFileSync(file, 'utf8').trim());
    expect(stored()).toEqual(before);
    const logins = proxy.requests('POST', /\/login$/).length;
    // The first login of all stays; each later one was ended again.
    expect(proxy.requests('POST', /\/logout$/)).toHaveLength(logins - 1);
  });

  test('the right key makes a new signed device and restores the room keys', async () => {
    const { code, stdout, stderr } = await recoverWith(recoveryKey());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [, device, restored, inBackup] =
      /^New device (\w+), signed\. Room keys restored: (\d+) of (\d+) in the backup\.$/m.exec(stdout) ?? [];
    expect(device).not.toBe(lostDevice);
    expect(Number(restored)).toBeGreaterThan(0);
    expect(restored).toBe(inBackup);
    await house.bot.start();
    expect(house.bot.logLines.findLast(({ msg }) => msg === 'ready')?.['device']).toBe(device);
    for (const id of ['anna', 'clara']) await house.person(id).waitUntilSigned(house.botUser, device ?? '');
  });

  test('a command that came while the store was lost is read and answered', async () => {
    const answer = { sender: house.botUser, relatesTo: unread, type: 'm.room.message' };
    expect(bodyOf(await house.person('clara').waitFor(answer, 60_000))).toContain('Call the parents');
    expect(await house.person('clara').seen(answer)).toHaveLength(1);
  });

  test('the case goes on: commands, the log, and the shield of the answers', async () => {
    const answer = await house.command('anna', deskOf('crisis_service'), '/log verify');
    expect(bodyOf(answer)).toContain('entries');
    expect(await house.person('anna').shield(answer.roomId, answer.eventId)).toMatchObject({ colour: 0 });
    expect(bodyOf(await house.command('clara', opened.conference, '/action list'))).toContain('Call the parents');
  });
});
