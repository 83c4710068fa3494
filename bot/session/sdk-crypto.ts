import type * as Wasm from '@matrix-org/matrix-sdk-crypto-wasm';
import type { MatrixClient, MatrixEvent, Room } from 'matrix-js-sdk';
import type { CryptoApi } from 'matrix-js-sdk/lib/crypto-api/index.js';

/**
 * The inner side of matrix-js-sdk 43's crypto, which its public API does not name. Everything that Roundtable takes
 * from inside the SDK goes through this one type, so that an upgrade has one place to look at.
 */
export interface SdkCrypto extends CryptoApi {
  encryptEvent(event: MatrixEvent, room: Room): Promise<void>;
  olmMachine: Wasm.OlmMachine;
  outgoingRequestProcessor: { makeOutgoingRequest(request: object): Promise<void> };
  outgoingRequestsManager: { doProcessOutgoingRequests(): Promise<void> };
  perSessionBackupDownloader: { stop(): void };
}

/** The crypto of a client whose `initRustCrypto` is done. */
export function sdkCrypto(client: MatrixClient): SdkCrypto {
  const crypto = client.getCrypto();
  if (!crypto) throw new Error('the crypto of this client is not open');
  return crypto as SdkCrypto;
}
