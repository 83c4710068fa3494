import { LANGUAGES, type Language } from '../languages.ts';
import { feed, finish, SEED } from '../model/hash.ts';
import type { Table } from '../model/table.ts';
import { load } from '../weights/load.ts';

/** Letters of a sequence, and of a word: longer ones are cut. */
const [SHORTEST, LONGEST, WORD] = [2, 4, 20];

/** A linear model: for each language the sum of the weights of a text's sequences of letters. Weights are bytes, those of one sequence side by side. */
export interface LanguageModel {
  table: Table;
  weights: Int8Array;
  scale: number;
}

/** Reads the model of languages that training wrote. */
export function loadLanguageModel(): LanguageModel {
  return load<Pick<LanguageModel, 'scale'>>('languages', LANGUAGES.length);
}

/** The sequences of two to four letters of a text, with the borders of words, and its whole words, as numbers, some more than once. */
export function sequencesOf(text: string): number[] {
  const found: number[] = [];
  for (const match of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const word = `<${match[0].slice(0, WORD)}>`;
    for (let from = 0; from < word.length; from += 1) {
      let state = feed(SEED, word, from, from + SHORTEST - 1);
      for (let to = from + SHORTEST; to <= word.length && to - from <= LONGEST; to += 1) {
        state = feed(state, word, to - 1, to);
        found.push(finish(state));
      }
    }
    found.push(finish(feed(feed(SEED, 'w'), word)));
  }
  return found;
}

/** How likely each language is for a text, from 0 to 1 together, in the order of `LANGUAGES`. */
export function likelihoods({ table, weights, scale }: LanguageModel, sequences: readonly number[]): Map<Language, number> {
  const width = LANGUAGES.length;
  const sums = new Float64Array(width);
  const rows = table.rows(sequences);
  for (const row of rows) {
    for (let language = 0; language < width; language += 1) sums[language] = (sums[language] ?? 0) + (weights[row * width + language] ?? 0);
  }
  const value = scale / Math.sqrt(rows.length || 1);
  const largest = Math.max(...sums) * value;
  const odds = sums.map((sum) => Math.exp(sum * value - largest));
  const total = odds.reduce((all, one) => all + one, 0);
  return new Map(LANGUAGES.map((language, index) => [language, (odds[index] ?? 0) / total]));
}
