import { fold } from './fold.ts';

/**
 * Lexicons are plain text, one file per language and category, so that a native speaker can correct them:
 *
 *   # a comment
 *   [treatment]      a section: the reason that people are shown, `why.<category>.treatment` in the locale
 *   tablet           the word with its usual endings (tablets)
 *   antidepress*     everything that begins so
 *   *therapie        may be the end of a longer word (Gruppentherapie); `*sucht*` may stand anywhere in one
 *   clean=           exactly this word, no endings
 *   ward 4           several words in this order
 *   ! overdosed      telling: nearly always said about somebody
 *   ~ station        weak: counts only where a person is plainly meant
 *
 * Spelling does not matter for capitals, accents and umlauts (see fold).
 */
export interface Term {
  /** Folded words with single spaces. */
  pattern: string;
  section: string;
  strength: Strength;
  /** May stand at the end of a longer word. */
  openStart: boolean;
  /** What may follow inside the last word: anything, the language's usual endings, or nothing. */
  tail: 'any' | 'endings' | 'none';
}

export type Strength = 'weak' | 'plain' | 'telling';

/** Reads one lexicon. Throws for a term before the first section or without letters: a mistake in the file. */
export function parseLexicon(text: string, name: string): Term[] {
  const terms: Term[] = [];
  let section = '';
  for (const rawLine of text.split('\n')) {
    const line = rawLine.replace(/#.*$/, '').trim();
    if (line === '') continue;
    const head = /^\[([a-z0-9_]+)\]$/.exec(line);
    if (head?.[1] !== undefined) {
      section = head[1];
      continue;
    }
    if (section === '') throw new Error(`lexicon ${name}: "${line}" stands before the first [section]`);
    terms.push(parseTerm(line, section, name));
  }
  return terms;
}

function parseTerm(line: string, section: string, name: string): Term {
  const strength: Strength = line.startsWith('!') ? 'telling' : line.startsWith('~') ? 'weak' : 'plain';
  let body = strength === 'plain' ? line : line.slice(1).trim();
  const openStart = body.startsWith('*');
  const tail = body.endsWith('*') ? 'any' : body.endsWith('=') ? 'none' : 'endings';
  body = body.replace(/^\*/, '').replace(/[*=]$/, '');
  const pattern = lineOf(body).trim();
  if (pattern === '') throw new Error(`lexicon ${name}: "${line}" has no letters`);
  return { pattern, section, strength, openStart, tail };
}

/** The spelling in which words are matched: folded, one space between words. */
export function lineOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold).join(' ');
}
