import { fold } from './fold.ts';
import type { Token } from './tokens.ts';
import type { ScreenContext } from './types.ts';

/** Longest identifier of a case in words: "Anna Maria van der Berg". */
const LONGEST = 5;

/** The spelling of an identifier that is hashed and compared: folded letters and digits only. Entering and matching both use it. */
export function normaliseIdentifier(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold).join('');
}

/** Where identifiers that the case knows stand in the text, as ranges of tokens. */
export function findKnown(list: readonly Token[], known: ScreenContext['known']): { from: number; to: number }[] {
  if (known === undefined || known.hashes.size === 0) return [];
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < list.length; from += 1) {
    let joined = '';
    let best = 0;
    for (let to = from + 1; to <= Math.min(list.length, from + LONGEST); to += 1) {
      joined += list[to - 1]?.word ?? '';
      if (joined.length >= 2 && known.hashes.has(known.hash(joined))) best = to;
    }
    if (best === 0) continue;
    found.push({ from, to: best });
    from = best - 1;
  }
  return found;
}
