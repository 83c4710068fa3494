import canonicalize from 'canonicalize';
import sodium from 'libsodium-wrappers';
import type { SignedKeys } from './server.ts';

/** `unsigned`: no signature by that key. `bad`: one that does not verify. */
export type SignatureState = 'good' | 'unsigned' | 'bad';

/**
 * Checks one Ed25519 signature of a JSON object (Matrix specification, appendices, "Checking for a signature").
 * `key` is unpadded base64 and is the signing key's id too, as cross-signing keys and devices' own keys are named by `keyId`.
 * RFC 8785 and Matrix's canonical JSON agree on what key objects hold: plain strings and no fractions.
 */
export async function signatureState(object: SignedKeys, userId: string, keyId: string, key: string): Promise<SignatureState> {
  await sodium.ready;
  const signature = object.signatures?.[userId]?.[`ed25519:${keyId}`];
  if (signature === undefined) return 'unsigned';
  const { signatures: _signatures, unsigned: _unsigned, ...signed } = object;
  const text = canonicalize(signed);
  try {
    const verifies = sodium.crypto_sign_verify_detached(decode(signature), sodium.from_string(text ?? ''), decode(key));
    return verifies ? 'good' : 'bad';
  } catch {
    return 'bad';
  }
}

/** The one key of a cross-signing key object (Matrix specification, "Cross-signing key"); null if there is not exactly one. */
export function onlyKey(object: SignedKeys | null): string | null {
  const keys = Object.entries(object?.keys ?? {});
  const [id, key] = keys[0] ?? [];
  return keys.length === 1 && id === `ed25519:${key}` ? (key ?? null) : null;
}

function decode(base64: string): Uint8Array {
  return sodium.from_base64(base64.replace(/=+$/, ''), sodium.base64_variants.ORIGINAL_NO_PADDING);
}
