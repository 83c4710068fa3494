import type { MatrixClient as BotSdkClient } from 'matrix-bot-sdk';
import type { MatrixClient, MatrixEvent, Room } from 'matrix-js-sdk';

/**
 * The bot's device: logged in once, cross-signed, its keys on disk before anything leaves.
 * Two SDKs, one device: `client` owns keys, sync and decryption, `rest` rooms, invites and power levels.
 */
export interface Session {
  userId: string;
  deviceId: string;
  /** matrix-js-sdk: device, keys, sync, decryption. Its `send*` methods are never called: see bot/outbox. */
  client: MatrixClient;
  /** matrix-bot-sdk with the same token: createRoom, spaces, invites, power levels. Its crypto and sync are not used. */
  rest: BotSdkClient;
  /** Starts to sync and resolves when the first sync is processed. */
  start(): Promise<void>;
  /**
   * Decrypts under the strict trust rule; never throws. `unsigned` and `missing` are told apart.
   * Also checks that the sending device is signed by its owner, whatever the SDK let through.
   */
  decrypt(event: MatrixEvent, options?: { retry?: boolean }): Promise<'clear' | 'missing_keys' | 'unsigned_device'>;
  /** Encrypts content for a room, returns the content of the `m.room.encrypted` event. `trust: 'any'` also to unsigned devices. Throws for unknown or unencrypted rooms. */
  encrypt(roomId: string, type: string, content: Record<string, unknown>, trust: 'signed' | 'any'): Promise<Record<string, unknown>>;
  /** Resolves when the client's member list of a room is loaded and what the server says after the last change. Waits out trouble; throws what the server refuses. */
  settleMembers(room: Room): Promise<void>;
  /** Whether the person has at least one device signed by her own identity. Waits out trouble of the server. */
  hasSignedDevice(userId: string): Promise<boolean>;
  /** Calls back when a person's devices or identity changed, so that unread events are tried again. */
  onTrustChange(listener: (userId: string) => void): void;
  /** Stops without logout; resolves when everything is on disk. */
  stop(): Promise<void>;
}
