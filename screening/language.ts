import { eld } from 'eld/extrasmall';
import { LANGUAGES, type Language } from './languages.ts';
import type { Tokens } from './tokens.ts';

/** More than any message needs to be told apart; bounds the cost of very long texts. */
const SAMPLE = 2000;
const LATIN = /\p{Script=Latin}/u;
/** So few words say little about the language: more than one is tried. */
const FEW = 4;

let ready = false;

/** What a text is written in. */
export interface Spoken {
  /** ISO 639-1, `und` where unknown. */
  language: Language | 'und';
  /** The languages whose lexicons are used: more than one where the guess is unsure or people mix, so that a wrong guess blinds nothing. */
  read: readonly Language[];
}

/**
 * Tells the language of a text by letter sequences (the smallest set of n-grams: 86 MB in memory instead of 152) and by
 * little words, which show a second language where people mix.
 * @param little the little words of each language, folded
 */
export function languageOf(text: string, tokens: Tokens, little: ReadonlyMap<string, readonly Language[]>): Spoken {
  if (!LATIN.test(text)) return { language: 'und', read: [] };
  if (!ready) {
    // Fewer candidates make fewer wrong guesses on short text.
    eld.setLanguageSubset([...LANGUAGES]);
    ready = true;
  }
  const guess = eld.detect(text.slice(0, SAMPLE));
  const counts = new Map<Language, number>();
  for (const token of tokens.list.slice(0, SAMPLE)) {
    for (const language of little.get(token.word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const count = (language: Language): number => counts.get(language) ?? 0;
  const byCount = [...LANGUAGES].sort((a, b) => count(b) - count(a));
  const [mostly] = byCount;
  const guessed = LANGUAGES.find((language) => language === guess.language);
  const language = !guessed || (mostly && count(mostly) > count(guessed) + 1) ? (mostly && count(mostly) > 0 ? mostly : guessed) : guessed;
  if (!language) return { language: 'und', read: LANGUAGES };
  const read = new Set([language]);
  if (guessed) read.add(guessed);
  for (const other of byCount.slice(0, 2)) if (count(other) >= 2 && 2 * count(other) >= count(language)) read.add(other);
  if (!guess.isReliable() || tokens.list.length <= FEW) for (const other of likely(guess.getScores())) read.add(other);
  return { language, read: [...read] };
}

/** The two or three languages that the letters speak for. */
function likely(scores: Record<string, number>): Language[] {
  return LANGUAGES.filter((language) => (scores[language] ?? 0) > 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, 2);
}
