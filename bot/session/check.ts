import { RECOVER_HINT, SessionRefused } from './refused.ts';
import type { ServedKeys } from './server.ts';
import type { DeviceSetting, IdentitySetting } from './settings.ts';
import { onlyKey, signatureState } from './signatures.ts';

/** What the device and its identity are by our own store (unpadded base64). */
export interface OwnKeys extends IdentitySetting {
  ed25519: string;
  curve25519: string;
}

/** What others see: in order, or lacking only a signature that we can make again. */
export type Finding = 'good' | 'unsigned' | 'stale';

/**
 * Compares what the server hands out about the bot with what the bot holds: a server that serves anything else
 * makes the bot deaf (people's clients withhold keys from it) or impersonates it. Throws a `SessionRefused` that
 * names the first difference; a missing or stale signature of the device is left to the caller.
 */
export async function checkServed(served: ServedKeys, { userId, deviceId }: DeviceSetting, own: OwnKeys): Promise<Finding> {
  const device = served.devices[deviceId];
  if (device === undefined) {
    throw new SessionRefused('device_missing', `The homeserver no longer knows the keys of the bot's device ${deviceId}.`, RECOVER_HINT);
  }
  const { [`ed25519:${deviceId}`]: ed25519, [`curve25519:${deviceId}`]: curve25519 } = device.keys;
  const sameOwner = device['user_id'] === userId && device['device_id'] === deviceId;
  const ownSignature = await signatureState(device, userId, deviceId, own.ed25519);
  if (ed25519 !== own.ed25519 || curve25519 !== own.curve25519 || !sameOwner || ownSignature !== 'good') {
    throw new SessionRefused(
      'device_keys_differ',
      `The homeserver serves other keys for the bot's device ${deviceId} than the bot holds: the key store is of another time or place, or somebody tampers.`,
      `If an old backup of the data folder was restored, that is the cause. ${RECOVER_HINT}`,
    );
  }
  await checkIdentity(served, userId, own);
  const signature = await signatureState(device, userId, own.selfSigningKey, own.selfSigningKey);
  return signature === 'good' ? 'good' : signature === 'unsigned' ? 'unsigned' : 'stale';
}

async function checkIdentity({ master, selfSigning }: ServedKeys, userId: string, own: OwnKeys): Promise<void> {
  if (master === null || selfSigning === null) {
    throw new SessionRefused('identity_missing', "The homeserver no longer serves the bot's cross-signing identity.", RECOVER_HINT);
  }
  const chained = await signatureState(selfSigning, userId, own.masterKey, own.masterKey);
  if (onlyKey(master) !== own.masterKey || onlyKey(selfSigning) !== own.selfSigningKey || chained !== 'good') {
    throw new SessionRefused(
      'identity_changed',
      `The homeserver serves another cross-signing identity for ${userId} than the bot holds: it was reset elsewhere, or somebody tampers.`,
      `Find out who reset it (another login of the bot's account?). ${RECOVER_HINT}`,
    );
  }
}

/** The refusal for a device whose signature stays missing or stale after the bot signed it again. */
export function notSigned(finding: Exclude<Finding, 'good'>, deviceId: string): SessionRefused {
  const hint = `People's clients would withhold their keys from the bot. Start it again; if this stays, look at the homeserver and what stands before it. ${RECOVER_HINT}`;
  return finding === 'stale'
    ? new SessionRefused(
        'stale_signature',
        `The homeserver serves a signature of the bot's device ${deviceId} that does not verify, also after it was signed again.`,
        hint,
      )
    : new SessionRefused(
        'signature_missing',
        `The homeserver does not serve the signature of the bot's device ${deviceId}, although it was uploaded.`,
        hint,
      );
}
