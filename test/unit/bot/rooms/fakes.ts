import { EventEmitter } from 'node:events';
import { ClientEvent } from 'matrix-js-sdk';
import { caseRooms } from '../../../../bot/rooms/plan.ts';
import { openRooms } from '../../../../bot/rooms/rooms.ts';
import type { Session } from '../../../../bot/session/session.ts';
import type { CaseState } from '../../../../cases/state.ts';
import type { RoomRow } from '../../../../storage/store.ts';
import { silent } from '../outbox/fakes.ts';
import { BOT, caseState, world } from './world.ts';

/** Trouble that the server asks to be tried again at once. */
export const SOON = { httpStatus: 503, data: { retry_after_ms: 1 } };

interface FakeRoom {
  members: Map<string, string>;
  state: Map<string, Record<string, unknown>>;
}

/**
 * The rooms of a case on a server that does at once what it is told, unless `trouble` throws, and a client that sees it at once.
 * `reports` is what was recorded.
 */
export function fakeHouse(state: CaseState = caseState()) {
  const rooms = new Map<string, FakeRoom>();
  const client = new EventEmitter();
  let made = 0;
  const house = {
    state,
    rooms,
    rows: caseRooms(state) as RoomRow[],
    reports: [] as [string, object][],
    refusals: [] as string[],
    acts: [] as string[],
    /** Throws to let a request fail, or waits to let it hang. */
    trouble: async (_act: string) => {},
    onKept: async () => {},
  };
  const act = async (name: string, change: () => void): Promise<void> => {
    house.acts.push(name);
    await house.trouble(name);
    change();
    client.emit(ClientEvent.Sync, 'SYNCING');
  };
  const memberOf = (room: FakeRoom, userId: string) => ({
    userId,
    membership: room.members.get(userId),
    events: { member: { getSender: () => BOT } },
  });
  const view = (roomId: string, room: FakeRoom) => ({
    roomId,
    myUserId: BOT,
    getMyMembership: () => 'join',
    isSpaceRoom: () => false,
    hasEncryptionStateEvent: () => true,
    getMember: (user: string) => (room.members.has(user) ? memberOf(room, user) : null),
    getMembers: () => [...room.members.keys()].map((user) => memberOf(room, user)),
    currentState: {
      getStateEvents(type: string, key: string) {
        const content = room.state.get(`${type} ${key}`);
        return content && { getContent: () => content, getSender: () => BOT };
      },
    },
  });
  Object.assign(client, {
    getRoom: (roomId: string) => (rooms.has(roomId) ? view(roomId, rooms.get(roomId)!) : null),
    getRooms: () => [...rooms].map(([roomId, room]) => view(roomId, room)),
  });
  const rest = {
    async createRoom(body: { invite: string[]; creation_content: Record<string, unknown> }) {
      const roomId = `!${++made}:one.example`;
      await act(`create ${Object.values(body.creation_content)[0]}`, () => {
        const members = new Map([[BOT, 'join'], ...body.invite.map((user) => [user, 'invite'] as [string, string])] as [string, string][]);
        rooms.set(roomId, { members, state: new Map([['m.room.create ', body.creation_content]]) });
      });
      return roomId;
    },
    getJoinedRooms: async () => [...rooms.keys()],
    sendStateEvent: (roomId: string, type: string, key: string, content: Record<string, unknown>) =>
      act(`${type} ${roomId}`, () => void rooms.get(roomId)!.state.set(`${type} ${key}`, content)),
    inviteUser: (user: string, roomId: string) => act(`invite ${user}`, () => void rooms.get(roomId)!.members.set(user, 'invite')),
    kickUser: (user: string, roomId: string) => act(`kick ${user}`, () => void rooms.get(roomId)!.members.set(user, 'leave')),
  };
  const session = { userId: BOT, client, rest, settleMembers: async () => {} } as unknown as Session;
  const open = () =>
    openRooms({
      ...world(),
      session,
      rows: () => house.rows,
      caseOf: () => house.state,
      onMade: async (row, roomId) => {
        house.rows = house.rows.map((each) => (each.key === row.key ? { ...each, roomId } : each));
      },
      onRefused: (row, reason) => void house.refusals.push(`${row.key}: ${reason}`),
      async onKept(row, report) {
        await house.onKept();
        house.reports.push([row.kind, report]);
      },
      onForget: async () => {},
      sent: async () => {},
      log: silent,
    });
  return Object.assign(house, { open, room: (kind: string) => rooms.get(house.rows.find((row) => row.kind === kind)!.roomId!)! });
}
