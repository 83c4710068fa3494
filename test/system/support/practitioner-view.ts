import { Direction, type MatrixEvent, type Room } from 'matrix-js-sdk';
import type { RoomMatcher, SeenRoom } from './practitioner-api.ts';
import type { SeenEvent } from './seen.ts';

/** What the SDK holds, as plain data that crosses a process border. */
export function seenEvent(event: MatrixEvent): SeenEvent {
  const redacted = event.isRedacted();
  return {
    eventId: event.getId()!,
    roomId: event.getRoomId()!,
    sender: event.getSender()!,
    type: event.getType(),
    content: redacted ? {} : event.getOriginalContent(),
    ...(event.getStateKey() !== undefined && { stateKey: event.getStateKey()! }),
    ts: event.getTs(),
    encrypted: event.isEncrypted(),
    redacted,
    ...(event.isDecryptionFailure() && { failure: String(event.decryptionFailureReason) }),
  };
}

export function seenRoom(room: Room): SeenRoom {
  const state = room.getLiveTimeline().getState(Direction.Forward);
  const content = (type: string) => state?.getStateEvents(type, '')?.getContent() ?? {};
  const topic = content('m.room.topic')['topic'];
  const children = state?.getStateEvents('m.space.child') ?? [];
  return {
    roomId: room.roomId,
    name: room.name,
    ...(typeof topic === 'string' && { topic }),
    membership: room.getMyMembership(),
    create: content('m.room.create'),
    encrypted: room.hasEncryptionStateEvent(),
    members: room.getMembers().map((member) => ({
      userId: member.userId,
      membership: member.membership ?? 'leave',
      displayName: member.rawDisplayName,
      powerLevel: member.powerLevel,
    })),
    powerLevels: content('m.room.power_levels'),
    historyVisibility: room.getHistoryVisibility(),
    joinRule: room.getJoinRule(),
    children: children.filter((child) => child.getContent()['via']).map((child) => child.getStateKey()!),
  };
}

export function fits(room: SeenRoom, wanted: RoomMatcher): boolean {
  const isSpace = room.create['type'] === 'm.space';
  return (
    room.membership === (wanted.membership ?? 'join') &&
    (wanted.roomId === undefined || room.roomId === wanted.roomId) &&
    (wanted.nameIncludes === undefined || room.name.toLowerCase().includes(wanted.nameIncludes.toLowerCase())) &&
    (wanted.children === undefined || room.children.length === wanted.children) &&
    (wanted.space === undefined || isSpace === wanted.space) &&
    (wanted.member === undefined || room.members.some((member) => member.userId === wanted.member && member.membership === 'join')) &&
    Object.entries(wanted.create ?? {}).every(([key, value]) => JSON.stringify(room.create[key]) === JSON.stringify(value))
  );
}
