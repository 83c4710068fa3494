import { ClientEvent, type MatrixClient, type Room } from 'matrix-js-sdk';

/** How ready a room is to be written to. `gone`: the bot is not in it any more. */
export type Readiness = 'ready' | 'not_yet' | 'gone';

/** A room that is in nobody's way: the server says whether we are in it once it stays unknown for so long (ms). */
const DOUBT_AFTER = 60_000;

/**
 * Whether the client knows the room and its encryption, and somebody besides the bot is in it. A room that was just made comes by sync a moment
 * later; encrypting for it before would fail, and the SDK would know no members to share keys with.
 */
export function readiness(room: Room | null, needsEncryption: boolean): Readiness {
  if (!room) return 'not_yet';
  const membership = room.getMyMembership();
  if (membership === 'leave' || membership === 'ban') return 'gone';
  if (membership !== 'join') return 'not_yet';
  if (!needsEncryption) return 'ready';
  // Whoever joins later cannot read what was said before: words wait until there is somebody to read them.
  return room.hasEncryptionStateEvent() && room.getJoinedMemberCount() > 1 ? 'ready' : 'not_yet';
}

/**
 * Resolves when the room can be written to: at once for a known room, else with the sync that brings it.
 * Resolves with `gone` when the bot is not in the room, and with `not_yet` when the signal fires first.
 */
export async function whenKnown(client: MatrixClient, roomId: string, needsEncryption: boolean, signal: AbortSignal): Promise<Readiness> {
  const now = readiness(client.getRoom(roomId), needsEncryption);
  if (now !== 'not_yet') return now;
  return new Promise((resolve) => {
    const finish = (result: Readiness): void => {
      client.off(ClientEvent.Sync, onSync);
      signal.removeEventListener('abort', onAbort);
      clearInterval(doubt);
      resolve(result);
    };
    const onSync = (): void => {
      const state = readiness(client.getRoom(roomId), needsEncryption);
      if (state !== 'not_yet') finish(state);
    };
    const onAbort = (): void => finish('not_yet');
    const doubt = setInterval(() => {
      client.getJoinedRooms().then(
        (joined) => {
          if (!joined.joined_rooms.includes(roomId)) finish('gone');
        },
        () => undefined,
      );
    }, DOUBT_AFTER);
    client.on(ClientEvent.Sync, onSync);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
  });
}
