import AhoCorasick from 'modern-ahocorasick';
import type { Language } from './languages.ts';
import type { Term } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** A term with where it comes from: a category, or `signals` for words that tell whether a person is meant. */
export interface Entry extends Term {
  language: Language;
  group: string;
}

/** An entry found in a message. `from` and `to` are token indices, `to` exclusive. */
export interface Hit {
  entry: Entry;
  from: number;
  to: number;
}

/** Endings that a word may take and still be the word, folded. Nothing here may turn a word into another. */
const ENDINGS: Record<Language, ReadonlySet<string>> = {
  de: endings('e n s en er es em ern in innen r m'),
  en: endings('s es d ed ing'),
  fi: endings('n t a an en in on un na ta tta sta ssa lla lta lle ksi ja ien jen iden iin oja ia isia ni nsa kin han'),
  fr: endings('s e es x nt ent'),
  hr: endings('a e i o u om em og oga im ih oj ama ima ovi eve ove ev ov'),
  lt: endings('a as o ui u e es ei os is io iu ai ais ams us omis iai iais iams eje oje uose ose yje'),
  nl: endings('e n en s t je jes tje ten te de den er'),
  sv: endings('n en et t s a e na ar er or arna erna orna ens ets ade at'),
};

function endings(list: string): ReadonlySet<string> {
  return new Set(['', ...list.split(' ')]);
}

/** All lexicons of one language in one automaton. Building costs some milliseconds, so it is done once. */
export class Matcher {
  readonly #automaton: AhoCorasick<Entry>;

  constructor(entries: readonly Entry[]) {
    this.#automaton = new AhoCorasick(
      entries.map((entry) => ({ pattern: entry.openStart ? entry.pattern : ` ${entry.pattern}`, data: entry })),
    );
  }

  /** Every entry in the message, in order of where it ends. `tokenAt` is `tokenIndex` of the same tokens. */
  find(tokens: Tokens, tokenAt: Uint32Array): Hit[] {
    const hits: Hit[] = [];
    for (const match of this.#automaton.search(tokens.line)) {
      const entry = match.data;
      if (entry === undefined) continue;
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

/** For each place of `tokens.line` the token that stands there. */
export function tokenIndex(tokens: Tokens): Uint32Array {
  const index = new Uint32Array(tokens.line.length);
  tokens.list.forEach((token, i) => {
    index.fill(i, token.lineStart, token.lineStart + token.word.length);
  });
  return index;
}
