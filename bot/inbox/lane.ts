import type { MatrixEvent } from 'matrix-js-sdk';

/** An event in a room's queue. */
export interface Item {
  event: MatrixEvent;
  /** When it came in, ms since 1970: the wait for its keys counts from here. */
  arrived: number;
  /** It came from history and may have been handled before: ask the store. */
  check?: boolean;
  /** It was handed on as unreadable before. */
  late?: boolean;
}

/** Ids remembered after a gap was filled: history may run ahead of the sync, which then brings the same events. */
const REMEMBERED = 1_000;

/** One room's queue: one event at a time, in order. */
export interface Lane {
  readonly roomId: string;
  /** Everything after `tail` comes by sync without a hole. */
  linked: boolean;
  /** Last event that was queued. */
  tail: string | null;
  /** Counts how often the sync left a hole. */
  resets: number;
  /** Newest event that needed no transaction of its own; the position is moved to it with the next commit, or lazily. */
  lag: MatrixEvent | null;
  lagging: number;
  /** Queues events that are not known yet. */
  push(events: MatrixEvent[], arrived: number, check: boolean): void;
  /** Queues an event again. */
  pushLate(event: MatrixEvent, arrived: number): void;
  seen(eventId: string): boolean;
  /** Forgets which events were queued, except the given one: before a gap is filled. */
  forget(except: string | null): void;
  /** Resolves when fewer than so many events wait. */
  below(count: number): Promise<void>;
  idle(): Promise<void>;
}

/**
 * Opens a queue. `process` is called for one event at a time and must not throw (what it throws would be caught by nobody);
 * `onIdle` when the queue ran empty. After the signal nothing more is processed.
 */
export function openLane(roomId: string, process: (item: Item) => Promise<void>, onIdle: () => Promise<void>, signal: AbortSignal): Lane {
  const items: Item[] = [];
  let known = new Set<string>();
  let running: Promise<void> | null = null;
  let waiting: { count: number; resolve: () => void }[] = [];

  async function run(): Promise<void> {
    for (let item = items[0]; item && !signal.aborted; item = items[0]) {
      await process(item);
      items.shift();
      release();
      if (!items.length) await onIdle();
    }
  }

  function start(): void {
    if (signal.aborted) return;
    running ??= run().finally(() => {
      running = null;
      if (items.length) start();
    });
  }

  function release(): void {
    waiting = waiting.filter(({ count, resolve }) => {
      if (items.length >= count && !signal.aborted) return true;
      resolve();
      return false;
    });
  }
  signal.addEventListener('abort', release);

  const lane: Lane = {
    roomId,
    linked: false,
    tail: null,
    resets: 0,
    lag: null,
    lagging: 0,
    push(events, arrived, check) {
      for (const event of events) {
        const id = event.getId();
        if (!id || known.has(id)) continue;
        if (!lane.linked || check) known.add(id);
        items.push({ event, arrived, check });
        lane.tail = id;
      }
      start();
    },
    pushLate(event, arrived) {
      items.push({ event, arrived, late: true });
      start();
    },
    seen: (eventId) => known.has(eventId),
    forget(except) {
      const kept = [...known].slice(-REMEMBERED);
      known = new Set(except === null ? kept : [...kept, except]);
    },
    below(count) {
      if (items.length < count || signal.aborted) return Promise.resolve();
      return new Promise((resolve) => waiting.push({ count, resolve }));
    },
    async idle() {
      while (running) await running;
    },
  };
  return lane;
}
