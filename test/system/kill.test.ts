import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportedLog } from './support/exported-log.ts';
import { type House, type OpenedCase, openHouse } from './support/house.ts';
import { bodyOf, relationsOf } from './support/seen.ts';

const KILLS = 30;
/** Commands that come in between two kills, and one message that the guard warns about. */
const COMMANDS_PER_KILL = 10;
/** Every third kill falls into the bot's start, the others into its work; so long (ms) at most after it began. */
const LONGEST_LIFE = 3_000;
const PEOPLE = ['anna', 'clara', 'david'];
const SEED = Number(process.env['KILL_SEED'] ?? randomInt(2 ** 31));

describe('kill', () => {
  let house: House;
  let opened: OpenedCase;

  beforeAll(async () => {
    house = await openHouse();
    opened = await house.openCase();
  });

  afterAll(() => house?.close());

  test(`kill-test: nothing is lost and nothing done twice (seed ${SEED})`, async () => {
    process.stdout.write(`kill-test: KILL_SEED=${SEED}\n`);
    const random = generator(SEED);
    const { conference } = opened;
    const commands: string[] = [];
    const shared: string[] = [];
    let linesBefore = 0;
    const ready = () => house.bot.waitForLog(({ msg }) => msg === 'ready', 60_000, linesBefore);
    for (let kill = 0; kill < KILLS; kill++) {
      const life = LONGEST_LIFE * random();
      const talk = talkFor(life, kill);
      if (kill % 3) await ready();
      // A random moment is what this test is about: nothing can be awaited.
      await pause(life);
      expect(house.bot.running).toBe(true);
      await house.bot.kill();
      linesBefore = house.bot.logLines.length;
      house.bot.launch();
      await talk;
    }
    await probe();

    expect(commands).toHaveLength(KILLS * COMMANDS_PER_KILL);
    const logged = await exportedLog(house.bot, opened.ref);
    const entries = counted(logged.filter(({ event }) => event.type === 'action.proposed').map(({ cause }) => cause ?? ''));
    expect(notOnce(commands, entries)).toEqual([]);
    const notes = counted(logged.filter(({ event }) => event.type === 'guard.noted').map(({ cause }) => cause ?? ''));
    expect(notOnce(shared, notes)).toEqual([]);
    const warnings = {
      roomId: opened.desks['crisis_service'] ?? '',
      sender: house.botUser,
      type: 'm.room.message',
      bodyIncludes: 'mental health',
    };
    expect(await house.person('anna').seen(warnings)).toHaveLength(KILLS);
    for (const id of PEOPLE) {
      expect((await house.person(id).seen({})).filter(({ failure }) => failure !== undefined)).toEqual([]);
      const seen = await house.person(id).seen({ roomId: conference });
      const confirmations = seen.filter(({ sender, type }) => sender === house.botUser && type === 'm.room.message');
      expect(notOnce(commands, counted(confirmations.flatMap(relationsOf)))).toEqual([]);
      expect(confirmations.filter((event) => /could not read|went wrong/.test(bodyOf(event)))).toEqual([]);
    }
    expect(house.bot.logLines.filter(({ level }) => (level ?? 0) >= 50)).toEqual([]);

    /** People type while the bot lives and dies, spread over its life. */
    async function talkFor(life: number, kill: number): Promise<void> {
      for (let n = 0; n < COMMANDS_PER_KILL; n++) {
        const who = house.person(PEOPLE[Math.floor(random() * PEOPLE.length)]!);
        commands.push(await who.say(conference, `/action add school friday Book a room, ${kill * COMMANDS_PER_KILL + n}`));
        await pause((life * random()) / COMMANDS_PER_KILL);
      }
      shared.push(await house.person('anna').say(conference, 'He has stopped taking his antidepressant.'));
    }
  }, 600_000);

  /** Resolves when everything before it in the conference is handled and answered, for everybody. */
  async function probe(): Promise<void> {
    const command = await house.person('anna').say(opened.conference, '/status');
    await Promise.all(
      PEOPLE.map((id) => house.person(id).waitFor({ sender: house.botUser, relatesTo: command, type: 'm.room.message' }, 300_000)),
    );
  }
});

/** Numbers in [0, 1) that a seed repeats (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function counted(ids: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Those that do not occur exactly once, with how often they do. */
function notOnce(ids: string[], counts: Map<string, number>): string[] {
  return ids.flatMap((id, index) => (counts.get(id) === 1 ? [] : [`${index} ${id}: ${counts.get(id) ?? 0} times`]));
}
