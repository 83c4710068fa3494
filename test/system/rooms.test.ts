import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BotAccount, takeBotAccount } from './support/bot-account.ts';
import { writeRoster } from './support/configuration.ts';
import { newAccount } from './support/homeserver.ts';
import { type House, type OpenedCase, openHouse } from './support/house.ts';
import { logOf } from './support/logged.ts';
import { type Practitioner, PractitionerHost } from './support/practitioner.ts';
import { bodyOf, type SeenEvent } from './support/seen.ts';

const AGENCIES = [
  { id: 'crisis_service', spoc: 'anna' },
  { id: 'school', spoc: 'clara', deputy: 'carl', invite_deputy: true },
  { id: 'social_services', spoc: 'david', deputy: 'dora', invite_deputy: false },
];
const NOT_ON_ROSTER = 'You are not on the roster for this case';

/** Who is in the rooms of a case, what the rooms are like, and what happens when somebody meddles with them. */
describe('rooms', () => {
  let house: House;
  let opened: OpenedCase;
  let thief: BotAccount;
  let host: PractitionerHost;
  let anna: Practitioner;
  let david: Practitioner;
  let annasDesk: string;

  beforeAll(async () => {
    house = await openHouse({
      members: [
        { id: 'anna', agency: 'crisis_service', roles: ['coordinator', 'admin'] },
        { id: 'clara', agency: 'school' },
        { id: 'carl', agency: 'school' },
        { id: 'david', agency: 'social_services' },
        { id: 'dora', agency: 'social_services' },
        { id: 'greta', agency: 'city_hall', client: { sign: false } },
        { id: 'frida', agency: 'job_centre', away: true },
      ],
      agencies: AGENCIES,
    });
    host = new PractitionerHost();
    [anna, david] = [house.person('anna'), house.person('david')];
    opened = await house.openCase('school social_services city_hall');
    annasDesk = opened.desks['crisis_service'] ?? '';
    thief = await takeBotAccount(house);
  });

  afterAll(async () => {
    await host?.close();
    await house?.close();
  });

  test('deputy-invited: a deputy is invited to space, conference and her own desk where the roster says so, and nowhere where not', async () => {
    const carl = house.person('carl');
    for (const room of ['space', 'conference', 'desk:school']) {
      await carl.waitForRoom({ create: { 'org.roundtable.plan': `case:${opened.ref}:${room}` } });
    }
    expect((await ofCase(carl)).sort()).toEqual(['conference', 'desk:school', 'space']);
    expect((await ofCase(house.person('clara'))).sort()).toEqual(['conference', 'desk:school', 'space']);
    expect(await ofCase(house.person('dora'))).toEqual([]);
    expect(bodyOf(await house.command('carl', opened.conference, '/status'))).toContain('I am here');
    const invited = (await logOf(house, opened.ref)).flatMap(({ event }) =>
      event.type === 'member.invited' && event.deputy ? [event] : [],
    );
    expect(invited.map(({ person, kind }) => `${person} ${kind}`).sort()).toEqual(['carl conference', 'carl desk', 'carl space']);
  });

  test('unsigned-device-helped: help in a direct chat without case content; once signed, everything is read once', async () => {
    const greta = house.person('greta');
    const command = await greta.say(opened.conference, '/status');
    await greta.say(opened.conference, 'I am on the telephone until noon.');
    const help = await greta.waitFor({ sender: house.botUser, bodyIncludes: 'I could not read what you wrote' });
    expect(help.encrypted).toBe(true);
    const chat = (await greta.rooms()).find(({ roomId }) => roomId === help.roomId);
    expect(
      chat?.members
        .filter(({ membership }) => membership === 'join')
        .map(({ userId }) => userId)
        .sort(),
    ).toEqual([greta.userId, house.botUser].sort());
    const readable = (await greta.seen({ sender: house.botUser, type: 'm.room.message' })).filter(({ failure }) => failure === undefined);
    for (const said of readable) {
      expect(said.roomId).toBe(help.roomId);
      expect(bodyOf(said)).not.toMatch(new RegExp(`${opened.ref}|City hall|Schools|Social services|crisis service`, 'i'));
    }
    await house.command('anna', annasDesk, '/mine');
    const told = (await anna.seen({ roomId: annasDesk, sender: house.botUser, bodyMatches: 'greta .*verif' })).map(bodyOf);
    expect(told).toHaveLength(1);
    expect(await greta.seen({ sender: house.botUser, relatesTo: command })).toEqual([]);

    await greta.sign();
    const answer = await greta.waitFor(
      { roomId: opened.conference, sender: house.botUser, relatesTo: command, type: 'm.room.message' },
      60_000,
    );
    expect(bodyOf(answer)).toContain('I am here');
    const probe = await house.command('greta', opened.conference, '/status');
    const answers = await greta.seen({ roomId: opened.conference, sender: house.botUser, type: 'm.room.message', after: command });
    expect(answers.filter(({ failure }) => failure === undefined).map(({ eventId }) => eventId)).toEqual([answer.eventId, probe.eventId]);
  });

  test('room-mended: power, name and history are put back, and the coordinator is told', async () => {
    const changes: [string, string, Record<string, unknown>][] = [
      ['m.room.power_levels', 'who may do what', await withPower(50)],
      ['m.room.name', 'the name', { name: 'The case of Tobias Weber' }],
      ['m.room.history_visibility', 'who can read older messages', { history_visibility: 'shared' }],
      ['m.room.join_rules', 'how people come in', { join_rule: 'public' }],
    ];
    let last = await probe();
    for (const [type, words, content] of changes) {
      const before = await thief.state(opened.conference, type);
      await thief.setState(opened.conference, type, content);
      const note = await anna.waitFor({
        roomId: annasDesk,
        sender: house.botUser,
        bodyIncludes: 'Somebody changed the conference',
        after: last.eventId,
      });
      expect(bodyOf(note)).toBe(`Somebody changed the conference of case ${opened.ref}. I put it back as it should be: ${words}.`);
      // Keys that the server alone had set at creation may be missing afterwards.
      expect({ ...before, ...(await thief.state(opened.conference, type)) }).toEqual(before);
      last = note;
    }
    await probe();
    const notes = await anna.seen({ roomId: annasDesk, sender: house.botUser, bodyIncludes: 'Somebody changed' });
    expect(notes).toHaveLength(changes.length);
    const logged = (await logOf(house, opened.ref)).flatMap(({ event }) => (event.type === 'room.mended' ? event.what : []));
    expect(logged).toEqual(changes.map(([type]) => type));
  });

  describe('stranger-removed', () => {
    test('somebody who is not on the roster is removed with the reason; the coordinator is told and the log has it', async () => {
      const zoe = await host.start(house.server, await newAccount(house.server, 'Zoe'));
      await getsInto(opened.conference, zoe, 'the conference');
    });

    test('a member of an agency that is not in the case', async () => {
      const frida = await host.start(house.server, house.account('frida'));
      await getsInto(opened.conference, frida, 'the conference');
    });

    test('somebody of the case at the desk of another agency', async () => {
      await getsInto(opened.desks['school'] ?? '', david, 'the desk of Schools');
      expect(bodyOf(await house.command('david', opened.conference, '/status'))).toContain('I am here');
    });
  });

  test('overdue-reminder-after-restart: what fell due while the bot was down is reminded once; who left the roster is removed', async () => {
    const desk = opened.desks['social_services'] ?? '';
    const proposed = await house.command('david', opened.conference, '/action add social_services in 6 seconds Offer a home visit');
    const due = proposed.ts + 6_000;
    expect(bodyOf(proposed)).toContain('so it is agreed');
    await house.bot.stop();
    expect(await david.seen({ roomId: desk, sender: house.botUser, bodyIncludes: 'Offer a home visit' })).toEqual([]);
    writeRoster(house.bot.configuration.roster, {
      people: house.roster.filter(({ id }) => id !== 'carl'),
      agencies: AGENCIES.map(({ id, spoc }) => ({ id, spoc })),
    });
    // Nothing tells of it but the clock.
    await sleep(Math.max(0, due + 1_000 - Date.now()));
    await house.bot.start();
    const reminder = await david.waitFor({ roomId: desk, sender: house.botUser, bodyIncludes: 'Offer a home visit' }, 60_000);
    expect(bodyOf(reminder)).toMatch(/is overdue/);
    await removed(opened.conference, house.person('carl'));
    await anna.waitFor({
      roomId: annasDesk,
      sender: house.botUser,
      bodyMatches: `I removed ${house.account('carl').userId} from the conference`,
    });
    await house.bot.restart();
    const mine = await house.command('david', desk, '/mine');
    expect(bodyOf(mine)).toContain('overdue');
    expect(await david.seen({ roomId: desk, sender: house.botUser, bodyIncludes: 'is overdue: Offer' })).toHaveLength(1);
  });

  test('room-mended: who was given as much power as the bot cannot be stripped of it by Matrix; the coordinator is told that', async () => {
    await thief.setState(opened.conference, 'm.room.power_levels', await withPower(100));
    const note = await anna.waitFor({ roomId: annasDesk, sender: house.botUser, bodyIncludes: 'does not let me mend it: who may do what' });
    expect(bodyOf(note)).toContain(opened.ref);
    await probe();
    expect(await anna.seen({ roomId: annasDesk, sender: house.botUser, bodyIncludes: 'does not let me mend' })).toHaveLength(1);
  });

  /** The conference's power levels with David at a level. */
  async function withPower(level: number): Promise<Record<string, unknown>> {
    const power = await thief.state(opened.conference, 'm.room.power_levels');
    return { ...power, users: { [house.botUser]: 100, [david.userId]: level } };
  }

  /** Somebody invites a person with the bot's own account; she is out again, and the coordinator knows. */
  async function getsInto(room: string, person: Practitioner, name: string): Promise<void> {
    await thief.invite(room, person.userId);
    await removed(room, person);
    const note = await anna.waitFor({ roomId: annasDesk, sender: house.botUser, bodyIncludes: `I removed ${person.userId}` });
    expect(bodyOf(note)).toContain(`from ${name} of case ${opened.ref}`);
    expect(await removals(person)).toHaveLength(1);
    const logged = (await logOf(house, opened.ref)).flatMap(({ event }) => (event.type === 'stranger.removed' ? [event.who] : []));
    expect(logged.filter((who) => who === person.userId)).toHaveLength(1);
  }

  async function removed(room: string, person: Practitioner): Promise<void> {
    await person.waitForRoom({ roomId: room, membership: 'leave' });
    const members = await thief.call('GET', `/rooms/${encodeURIComponent(room)}/state/m.room.member/${encodeURIComponent(person.userId)}`);
    expect(members).toMatchObject({ membership: 'leave', reason: expect.stringContaining(NOT_ON_ROSTER) });
  }

  async function removals(person: Practitioner): Promise<SeenEvent[]> {
    await probe();
    return anna.seen({ roomId: annasDesk, sender: house.botUser, bodyIncludes: `I removed ${person.userId}` });
  }

  /** The bot has handled what came before an answered command. */
  function probe(): Promise<SeenEvent> {
    return house.command('anna', annasDesk, '/mine');
  }

  /** The rooms of the case that somebody is in or was invited to, by the ends of their names in the plan. */
  async function ofCase(person: Practitioner): Promise<string[]> {
    const plans = (await person.rooms()).map(({ create }) => String(create['org.roundtable.plan'] ?? ''));
    return plans.filter((plan) => plan.startsWith(`case:${opened.ref}:`)).map((plan) => plan.slice(`case:${opened.ref}:`.length));
  }
});
