import { LANGUAGES, type Language } from '../languages.ts';
import { feed, fold, SEED } from '../model/hash.ts';
import { Numbers } from '../model/numbers.ts';
import { load } from '../weights/load.ts';

/** Sequences of letters are numbered by a hash: so many numbers there are. A power of two. */
export const SEQUENCES = 1 << 16;
const found = new Numbers(SEQUENCES);
/** Letters of a sequence, and of a word: longer ones are cut. */
const [SHORTEST, LONGEST, WORD] = [2, 5, 20];

/** A linear model: for each language the sum of the weights of a text's sequences of letters. Weights are bytes, those of one sequence side by side. */
export interface LanguageModel {
  weights: Int8Array;
  scale: number;
}

/** Reads the model of languages that training wrote. */
export function loadLanguageModel(): LanguageModel {
  return load<Pick<LanguageModel, 'scale'>>('languages', SEQUENCES * LANGUAGES.length);
}

/** The sequences of two to five letters of a text, with the borders of words, and its whole words, as numbers without repetition. */
export function sequencesOf(text: string): Uint32Array {
  found.begin();
  for (const match of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const word = `<${match[0].slice(0, WORD)}>`;
    for (let from = 0; from < word.length; from += 1) {
      let state = feed(SEED, word, from, from + SHORTEST - 1);
      for (let to = from + SHORTEST; to <= word.length && to - from <= LONGEST; to += 1) {
        state = feed(state, word, to - 1, to);
        found.add(fold(state, SEQUENCES));
      }
    }
    found.add(fold(feed(feed(SEED, 'w'), word), SEQUENCES));
  }
  return found.all();
}

/** How likely each language is for a text, from 0 to 1 together, in the order of `LANGUAGES`. */
export function likelihoods({ weights, scale }: LanguageModel, sequences: Uint32Array): Map<Language, number> {
  const width = LANGUAGES.length;
  const sums = new Float64Array(width);
  for (const sequence of sequences) {
    for (let language = 0; language < width; language += 1)
      sums[language] = (sums[language] ?? 0) + (weights[sequence * width + language] ?? 0);
  }
  const value = scale / Math.sqrt(sequences.length || 1);
  const largest = Math.max(...sums) * value;
  const odds = sums.map((sum) => Math.exp(sum * value - largest));
  const total = odds.reduce((all, one) => all + one, 0);
  return new Map(LANGUAGES.map((language, index) => [language, (odds[index] ?? 0) / total]));
}
