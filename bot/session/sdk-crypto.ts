import type * as Wasm from '@matrix-org/matrix-sdk-crypto-wasm';
import type { MatrixClient, MatrixEvent, Room } from 'matrix-js-sdk';
import type { CryptoApi } from 'matrix-js-sdk/lib/crypto-api/index.js';

/**
 * The inner side of matrix-js-sdk 43's crypto, which its public API does not name. Everything that Roundtable takes
 * from inside the SDK goes through this one type, so that an upgrade has one place to look at.
 */
export interface SdkCrypto extends CryptoApi {
  encryptEvent(event: MatrixEvent, room: Room): Promise<void>;
  /** Hands on what a sync brings for the crypto; resolves with the to-device messages it made readable. */
  processSyncChanges(changes: SyncCryptoChanges): Promise<unknown[]>;
  olmMachine: Wasm.OlmMachine;
  outgoingRequestProcessor: { makeOutgoingRequest(request: object): Promise<void> };
  outgoingRequestsManager: { doProcessOutgoingRequests(): Promise<void> };
  perSessionBackupDownloader: { stop(): void };
}

/** What a sync brings for the crypto. */
export interface SyncCryptoChanges {
  toDeviceEvents: readonly unknown[];
  deviceLists?: { changed?: string[]; left?: string[] };
  /** Unclaimed keys that the server holds for this device, by algorithm. */
  oneTimeKeysCounts?: Record<string, number>;
  /** Algorithms whose fallback key nobody has used yet. */
  unusedFallbackKeys?: string[];
}

/** The crypto of a client whose `initRustCrypto` is done. */
export function sdkCrypto(client: MatrixClient): SdkCrypto {
  const crypto = client.getCrypto();
  if (!crypto) throw new Error('the crypto of this client is not open');
  return crypto as SdkCrypto;
}
