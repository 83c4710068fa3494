import { type Model, WIDTH } from '../screening/model/model.ts';
import { OUTPUTS, type Output } from '../screening/model/outputs.ts';
import type { Message } from './corpus.ts';

/** A message as the model sees it: the rows of its features, and for each output 1 (yes), 0 (no) or NaN (not counted). */
export interface Example {
  rows: Uint32Array;
  wanted: Float64Array;
  /** Written after the lexicons, so that these do not know its words: thresholds are chosen on such messages. */
  fresh: boolean;
}

export interface LearnOptions {
  rounds: number;
  /** How far one message moves a weight. */
  rate: number;
  /** How strongly weights are drawn to zero. */
  decay: number;
}

export const LEARN: LearnOptions = { rounds: 10, rate: 0.5, decay: 2e-4 };

/** What is demanded of the model for a message. Categories that are accepted are not counted, nor what is not disclosed about. */
export function wantedOf(message: Message): Float64Array {
  const wanted = new Float64Array(WIDTH);
  OUTPUTS.forEach((output, index) => {
    wanted[index] = wants(message, output);
  });
  return wanted;
}

function wants({ about, categories, accept }: Message, output: Output): number {
  if (output === 'discloses') return about === 'none' ? 0 : 1;
  if (output === 'only_third_party') return about === 'none' ? Number.NaN : about === 'third_party' ? 1 : 0;
  if (categories.includes(output)) return 1;
  return accept.includes(output) ? Number.NaN : 0;
}

/**
 * Logistic regression for all outputs at once (AdaGrad, one message at a time). The order is shuffled by a fixed
 * sequence, so that the same corpus gives the same weights to the last bit. `size`: how many features have a row.
 */
export function learn(examples: readonly Example[], size: number, { rounds, rate, decay }: LearnOptions = LEARN): Float32Array {
  const weights = new Float32Array(size * WIDTH);
  const squares = new Float32Array(size * WIDTH).fill(1e-6);
  const order = examples.map((_, index) => index);
  const random = sequence(1);
  const slopes = new Float64Array(WIDTH);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) {
      const { rows, wanted } = examples[index]!;
      const value = 1 / Math.sqrt(rows.length || 1);
      slopes.fill(0);
      for (const row of rows) {
        const base = row * WIDTH;
        for (let output = 0; output < WIDTH; output += 1) slopes[output]! += weights[base + output]!;
      }
      for (let output = 0; output < WIDTH; output += 1) {
        const aim = wanted[output]!;
        slopes[output] = Number.isNaN(aim) ? 0 : (1 / (1 + Math.exp(-slopes[output]! * value)) - aim) * value;
      }
      for (const row of rows) {
        const base = row * WIDTH;
        for (let output = 0; output < WIDTH; output += 1) {
          const slope = slopes[output]!;
          if (slope === 0) continue;
          const place = base + output;
          const pull = slope + decay * weights[place]!;
          squares[place]! += pull * pull;
          weights[place]! -= (rate * pull) / Math.sqrt(squares[place]!);
        }
      }
    }
  }
  return weights;
}

/** Rounds weights to bytes, each output with a scale of its own. */
export function quantise(weights: Float32Array): Pick<Model, 'weights' | 'scales'> {
  const largest = new Float64Array(WIDTH);
  weights.forEach((weight, place) => {
    const output = place % WIDTH;
    largest[output] = Math.max(largest[output]!, Math.abs(weight));
  });
  const bytes = Int8Array.from(weights, (weight, place) => Math.round((weight / (largest[place % WIDTH]! || 1)) * 127));
  const scales = Object.fromEntries(OUTPUTS.map((output, index) => [output, (largest[index]! || 1) / 127])) as Model['scales'];
  return { weights: bytes, scales };
}

/** A fixed sequence of numbers from 0 to 1 (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
