import type { RoomMember } from 'matrix-js-sdk';
import type { AgencyId, CaseRef, RoomKind } from '../../cases/model.ts';
import type { Person, Roster } from '../../config/roster.ts';
import type { RoomRow, Store } from '../../storage/store.ts';
import { markerOf } from '../rooms/find-room.ts';
import { userOfDirect } from '../rooms/plan.ts';
import type { Session } from '../session/session.ts';

/** What a room is to the bot. */
export interface Place {
  kind: RoomKind;
  caseRef?: CaseRef;
  agency?: AgencyId;
  /** Everybody in it besides the bot is a coordinator. */
  coordinatorsOnly: boolean;
}

/** The rooms that the bot keeps, by name and by id, and what the others are. */
export interface Places {
  row(key: string): RoomRow | undefined;
  rows(): RoomRow[];
  /** The step of a plan that a room is, also while its id is not committed yet. */
  rowOf(roomId: string): RoomRow | undefined;
  /** Takes in rows that were just committed. */
  take(rows: RoomRow[]): void;
  forget(key: string): void;
  /** Null for a room where the bot has no business. */
  of(roomId: string): Promise<Place | null>;
  /**
   * People of the roster who are in a room now, or were in it at a time in the past (ms since 1970) and have left since.
   * The bot is not counted, strangers are left out.
   */
  peopleIn(roomId: string, at?: number): Promise<Person[]>;
}

/** Reads the rooms from the store; memberships come from the client, settled with the server first. */
export async function openPlaces(store: Store, session: Session, roster: Roster): Promise<Places> {
  const { client } = session;
  const byKey = new Map<string, RoomRow>();
  for (const row of await store.rooms()) byKey.set(row.key, row);

  async function usersIn(roomId: string, at = Number.POSITIVE_INFINITY): Promise<string[]> {
    const room = client.getRoom(roomId);
    if (room) await session.settleMembers(room);
    const members = (room?.getMembers() ?? []).filter((member) => member.membership === 'join' || leftAfter(member, at));
    return members.map((member) => member.userId).filter((user) => user !== client.getUserId());
  }
  const peopleIn = async (roomId: string, at?: number) => {
    const users = await usersIn(roomId, at);
    return roster.people.filter((p) => users.includes(p.user));
  };

  const rowOf = (roomId: string) => [...byKey.values()].find((row) => row.roomId === roomId) ?? markedRow(roomId);

  /** People can be quicker than the answer that the room is made: by then its step of the plan stands in the room alone. */
  function markedRow(roomId: string): RoomRow | undefined {
    const room = client.getRoom(roomId);
    const marker = room && markerOf(room, session.userId);
    const row = marker ? byKey.get(marker) : undefined;
    return row?.roomId === null ? { ...row, roomId } : undefined;
  }

  return {
    row: (key) => byKey.get(key),
    rows: () => [...byKey.values()],
    rowOf,
    take(rows) {
      for (const row of rows) {
        const known = byKey.get(row.key);
        byKey.set(row.key, known ? { ...known, roomId: row.roomId ?? known.roomId } : row);
      }
    },
    forget: (key) => void byKey.delete(key),
    peopleIn,
    async of(roomId) {
      const row = rowOf(roomId);
      const users = await usersIn(roomId);
      const people = roster.people.filter((p) => users.includes(p.user));
      const coordinatorsOnly = users.length > 0 && people.length === users.length && people.every((p) => p.roles.includes('coordinator'));
      // A chat that somebody else came into is no longer one with this person.
      if (row?.kind === 'direct' && users.some((user) => user !== userOfDirect(row))) return null;
      if (row)
        return {
          kind: row.kind,
          coordinatorsOnly,
          ...(row.caseRef && { caseRef: row.caseRef }),
          ...(row.agency && { agency: row.agency }),
        };
      if (users.length === 1 && people.length === 1) return { kind: 'direct', coordinatorsOnly };
      return coordinatorsOnly ? { kind: 'other', coordinatorsOnly } : null;
    },
  };
}

function leftAfter(member: RoomMember, at: number): boolean {
  const event = member.events.member;
  return member.membership === 'leave' && event?.getPrevContent()['membership'] === 'join' && event.getTs() > at;
}
