import { LANGUAGES, type Language } from '../languages.ts';
import type { Tokens } from '../tokens.ts';
import { type LanguageModel, likelihoods, loadLanguageModel, sequencesOf } from './model.ts';

/** More than any message needs to be told apart; bounds the cost of very long texts. */
const SAMPLE = 1000;
const LATIN = /\p{Script=Latin}/u;
/** A language that is less likely than that is not read. */
const UNLIKELY = 0.03;

let model: LanguageModel | undefined;

/** What a text is written in. */
export interface Spoken {
  /** ISO 639-1, `und` where unknown. */
  language: Language | 'und';
  /** The languages whose lexicons are used: more than one where the guess is unsure or people mix, so that a wrong guess blinds nothing. */
  read: readonly Language[];
}

/**
 * Tells the language of a text by sequences of letters (a small model of our own, made from the corpus) and by little words,
 * which show a second language where people mix.
 * @param little the little words of each language, folded
 */
export function languageOf(text: string, tokens: Tokens, little: ReadonlyMap<string, readonly Language[]>): Spoken {
  if (!LATIN.test(text)) return { language: 'und', read: [] };
  model ??= loadLanguageModel();
  const likely = likelihoods(model, sequencesOf(text.slice(0, SAMPLE)));
  const order = [...LANGUAGES].sort((a, b) => (likely.get(b) ?? 0) - (likely.get(a) ?? 0));
  const language = order[0] ?? 'und';
  const counts = new Map<Language, number>();
  for (const token of tokens.list.slice(0, SAMPLE)) {
    for (const one of little.get(token.word) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const count = (one: Language): number => counts.get(one) ?? 0;
  const most = Math.max(0, ...counts.values());
  const read = order.filter(
    (one, place) => place === 0 || (place < 3 && (likely.get(one) ?? 0) > UNLIKELY) || (count(one) >= 2 && 2 * count(one) >= most),
  );
  return { language, read };
}
