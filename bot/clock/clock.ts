import type { DeadlineRow, Store } from '../../storage/store.ts';
import type { Log } from '../logging.ts';

/** A timer of Node waits for at most 2^31 - 1 ms; the clock looks again after an hour anyway, so that a changed system time or sleep is noticed. */
const LONGEST_WAIT = 3_600_000;
/** Wait after a deadline that could not be handled, ms; doubled each time up to the longest. */
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 300_000;

export interface ClockOptions {
  store: Pick<Store, 'dueDeadlines' | 'nextDeadline'>;
  /** ms since 1970 */
  now: () => number;
  /** Handles one deadline; its commit must remove or move the deadline. Throws to be called again later. */
  onDue: (deadline: DeadlineRow) => Promise<void>;
  log: Log;
}

export interface Clock {
  /** Fires what is due now, also what was missed while the bot was down, and waits for the next. */
  start(): void;
  /** Says that deadlines may have changed. Cheap; call it after every commit that touches them. */
  wake(): void;
  /** Resolves when the deadline under way is handled. */
  stop(): Promise<void>;
}

/** Fires deadlines from the store with one timer, oldest first, one at a time. */
export function openClock({ store, now, onDue, log }: ClockOptions): Clock {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let again = false;
  let started = false;
  let failures = 0;
  /** Deadlines that failed, with the time of the next attempt: they must not hold up the others. */
  const later = new Map<string, { at: number; failures: number }>();

  function wake(): void {
    if (!started) return;
    again = true;
    running ??= run().finally(() => {
      running = null;
      if (again) wake();
    });
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    let next: number | null = null;
    while (again && started) {
      again = false;
      try {
        await fireAll();
        next = await nextTime();
        failures = 0;
      } catch (error) {
        log.error({ error }, 'deadlines cannot be read');
        next = now() + retryAfter(failures++);
      }
    }
    if (!started) return;
    const wait = next === null ? LONGEST_WAIT : Math.min(LONGEST_WAIT, Math.max(0, next - now()));
    timer = setTimeout(wake, wait);
  }

  async function fireAll(): Promise<void> {
    for (const deadline of await store.dueDeadlines(now())) {
      const key = JSON.stringify([deadline.caseRef, deadline.subject, deadline.at]);
      const before = later.get(key);
      if (!started || (before && before.at > now())) continue;
      try {
        await onDue(deadline);
        later.delete(key);
      } catch (error) {
        log.error({ error, subject: deadline.subject, case: deadline.caseRef }, 'deadline not handled, tried again later');
        const count = before?.failures ?? 0;
        later.set(key, { at: now() + retryAfter(count), failures: count + 1 });
      }
    }
  }

  /** The next deadline in the future, or the next attempt at one that failed. */
  async function nextTime(): Promise<number | null> {
    const first = await store.nextDeadline();
    if (first === null) {
      later.clear();
      return null;
    }
    if (first > now()) return first;
    const attempts = [...later.values()].map((attempt) => attempt.at).filter((at) => at > now());
    return attempts.length ? Math.min(...attempts) : now() + FIRST_RETRY;
  }

  return {
    start() {
      started = true;
      wake();
    },
    wake,
    async stop() {
      started = false;
      clearTimeout(timer);
      await running;
    },
  };
}

function retryAfter(failures: number): number {
  return Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** Math.min(failures, 20));
}
