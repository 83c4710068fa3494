/** Wait before what failed is tried again (ms); doubled each time up to the longest. */
const FIRST_RETRY = 60_000;
const LONGEST_RETRY = 3_600_000;

/** One timer for each thing that failed. */
export interface Retries {
  /** Calls the task once after the wait; a thing that waits already goes on waiting. */
  later(key: string, task: () => void): void;
  waits(key: string): boolean;
  /** It succeeded: the next wait is the first again. */
  done(key: string): void;
}

/** Timers that the signal ends, and that keep no process alive. */
export function openRetries(signal: AbortSignal): Retries {
  const entries = new Map<string, { failures: number; timer: NodeJS.Timeout | null }>();
  signal.addEventListener('abort', () => {
    for (const { timer } of entries.values()) if (timer) clearTimeout(timer);
    entries.clear();
  });
  return {
    later(key, task) {
      const entry = entries.get(key) ?? { failures: 0, timer: null };
      if (entry.timer || signal.aborted) return;
      const wait = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** Math.min(entry.failures++, 20));
      entry.timer = setTimeout(() => {
        entry.timer = null;
        task();
      }, wait);
      entry.timer.unref();
      entries.set(key, entry);
    },
    waits: (key) => Boolean(entries.get(key)?.timer),
    done(key) {
      const timer = entries.get(key)?.timer;
      if (timer) clearTimeout(timer);
      entries.delete(key);
    },
  };
}
