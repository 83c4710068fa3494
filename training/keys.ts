/** A feature that only one example has tells nothing of others. */
const LEAST = 2;

/** The features that more than one example has, in order of their numbers: these get rows of weights. */
export function keysOf(examples: Iterable<readonly number[]>): Uint32Array {
  const counts = new Map<number, number>();
  for (const features of examples) for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST).map(([feature]) => feature);
  return Uint32Array.from(kept).sort();
}
