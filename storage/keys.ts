import sodium from 'libsodium-wrappers';
import { fromBase64, toBase64 } from './base64.ts';
import { StorageError } from './errors.ts';

/** The keys of one operator, derived from the master key, which is kept outside the database. */
export interface Keys {
  /** Wraps the keys of cases. 32 bytes. Throws after `close`. */
  readonly wrap: Uint8Array;
  /** Seals rows of the database. 32 bytes. Throws after `close`. */
  readonly seal: Uint8Array;
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** Stands for a person or a user id in log files and entries: 16 hex digits, useless without the master key. */
  pseudonym(id: string): string;
  /** A keyed hash to find rows by what must not stand in them in clear: 32 hex digits. */
  lookup(text: string): string;
  /** Ed25519 signature, 64 bytes. Throws after `close`. */
  sign(message: string): Uint8Array;
  /** Overwrites the keys in memory. */
  close(): void;
}

/** Ids of the derived keys. They never change: everything on disk depends on them. */
const SUBKEY = { wrap: 1, seal: 2, pseudonym: 3, sign: 4 } as const;
const CONTEXT = 'rndtable';
const MASTER_BYTES = 32;

/** A new master key as it stands in the operator's file: base64 and a line end. */
export async function newMasterKey(): Promise<string> {
  await sodium.ready;
  return `${toBase64(sodium.randombytes_buf(MASTER_BYTES))}\n`;
}

/**
 * Derives all keys (libsodium `crypto_kdf`).
 * @param master content of the operator's key file (base64 of 32 bytes, line end allowed) or the 32 bytes themselves
 * @throws StorageError `wrong_key` when it is neither
 */
export async function openKeys(master: Uint8Array): Promise<Keys> {
  await sodium.ready;
  const root = readMaster(master);
  const derive = (id: number) => sodium.crypto_kdf_derive_from_key(32, id, CONTEXT, root);
  const wrap = derive(SUBKEY.wrap);
  const seal = derive(SUBKEY.seal);
  const hashing = derive(SUBKEY.pseudonym);
  const seed = derive(SUBKEY.sign);
  const pair = sodium.crypto_sign_seed_keypair(seed);
  sodium.memzero(root);
  sodium.memzero(seed);

  let closed = false;
  const alive = <T>(value: T): T => {
    // Overwritten keys are all zeros: nothing may ever be sealed or signed with those.
    if (closed) throw new StorageError('failed', 'The keys are closed.', 'This is a fault of the program: report it.');
    return value;
  };
  const keyedHash = (text: string, bytes: number) => sodium.to_hex(sodium.crypto_generichash(bytes, text, alive(hashing)));

  return {
    get wrap() {
      return alive(wrap);
    },
    get seal() {
      return alive(seal);
    },
    publicKey: pair.publicKey,
    pseudonym: (id) => keyedHash(`pseudonym\n${id}`, 16).slice(0, 16),
    lookup: (text) => keyedHash(`lookup\n${text}`, 16),
    sign: (message) => sodium.crypto_sign_detached(message, alive(pair.privateKey)),
    close() {
      if (closed) return;
      closed = true;
      for (const key of [wrap, seal, hashing, pair.privateKey]) sodium.memzero(key);
    },
  };
}

/** A copy of the master key, so that the caller's bytes stay as they are. */
function readMaster(content: Uint8Array): Uint8Array {
  if (content.length === MASTER_BYTES) return Uint8Array.from(content);
  const bytes = fromBase64(Buffer.from(content).toString('latin1').trim());
  if (bytes?.length === MASTER_BYTES) return bytes;
  throw new StorageError(
    'wrong_key',
    'The master key is not base64 of 32 bytes.',
    'Use the key file that `roundtable setup` wrote, or the copy of it that you keep apart.',
  );
}

/** Short form of a public key for people to compare: 32 hex digits in groups of four. */
export function fingerprint(publicKey: Uint8Array): string {
  const hex = sodium.to_hex(sodium.crypto_generichash(16, publicKey, null));
  return (hex.match(/.{4}/g) ?? []).join(' ');
}
