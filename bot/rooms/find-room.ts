import type { Room } from 'matrix-js-sdk';
import { persist } from '../outbox/patience.ts';
import type { Session } from '../session/session.ts';
import { PLAN_KEY } from './creation.ts';
import { directKey } from './plan.ts';

/**
 * Looks for the room that an interrupted run made for a step of a plan: first among the rooms of the client,
 * then among joined rooms that the sync has not brought yet. Only rooms that the bot itself created count:
 * anybody can copy the marker. Resolves with its id or null; throws what refused requests throw.
 */
export async function findMarked({ client, rest, userId }: Session, key: string, signal: AbortSignal): Promise<string | null> {
  const known = client.getRooms().find((room) => room.getMyMembership() === 'join' && markerOf(room, userId) === key);
  if (known) return known.roomId;
  for (const roomId of await persist(() => rest.getJoinedRooms(), signal)) {
    if (client.getRoom(roomId)) continue;
    const state = await persist(() => rest.getRoomState(roomId), signal).catch(() => []);
    const create = state.find((event) => event.type === 'm.room.create');
    if (create?.sender === userId && create.content?.[PLAN_KEY] === key) return roomId;
  }
  return null;
}

/** The step of a plan that a room of ours is, or undefined. */
export function markerOf(room: Room, botUser: string): string | undefined {
  const create = room.currentState.getStateEvents('m.room.create', '');
  const marker: unknown = create?.getSender() === botUser ? create.getContent()[PLAN_KEY] : undefined;
  return typeof marker === 'string' ? marker : undefined;
}

/** An encrypted room of the bot and this one person, which she may have opened herself. Null if there is none. */
export async function findDirect(session: Session, user: string, taken: Set<string>): Promise<string | null> {
  const { client, userId: own } = session;
  for (const room of client.getRooms()) {
    if (taken.has(room.roomId) || room.getMyMembership() !== 'join' || !room.hasEncryptionStateEvent() || room.isSpaceRoom()) continue;
    const marker = markerOf(room, own);
    if (marker !== undefined && marker !== directKey(user)) continue;
    if (room.getInvitedAndJoinedMemberCount() === 2 && (await isAloneWith(session, room, user))) return room.roomId;
  }
  return null;
}

/** Whether nobody but this person and the bot is in the room or invited. She may be invited still. */
export async function isAloneWith(session: Session, room: Room, user: string): Promise<boolean> {
  await session.settleMembers(room);
  const others = room
    .getMembers()
    .filter((member) => member.userId !== room.myUserId && ['join', 'invite'].includes(member.membership ?? ''));
  return others.length === 1 && others[0]?.userId === user;
}
