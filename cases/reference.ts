import type { CaseRef } from './model.ts';

/** Without vowels (no words) and without signs that are taken for others: 0 O, 1 I L, 2 Z, 5 S, B, U Y. */
const ALPHABET = '346789CDFGHJKMNPQRTVWX';
/** Bytes from here on would favour the first signs of the alphabet. */
const FAIR = 256 - (256 % ALPHABET.length);
const HALF = 4;
const MOST_TRIES = 10_000;

/**
 * A new reference of a case, such as `K7Q4-XP9D`: random, so neither sequential nor told from anything about the case.
 * No sign stands next to itself and no three letters in a row, so it spells nothing and carries no code such as 88.
 * `random` gives that many random bytes; `taken` knows the references in use. Throws when no free one is found.
 */
export function newReference(random: (bytes: number) => Uint8Array, taken: (ref: CaseRef) => boolean): CaseRef {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const signs = [...random(2 * HALF)].filter((byte) => byte < FAIR).map((byte) => ALPHABET.charAt(byte % ALPHABET.length));
    if (signs.length < 2 * HALF) continue;
    const ref = `${signs.slice(0, HALF).join('')}-${signs.slice(HALF).join('')}`;
    if (!/(.)-?\1|[A-Z]-?[A-Z]-?[A-Z]/.test(ref) && !taken(ref)) return ref;
  }
  throw new Error('No free case reference was found: is the random source broken?');
}

/** The reference that a person means: capitals, spaces and the hyphen are forgiven. Null for what is none. */
export function readReference(typed: string): CaseRef | null {
  const signs = typed.toUpperCase().replace(/[\s\-‐‑–—]/g, '');
  if (signs.length !== 2 * HALF || [...signs].some((sign) => !ALPHABET.includes(sign))) return null;
  return `${signs.slice(0, HALF)}-${signs.slice(HALF)}`;
}
