import { sleep } from '../outbox/patience.ts';

/** The next sync is asked for after so long (ms) in any case: what the bot waits for may come with it. */
const LONGEST_WAIT = 100;
const LOOK_EVERY = 2;

/**
 * A `fetch` that asks for the next sync once what the last one brought is answered. A homeserver does one thing at a
 * time: a sync asked for meanwhile would be worked on before the answer that a person waits for.
 * @param fetchNow sends a request
 * @param busy whether an event is being handled or an answer is on its way
 */
export function patientSync(fetchNow: typeof fetch, busy: () => boolean): typeof fetch {
  return async (input, init) => {
    if (isNextSync(input)) await untilIdle(busy, init?.signal);
    return fetchNow(input, init);
  };
}

async function untilIdle(busy: () => boolean, signal: AbortSignal | null | undefined): Promise<void> {
  const end = performance.now() + LONGEST_WAIT;
  while (busy() && !signal?.aborted && performance.now() < end) await sleep(LOOK_EVERY);
}

function isNextSync(input: Parameters<typeof fetch>[0]): boolean {
  const url = new URL(input instanceof Request ? input.url : input);
  return url.pathname.endsWith('/sync') && url.searchParams.has('since');
}
