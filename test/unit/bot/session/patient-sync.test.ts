import { describe, expect, test } from '@jest/globals';
import { patientSync } from '../../../../bot/session/patient-sync.ts';

const NEXT = 'http://localhost/_matrix/client/v3/sync?since=s1';

/** A server that counts requests, and a bot that is busy as told. */
function watched(busy: () => boolean) {
  const asked: string[] = [];
  const fetchNow: typeof fetch = async (input) => {
    asked.push(String(input));
    return new Response();
  };
  return { asked, request: patientSync(fetchNow, busy) };
}

describe('the next sync', () => {
  test('waits until the bot has nothing to do', async () => {
    let busy = true;
    const { asked, request } = watched(() => busy);
    const sync = request(NEXT);
    await request('http://localhost/_matrix/client/v3/rooms/!r/send/m.room.encrypted/1');
    expect(asked).toEqual([expect.stringContaining('/send/')]);
    busy = false;
    await sync;
    expect(asked).toEqual([expect.stringContaining('/send/'), NEXT]);
  });

  test('is asked for in the end: what the bot waits for may come with it', async () => {
    const { asked, request } = watched(() => true);
    await request(NEXT);
    expect(asked).toEqual([NEXT]);
  });

  test('does not wait once it is given up, nor does the first one', async () => {
    let looked = 0;
    const { request } = watched(() => {
      looked++;
      return true;
    });
    await request('http://localhost/_matrix/client/v3/sync?timeout=1');
    expect(looked).toBe(0);
    await request(NEXT, { signal: AbortSignal.abort() });
    expect(looked).toBe(1);
  });
});
