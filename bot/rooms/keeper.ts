import { ClientEvent, type MatrixClient, type Room } from 'matrix-js-sdk';
import type { RoomRow } from '../../storage/store.ts';
import type { Log } from '../logging.ts';
import { isSoAlready, sleep } from '../outbox/patience.ts';
import { openSlots } from '../outbox/slots.ts';
import type { Session } from '../session/session.ts';
import { tryFor } from './bounded.ts';
import { child } from './creation.ts';
import type { Desired } from './desired.ts';
import { differences } from './differences.ts';

/** What the bot did comes back with the sync after at most so long (ms). */
const LONGEST_ECHO = 5_000;
/** Invitations at the same time: one to a server that does not answer takes a minute and more. */
const INVITATIONS_AT_ONCE = 8;

/** Why somebody was taken out; the sentence is the locale's `room.reason.<why>`. */
export type Why = 'stranger' | 'agency_left';

/** What the keeper did to a room. Nothing to do: all lists empty. */
export interface Report {
  /** Types of the state events that were set again. */
  mended: string[];
  invited: string[];
  removed: { user: string; why: Why }[];
  /** What the server did not let the bot do in a few attempts, for the coordinator: the operator's log has the reason. */
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

/** Compares rooms with what they should be and makes them so. No act takes longer than a few attempts; what failed is reported. */
export interface Keeper {
  /**
   * Takes out who may not be in the room, then mends its settings. Resolves with null for a room that the client does not
   * know yet. Throws when the server refuses to say who is in the room.
   */
  secure(row: RoomRow): Promise<Report | null>;
  /** Who is still to be invited. Call it after `secure`: members must be loaded. */
  missing(row: RoomRow): string[];
  /**
   * Invites one person, as long as she belongs here: her server may be slow, so nothing else should wait for this.
   * Resolves with null at once if her invitation is under way already.
   */
  invite(row: RoomRow, user: string): Promise<Report | null>;
}

export function openKeeper({ session, rows, desired, why, sentence, hung, log, signal }: KeeperOptions): Keeper {
  const { client, rest, userId } = session;
  const inviting = new Set<string>();
  const inSlot = openSlots(INVITATIONS_AT_ONCE);

  function known(row: RoomRow): Room | null {
    const room = row.roomId === null ? null : client.getRoom(row.roomId);
    return room?.getMyMembership() === 'join' ? room : null;
  }

  async function act(row: RoomRow, report: Report, what: string, task: () => Promise<unknown>): Promise<boolean> {
    try {
      await tryFor(task, signal);
      return true;
    } catch (error) {
      if (isSoAlready(error)) return true;
      if (signal.aborted) return false;
      log.error({ error, what, kind: row.kind, case: row.caseRef }, 'room not mended');
      report.failed.push(what);
      return false;
    }
  }

  async function remove(row: RoomRow, roomId: string, report: Report, user: string): Promise<void> {
    const cause = why(row, user);
    if (await act(row, report, 'remove', () => rest.kickUser(user, roomId, sentence(cause)))) report.removed.push({ user, why: cause });
  }

  async function hang(row: RoomRow, room: Room, report: Report): Promise<void> {
    for (const each of rows()) {
      if (each.caseRef !== row.caseRef || each.kind === 'space' || each.roomId === null || hung.has(each.roomId)) continue;
      const childId = each.roomId;
      if (room.currentState.getStateEvents('m.space.child', childId)?.getContent()['via']) continue;
      const sent = () => rest.sendStateEvent(room.roomId, 'm.space.child', childId, child(each, userId));
      if (await act(row, report, 'm.space.child', sent)) report.mended.push('m.space.child');
    }
  }

  return {
    async secure(row) {
      const room = known(row);
      if (!room) return null;
      await session.settleMembers(room);
      const target = desired(row);
      const report = nothing();
      const found = differences(room, target, userId);
      // At once: somebody who cannot be taken out must not keep another one in.
      await Promise.all(found.remove.map((user) => remove(row, room.roomId, report, user)));
      for (const { type, content } of found.state) {
        if (await act(row, report, type, () => rest.sendStateEvent(room.roomId, type, '', content))) report.mended.push(type);
      }
      if (target.isSpace) await hang(row, room, report);
      const isDone = () => {
        const left = differences(room, target, userId);
        return !left.state.length && !left.remove.length;
      };
      if (!report.failed.length) await arrived(client, isDone, signal);
      return report;
    },

    missing(row) {
      const room = known(row);
      if (!room) return [];
      return differences(room, desired(row), userId).invite;
    },

    async invite(row, user) {
      const room = known(row);
      const id = `${row.roomId} ${user}`;
      if (!room || inviting.has(id)) return null;
      const { roomId } = room;
      const report = nothing();
      inviting.add(id);
      try {
        let sent = false;
        const task = async (): Promise<void> => {
          if (!desired(row).invited.has(user)) return;
          await rest.inviteUser(user, roomId);
          sent = true;
        };
        if (!(await inSlot(() => act(row, report, 'invite', task))) || !sent) return report;
        report.invited.push(user);
        // Her agency left the case while her server did not answer: no comparison has seen this invitation.
        if (!desired(row).allowed.has(user)) await remove(row, roomId, report, user);
        else await arrived(client, () => !differences(room, desired(row), userId).invite.includes(user), signal);
        return report;
      } finally {
        inviting.delete(id);
      }
    },
  };
}

const nothing = (): Report => ({ mended: [], invited: [], removed: [], failed: [] });

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
