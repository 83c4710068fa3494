import { UserId } from '@matrix-org/matrix-sdk-crypto-wasm';
import { type MatrixClient, MatrixEvent } from 'matrix-js-sdk';
import {
  AllDevicesIsolationMode,
  CryptoEvent,
  DecryptionFailureCode,
  EventShieldReason,
  OnlySignedDevicesIsolationMode,
} from 'matrix-js-sdk/lib/crypto-api/index.js';
import { persist } from '../outbox/patience.ts';
import { type SdkCrypto, sdkCrypto } from './sdk-crypto.ts';
import type { Session } from './session.ts';

type Trust = Pick<Session, 'decrypt' | 'encrypt' | 'hasSignedDevice' | 'onTrustChange'>;

/** Refusals of the SDK that are about who sent it, not about a key that is missing. */
const UNTRUSTED = new Set<DecryptionFailureCode | null>([
  DecryptionFailureCode.UNSIGNED_SENDER_DEVICE,
  DecryptionFailureCode.UNKNOWN_SENDER_DEVICE,
  DecryptionFailureCode.SENDER_IDENTITY_PREVIOUSLY_VERIFIED,
]);

/** Doubts about a decrypted event that leave no signed sender; the others are about verification by hand, which the bot does not do. */
const DOUBTS = new Set<EventShieldReason | null>([
  EventShieldReason.UNKNOWN,
  EventShieldReason.UNSIGNED_DEVICE,
  EventShieldReason.UNKNOWN_DEVICE,
  EventShieldReason.MISMATCHED_SENDER_KEY,
  EventShieldReason.MISMATCHED_SENDER,
  EventShieldReason.SENT_IN_CLEAR,
]);

/**
 * The strict side of the device: only who is signed by her own identity is read, and reads.
 * @param signal ends what is repeated until the server answers
 */
export function strictTrust(client: MatrixClient, signal?: AbortSignal): Trust {
  const crypto = sdkCrypto(client);
  return {
    async decrypt(event, options) {
      if (!event.isEncrypted()) return 'clear';
      try {
        return await decryptStrictly(crypto, event, options?.retry ?? false);
      } catch {
        // The server did not say whose device it is, or the store did not answer: not readable yet, and tried again.
        return 'missing_keys';
      }
    },

    async encrypt(roomId, type, content, trust) {
      const room = client.getRoom(roomId);
      if (!room?.hasEncryptionStateEvent()) throw new Error(`cannot encrypt for ${roomId}: unknown or not encrypted`);
      const event = new MatrixEvent({ type, content, room_id: roomId, sender: client.getSafeUserId() });
      await startEncrypting(crypto, () => crypto.encryptEvent(event, room), trust);
      if (event.getWireType() !== 'm.room.encrypted') throw new Error(`the event for ${roomId} was not encrypted`);
      return event.getWireContent();
    },

    async hasSignedDevice(userId) {
      if (await anySigned(crypto, userId)) return true;
      await persist(() => queryKeys(crypto, userId), signal);
      return anySigned(crypto, userId);
    },

    onTrustChange(listener) {
      client.on(CryptoEvent.DevicesUpdated, (userIds) => userIds.forEach(listener));
      client.on(CryptoEvent.UserTrustStatusChanged, (userId) => listener(userId));
    },
  };
}

async function decryptStrictly(crypto: SdkCrypto, event: MatrixEvent, retry: boolean): ReturnType<Trust['decrypt']> {
  await event.getDecryptionPromise()?.catch(() => undefined);
  if (event.shouldAttemptDecryption() || (retry && event.isDecryptionFailure())) await attempt(crypto, event);
  if (UNTRUSTED.has(event.decryptionFailureReason)) {
    // The key came before we heard of the device or of its signature: ask for the sender's devices, then once more.
    await queryKeys(crypto, event.getSender());
    await attempt(crypto, event);
  }
  if (event.isDecryptionFailure()) return UNTRUSTED.has(event.decryptionFailureReason) ? 'unsigned_device' : 'missing_keys';
  return (await isFromSignedDevice(crypto, event)) ? 'clear' : 'unsigned_device';
}

/**
 * The mode is global, but `encryptEvent` takes it in the same synchronous step in which it is called: with no
 * `await` between the two switches nothing else, no decryption and no other encryption, ever sees the open mode.
 */
function startEncrypting(crypto: SdkCrypto, encrypt: () => Promise<void>, trust: 'signed' | 'any'): Promise<void> {
  if (trust === 'signed') return encrypt();
  crypto.setDeviceIsolationMode(new AllDevicesIsolationMode(false));
  try {
    return encrypt();
  } finally {
    crypto.setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());
  }
}

async function attempt(crypto: SdkCrypto, event: MatrixEvent): Promise<void> {
  // The SDK notes a failure in the event; what it throws beyond that is a failure too, and asked for right after.
  await event.attemptDecryption(crypto as never, { isRetry: true }).catch(() => undefined);
}

/**
 * Keys that came straight from a device prove it. Keys restored from the backup do not prove who wrote them; for
 * those the device they name has to be one of the sender's that she signed.
 */
async function isFromSignedDevice(crypto: SdkCrypto, event: MatrixEvent): Promise<boolean> {
  const info = await crypto.getEncryptionInfoForEvent(event);
  if (info === null || DOUBTS.has(info.shieldReason)) return false;
  if (info.shieldReason !== EventShieldReason.AUTHENTICITY_NOT_GUARANTEED) return true;
  const sender = event.getSender();
  const key = event.getSenderKey();
  if (!sender || !key) return false;
  const devices = (await crypto.getUserDeviceInfo([sender])).get(sender);
  const device = [...(devices?.values() ?? [])].find((candidate) => candidate.getIdentityKey() === key);
  if (!device || device.getFingerprint() !== event.getClaimedEd25519Key()) return false;
  return (await crypto.getDeviceVerificationStatus(sender, device.deviceId))?.signedByOwner ?? false;
}

async function anySigned(crypto: SdkCrypto, userId: string): Promise<boolean> {
  const devices = await crypto.olmMachine.getUserDevices(new UserId(userId));
  const list = devices.devices();
  const signed = list.some((device) => device.isCrossSignedByOwner());
  for (const device of list) device.free();
  return signed;
}

async function queryKeys(crypto: SdkCrypto, userId: string | undefined): Promise<void> {
  if (!userId) return;
  await crypto.outgoingRequestProcessor.makeOutgoingRequest(crypto.olmMachine.queryKeysForUsers([new UserId(userId)]));
}
