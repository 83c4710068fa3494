import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportedLog } from './support/exported-log.ts';
import { type House, type OpenedCase, openHouse } from './support/house.ts';
import { type Action, type ActiveRule, type Recorded, type RecordingProxy, tooManyRequests } from './support/proxy.ts';
import { bodyOf, relationsOf } from './support/seen.ts';

const RETRY_AFTER = 700;
const TROUBLE: Action[] = [
  tooManyRequests(RETRY_AFTER),
  { status: 500, body: { errcode: 'M_UNKNOWN', error: 'Internal server error' } },
  { drop: 'before' },
  { drop: 'after' },
  { status: 502, body: '<html>Bad Gateway</html>' },
  { status: 503, body: '' },
];
const WORDS = 'quokkazanzibar';
const ILL = `He has stopped taking his antidepressant, and the psychiatric ward is keeping a bed free for him, ${WORDS}.`;

/** A homeserver that refuses, drops and dies at the wrong moment, seen through a proxy that writes everything down. */
describe('server trouble', () => {
  let house: House;
  let proxy: RecordingProxy;
  let opened: OpenedCase;

  beforeAll(async () => {
    house = await openHouse({ proxy: true });
    proxy = house.proxy!;
    opened = await house.openCase();
  });

  afterAll(() => house?.close());

  test('server-429-and-5xx-keep-order: every confirmation once, in the order of the commands', async () => {
    const { conference } = opened;
    const nth = countRows(conference);
    // Every second row meets another trouble at its first attempt: messages and reactions alike.
    const rules = Array.from({ length: 12 }, (_, n) =>
      proxy.add({
        name: `trouble ${n}`,
        when: (request) => nth(request) === 2 * n,
        action: TROUBLE[n % TROUBLE.length]!,
        times: 1,
      }),
    );
    const people = ['anna', 'clara', 'david'].map((id) => house.person(id));
    const commands: string[] = [];
    for (let n = 0; n < 12; n++)
      commands.push(await people[n % 3]!.say(conference, `/action add social_services friday Book a room, trouble ${n}`));
    // The choices under a proposal are rows too, and may come after everything else.
    await Promise.all(rules.map((rule) => rule.caughtCount(1, 90_000)));
    await house.command('clara', conference, '/status', 60_000);
    const [, clara] = people;
    const said = await clara!.seen({ roomId: conference, sender: house.botUser, type: 'm.room.message' });
    const answers = said.filter((event) => relationsOf(event).some((id) => commands.includes(id)));
    expect(answers.map((event) => relationsOf(event)[0])).toEqual(commands);
    for (const rule of rules) rule.release();
    for (const rule of rules.filter((_, n) => n % TROUBLE.length === 0))
      expect(waitAfter(rule, proxy)).toBeGreaterThanOrEqual(RETRY_AFTER - 20);
    const reactions = await clara!.seen({ roomId: conference, sender: house.botUser, type: 'm.reaction' });
    const once = reactions.map((event) => JSON.stringify(event.content['m.relates_to']));
    expect(new Set(once).size).toBe(once.length);
    const titles = (await exportedLog(house.bot, opened.ref)).flatMap(({ event }) =>
      event.type === 'action.proposed' ? [event.title] : [],
    );
    expect(titles).toEqual(commands.map((_, n) => `Book a room, trouble ${n}`));
  });

  test('crash-inside-room-plan: after a kill in the middle every room is there once, and everybody in it', async () => {
    // The server has made the space, and the bot never hears of it.
    await crashInOpening([{ of: /:space$/, hold: 'answer' }]);
    // Conference: the same; one desk not made at all; the others made and known.
    await crashInOpening([
      { of: /:conference$/, hold: 'answer' },
      { of: /:desk:school$/, hold: true },
    ]);
  });

  test('wire-no-plaintext: nothing readable leaves the bot in a whole case', async () => {
    const anna = house.person('anna');
    const { conference, desks } = opened;
    const desk = desks['crisis_service']!;
    await house.command('anna', desk, '/consent record health to school release crisis_service');
    const shared = await anna.say(conference, ILL);
    const note = await anna.waitFor({ roomId: desk, sender: house.botUser, after: shared, bodyIncludes: 'mental health' });
    await anna.react(desk, note.eventId, '🗑️');
    await house.person('clara').waitFor({ roomId: conference, eventId: shared, redacted: true });
    expect(bodyOf(await house.command('anna', desk, `/check ${ILL}`))).toContain('ental health');
    const proposal = await house.command('clara', conference, `/action add school friday Bring the ${WORDS}`);
    expect(bodyOf(proposal)).toContain(WORDS);
    const id = /action (\d+)/i.exec(bodyOf(proposal))![1];
    await house.command('clara', conference, `/action done ${id}`);
    await house.command('anna', desk, '/log verify');
    await house.command('anna', desk, '/case close');

    const written = proxy.recorded.filter(({ method }) => method !== 'GET');
    const sends = written.flatMap(({ path }) => /\/rooms\/[^/]+\/send\/([^/]+)\//.exec(path)?.[1] ?? []);
    expect([...new Set(sends)].sort()).toEqual(['m.reaction', 'm.room.encrypted']);
    expect(written.some(({ path }) => path.includes('/redact/'))).toBe(true);
    for (const { path, body } of written.filter((request) => request.path.includes('/send/m.room.encrypted/'))) {
      expect({ path, keys: Object.keys(body as object).sort() }).toEqual({
        path,
        keys: expect.not.arrayContaining(['body', 'msgtype', 'formatted_body']),
      });
      expect(body).toMatchObject({ algorithm: 'm.megolm.v1.aes-sha2', ciphertext: expect.any(String) });
    }
    const everything = written.map(({ path, body }) => `${decodeURIComponent(path)} ${JSON.stringify(body)}`).join('\n');
    for (const canary of [WORDS, 'antidepressant', 'psychiatric', 'ental health', 'trouble 1', '/action', 'Log 2']) {
      expect(everything.toLowerCase()).not.toContain(canary.toLowerCase());
    }
  });

  /** Opens a case, kills the bot when the requests named are on hold, starts it again and looks who sees which rooms. */
  async function crashInOpening(holds: { of: RegExp; hold: true | 'answer' }[]): Promise<void> {
    const admin = await house.adminRoom();
    const rules = holds.map(({ of, hold }) =>
      proxy.add({ name: `${of}`, when: (request) => of.test(planOf(request)), action: { hold }, times: 1 }),
    );
    const ref = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(bodyOf(await house.command('anna', admin, '/case open')))![0];
    await Promise.all(rules.map((rule) => rule.caughtCount(1)));
    // Its people see a room that the server made although the bot was not told.
    for (const { of } of holds.filter(({ hold }) => hold === 'answer')) {
      const key = [`case:${ref}:space`, `case:${ref}:conference`].find((each) => of.test(each));
      await house.person('anna').waitForRoom({ create: { 'org.roundtable.plan': key } });
    }
    await house.bot.kill();
    for (const rule of rules) rule.release();
    await house.bot.start();
    for (const { id, agency } of house.roster) {
      const keys = [`case:${ref}:space`, `case:${ref}:conference`, `case:${ref}:desk:${agency}`];
      for (const key of keys) await house.person(id).waitForRoom({ create: { 'org.roundtable.plan': key } }, 60_000);
      await house.person(id).waitFor({ sender: house.botUser, bodyIncludes: `Welcome to case ${ref}` }, 60_000);
      const plans = (await house.person(id).rooms()).map(({ create }) => String(create['org.roundtable.plan']));
      expect(plans.filter((plan) => plan.startsWith(`case:${ref}:`)).sort()).toEqual(keys.sort());
    }
    await house.person('anna').waitForRoom({ create: { 'org.roundtable.plan': `case:${ref}:space` }, children: 1 + house.roster.length });
  }
});

/** Gives each row (transaction) that the bot sends into a room its number, from 0. */
function countRows(roomId: string): (request: Recorded) => number {
  const rows = new Map<string, number>();
  return ({ method, path }) => {
    if (method !== 'PUT' || !decodeURIComponent(path).includes(`/rooms/${roomId}/send/`)) return -1;
    const row = path.slice(path.lastIndexOf('/') + 1);
    const known = rows.get(row) ?? rows.size;
    rows.set(row, known);
    return known;
  };
}

/** Key of the plan's step that a request carries out, or the empty string. */
function planOf({ path, body }: Recorded): string {
  if (!path.endsWith('/createRoom')) return '';
  const content = (body as { creation_content?: Record<string, unknown> }).creation_content;
  return String(content?.['org.roundtable.plan'] ?? '');
}

/** Milliseconds between the request that a rule caught and the next attempt at the same. */
function waitAfter({ caught: [first] }: ActiveRule, { recorded }: RecordingProxy): number {
  const again = recorded.find(({ path, at }) => path === first?.path && at > first.at);
  return again && first ? again.at - first.at : Number.NaN;
}
