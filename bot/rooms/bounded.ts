import { backOff, judge, sleep } from '../outbox/patience.ts';

/** Attempts at one request before it is left for later. */
const ATTEMPTS = 4;
/** A server that says "not so fast" is waited for so long in total (ms); that counts as no attempt. */
const LONGEST_QUEUE = 60_000;

/**
 * Repeats a request a few times, so that a room is not held up by one that will not succeed soon.
 * @throws the error of a refusal, the last error after all attempts, or once the signal fired
 */
export async function tryFor<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> {
  let queued = 0;
  for (let failures = 0; ; ) {
    try {
      return await task();
    } catch (error) {
      const judgement = judge(error);
      if (!judgement.again || signal.aborted) throw error;
      const wait = judgement.afterMs ?? backOff(failures);
      if (judgement.status === 429) queued += wait;
      else failures++;
      if (failures >= ATTEMPTS || queued > LONGEST_QUEUE || wait > LONGEST_QUEUE) throw error;
      await sleep(wait, signal);
    }
  }
}
