import { createClient, type MatrixClient } from 'matrix-js-sdk';
import { OnlySignedDevicesIsolationMode } from 'matrix-js-sdk/lib/crypto-api/index.js';
import { freshSync } from './fresh-sync.ts';
import { patientSync } from './patient-sync.ts';
import { skipQuietSyncs } from './quiet-syncs.ts';
import { RECOVER_HINT, SessionRefused } from './refused.ts';
import { type SdkCrypto, sdkCrypto } from './sdk-crypto.ts';
import type { DeviceSetting } from './settings.ts';
import { silenceSdks, silentLogger } from './silence.ts';

/** A request of the SDK is given up after this time (ms) and tried again where that is safe; a sync brings its own. */
const REQUEST_TIMEOUT = 60_000;
/** Names the two databases of the crypto library; a change would orphan every existing store. */
const DATABASE_PREFIX = 'roundtable';

export interface OpenDevice {
  client: MatrixClient;
  crypto: SdkCrypto;
  /** The recovery key while secret storage is read or written; null otherwise. */
  unlockSecrets(key: Uint8Array | null): void;
}

/**
 * A client of the device with its crypto open and strict, not yet syncing. `installIndexedDb` must have been called.
 * Throws a `SessionRefused` if the store cannot be read with this key or belongs to another device.
 * @param busy see `SessionOptions`
 */
export async function openDevice(
  homeserver: string,
  { userId, deviceId, accessToken }: DeviceSetting,
  storageKey: Uint8Array,
  busy: () => boolean = () => false,
): Promise<OpenDevice> {
  silenceSdks();
  let secretsKey: Uint8Array<ArrayBuffer> | null = null;
  const client = createClient({
    baseUrl: homeserver,
    userId,
    deviceId,
    accessToken,
    logger: silentLogger,
    localTimeoutMs: REQUEST_TIMEOUT,
    disableVoip: true,
    fetchFn: patientSync(freshSync, busy),
    cryptoCallbacks: {
      getSecretStorageKey: async ({ keys }) => {
        for (const [keyId, info] of Object.entries(keys)) {
          if (secretsKey !== null && (await client.secretStorage.checkKey(secretsKey, info))) return [keyId, secretsKey];
        }
        return null;
      },
    },
  });
  try {
    await client.initRustCrypto({ storageKey, cryptoDatabasePrefix: DATABASE_PREFIX, useIndexedDB: true });
  } catch (cause) {
    client.stopClient();
    throw new SessionRefused(
      'store_unreadable',
      'The key store cannot be opened: it is damaged, belongs to another device, or the master key is not the one it was made with.',
      `Check that data folder and master key belong together. If the store is lost: ${RECOVER_HINT}`,
      cause,
    );
  }
  const crypto = sdkCrypto(client);
  skipQuietSyncs(crypto);
  crypto.setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());
  // The backup holds only keys that this device put there, and nothing proves who wrote a key of a backup: it is
  // read when an operator recovers, never in passing because a server says so.
  crypto.perSessionBackupDownloader.stop();
  return {
    client,
    crypto,
    unlockSecrets(key) {
      secretsKey = key === null ? null : new Uint8Array(key);
    },
  };
}
