import { type LanguageModel, SEQUENCES, sequencesOf } from '../screening/language/model.ts';
import { LANGUAGES } from '../screening/languages.ts';
import type { Message } from './corpus.ts';
import { sequence } from './learn.ts';

const [ROUNDS, RATE, SMALLEST] = [3, 0.3, 1e-7];

/** The model of languages, from the messages of each language: multinomial logistic regression (AdaGrad) in a fixed order. */
export function languageModelFor(messages: readonly Message[]): LanguageModel {
  const width = LANGUAGES.length;
  const examples = messages
    .map(({ text, language }) => ({ sequences: sequencesOf(text), aim: LANGUAGES.indexOf(language) }))
    .filter(({ sequences }) => sequences.length > 0);
  const weights = new Float32Array(SEQUENCES * width);
  const squares = new Float32Array(SEQUENCES * width).fill(1e-4);
  const order = examples.map((_, index) => index);
  const random = sequence(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) {
      const { sequences, aim } = examples[index]!;
      const value = 1 / Math.sqrt(sequences.length);
      const sums = new Float64Array(width);
      for (const one of sequences) for (let place = 0; place < width; place += 1) sums[place]! += weights[one * width + place]! * value;
      const largest = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - largest));
      const total = odds.reduce((all, one) => all + one, 0);
      for (let place = 0; place < width; place += 1) {
        const pull = (odds[place]! / total - (place === aim ? 1 : 0)) * value;
        if (Math.abs(pull) < SMALLEST) continue;
        for (const one of sequences) {
          squares[one * width + place]! += pull * pull;
          weights[one * width + place]! -= (RATE * pull) / Math.sqrt(squares[one * width + place]!);
        }
      }
    }
  }
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  return { weights: Int8Array.from(weights, (weight) => Math.round((weight / largest) * 127)), scale: largest / 127 };
}
