import { ClientEvent, type MatrixClient, MatrixEvent, Method, type Room, type RoomMember, RoomStateEvent } from 'matrix-js-sdk';
import { persist } from '../outbox/patience.ts';

/**
 * A sync answer may carry the state from before a fork of the room's history: the client then believes that somebody
 * who was taken out is in again, or the other way round (what MSC4222 mends; homeservers have it off by default). For a
 * bot that decides by membership who gets keys and who learns what, that is not good enough.
 */
export interface TrueMembers {
  /** Resolves when the client's member list of a room is what the server said after the last change. Throws what the server refuses for good. */
  settled(room: Room): Promise<void>;
  stop(): void;
}

/** Loads the members of a room. The SDK gives up at the first trouble; this one does not, until the signal. */
export async function loadMembers(room: Room, signal: AbortSignal): Promise<void> {
  await persist(() => room.loadMembersIfNeeded(), signal);
}

/**
 * After each change of a room's members the list is asked of the server, and what differs is set right in the client.
 * Call it after the first sync, whose state has no forks.
 */
export function keepMembersTrue(client: MatrixClient): TrueMembers {
  const stopping = new AbortController();
  const asking = new Map<string, Promise<void>>();
  const changed = new Set<string>();

  function ask(room: Room): Promise<void> {
    const running = asking.get(room.roomId);
    if (running) return running;
    const round = (async () => {
      while (changed.delete(room.roomId)) await correct(room);
    })().finally(() => asking.delete(room.roomId));
    asking.set(room.roomId, round);
    return round;
  }

  async function correct(room: Room): Promise<void> {
    const path = `/rooms/${encodeURIComponent(room.roomId)}/members`;
    const answer = await persist(
      () => client.http.authedRequest<{ chunk: object[] }>(Method.Get, path, undefined, undefined, { abortSignal: stopping.signal }),
      stopping.signal,
    ).catch(() => null);
    // Refused: the bot itself is no longer in the room.
    if (!answer || changed.has(room.roomId)) return;
    const events = answer.chunk.map((raw) => new MatrixEvent({ ...raw, room_id: room.roomId }));
    const wrong = events.filter((event) => room.getMember(event.getStateKey() ?? '')?.membership !== event.getContent()['membership']);
    if (!wrong.length) return;
    room.currentState.setStateEvents(wrong);
    // Our own correction was heard as a change too.
    changed.delete(room.roomId);
  }

  // An invitation gives nobody keys, and the bot knows its own comings: rooms that it is just making need no second look.
  const onMember = (_event: MatrixEvent, state: { roomId: string }, member: RoomMember) => {
    if (member.membership !== 'invite' && member.userId !== client.getUserId()) changed.add(state.roomId);
  };
  const onSync = () => {
    for (const roomId of changed) {
      const room = client.getRoom(roomId);
      if (room?.getMyMembership() === 'join') void ask(room).catch(() => undefined);
      else changed.delete(roomId);
    }
  };
  client.on(RoomStateEvent.Members, onMember);
  client.on(ClientEvent.Sync, onSync);

  return {
    async settled(room) {
      await loadMembers(room, stopping.signal);
      if (changed.has(room.roomId) || asking.has(room.roomId)) await ask(room);
    },
    stop() {
      stopping.abort();
      client.off(RoomStateEvent.Members, onMember);
      client.off(ClientEvent.Sync, onSync);
    },
  };
}
