import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type House, type OpenedCase, openHouse } from './support/house.ts';
import type { RecordingProxy, ServerAnswer } from './support/proxy.ts';
import { bodyOf, type SeenEvent } from './support/seen.ts';

/** Long enough for keys that are let through at once on a busy machine, short enough to wait for. */
const WAIT_SECONDS = 8;
const NOTICE = 'could not read the last message';

describe('late-key', () => {
  let house: House;
  let opened: OpenedCase;
  let keys: ReturnType<typeof keeperOfKeys>;

  beforeAll(async () => {
    house = await openHouse({ proxy: true, config: { limits: { late_keys: `PT${WAIT_SECONDS}S` } } });
    keys = keeperOfKeys(house.proxy!);
    opened = await house.openCase();
    // Somebody who is heard while others' keys are kept back.
    await house.command('david', opened.desks['social_services']!, '/status');
  });

  afterAll(() => house?.close());

  test('late-key: a key within the wait is as good as one in time', async () => {
    const clara = house.person('clara');
    keys.hold();
    await clara.forgetRoomKey(opened.conference);
    const command = await clara.say(opened.conference, '/action add school friday late within');
    await keys.delivered(command);
    expect(keys.held()).toBeGreaterThan(0);
    keys.letThrough();
    await nudge();
    expect(bodyOf(await answerTo(command))).toContain('late within');
    await probe();
    expect(await answersTo(command)).toHaveLength(1);
    expect(await clara.seen({ bodyIncludes: NOTICE })).toEqual([]);
  });

  test('late-key: after the wait one notice per sender and session, and each command once when the keys come', async () => {
    const clara = house.person('clara');
    keys.hold();
    await clara.forgetRoomKey(opened.conference);
    const first = await clara.say(opened.conference, '/action add school friday too late 1');
    const second = await clara.say(opened.conference, '/action add school friday too late 2');
    expect(bodyOf(await answerTo(first))).toMatch(new RegExp(NOTICE));
    await clara.forgetRoomKey(opened.conference);
    const other = await clara.say(opened.conference, '/action add school friday too late 3');
    expect(bodyOf(await answerTo(other))).toMatch(new RegExp(NOTICE));
    expect((await clara.seen({ sender: house.botUser, bodyIncludes: NOTICE })).length).toBe(2);
    keys.letThrough();
    await nudge();
    for (const [n, command] of [first, second, other].entries()) {
      await clara.waitFor({ roomId: opened.conference, relatesTo: command, bodyIncludes: `too late ${n + 1}` });
    }
    await probe();
    const answers = await Promise.all([first, second, other].map(answersTo));
    expect(answers.map((each) => each.filter((event) => !bodyOf(event).includes(NOTICE)).length)).toEqual([1, 1, 1]);
    expect((await clara.seen({ sender: house.botUser, bodyIncludes: NOTICE })).length).toBe(2);
  });

  /** Makes the server answer the bot's sync. The keys of this room's session are long there. */
  async function nudge(): Promise<void> {
    await house.command('david', opened.desks['social_services']!, '/status');
  }

  /** What stood in the queue of the conference before is handled once this is answered. */
  async function probe(): Promise<void> {
    await answerTo(await house.person('clara').say(opened.conference, '/status'));
  }

  function answerTo(command: string): Promise<SeenEvent> {
    return house.person('clara').waitFor({ sender: house.botUser, relatesTo: command, type: 'm.room.message' }, 60_000);
  }

  function answersTo(command: string): Promise<SeenEvent[]> {
    return house.person('clara').seen({ sender: house.botUser, relatesTo: command, type: 'm.room.message' });
  }
});

/** Takes encrypted to-device messages (they carry room keys) out of the bot's syncs, on request, and gives them to a later one. */
function keeperOfKeys(proxy: RecordingProxy) {
  const kept: unknown[] = [];
  const seen = new Set<string>();
  let isHolding = false;
  const tamper = (answer: ServerAnswer): ServerAnswer => {
    const body = answer.body as Sync;
    if (answer.status !== 200) return answer;
    for (const room of Object.values(body.rooms?.join ?? {})) for (const event of room.timeline?.events ?? []) seen.add(event.event_id);
    const all = body.to_device?.events ?? [];
    if (isHolding) {
      kept.push(...all.filter(({ type }) => type === 'm.room.encrypted'));
      body.to_device = { events: all.filter(({ type }) => type !== 'm.room.encrypted') };
    } else {
      body.to_device = { events: [...(kept.splice(0) as typeof all), ...all] };
    }
    return answer;
  };
  proxy.add({ name: 'keys', when: ({ method, path }) => method === 'GET' && /\/sync\?/.test(path), action: { tamper } });
  return {
    hold() {
      isHolding = true;
    },
    held: () => kept.length,
    /** Resolves when the bot was given this event. */
    async delivered(eventId: string) {
      while (!seen.has(eventId)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    letThrough() {
      isHolding = false;
    },
  };
}

interface Sync {
  rooms?: { join?: Record<string, { timeline?: { events?: { event_id: string }[] } }> };
  to_device?: { events: { type: string }[] };
}
