import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MatrixClient } from 'matrix-js-sdk';
import type { Recovered } from '../../bot/session/recover.ts';
import type { DriverOptions, ReadEvent } from './session-driver.ts';
import { type Driver, endServer, newBot, newPerson, roomWith, startDriver, startServer, until } from './session-harness.ts';

beforeAll(startServer);
afterAll(endServer);

const bodies = (events: ReadEvent[]) => events.map(({ body }) => body);

/** A bot that read a message in a room, whose keys are in the backup, and that was then killed. */
async function livedOnce(): Promise<{
  options: DriverOptions;
  person: MatrixClient;
  roomId: string;
  deviceId: string;
  recoveryKey: string;
}> {
  const options = await newBot();
  const bot = startDriver();
  const { deviceId } = await bot.call<{ deviceId: string }>('open', options);
  await bot.call('start');
  const person = await newPerson(true);
  const roomId = await roomWith(person, bot, options.userId);
  await person.sendTextMessage(roomId, 'before the loss');
  await until('the bot reads it', async () => bodies(await bot.call('read', roomId)).includes('before the loss'));
  await until('its key is in the backup', () => bot.call<boolean>('backedUp'));
  await bot.kill();
  return { options, person, roomId, deviceId, recoveryKey: await readFile(`${options.folder}/recovery-key.txt`, 'utf8') };
}

async function lose({ folder }: DriverOptions, what: 'crypto store' | 'everything'): Promise<void> {
  for (const part of ['', '-wal', '-shm']) await rm(`${folder}/crypto.sqlite${part}`, { force: true });
  if (what === 'everything') await rm(`${folder}/settings.json`);
}

async function recoverWith(options: DriverOptions, by: object): Promise<Recovered> {
  const process = startDriver();
  const recovered = await process.call<Recovered>('recover', options, by);
  await process.kill();
  return recovered;
}

async function reopened(options: DriverOptions): Promise<Driver> {
  const bot = startDriver();
  await bot.call('open', options);
  await bot.call('start');
  return bot;
}

describe('recover-lost-store, the session alone', () => {
  test.each(['crypto store', 'everything'] as const)(
    '%s lost: a new signed device reads the old messages and the new ones',
    async (what) => {
      const { options, person, roomId, deviceId, recoveryKey } = await livedOnce();
      await lose(options, what);
      const recovered = await recoverWith(options, { recoveryKey });
      expect(recovered.deviceId).not.toBe(deviceId);
      expect(recovered.keysInBackup).toBeGreaterThan(0);
      expect(recovered.keysRestored).toBe(recovered.keysInBackup);
      expect(recovered.oldDevice).toEqual(what === 'everything' ? null : { deviceId, removed: true });

      const bot = await reopened(options);
      await until('the bot is in the room', () => bot.call<boolean>('knows', roomId));
      expect(bodies(await bot.call('read', roomId))).toContain('before the loss');
      const signed = async () =>
        (await person.getCrypto()?.getDeviceVerificationStatus(options.userId, recovered.deviceId))?.signedByOwner === true;
      await until('the person sees the new device as signed', signed);
      await person.sendTextMessage(roomId, 'after the loss');
      await until('the bot reads on', async () => bodies(await bot.call('read', roomId)).includes('after the loss'));
      await bot.call('send', roomId, 'I am back');
      const heard = () => person.getRoom(roomId)?.getLiveTimeline().getEvents() ?? [];
      await until('the person reads the bot', async () => heard().some((event) => event.getContent()['body'] === 'I am back'));
      person.stopClient();
      await bot.kill();
    },
  );

  test('a wrong or mistyped key changes nothing, and the right one still works', async () => {
    const { options, person, roomId, recoveryKey } = await livedOnce();
    const other = await livedOnce();
    await writeFile(`${options.folder}/crypto.sqlite.note`, 'an old file');
    const before = await readdir(options.folder);
    const settings = await readFile(`${options.folder}/settings.json`, 'utf8');
    const bot = startDriver();
    expect(await bot.refusal('recover', options, { recoveryKey: other.recoveryKey })).toMatchObject({
      fault: 'recovery_key_wrong',
      message: expect.stringContaining('not the one of'),
    });
    expect(await bot.refusal('recover', options, { recoveryKey: recoveryKey.replace(/.\n$/, '\n') })).toMatchObject({
      fault: 'recovery_key_wrong',
      message: expect.stringContaining('typing error'),
    });
    await bot.kill();
    expect(await readdir(options.folder)).toEqual(before);
    expect(await readFile(`${options.folder}/settings.json`, 'utf8')).toBe(settings);

    const { movedAside } = await recoverWith(options, { recoveryKey });
    expect(movedAside[0]).toContain('crypto.sqlite.lost-');
    const left = await readdir(options.folder);
    for (const file of movedAside) expect(left).toContain(file.slice(options.folder.length + 1));
    const again = await reopened(options);
    await until('the bot is in the room', () => again.call<boolean>('knows', roomId));
    expect(bodies(await again.call('read', roomId))).toContain('before the loss');
    person.stopClient();
    other.person.stopClient();
    await again.kill();
  });

  test('without the key, a new identity is made only on the explicit wish, with a new recovery key', async () => {
    const { options, person, recoveryKey } = await livedOnce();
    await lose(options, 'everything');
    const bot = startDriver();
    expect(await bot.refusal('open', options)).toMatchObject({ fault: 'identity_not_ours' });
    await bot.kill();
    const { deviceId } = await recoverWith(options, { resetIdentity: true });
    const newKey = await readFile(`${options.folder}/recovery-key.txt`, 'utf8');
    expect(newKey).not.toBe(recoveryKey);
    const kept = (await readdir(options.folder)).find((name) => name.startsWith('recovery-key.txt.lost-'));
    expect(await readFile(`${options.folder}/${kept}`, 'utf8')).toBe(recoveryKey);
    const again = startDriver();
    expect(await again.call('open', options)).toMatchObject({ deviceId });
    await again.kill();
    await lose(options, 'everything');
    const { keysInBackup } = await recoverWith(options, { recoveryKey: newKey });
    expect(keysInBackup).toBe(0);
    person.stopClient();
  });

  test('an account that never had a recovery key says so', async () => {
    const options = await newBot();
    const { recoveryKey, person } = await livedOnce();
    const bot = startDriver();
    expect(await bot.refusal('recover', options, { recoveryKey })).toMatchObject({ fault: 'nothing_to_recover' });
    await bot.kill();
    person.stopClient();
  });
});
