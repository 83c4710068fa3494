import { ClientEvent, type MatrixClient } from 'matrix-js-sdk';
import type { RoomRow } from '../../storage/store.ts';
import type { Log } from '../logging.ts';
import { isSoAlready, persist, sleep } from '../outbox/patience.ts';
import type { Session } from '../session/session.ts';
import { child } from './creation.ts';
import type { Desired } from './desired.ts';
import { type Differences, differences } from './differences.ts';

/** What the bot did comes back with the sync after at most so long (ms). */
const LONGEST_ECHO = 5_000;

/** Why somebody was taken out; the sentence is the locale's `room.reason.<why>`. */
export type Why = 'stranger' | 'agency_left';

/** What the keeper did to a room. Nothing to do: all lists empty. */
export interface Report {
  /** Types of the state events that were set again. */
  mended: string[];
  invited: string[];
  removed: { user: string; why: Why }[];
  /** What the server did not let the bot do, for the coordinator: the operator's log has the reason. */
  failed: string[];
}

export interface KeeperOptions {
  session: Session;
  rows: () => RoomRow[];
  desired: (row: RoomRow) => Desired;
  /** Why this person may not be in the room any more. */
  why: (row: RoomRow, user: string) => Why;
  /** The sentence in the membership event. */
  sentence: (why: Why) => string;
  /** Rooms that were hung into their space in this run. */
  hung: ReadonlySet<string>;
  log: Log;
  signal: AbortSignal;
}

/** Compares a room with what it should be and makes it so. Resolves with null for a room that the client does not know yet. */
export type Keeper = (row: RoomRow) => Promise<Report | null>;

export function openKeeper({ session, rows, desired, why, sentence, hung, log, signal }: KeeperOptions): Keeper {
  const { client, rest, userId } = session;

  return async (row) => {
    const room = row.roomId === null ? null : client.getRoom(row.roomId);
    if (room?.getMyMembership() !== 'join') return null;
    await session.settleMembers(room);
    const roomId = room.roomId;
    const target = desired(row);
    const { state, invite, remove } = differences(room, target, userId);
    const report: Report = { mended: [], invited: [], removed: [], failed: [] };
    const act = async (what: string, task: () => Promise<unknown>): Promise<boolean> => {
      try {
        await persist(task, signal);
        return true;
      } catch (error) {
        if (isSoAlready(error)) return true;
        if (signal.aborted) return false;
        log.error({ error, what, kind: row.kind, case: row.caseRef }, 'room not mended');
        report.failed.push(what);
        return false;
      }
    };

    for (const user of remove) {
      const cause = why(row, user);
      if (await act('remove', () => rest.kickUser(user, roomId, sentence(cause)))) report.removed.push({ user, why: cause });
    }
    for (const { type, content } of state) {
      if (await act(type, () => rest.sendStateEvent(roomId, type, '', content))) report.mended.push(type);
    }
    for (const user of invite) {
      if (await act('invite', () => rest.inviteUser(user, roomId))) report.invited.push(user);
    }
    if (target.isSpace) {
      for (const each of rows()) {
        if (each.caseRef !== row.caseRef || each.kind === 'space' || each.roomId === null || hung.has(each.roomId)) continue;
        const childId = each.roomId;
        if (room.currentState.getStateEvents('m.space.child', childId)?.getContent()['via']) continue;
        if (await act('m.space.child', () => rest.sendStateEvent(roomId, 'm.space.child', childId, child(each, userId)))) {
          report.mended.push('m.space.child');
        }
      }
    }
    if (!report.failed.length) await arrived(client, () => isEmpty(differences(room, target, userId)), signal);
    return report;
  };
}

/** Waits until the sync has brought what was done, so that the next comparison does not do it again. */
async function arrived(client: MatrixClient, done: () => boolean, signal: AbortSignal): Promise<void> {
  if (done()) return;
  const cut = new AbortController();
  const look = (): void => {
    if (done()) cut.abort();
  };
  client.on(ClientEvent.Sync, look);
  await sleep(LONGEST_ECHO, AbortSignal.any([signal, cut.signal]));
  client.off(ClientEvent.Sync, look);
}

function isEmpty({ state, invite, remove }: Differences): boolean {
  return !state.length && !invite.length && !remove.length;
}
