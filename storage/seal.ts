import sodium from 'libsodium-wrappers';
import { fromBase64, toBase64 } from './base64.ts';
import { StorageError } from './errors.ts';

/**
 * Encrypts bytes with XChaCha20-Poly1305: base64 of a random nonce and the ciphertext.
 * @param about associated data: where it belongs; it opens nowhere else
 */
export function sealBytes(key: Uint8Array, plain: Uint8Array, about: string): string {
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  const cipher = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, about, null, nonce, key);
  return toBase64(Buffer.concat([nonce, cipher]));
}

/** The bytes, or null when key, text or associated data are not those of the sealing. */
export function openBytes(key: Uint8Array, sealed: string, about: string): Uint8Array | null {
  const bytes = fromBase64(sealed);
  const nonceLength = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  if (bytes === null || bytes.length < nonceLength + sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES) return null;
  try {
    const cipher = bytes.subarray(nonceLength);
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, cipher, about, bytes.subarray(0, nonceLength), key);
  } catch {
    return null;
  }
}

/** Seals a value as JSON. */
export function seal(key: Uint8Array, value: unknown, about: string): string {
  return sealBytes(key, Buffer.from(JSON.stringify(value)), about);
}

/** The value that was sealed. Throws a `StorageError` `corrupt` when it does not open. `what` names it for the operator. */
export function unseal(key: Uint8Array, sealed: string, about: string, what: string): unknown {
  const plain = openBytes(key, sealed, about);
  if (plain === null) throw damaged(what);
  return JSON.parse(Buffer.from(plain).toString('utf8'));
}

/** The error for a row that is not as the bot wrote it. */
export function damaged(what: string): StorageError {
  return new StorageError(
    'corrupt',
    `The database holds a damaged ${what}.`,
    'Stop the bot, keep the database file, and restore the newest backup.',
  );
}
