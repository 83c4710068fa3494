import AhoCorasick from 'modern-ahocorasick';
import type { Term } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** Languages that have lexicons. */
export type LexiconLanguage = 'en' | 'de';

/** A term with where it comes from: a category, or `signals` for words that tell whether a person is meant. */
export interface Entry extends Term {
  language: LexiconLanguage;
  group: string;
}

/** An entry found in a message. `from` and `to` are token indices, `to` exclusive. */
export interface Hit {
  entry: Entry;
  from: number;
  to: number;
}

/** Endings that a word may take and still be the word, folded. Nothing here may turn a word into another. */
const ENDINGS: Record<LexiconLanguage, Set<string>> = {
  en: new Set(['', 's', 'es', 'd', 'ed', 'ing']),
  de: new Set(['', 'e', 'n', 's', 'en', 'er', 'es', 'em', 'ern', 'in', 'innen', 'r', 'm']),
};

/** All lexicons in one automaton. Building costs some ten milliseconds, so it is done once. */
export class Matcher {
  readonly #automaton: AhoCorasick<Entry>;

  constructor(entries: readonly Entry[]) {
    this.#automaton = new AhoCorasick(
      entries.map((entry) => ({ pattern: entry.openStart ? entry.pattern : ` ${entry.pattern}`, data: entry })),
    );
  }

  /** Every entry of the given languages in the message, in order of where it ends. */
  find(tokens: Tokens, languages: ReadonlySet<LexiconLanguage>): Hit[] {
    const tokenAt = tokenIndex(tokens);
    const hits: Hit[] = [];
    for (const match of this.#automaton.search(tokens.line)) {
      const entry = match.data;
      if (entry === undefined || !languages.has(entry.language)) continue;
      const first = tokenAt[entry.openStart ? match.start : match.start + 1] ?? 0;
      const last = tokenAt[match.end - 1] ?? 0;
      const token = tokens.list[last];
      if (token === undefined || tokens.list[first]?.sentence !== token.sentence) continue;
      if (!fits(entry, token.word.slice(match.end - token.lineStart))) continue;
      hits.push({ entry, from: first, to: last + 1 });
    }
    return hits;
  }
}

function fits(entry: Entry, rest: string): boolean {
  if (entry.tail === 'any') return true;
  return entry.tail === 'none' ? rest === '' : ENDINGS[entry.language].has(rest);
}

function tokenIndex(tokens: Tokens): Uint32Array {
  const index = new Uint32Array(tokens.line.length);
  tokens.list.forEach((token, i) => {
    index.fill(i, token.lineStart, token.lineStart + token.word.length);
  });
  return index;
}
