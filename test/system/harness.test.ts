import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSite } from '../../config/site.ts';
import { writeConfiguration } from './support/configuration.ts';
import { newAccount, sharedServer, type TestServer } from './support/homeserver.ts';
import { NioPractitioner } from './support/nio.ts';
import { type Practitioner, startPractitioner } from './support/practitioner.ts';
import { RecordingProxy, tooManyRequests } from './support/proxy.ts';

/** The tools of the system tests, proved on the real homeserver: what they report about encryption is what happened. */
describe('harness', () => {
  let server: TestServer;
  let proxy: RecordingProxy;
  let anna: Practitioner;
  let bert: Practitioner;
  let clara: Practitioner;
  let nio: NioPractitioner;
  let roomId: string;

  beforeAll(async () => {
    server = sharedServer();
    proxy = await RecordingProxy.start(server.url);
    const accounts = await Promise.all(['Anna', 'Bert', 'Clara'].map((name) => newAccount(server, name)));
    [anna, bert] = await Promise.all([
      startPractitioner(proxy, accounts[0]!),
      startPractitioner(server, accounts[1]!, { isolation: 'signed' }),
    ]);
    clara = await startPractitioner(server, accounts[2]!);
    nio = await NioPractitioner.start(server, clara.account);
    await clara.crossSignDevice(nio.deviceId);
    roomId = await anna.createRoom({ name: 'Harness' });
    for (const { userId } of [bert, clara]) {
      await anna.invite(roomId, userId);
      await anna.waitForMember(roomId, userId);
    }
    await nio.waitForMembers(roomId, [anna.userId, bert.userId, clara.userId]);
    await bert.waitForRoom({ roomId, member: clara.userId });
  });

  afterAll(async () => {
    await Promise.all([anna?.stop(), bert?.stop(), clara?.stop(), nio?.stop()]);
    await proxy?.close();
  });

  test('two matrix-js-sdk and one matrix-nio practitioner read each other, encrypted', async () => {
    const sent = await anna.say(roomId, 'from anna');
    for (const reader of [bert, clara, nio]) {
      const event = await reader.waitFor({ eventId: sent });
      expect(event).toMatchObject({ type: 'm.room.message', content: { body: 'from anna' }, encrypted: true, redacted: false });
    }
    const answer = await nio.say(roomId, 'from nio');
    for (const reader of [anna, bert]) {
      expect(await reader.waitFor({ eventId: answer })).toMatchObject({ content: { body: 'from nio' }, encrypted: true });
    }
    await bert.waitUntilSigned(nio.userId, nio.deviceId);
    expect(await bert.shield(roomId, answer)).toMatchObject({ colour: 0 });
  });

  test('nothing readable passes the proxy', async () => {
    await anna.say(roomId, 'a sentence nobody else may read');
    expect(proxy.requests('PUT', '/send/m.room.encrypted/').length).toBeGreaterThan(0);
    expect(proxy.requests('PUT', '/send/m.room.message/')).toEqual([]);
    expect(JSON.stringify(proxy.recorded)).not.toContain('nobody else may read');
  });

  test('every form of message arrives as sent', async () => {
    const root = await anna.say(roomId, 'root');
    await bert.waitFor({ eventId: root });
    const sent = {
      reply: await bert.say(roomId, 'a reply', { replyTo: root }),
      thread: await bert.say(roomId, 'in a thread', { thread: root }),
      mention: await bert.mention(roomId, anna.userId, 'Anna', 'case open'),
      file: await bert.sendFile(roomId, 'report.txt', 'inside the file'),
      place: await bert.sendLocation(roomId, 'geo:49.45,11.08', 'station'),
      poll: await bert.sendPoll(roomId, 'When?', ['Monday', 'Tuesday']),
    };
    expect(await anna.waitFor({ relatesTo: root, bodyIncludes: 'A REPLY' })).toMatchObject({ eventId: sent.reply });
    expect((await anna.waitFor({ eventId: sent.thread })).content['m.relates_to']).toMatchObject({ rel_type: 'm.thread' });
    expect((await anna.waitFor({ eventId: sent.mention })).content['m.mentions']).toEqual({ user_ids: [anna.userId] });
    expect((await anna.waitFor({ eventId: sent.file })).content).toMatchObject({ msgtype: 'm.file', file: { v: 'v2' } });
    expect((await anna.waitFor({ eventId: sent.place })).content).toMatchObject({ geo_uri: 'geo:49.45,11.08' });
    expect(await anna.waitFor({ eventId: sent.poll })).toMatchObject({ type: 'org.matrix.msc3381.poll.start', encrypted: true });
  });

  test('edits, reactions and redactions are seen', async () => {
    const first = await anna.say(roomId, 'first words');
    const edit = await anna.edit(roomId, first, 'second words');
    expect((await bert.waitFor({ eventId: edit })).content['m.new_content']).toMatchObject({ body: 'second words' });
    expect((await bert.waitFor({ eventId: first })).content).toMatchObject({ body: 'first words' });
    await bert.react(roomId, first, '✅');
    expect(await anna.waitFor({ reactionKey: '✅', relatesTo: first })).toMatchObject({ sender: bert.userId, encrypted: false });
    await anna.redact(roomId, first);
    expect(await bert.waitFor({ eventId: first, redacted: true })).toMatchObject({ content: {} });
  });

  test('an unsigned device is not read until it is signed', async () => {
    const dora = await startPractitioner(server, await newAccount(server, 'Dora'), { sign: false });
    try {
      await bert.invite(await bertsRoom(), dora.userId);
      const room = await bertsRoom();
      await bert.waitForMember(room, dora.userId);
      await dora.waitForRoom({ roomId: room, member: bert.userId });
      const unread = await dora.say(room, 'from an unsigned device');
      expect((await bert.waitFor({ eventId: unread })).failure).toBe('UNSIGNED_SENDER_DEVICE');
      await dora.sign();
      await bert.waitUntilSigned(dora.userId, (await dora.device()).deviceId);
      await dora.forgetRoomKey(room);
      const read = await dora.say(room, 'now signed');
      expect((await bert.waitFor({ eventId: read })).content).toMatchObject({ body: 'now signed' });
    } finally {
      await dora.stop();
    }
  });

  test('the proxy gives 429, drops, holds and changes answers', async () => {
    const limit = proxy.add({ name: 'limit', when: isSend, action: tooManyRequests(50), times: 1 });
    const sent = await anna.say(roomId, 'through trouble');
    expect(limit.caught).toHaveLength(1);
    expect(limit.caught[0]).toMatchObject({ status: 429, rule: 'limit' });
    await bert.waitFor({ eventId: sent });
    expect(await bert.seen({ bodyIncludes: 'through trouble' })).toHaveLength(1);

    const lost = proxy.add({ name: 'lost', when: isSend, action: { drop: 'after' }, times: 1 });
    await expect(anna.say(roomId, 'answer lost')).rejects.toThrow('fetch failed');
    expect(lost.caught).toHaveLength(1);
    await bert.waitFor({ bodyIncludes: 'answer lost' });

    const hold = proxy.add({ name: 'hold', when: isSend, action: { hold: true } });
    const waiting = anna.say(roomId, 'held back');
    await hold.caughtCount(1);
    expect(await bert.seen({ bodyIncludes: 'held back' })).toEqual([]);
    hold.release();
    await bert.waitFor({ eventId: await waiting });

    const tamper = (answer: { status: number; headers: object; body: unknown }) => ({
      ...answer,
      headers: {},
      body: { versions: ['lie'] },
    });
    proxy.add({ name: 'lie', when: ({ path }) => path.endsWith('/versions'), action: { tamper }, times: 1 });
    expect(await (await fetch(`${proxy.url}/_matrix/client/versions`)).json()).toEqual({ versions: ['lie'] });
  });

  test('the throw-away configuration loads', () => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'roundtable-configuration-'));
    const people = [
      { id: 'anna', account: anna.account, agency: 'crisis_service', roles: ['coordinator' as const] },
      { id: 'bert', account: bert.account, agency: 'school' },
    ];
    const { file } = writeConfiguration(dir, { homeserver: server.url, bot: clara.account, people });
    const site = loadSite(file, {});
    expect(site.roster.people.map(({ user }) => user)).toEqual([anna.userId, bert.userId]);
    expect(site.config.homeserver.url).toContain(server.url);
    fs.rmSync(dir, { recursive: true });
  });

  let own: Promise<string> | undefined;
  /** A room of Bert alone, made once. */
  function bertsRoom(): Promise<string> {
    own ??= bert.createRoom({ name: 'Unsigned' });
    return own;
  }
});

function isSend({ method, path }: { method: string; path: string }): boolean {
  return method === 'PUT' && path.includes('/send/m.room.encrypted/');
}
