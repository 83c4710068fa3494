import canonicalize from 'canonicalize';
import sodium from 'libsodium-wrappers';
import { z } from 'zod';
import { type EntryBody, EntryBodySchema } from '../cases/events.ts';
import type { Head } from '../cases/model.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { Keys } from './keys.ts';
import { openBytes, sealBytes } from './seal.ts';

/** Names format and version inside everything that is hashed or signed. */
export const FORMAT = 'roundtable-log/1';

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * One entry of a case log as it is stored and exported. The hash covers the header and the encrypted body, so the
 * chain verifies without the case's key, and still does when that key is destroyed.
 */
export const EntrySchema = z.strictObject({
  v: z.literal(1),
  case: z.string().min(1),
  seq: z.number().int().positive(),
  /** ISO 8601, UTC. */
  time: z.iso.datetime(),
  type: z.string().min(1),
  /** `bot`, or the pseudonym of a person in this case. */
  actor: z.string().min(1),
  /** base64 of nonce and XChaCha20-Poly1305 ciphertext of an `EntryBody`; the header is the associated data. */
  body: z.string().min(1),
  /** Hash of the entry before; for the first, a hash of the case's reference. */
  prev: hex32,
  /** BLAKE2b-256 of the canonical JSON (RFC 8785) of all fields above. */
  hash: hex32,
  /** base64 of the Ed25519 signature of the hash. */
  sig: z.string().min(1),
});
export type Entry = z.infer<typeof EntrySchema>;
type Header = Pick<Entry, 'v' | 'case' | 'seq' | 'time' | 'type' | 'actor' | 'prev'>;

/** What is wrong with an entry. */
export type EntryFault = 'chain' | 'hash' | 'signature' | 'body';

/** Canonical JSON (RFC 8785). Throws a TypeError for what JSON cannot say. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** BLAKE2b-256, lower-case hex. */
export function blake2b(text: string): string {
  return sodium.to_hex(sodium.crypto_generichash(32, text, null));
}

/** The head before the first entry: its hash binds the chain to the case. */
export function startOfChain(caseRef: string): Head {
  return { seq: 0, hash: blake2b(`${FORMAT} start ${caseRef}`) };
}

/** Chains, encrypts and signs one entry behind `head`. */
export function makeEntry(keys: Keys, caseKey: Uint8Array, caseRef: string, head: Head, at: Date, body: EntryBody): Entry {
  const header: Header = {
    v: 1,
    case: caseRef,
    seq: head.seq + 1,
    time: at.toISOString(),
    type: body.event.type,
    // Per case, so that exports of two cases cannot be joined by it.
    actor: 'bot' in body.actor ? 'bot' : keys.pseudonym(`${caseRef}\n${body.actor.agency}\n${body.actor.person}`),
    prev: head.hash,
  };
  const sealed = { ...header, body: sealBytes(caseKey, Buffer.from(JSON.stringify(body)), canonical(header)) };
  const hash = blake2b(canonical(sealed));
  return { ...sealed, hash, sig: toBase64(keys.sign(signed(hash))) };
}

/** Whether an entry stands rightly behind `head` and was signed with this key; null if all is well. */
export function checkEntry(entry: Entry, caseRef: string, head: Head, publicKey: Uint8Array): Exclude<EntryFault, 'body'> | null {
  const { hash, sig, ...rest } = entry;
  if (blake2b(canonical(rest)) !== hash) return 'hash';
  if (entry.case !== caseRef || entry.seq !== head.seq + 1 || entry.prev !== head.hash) return 'chain';
  return verifySignature(sig, signed(hash), publicKey) ? null : 'signature';
}

/** The decrypted body; null when the key is not the case's or the body is none. */
export function openBody(caseKey: Uint8Array, entry: Entry): EntryBody | null {
  const { v, case: caseRef, seq, time, type, actor, prev } = entry;
  const plain = openBytes(caseKey, entry.body, canonical({ v, case: caseRef, seq, time, type, actor, prev }));
  if (plain === null) return null;
  const body = EntryBodySchema.safeParse(parseJson(Buffer.from(plain).toString('utf8')));
  return body.success && body.data.event.type === type ? body.data : null;
}

/** Whether `sig` (base64) is the signature of the text. False for anything malformed; throws never. */
export function verifySignature(sig: string, text: string, publicKey: Uint8Array): boolean {
  const bytes = fromBase64(sig);
  if (bytes?.length !== sodium.crypto_sign_BYTES || publicKey.length !== sodium.crypto_sign_PUBLICKEYBYTES) return false;
  return sodium.crypto_sign_verify_detached(bytes, text, publicKey);
}

/** The value of a JSON text, undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const signed = (hash: string) => `${FORMAT} entry ${hash}`;
