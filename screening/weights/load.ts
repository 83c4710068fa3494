import { readFileSync } from 'node:fs';
import path from 'node:path';

// The one place of the domain that reads files: the weights of its models, which stand beside it and never change while it runs.

export const MODELS = ['languages', 'names', 'messages'] as const;
export type ModelName = (typeof MODELS)[number];

/** Where the weights of a model stand, and what else belongs to it (scales, thresholds). */
export function filesOf(model: ModelName): { weights: string; settings: string } {
  return { weights: path.join(import.meta.dirname, `${model}.bin`), settings: path.join(import.meta.dirname, `${model}.json`) };
}

/** Reads a model that training wrote, of `size` weights. Throws when it is missing or does not fit this program. */
export function load<Settings>(model: ModelName, size: number): Settings & { weights: Int8Array } {
  const files = filesOf(model);
  const settings = JSON.parse(readFileSync(files.settings, 'utf8')) as Settings;
  const bytes = readFileSync(files.weights);
  if (bytes.length !== size) throw new Error(`${files.weights} does not fit this program: run npm run screening:train`);
  return { ...settings, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
}
