import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DriverOptions, ReadEvent } from './session-driver.ts';
import { type Driver, endServer, newBot, newPerson, roomWith, signPerson, startDriver, startServer, until } from './session-harness.ts';

let bot: Driver;
let options: DriverOptions;

beforeAll(async () => {
  startServer();
  options = await newBot();
  bot = startDriver();
  await bot.call('open', options);
  await bot.call('start');
});
afterAll(endServer);

const read = (roomId: string) => bot.call<ReadEvent[]>('read', roomId);

describe('who is read, and who reads', () => {
  test('an unsigned sender is recognised, and readable as soon as she signed', async () => {
    const person = await newPerson(false);
    const roomId = await roomWith(person, bot, options.userId);
    const { event_id: eventId } = await person.sendTextMessage(roomId, 'from an unsigned device');
    const state = async () => (await read(roomId)).find((event) => event.eventId === eventId);
    await until('the bot sees the event', async () => (await state())?.state === 'unsigned_device');
    expect((await state())?.body).toBeNull();
    expect(await bot.call('hasSignedDevice', person.getUserId())).toBe(false);

    await signPerson(person);
    await until('the bot hears of it', async () => (await bot.call<string[]>('trustChanges')).includes(person.getSafeUserId()));
    await until('it is readable', async () => (await state())?.state === 'clear');
    expect((await state())?.body).toBe('from an unsigned device');
    expect(await bot.call('hasSignedDevice', person.getUserId())).toBe(true);
    person.stopClient();
  });

  test('an unsigned device gets no key, except for what may go to any device', async () => {
    const person = await newPerson(false);
    const roomId = await roomWith(person, bot, options.userId);
    await bot.call('send', roomId, 'only for signed devices');
    await bot.call('send', roomId, 'how to verify your device', 'any');
    await bot.call('send', roomId, 'again only for signed devices');
    const events = () =>
      (person.getRoom(roomId)?.getLiveTimeline().getEvents() ?? []).filter((event) => event.getWireType() === 'm.room.encrypted');
    await until('the help is read', async () => events().some((event) => event.getContent()['body'] === 'how to verify your device'));
    await until('all three arrived', async () => events().length === 3);
    await Promise.all(events().map((event) => event.getDecryptionPromise()));
    expect(events().map((event) => event.isDecryptionFailure())).toEqual([true, false, true]);
    person.stopClient();
  });

  test('many of both kinds at once: what is for signed devices never reaches an unsigned one', async () => {
    const person = await newPerson(false);
    const roomId = await roomWith(person, bot, options.userId);
    const sends = Array.from({ length: 20 }, (_, index) =>
      bot.call('send', roomId, `message ${index}`, index % 2 === 0 ? 'signed' : 'any'),
    );
    await Promise.all(sends);
    const events = () =>
      (person.getRoom(roomId)?.getLiveTimeline().getEvents() ?? []).filter((event) => event.getWireType() === 'm.room.encrypted');
    await until('all arrived', async () => events().length === 20);
    await until('the open ones are read', async () => events().filter((event) => !event.isDecryptionFailure()).length === 10);
    const bodies = events().flatMap((event) => (event.isDecryptionFailure() ? [] : [String(event.getContent()['body'])]));
    expect(bodies.every((body) => Number(body.split(' ')[1]) % 2 === 1)).toBe(true);
    person.stopClient();
  });

  test('a person who never met the bot is looked up', async () => {
    const signed = await newPerson(true);
    const unsigned = await newPerson(false);
    expect(await bot.call('hasSignedDevice', signed.getUserId())).toBe(true);
    expect(await bot.call('hasSignedDevice', unsigned.getUserId())).toBe(false);
    expect(await bot.call('hasSignedDevice', '@nobody-at-all:localhost')).toBe(false);
    signed.stopClient();
    unsigned.stopClient();
  });

  test('nothing is encrypted for a room that is unknown or not encrypted', async () => {
    const person = await newPerson(true);
    const { room_id: plain } = await person.createRoom({ invite: [options.userId] });
    await bot.call('join', plain);
    await until('the bot knows the room', () => bot.call<boolean>('knows', plain));
    expect(await bot.refusal('send', plain, 'in clear?')).toMatchObject({ message: expect.stringContaining('not encrypted') });
    expect(await bot.refusal('send', '!nowhere:localhost', 'in clear?')).toMatchObject({ message: expect.stringContaining('unknown') });
    person.stopClient();
  });

  test('an event whose key never came is missing, an event that is no cipher is harmless', async () => {
    const person = await newPerson(true);
    const roomId = await roomWith(person, bot, options.userId);
    const content = { algorithm: 'm.megolm.v1.aes-sha2', session_id: 'unknown', sender_key: 'x', device_id: 'Y', ciphertext: 'AwgAEnAB' };
    const raw = {
      type: 'm.room.encrypted',
      room_id: roomId,
      sender: person.getUserId(),
      event_id: '$x',
      origin_server_ts: Date.now(),
      content,
    };
    expect(await bot.call('readRaw', raw)).toMatchObject({ state: 'missing_keys' });
    expect(await bot.call('readRaw', { ...raw, content: { algorithm: 'none' } })).toMatchObject({ state: 'missing_keys' });
    person.stopClient();
  });
});
