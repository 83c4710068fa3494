import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ownServer } from './support/homeserver.ts';
import { type House, type OpenedCase, openHouse } from './support/house.ts';
import { bodyOf } from './support/seen.ts';

const WARD = 'He has stopped taking his antidepressant and the psychiatric ward keeps a bed free for him.';
const ROUNDS = 3;

/**
 * Without MSC4222 the server's sync may bring the state from before a fork of the room's history, and people who were taken out
 * look as if they were in. Whoever writes while somebody is taken out makes such forks.
 */
describe('stale-member-state', () => {
  let house: House;
  let opened: OpenedCase;
  let desk: string;

  beforeAll(async () => {
    const server = await ownServer({ extra: { experimental_features: {} } });
    house = await openHouse({
      server,
      members: [
        { id: 'anna', agency: 'crisis_service', roles: ['coordinator', 'admin'] },
        { id: 'clara', agency: 'school' },
        { id: 'david', agency: 'social_services' },
        { id: 'frida', agency: 'job_centre' },
      ],
    });
    opened = await house.openCase();
    desk = opened.desks['crisis_service'] ?? '';
  });

  afterAll(() => house?.close());

  test('stale-member-state: an agency that was removed is no recipient, one that was added again is, however much was written meanwhile', async () => {
    const frida = house.person('frida');
    expect(await barred()).toMatch(/Job centre/);
    for (let round = 0; round < ROUNDS; round++) {
      await whileOthersWrite(async () => {
        await house.command('anna', desk, '/case remove job_centre');
        await frida.waitForRoom({ roomId: opened.conference, membership: 'leave' });
      });
      expect(await barred()).not.toMatch(/Job centre/);
      await whileOthersWrite(async () => {
        await house.command('anna', desk, '/case add job_centre');
        await frida.waitForRoom({ roomId: opened.conference }, 60_000);
      });
      expect(await barred()).toMatch(/Job centre/);
    }
  });

  /** Whom the bot would keep the text from. */
  async function barred(): Promise<string> {
    return bodyOf(await house.command('anna', desk, `/check ${WARD}`));
  }

  /** Runs a task while two people write without a pause. */
  async function whileOthersWrite(task: () => Promise<void>): Promise<void> {
    const done = new AbortController();
    const writers = ['clara', 'david'].map(async (id) => {
      for (let count = 0; !done.signal.aborted; count++)
        await house.person(id).say(opened.conference, `Note ${count}: see you on Thursday.`);
    });
    try {
      await task();
    } finally {
      done.abort();
      await Promise.all(writers);
    }
  }
});
