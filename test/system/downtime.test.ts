import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportedLog } from './support/exported-log.ts';
import { type House, type OpenedCase, openHouse } from './support/house.ts';
import { bodyOf, relationsOf, type SeenEvent } from './support/seen.ts';

/** What people did while the bot was down is found at its next start: all of it, once, in order. */
describe('downtime', () => {
  let house: House;
  let opened: OpenedCase;
  const looked = new Set<string>();

  beforeAll(async () => {
    house = await openHouse();
    opened = await house.openCase();
  });

  afterAll(() => house?.close());

  test('gap-over-1000-events: every command in a long gap is answered once, in order', async () => {
    const anna = house.person('anna');
    await house.bot.stop();
    const commands: string[] = [];
    for (let round = 0; round < 14; round++) {
      await Promise.all(Array.from({ length: 75 }, (_, n) => anna.say(opened.conference, `filler ${round}-${n}`)));
      commands.push(await anna.say(opened.conference, round % 2 ? '/status' : `/action add school friday Book a room, gap ${round}`));
    }
    await house.bot.start();
    const answers = await answersUntilProbe();
    expect(answers.map(target)).toEqual(commands);
    expect(await actions()).toEqual(commands.flatMap((_, round) => (round % 2 ? [] : [`Book a room, gap ${round}`])));
  }, 300_000);

  test('edited-command-while-down: it runs once, as first typed, and the edit is refused', async () => {
    const anna = house.person('anna');
    await house.bot.stop();
    const command = await anna.say(opened.conference, '/action add school friday first wording');
    const edit = await anna.edit(opened.conference, command, '/action add school friday second wording');
    const words = await anna.say(opened.conference, 'the weather is fine');
    const turned = await anna.edit(opened.conference, words, '/action add school friday third wording');
    await house.bot.start();
    const answers = await answersUntilProbe();
    expect(answers.map(target)).toEqual([command, edit, turned]);
    expect(bodyOf(answers[0]!)).toContain('first wording');
    for (const refusal of answers.slice(1)) expect(bodyOf(refusal)).not.toContain('wording');
    expect(await anna.seen({ reactionKey: '⛔', relatesTo: edit, sender: house.botUser })).toHaveLength(1);
    expect((await actions()).filter((title) => title.includes('wording'))).toEqual(['first wording']);
  });

  test('redacted-while-down: what was taken back is not done', async () => {
    const anna = house.person('anna');
    await house.bot.stop();
    const first = await anna.say(opened.conference, '/action add school friday taken back');
    const second = await anna.say(opened.conference, '/action add school friday stays');
    await anna.redact(opened.conference, first);
    await house.bot.start();
    const answers = await answersUntilProbe();
    expect(answers.map(target)).toEqual([second]);
    expect(bodyOf(answers[0]!)).toContain('stays');
    expect((await actions()).filter((title) => title.startsWith('taken') || title.startsWith('stays'))).toEqual(['stays']);
  });

  /** The bot's answers in the conference since the last call, up to its answer to a command typed now. */
  async function answersUntilProbe(): Promise<SeenEvent[]> {
    const anna = house.person('anna');
    const probe = await anna.say(opened.conference, '/status');
    const last = await anna.waitFor(
      { roomId: opened.conference, sender: house.botUser, relatesTo: probe, type: 'm.room.message' },
      200_000,
    );
    const all = await anna.seen({ roomId: opened.conference, sender: house.botUser, type: 'm.room.message' });
    const fresh = all.filter((event) => target(event) && event.eventId !== last.eventId && !looked.has(event.eventId));
    for (const event of all) looked.add(event.eventId);
    return fresh;
  }

  /** Titles of the case's actions. */
  async function actions(): Promise<string[]> {
    return (await exportedLog(house.bot, opened.ref)).flatMap(({ event }) => (event.type === 'action.proposed' ? [event.title] : []));
  }
});

function target(event: SeenEvent): string | undefined {
  return relationsOf(event)[0];
}
