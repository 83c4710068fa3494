import sodium from 'libsodium-wrappers';
import type { OwnKeys } from './check.ts';
import type { SdkCrypto } from './sdk-crypto.ts';
import type { IdentitySetting } from './settings.ts';

/**
 * The public keys of the cross-signing identity whose private keys are in our store, null if they are not.
 * Made from the private keys, so no server has a say in them. (The SDK drops private keys that no longer fit
 * the identity that the server serves.)
 */
export async function heldIdentity(crypto: SdkCrypto): Promise<IdentitySetting | null> {
  await sodium.ready;
  const held = await crypto.olmMachine.exportCrossSigningKeys();
  const { masterKey, self_signing_key: selfSigningKey } = held ?? {};
  held?.free();
  if (!masterKey || !selfSigningKey) return null;
  return { masterKey: publicKey(masterKey), selfSigningKey: publicKey(selfSigningKey) };
}

/** The keys of the device and the identity that it is to be signed by. */
export async function ownKeys(crypto: SdkCrypto, identity: IdentitySetting): Promise<OwnKeys> {
  return { ...identity, ...(await crypto.getOwnDeviceKeys()) };
}

function publicKey(seedBase64: string): string {
  const { ORIGINAL_NO_PADDING } = sodium.base64_variants;
  const seed = sodium.from_base64(seedBase64.replace(/=+$/, ''), ORIGINAL_NO_PADDING);
  const pair = sodium.crypto_sign_seed_keypair(seed);
  const text = sodium.to_base64(pair.publicKey, ORIGINAL_NO_PADDING);
  sodium.memzero(seed);
  sodium.memzero(pair.privateKey);
  return text;
}
