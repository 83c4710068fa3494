import type { Model } from '../screening/model/model.ts';
import { WIDTH } from '../screening/model/model.ts';
import { OUTPUTS, type Output } from '../screening/model/outputs.ts';
import { type Example, learn } from './learn.ts';

const FOLDS = 5;
const [LOWEST, HIGHEST, STEP] = [-6, 3, 0.05];

/**
 * Where each output counts as said, in log-odds. Chosen on messages of the training part that neither the lexicons nor
 * the model know: each fifth is judged by a model of the other four. For the first output a false alarm weighs as much as a miss
 * (of as many messages); for categories the F2 measure decides, among the messages that are noticed.
 */
export function thresholdsFor(all: readonly Example[], size: number): Model['thresholds'] {
  const held = heldOut(all, size);
  const fresh = all.map((_, index) => index).filter((index) => all[index]!.fresh);
  const examples = fresh.map((index) => all[index]!);
  const scores = fresh.map((index) => held[index]!);
  const noticed = best((threshold) => {
    let [misses, disclosing, alarms, harmless] = [0, 0, 0, 0];
    examples.forEach(({ wanted }, index) => {
      const yes = scores[index]![0]! >= threshold;
      if (wanted[0] === 1) {
        disclosing += 1;
        if (!yes) misses += 1;
      } else {
        harmless += 1;
        if (yes) alarms += 1;
      }
    });
    return -misses / disclosing - alarms / harmless;
  });
  const thresholds = OUTPUTS.map((output, place): [Output, number] => {
    if (output === 'discloses') return [output, noticed];
    if (output === 'only_third_party') return [output, best((threshold) => accuracy(examples, scores, place, threshold))];
    return [output, best((threshold) => f2(examples, scores, place, threshold, noticed))];
  });
  return Object.fromEntries(thresholds) as Model['thresholds'];
}

/** `size`: how many features have a row. The scores of each message from a model that was not trained on it. */
export function heldOut(examples: readonly Example[], size: number): Float64Array[] {
  const scores = examples.map(() => new Float64Array(WIDTH));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learn(
      examples.filter((_, index) => index % FOLDS !== fold),
      size,
    );
    examples.forEach(({ rows }, index) => {
      if (index % FOLDS !== fold) return;
      const value = 1 / Math.sqrt(rows.length || 1);
      const sums = scores[index]!;
      for (const row of rows) {
        for (let output = 0; output < WIDTH; output += 1) sums[output]! += weights[row * WIDTH + output]! * value;
      }
    });
  }
  return scores;
}

function best(worth: (threshold: number) => number): number {
  let [chosen, most] = [0, Number.NEGATIVE_INFINITY];
  for (let step = 0; LOWEST + step * STEP <= HIGHEST; step += 1) {
    const threshold = Math.round((LOWEST + step * STEP) * 100) / 100;
    const value = worth(threshold);
    if (value > most) [chosen, most] = [threshold, value];
  }
  return chosen;
}

function accuracy(examples: readonly Example[], scores: readonly Float64Array[], place: number, threshold: number): number {
  return examples.filter(
    ({ wanted }, index) => !Number.isNaN(wanted[place]!) && scores[index]![place]! >= threshold === (wanted[place] === 1),
  ).length;
}

function f2(examples: readonly Example[], scores: readonly Float64Array[], place: number, threshold: number, noticed: number): number {
  let [right, wrong, missed] = [0, 0, 0];
  examples.forEach(({ wanted }, index) => {
    const aim = wanted[place]!;
    if (Number.isNaN(aim)) return;
    const yes = scores[index]![place]! >= threshold && scores[index]![0]! >= noticed;
    if (yes && aim === 1) right += 1;
    else if (yes) wrong += 1;
    else if (aim === 1) missed += 1;
  });
  return (5 * right) / (5 * right + 4 * missed + wrong || 1);
}
