import { type LanguageModel, sequencesOf } from '../screening/language/model.ts';
import { LANGUAGES } from '../screening/languages.ts';
import { Table } from '../screening/model/table.ts';
import type { Message } from './corpus.ts';
import { keysOf } from './keys.ts';
import { sequence } from './learn.ts';

const [ROUNDS, RATE, SMALLEST] = [3, 0.3, 1e-7];

/** The model of languages, from the messages of each language: multinomial logistic regression (AdaGrad) in a fixed order. */
export function languageModelFor(messages: readonly Message[]): Omit<LanguageModel, 'table'> & { keys: Uint32Array } {
  const width = LANGUAGES.length;
  const sequences = messages.map(({ text }) => sequencesOf(text));
  const keys = keysOf(sequences);
  const table = new Table(keys);
  const examples = messages.map(({ language }, index) => ({ rows: table.rows(sequences[index] ?? []), aim: LANGUAGES.indexOf(language) }));
  const weights = new Float32Array(keys.length * width);
  const squares = new Float32Array(keys.length * width).fill(1e-4);
  const order = examples.map((_, index) => index);
  const random = sequence(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) {
      const { rows, aim } = examples[index]!;
      const value = 1 / Math.sqrt(rows.length || 1);
      const sums = new Float64Array(width);
      for (const row of rows) for (let place = 0; place < width; place += 1) sums[place]! += weights[row * width + place]! * value;
      const largest = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - largest));
      const total = odds.reduce((all, one) => all + one, 0);
      for (let place = 0; place < width; place += 1) {
        const pull = (odds[place]! / total - (place === aim ? 1 : 0)) * value;
        if (Math.abs(pull) < SMALLEST) continue;
        for (const row of rows) {
          squares[row * width + place]! += pull * pull;
          weights[row * width + place]! -= (RATE * pull) / Math.sqrt(squares[row * width + place]!);
        }
      }
    }
  }
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  return { keys, weights: Int8Array.from(weights, (weight) => Math.round((weight / largest) * 127)), scale: largest / 127 };
}
