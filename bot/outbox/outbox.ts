import type { OutboxRow, Store } from '../../storage/store.ts';
import type { Log } from '../logging.ts';
import type { Session } from '../session/session.ts';
import { FORGOTTEN_AFTER, findMessage } from './find-sent.ts';
import { keepKeysReady } from './keys-ready.ts';
import { whenKnown } from './known-room.ts';
import { backOff, isNetwork, judge, sleep } from './patience.ts';
import { send } from './send.ts';
import { openSlots } from './slots.ts';

/** Rooms that are written to at the same time. */
const ROOMS_AT_ONCE = 8;
/** Rows read at a time, beyond those under way. */
const PAGE = 1_000;
/** A row whose sending fails inside this process (not at the server) so often is put aside, so that others get through. */
const FAILURES_OF_OURS = 12;
/** When stopping, a request under way may take so long (ms); it is repeated at the next start otherwise. */
const GRACE = 3_000;

export interface OutboxOptions {
  session: Session;
  store: Pick<Store, 'unsent' | 'tried' | 'sent' | 'failed'>;
  /** ms since 1970 */
  now: () => number;
  log: Log;
  /** A row that the server refused for good; it is kept in the store with the reason. */
  onFailed: (row: OutboxRow, reason: string) => void;
}

export interface Outbox {
  /** Whether there is something to send now; rows that wait for a room or for a better moment do not count. */
  busy(): boolean;
  /** Says that there may be new rows. Cheap; call it after every commit. */
  wake(): void;
  /** Resolves when every row that can be sent is sent. */
  idle(): Promise<void>;
  /** Stops after the requests under way. What was not sent is sent by the next start. */
  stop(): Promise<void>;
}

/**
 * The durable queue to the server: every row once, strictly in order within a room, rooms side by side.
 * A row leaves the queue only when the server has taken it or refused it for good.
 */
export function openOutbox({ session, store, now, log, onFailed }: OutboxOptions): Outbox {
  const held = new Set<number>();
  const lanes = new Map<string, OutboxRow[]>();
  const runs = new Set<Promise<void>>();
  const inSlot = openSlots(ROOMS_AT_ONCE);
  const stopping = new AbortController();
  const cutting = new AbortController();
  const stopPreparing = keepKeysReady(session.client);
  let pulling: Promise<void> | null = null;
  let again = false;
  let waiting = 0;

  function wake(): void {
    again = true;
    if (pulling || stopping.signal.aborted) return;
    pulling = pull().finally(() => {
      pulling = null;
      if (again) wake();
    });
  }

  async function pull(): Promise<void> {
    for (let attempt = 0; again && !stopping.signal.aborted; ) {
      again = false;
      try {
        const limit = held.size + PAGE;
        const rows = await store.unsent(limit);
        for (const row of rows) take(row);
        // A full page may hide rows of other rooms behind those of one that has to wait.
        if (rows.length === limit) again = true;
        attempt = 0;
      } catch (error) {
        log.error({ error }, 'outbox cannot be read');
        again = true;
        await sleep(backOff(attempt++), stopping.signal);
      }
    }
  }

  function take(row: OutboxRow): void {
    if (!row.roomId || held.has(row.id)) return;
    held.add(row.id);
    const lane = lanes.get(row.roomId);
    if (lane) {
      lane.push(row);
      return;
    }
    lanes.set(row.roomId, [row]);
    const run = work(row.roomId).finally(() => runs.delete(run));
    runs.add(run);
  }

  async function work(roomId: string): Promise<void> {
    const lane = lanes.get(roomId)!;
    for (let row = lane[0]; row && !stopping.signal.aborted; row = lane[0]) {
      const done = await deliver(row, roomId);
      if (!done) break;
      lane.shift();
      held.delete(row.id);
      // Its choices are rows of their own now.
      if (row.choices?.length) wake();
    }
    lanes.delete(roomId);
  }

  /** True when the row is out of the queue, false when the bot stops first. */
  async function deliver(row: OutboxRow, roomId: string): Promise<boolean> {
    let eventId: string | null = null;
    for (let attempt = 0, ours = 0; eventId === null; attempt++) {
      if (stopping.signal.aborted) return false;
      const known = await waitFor(whenKnown(session.client, roomId, row.kind === 'message', stopping.signal));
      if (known === 'not_yet') return false;
      if (known === 'gone') return giveUp(row, 'the bot is not in the room');
      try {
        eventId = await inSlot(() => once(row, roomId));
      } catch (error) {
        if (stopping.signal.aborted) return false;
        const judgement = judge(error);
        if (!judgement.again) return giveUp(row, judgement.reason);
        if (judgement.status === null && !isNetwork(error) && ++ours >= FAILURES_OF_OURS) return giveUp(row, String(error));
        log.warn({ row: row.id, attempt, error }, 'not sent yet');
        await record(() => store.tried(row.id, now()));
        await waitFor(sleep(judgement.afterMs ?? backOff(attempt), stopping.signal));
      }
    }
    const id = eventId;
    return record(() => store.sent(row.id, id));
  }

  async function waitFor<T>(what: Promise<T>): Promise<T> {
    waiting++;
    return what.finally(() => waiting--);
  }

  async function once(row: OutboxRow, roomId: string): Promise<string> {
    const old = row.kind === 'message' && now() - row.createdAt > FORGOTTEN_AFTER;
    const found = old ? await findMessage(session, row, roomId) : null;
    return found ?? send(session, row, roomId, cutting.signal);
  }

  async function giveUp(row: OutboxRow, reason: string): Promise<boolean> {
    log.error({ row: row.id, kind: row.kind, reason }, 'refused by the server');
    const kept = await record(() => store.failed(row.id, reason));
    if (kept) onFailed(row, reason);
    return kept;
  }

  /** Writes what happened, until it is written. A row must not be sent again meanwhile, so the room waits. */
  async function record(write: () => Promise<void>): Promise<boolean> {
    for (let attempt = 0; ; attempt++) {
      try {
        await write();
        return true;
      } catch (error) {
        log.error({ error }, 'outbox cannot be written');
        if (stopping.signal.aborted) return false;
        await sleep(backOff(attempt), stopping.signal);
      }
    }
  }

  async function idle(): Promise<void> {
    while (pulling || runs.size) await Promise.all([pulling, ...runs]);
  }

  async function stop(): Promise<void> {
    stopPreparing();
    stopping.abort();
    const grace = setTimeout(() => cutting.abort(), GRACE);
    await idle();
    clearTimeout(grace);
  }

  return { busy: () => pulling !== null || runs.size > waiting, wake, idle, stop };
}
