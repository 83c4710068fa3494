import { isDeepStrictEqual } from 'node:util';
import type { Room, RoomMember } from 'matrix-js-sdk';
import type { Desired } from './desired.ts';

/** What must be done so that a room is as it should be. */
export interface Differences {
  /** State events to be set again. */
  state: { type: string; content: Record<string, unknown> }[];
  /** Missing people. */
  invite: string[];
  /** People who may not be here. */
  remove: string[];
}

/** Compares a room, as the client knows it, with what it should be. Its members must be loaded. */
export function differences(room: Room, target: Desired, botUser: string): Differences {
  const current = (type: string): unknown => room.currentState.getStateEvents(type, '')?.getContent();
  const wanted = [
    { type: 'm.room.power_levels', content: target.power },
    ...(target.name === null ? [] : [{ type: 'm.room.name', content: { name: target.name } }]),
    ...target.state,
  ];
  return {
    state: wanted.filter(({ type, content }) => !isSame(current(type), content)),
    invite: [...target.invited].filter((user) => user !== botUser && mayInvite(room.getMember(user), botUser, target.since.get(user))),
    remove: room
      .getMembers()
      .filter((member) => member.membership === 'join' || member.membership === 'invite')
      .map((member) => member.userId)
      .filter((user) => user !== botUser && !target.allowed.has(user)),
  };
}

/** Keys that the server or a later version adds are left alone; what we set must be as we set it. Maps of power must match whole. */
function isSame(current: unknown, wanted: Record<string, unknown>): boolean {
  if (typeof current !== 'object' || current === null) return false;
  return Object.entries(wanted).every(([key, value]) => isDeepStrictEqual((current as Record<string, unknown>)[key], value));
}

/** Who declined or left by herself is not pestered, unless her agency was added since; who was taken out by the bot and belongs here again is asked. */
function mayInvite(member: RoomMember | null, botUser: string, since = Number.NEGATIVE_INFINITY): boolean {
  if (!member?.membership) return true;
  if (member.membership !== 'leave' && member.membership !== 'ban') return false;
  return member.events.member?.getSender() === botUser || (member.events.member?.getTs() ?? 0) < since;
}
