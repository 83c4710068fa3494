import { OUTPUTS, type Output } from './outputs.ts';
import type { Table } from './table.ts';

/**
 * A linear model: for each output the sum of the weights of a message's features. Weights are bytes; `scales` turns
 * them into log-odds, `thresholds` is where an output counts as said (chosen on the training part, see training/).
 */
export interface Model {
  table: Table;
  weights: Int8Array;
  scales: Record<Output, number>;
  thresholds: Record<Output, number>;
}

/** Weights of one output stand together with those of the others of the same feature: one look into memory for each feature. */
export const WIDTH = OUTPUTS.length;

/** Log-odds of each output for a message with these features, in the order of `OUTPUTS`. */
export function scoresOf({ table, weights, scales }: Model, features: readonly number[]): Float64Array {
  const sums = new Float64Array(WIDTH);
  const rows = table.rows(features);
  for (const row of rows) {
    const at = row * WIDTH;
    for (let output = 0; output < WIDTH; output += 1) sums[output] = (sums[output] ?? 0) + (weights[at + output] ?? 0);
  }
  const value = 1 / Math.sqrt(rows.length || 1);
  OUTPUTS.forEach((output, index) => {
    sums[index] = (sums[index] ?? 0) * value * scales[output];
  });
  return sums;
}
