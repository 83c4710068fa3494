import type { MatrixEvent } from 'matrix-js-sdk';
import type { Incoming } from '../../commands/intent.ts';

/** State that the bot watches; other state events pass it by. */
const STATE_THAT_MATTERS = new Set([
  'm.room.member',
  'm.room.power_levels',
  'm.room.name',
  'm.room.topic',
  'm.room.history_visibility',
  'm.room.encryption',
  'm.room.join_rules',
  'm.room.guest_access',
  'm.room.server_acl',
  'm.room.canonical_alias',
  'm.room.tombstone',
  'm.space.child',
  'm.space.parent',
]);

/** Whether an event is handed on at all: everything people say, and the state that must be as the bot made it. */
export function matters(event: MatrixEvent): boolean {
  return !event.isState() || STATE_THAT_MATTERS.has(event.getWireType());
}

/**
 * The plain facts of an event. Content is that of the first version: an edit is an event of its own.
 * Call it after decryption; an event that could not be read has no content.
 */
export function toIncoming(event: MatrixEvent, unread?: Incoming['unreadable'], late?: boolean): Incoming {
  const redacted = event.isRedacted();
  const hidden = redacted || unread !== undefined;
  const stateKey = event.getStateKey();
  const before = event.getPrevContent();
  return {
    eventId: event.getId()!,
    roomId: event.getRoomId()!,
    sender: event.getSender()!,
    type: hidden ? event.getWireType() : event.getType(),
    content: hidden ? {} : event.getOriginalContent(),
    ...(stateKey !== undefined && { stateKey }),
    ...(stateKey !== undefined && Object.keys(before).length > 0 && { before }),
    timestamp: event.getTs(),
    encrypted: event.getWireType() === 'm.room.encrypted',
    redacted,
    ...(event.getWireType() === 'm.room.redaction' && { redacts: redactedId(event) }),
    ...(late && { late }),
    ...(unread && { unreadable: unread }),
  };
}

/** Since room version 11 the id stands in the content, before that beside it. */
function redactedId(event: MatrixEvent): string | undefined {
  const id = event.getWireContent()['redacts'] ?? (event.event as { redacts?: unknown }).redacts;
  return typeof id === 'string' ? id : undefined;
}

/** Id of the Megolm session that an encrypted event needs. */
export function sessionOf(event: MatrixEvent): string | undefined {
  const id: unknown = event.getWireContent()['session_id'];
  return typeof id === 'string' ? id : undefined;
}

/** Whether the bot took somebody else out of a room, or took an invitation back. */
export function isRemoval(event: MatrixEvent, userId: string): boolean {
  if (event.getWireType() !== 'm.room.member' || event.getSender() !== userId) return false;
  const whose = event.getStateKey();
  return whose !== undefined && whose !== userId && ['leave', 'ban'].includes(String(event.getContent()['membership']));
}

/** The bot's own entry into a room (not a change of its name): what was before is none of its business. */
export function isOwnJoin(event: MatrixEvent, userId: string): boolean {
  return (
    event.getWireType() === 'm.room.member' &&
    event.getStateKey() === userId &&
    event.getContent()['membership'] === 'join' &&
    event.getPrevContent()['membership'] !== 'join'
  );
}
