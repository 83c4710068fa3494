import type { RoomRow } from '../../storage/store.ts';
import type { Log } from '../logging.ts';
import { backOff, judge, sleep } from '../outbox/patience.ts';
import { openSlots } from '../outbox/slots.ts';
import type { Session } from '../session/session.ts';
import { tryFor } from './bounded.ts';
import { child, creation } from './creation.ts';
import type { Desired } from './desired.ts';
import { findDirect, findMarked } from './find-room.ts';
import { spaceKey, userOfDirect } from './plan.ts';
import { openRetries } from './retries.ts';

/** Rooms made at the same time. */
const AT_ONCE = 6;

export interface BuilderOptions {
  session: Session;
  /** All rows as they are committed now. */
  rows: () => RoomRow[];
  desired: (row: RoomRow) => Desired;
  /** A room was made or found again: commit its id. `invited` were invited with it. Throws to be called again. */
  onMade: (row: RoomRow, roomId: string, invited: string[]) => Promise<void>;
  /** The server refused to make the room. Once for each reason: it is tried again after a minute, then ever later, up to an hour. */
  onRefused: (row: RoomRow, reason: string) => void;
  /** A room that may not be as it should: found again, or not hung into its space. It is to be compared. */
  onUnsure: (row: RoomRow) => void;
  /** Filled with the ids of rooms that were hung into their space in this run: the sync may not have brought that yet. */
  hung: Set<string>;
  log: Log;
}

export interface Builder {
  /** Makes what is not made yet. What an interrupted run or a failed attempt may have made is looked for first. */
  build(): Promise<void>;
  stop(): Promise<void>;
}

/** `found`: it was there already, so it may lack what was asked for now. */
interface Room {
  roomId: string;
  found: boolean;
}

/** Carries out the rows of plans that have no room yet. Each step can be repeated after a crash: the room carries its key. */
export function openBuilder({ session, rows, desired, onMade, onRefused, onUnsure, hung, log }: BuilderOptions): Builder {
  const { rest, userId } = session;
  const running = new Map<string, Promise<string | null>>();
  const refused = new Map<string, Set<string>>();
  /** Steps whose room may exist although its id is not known: those of an earlier run, and those that failed in this one. */
  const mayExist = new Set(rows().flatMap((row) => (row.roomId === null ? [row.key] : [])));
  const stopping = new AbortController();
  const signal = stopping.signal;
  const retries = openRetries(signal);
  const inSlot = openSlots(AT_ONCE);

  function make(row: RoomRow): Promise<string | null> {
    const known = running.get(row.key);
    if (known) return known;
    const step = carryOut(row).finally(() => running.delete(row.key));
    running.set(row.key, step);
    return step;
  }

  async function carryOut(row: RoomRow): Promise<string | null> {
    const spaceId = row.caseRef !== null && row.kind !== 'space' ? await spaceOf(row.caseRef) : null;
    if (signal.aborted || (row.caseRef !== null && row.kind !== 'space' && spaceId === null)) return null;
    try {
      const invited: string[] = [];
      const { roomId, found } = await inSlot(() => findOrCreate(row, spaceId, invited));
      await commit(row, roomId, invited);
      retries.done(row.key);
      refused.delete(row.key);
      if (spaceId) await hang(row, roomId, spaceId);
      if (found) onUnsure({ ...row, roomId });
      return roomId;
    } catch (error) {
      if (signal.aborted) return null;
      const judgement = judge(error);
      log.error({ error, kind: row.kind, case: row.caseRef }, 'room not made');
      const reasons = refused.get(row.key) ?? new Set();
      const reason = judgement.again ? 'trouble' : judgement.reason;
      if (!reasons.has(reason)) onRefused(row, reason);
      refused.set(row.key, reasons.add(reason));
      mayExist.add(row.key);
      retries.later(row.key, () => void buildAll());
      return null;
    }
  }

  /** The room is made whether or not this succeeds; comparing the space hangs it in later. */
  async function hang(row: RoomRow, roomId: string, spaceId: string): Promise<void> {
    try {
      await tryFor(() => rest.sendStateEvent(spaceId, 'm.space.child', roomId, child(row, userId)), signal);
      hung.add(roomId);
    } catch (error) {
      if (signal.aborted) return;
      log.warn({ error, kind: row.kind, case: row.caseRef }, 'room not hung into its space yet');
      const space = rows().find((each) => each.roomId === spaceId);
      if (space) onUnsure(space);
    }
  }

  async function buildAll(): Promise<void> {
    if (signal.aborted) return;
    const unmade = rows().filter((row) => row.roomId === null && !retries.waits(row.key));
    await Promise.all(unmade.map(make));
  }

  async function spaceOf(ref: string): Promise<string | null> {
    const space = rows().find((each) => each.key === spaceKey(ref));
    if (!space) return null;
    return space.roomId ?? (retries.waits(space.key) ? null : make(space));
  }

  /** Whatever error `createRoom` ends with, the room may exist (time-out, a failed invitation): it is looked for before another is made. */
  async function findOrCreate(row: RoomRow, spaceId: string | null, invited: string[]): Promise<Room> {
    const person = userOfDirect(row);
    const direct = person ? await findDirect(session, person, taken()) : null;
    if (direct) return { roomId: direct, found: true };
    let again = mayExist.has(row.key);
    for (let attempt = 0; ; attempt++) {
      const found = again ? await findMarked(session, row.key, signal) : null;
      if (found) return { roomId: found, found: true };
      again = true;
      try {
        const room = desired(row);
        const roomId = await rest.createRoom(creation(row, room, userId, spaceId) as Parameters<typeof rest.createRoom>[0]);
        invited.push(...room.invited);
        return { roomId, found: false };
      } catch (error) {
        const judgement = judge(error);
        const made = judgement.again && judgement.status === 429 ? null : await findMarked(session, row.key, signal);
        if (made) return { roomId: made, found: true };
        if (!judgement.again || signal.aborted) throw error;
        log.warn({ error, attempt, kind: row.kind }, 'room not made yet');
        await sleep(judgement.afterMs ?? backOff(attempt), signal);
        if (signal.aborted) throw error;
      }
    }
  }

  function taken(): Set<string> {
    return new Set(rows().flatMap((row) => (row.roomId ? [row.roomId] : [])));
  }

  async function commit(row: RoomRow, roomId: string, invited: string[]): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await onMade(row, roomId, invited);
      } catch (error) {
        log.error({ error }, 'room not recorded yet');
        if (signal.aborted) throw error;
        await sleep(backOff(attempt), signal);
      }
    }
  }

  return {
    build: buildAll,
    async stop() {
      stopping.abort();
      await Promise.all(running.values());
    },
  };
}
