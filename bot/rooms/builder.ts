import type { RoomRow } from '../../storage/store.ts';
import type { Log } from '../logging.ts';
import { backOff, judge, persist, sleep } from '../outbox/patience.ts';
import { openSlots } from '../outbox/slots.ts';
import type { Session } from '../session/session.ts';
import { child, creation } from './creation.ts';
import type { Desired } from './desired.ts';
import { findDirect, findMarked } from './find-room.ts';
import { spaceKey, userOfDirect } from './plan.ts';

/** Rooms made at the same time. */
const AT_ONCE = 6;

export interface BuilderOptions {
  session: Session;
  /** All rows as they are committed now. */
  rows: () => RoomRow[];
  desired: (row: RoomRow) => Desired;
  /** A room was made or found again: commit its id. `invited` were invited with it. Throws to be called again. */
  onMade: (row: RoomRow, roomId: string, invited: string[]) => Promise<void>;
  /** The server refused to make the room; it is tried again at the next start. */
  onRefused: (row: RoomRow, reason: string) => void;
  /** Filled with the ids of rooms that were hung into their space in this run: the sync may not have brought that yet. */
  hung: Set<string>;
  log: Log;
}

export interface Builder {
  /** Makes what is not made yet. `after` a start, rooms of an interrupted run are looked for first. */
  build(after: 'commit' | 'start'): Promise<void>;
  stop(): Promise<void>;
}

/** Carries out the rows of plans that have no room yet. Each step can be repeated after a crash: the room carries its key. */
export function openBuilder({ session, rows, desired, onMade, onRefused, hung, log }: BuilderOptions): Builder {
  const { rest, userId } = session;
  const running = new Map<string, Promise<string | null>>();
  const refused = new Set<string>();
  const stopping = new AbortController();
  const signal = stopping.signal;
  const inSlot = openSlots(AT_ONCE);

  function make(row: RoomRow, look: boolean): Promise<string | null> {
    const known = running.get(row.key);
    if (known) return known;
    const step = carryOut(row, look).finally(() => running.delete(row.key));
    running.set(row.key, step);
    return step;
  }

  async function carryOut(row: RoomRow, look: boolean): Promise<string | null> {
    const spaceId = row.caseRef !== null && row.kind !== 'space' ? await spaceOf(row.caseRef, look) : null;
    if (signal.aborted || (row.caseRef !== null && row.kind !== 'space' && spaceId === null)) return null;
    try {
      const invited: string[] = [];
      const roomId = await inSlot(() => findOrCreate(row, spaceId, look, invited));
      await commit(row, roomId, invited);
      if (spaceId) {
        await persist(() => rest.sendStateEvent(spaceId, 'm.space.child', roomId, child(row, userId)), signal);
        hung.add(roomId);
      }
      return roomId;
    } catch (error) {
      if (signal.aborted) return null;
      const judgement = judge(error);
      log.error({ error, kind: row.kind, case: row.caseRef }, 'room not made');
      refused.add(row.key);
      onRefused(row, judgement.again ? 'trouble' : judgement.reason);
      return null;
    }
  }

  async function spaceOf(ref: string, look: boolean): Promise<string | null> {
    const space = rows().find((each) => each.key === spaceKey(ref));
    if (!space) return null;
    return space.roomId ?? make(space, look);
  }

  /** Whatever error `createRoom` ends with, the room may exist (time-out, a failed invitation): it is looked for before another is made. */
  async function findOrCreate(row: RoomRow, spaceId: string | null, look: boolean, invited: string[]): Promise<string> {
    const person = userOfDirect(row);
    const direct = person ? await findDirect(session.client, person, taken()) : null;
    if (direct) return direct;
    let again = look;
    for (let attempt = 0; ; attempt++) {
      const found = again ? await findMarked(session, row.key, signal) : null;
      if (found) return found;
      again = true;
      try {
        const room = desired(row);
        const roomId = await rest.createRoom(creation(row, room, userId, spaceId) as Parameters<typeof rest.createRoom>[0]);
        invited.push(...room.invited);
        return roomId;
      } catch (error) {
        const judgement = judge(error);
        const made = judgement.again && judgement.status === 429 ? null : await findMarked(session, row.key, signal);
        if (made) return made;
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
    async build(after) {
      if (signal.aborted) return;
      const unmade = rows().filter((row) => row.roomId === null && !refused.has(row.key));
      await Promise.all(unmade.map((row) => make(row, after === 'start')));
    },
    async stop() {
      stopping.abort();
      await Promise.all(running.values());
    },
  };
}
