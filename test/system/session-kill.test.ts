import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DriverOptions, ReadEvent } from './session-driver.ts';
import { type Driver, endServer, newBot, newPerson, roomWith, startDriver, startServer, until } from './session-harness.ts';

beforeAll(startServer);
afterAll(endServer);

const KILLS = 6;

async function reopened(options: DriverOptions): Promise<Driver> {
  const bot = startDriver();
  await bot.call('open', options);
  await bot.call('start');
  return bot;
}

describe('SIGKILL under traffic', () => {
  test('nothing becomes unreadable on either side, and the one-time keys stay consistent', async () => {
    const options = await newBot();
    let bot = await reopened(options);
    const person = await newPerson(true);
    const rooms = [await roomWith(person, bot, options.userId)];

    let sent = 0;
    let done = false;
    const talking = (async () => {
      while (!done) {
        const roomId = rooms[sent % rooms.length] ?? '';
        // A new session now and then, so that keys are on their way when the bot dies.
        if (sent % 3 === 0) await person.getCrypto()?.forceDiscardSession(roomId);
        await person.sendTextMessage(roomId, `from the person ${sent}`);
        sent += 1;
      }
    })();
    let spoken = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const dying = bot;
      const speaking = (async () => {
        for (;;) {
          await dying.call('send', rooms[0], `from the bot ${spoken}`);
          spoken += 1;
        }
      })().catch(() => undefined);
      const from = spoken;
      await until('the bot speaks', async () => spoken > from + 2 + (kill % 3));
      await dying.kill();
      await speaking;
      bot = await reopened(options);
      // People who never met the bot claim its one-time keys: those of a store that was rolled back would fail.
      const stranger = await newPerson(true);
      const roomId = await roomWith(stranger, bot, options.userId);
      await stranger.sendTextMessage(roomId, 'from a stranger');
      await until('the stranger is read', async () =>
        (await bot.call<ReadEvent[]>('read', roomId)).some(({ body }) => body === 'from a stranger'),
      );
      stranger.stopClient();
    }
    done = true;
    await talking;

    const ofPerson = async () => (await bot.call<ReadEvent[]>('read', rooms[0])).filter(({ sender }) => sender === person.getUserId());
    await until('the last one came', async () => (await ofPerson()).some(({ body }) => body === `from the person ${sent - 1}`));
    expect((await ofPerson()).filter(({ state }) => state !== 'clear')).toEqual([]);
    expect((await ofPerson()).length).toBeGreaterThan(KILLS);

    const events = () => person.getRoom(rooms[0])?.getLiveTimeline().getEvents() ?? [];
    await bot.call('send', rooms[0], 'the end');
    await until('the person reads the end', async () => events().some((event) => event.getContent()['body'] === 'the end'));
    const ofBot = events().filter((event) => event.getSender() === options.userId && event.getWireType() === 'm.room.encrypted');
    expect(ofBot.length).toBeGreaterThan(KILLS);
    expect(ofBot.filter((event) => event.isDecryptionFailure())).toEqual([]);
    person.stopClient();
    await bot.kill();
  });
});
