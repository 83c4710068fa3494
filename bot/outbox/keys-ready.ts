import { ClientEvent, type MatrixClient, type RoomMember, RoomMemberEvent, SyncState } from 'matrix-js-sdk';

/**
 * Shares a room's key as soon as somebody joined or left, so that the next message need not wait for it.
 * Works at the end of a sync, when the members are complete. Returns a function that ends it.
 */
export function keepKeysReady(client: MatrixClient): () => void {
  const changed = new Set<string>();
  const onMembership = (_event: unknown, member: RoomMember): void => {
    if (member.userId !== client.getUserId() && client.getSyncState() === SyncState.Syncing) changed.add(member.roomId);
  };
  const onSync = (state: SyncState): void => {
    if (state !== SyncState.Syncing) return;
    for (const roomId of changed) {
      const room = client.getRoom(roomId);
      const others = room?.getMyMembership() === 'join' && room.hasEncryptionStateEvent() && room.getJoinedMembers().length > 1;
      if (room && others) client.getCrypto()?.prepareToEncrypt(room);
    }
    changed.clear();
  };
  client.on(RoomMemberEvent.Membership, onMembership);
  client.on(ClientEvent.Sync, onSync);
  return () => {
    client.off(RoomMemberEvent.Membership, onMembership);
    client.off(ClientEvent.Sync, onSync);
  };
}
