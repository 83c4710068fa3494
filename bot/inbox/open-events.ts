import { type IEvent, type MatrixClient, MatrixEvent, MatrixEventEvent, Method } from 'matrix-js-sdk';
import type { OpenEvent, Store } from '../../storage/store.ts';
import type { Log } from '../logging.ts';
import { persist } from '../outbox/patience.ts';
import { openSlots } from '../outbox/slots.ts';

/** First wait before another attempt at an event whose keys are missing (ms); doubled each time up to the longest. */
const FIRST_RETRY = 5_000;
const LONGEST_RETRY = 3_600_000;

interface Entry {
  event: MatrixEvent;
  sender: string;
  since: number;
  order: number;
  attempts: number;
  queued: boolean;
  timer?: NodeJS.Timeout;
}

export interface OpenEventsOptions {
  client: MatrixClient;
  store: Pick<Store, 'openEvents'>;
  /** Queues the event again in its room. */
  queue: (event: MatrixEvent) => void;
  log: Log;
  signal: AbortSignal;
}

/** Events that were handed on as unreadable. Each is queued again when there is a reason to think that it can be read now. */
export interface OpenEvents {
  /** Fetches what an earlier run left open. Call it once the client has synced. */
  load(): Promise<void>;
  add(event: MatrixEvent, since: number): void;
  has(eventId: string): boolean;
  /** The attempt failed again: wait for the next reason. */
  unread(eventId: string): void;
  /** It was handed on. */
  close(eventId: string): void;
  /** Somebody's devices changed: everything of hers is tried again, in order. */
  trustChanged(userId: string): void;
  /** It was redacted and can be read no more: queued once, as redacted. */
  redacted(eventId: string, redaction: MatrixEvent): void;
}

export function keepOpenEvents({ client, store, queue, log, signal }: OpenEventsOptions): OpenEvents {
  const entries = new Map<string, Entry>();
  let count = 0;
  signal.addEventListener('abort', () => {
    for (const entry of entries.values()) clearTimeout(entry.timer);
  });

  function again(entry: Entry): void {
    clearTimeout(entry.timer);
    if (entry.queued || signal.aborted) return;
    entry.queued = true;
    queue(entry.event);
  }

  function remember(event: MatrixEvent, sender: string, since: number): Entry {
    const entry: Entry = { event, sender, since, order: count++, attempts: 0, queued: false };
    entries.set(event.getId()!, entry);
    watch(entry, event);
    return entry;
  }

  function watch(entry: Entry, event: MatrixEvent): void {
    event.on(MatrixEventEvent.Decrypted, () => {
      if (entry.event === event && !event.isDecryptionFailure()) again(entry);
    });
  }

  function schedule(entry: Entry): void {
    clearTimeout(entry.timer);
    if (signal.aborted) return;
    entry.timer = setTimeout(() => again(entry), Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** entry.attempts));
    entry.timer.unref();
    entry.attempts++;
  }

  async function fetchOpen(open: OpenEvent): Promise<void> {
    const path = `/rooms/${encodeURIComponent(open.roomId)}/event/${encodeURIComponent(open.eventId)}`;
    try {
      const known = client.getRoom(open.roomId)?.findEventById(open.eventId);
      const raw = known
        ? null
        : await persist(
            () => client.http.authedRequest<Partial<IEvent>>(Method.Get, path, undefined, undefined, { abortSignal: signal }),
            signal,
          );
      const event = known ?? new MatrixEvent({ ...raw, room_id: open.roomId });
      if (!entries.has(open.eventId)) again(remember(event, open.sender, open.since));
    } catch (error) {
      if (!signal.aborted) log.warn({ error }, 'an unread event cannot be fetched any more');
    }
  }

  return {
    async load() {
      const inSlot = openSlots(4);
      const open = await store.openEvents();
      await Promise.all(open.toSorted((a, b) => a.since - b.since).map((each) => inSlot(() => fetchOpen(each))));
    },
    add(event, since) {
      schedule(remember(event, event.getSender()!, since));
    },
    has: (eventId) => entries.has(eventId),
    unread(eventId) {
      const entry = entries.get(eventId);
      if (!entry) return;
      entry.queued = false;
      schedule(entry);
    },
    close(eventId) {
      clearTimeout(entries.get(eventId)?.timer);
      entries.delete(eventId);
    },
    trustChanged(userId) {
      const hers = [...entries.values()].filter((entry) => entry.sender === userId);
      for (const entry of hers.sort((a, b) => a.since - b.since || a.order - b.order)) {
        entry.attempts = 0;
        again(entry);
      }
    },
    redacted(eventId, redaction) {
      const entry = entries.get(eventId);
      if (!entry) return;
      const raw = entry.event.event;
      entry.event = new MatrixEvent({ ...raw, content: {}, unsigned: { redacted_because: redaction.event as IEvent } });
      entry.queued = false;
      again(entry);
    },
  };
}
