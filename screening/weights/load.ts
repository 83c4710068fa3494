import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Table } from '../model/table.ts';

// The one place of the domain that reads files: the weights of its models, which stand beside it and never change while it runs.

export const MODELS = ['languages', 'names', 'messages'] as const;
export type ModelName = (typeof MODELS)[number];

/** Bytes of a feature's number. */
const KEY = 4;

/** Where the weights of a model stand, and what else belongs to it (scales, thresholds). */
export function filesOf(model: ModelName): { weights: string; settings: string } {
  return { weights: path.join(import.meta.dirname, `${model}.bin`), settings: path.join(import.meta.dirname, `${model}.json`) };
}

/** A model as it stands in a file: the numbers of all features (little-endian), then their rows of weights. */
export function packed(keys: Uint32Array, weights: Int8Array): Buffer {
  const bytes = Buffer.alloc(keys.length * KEY + weights.length);
  keys.forEach((key, row) => {
    bytes.writeUInt32LE(key, row * KEY);
  });
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), keys.length * KEY);
  return bytes;
}

/** Reads a model that training wrote, with `width` weights for each feature. Throws when it is missing or does not fit this program. */
export function load<Settings>(model: ModelName, width: number): Settings & { table: Table; weights: Int8Array } {
  const files = filesOf(model);
  const settings = JSON.parse(readFileSync(files.settings, 'utf8')) as Settings;
  const bytes = readFileSync(files.weights);
  const rows = bytes.length / (KEY + width);
  if (!Number.isInteger(rows)) throw new Error(`${files.weights} does not fit this program: run npm run screening:train`);
  const keys = Uint32Array.from({ length: rows }, (_, row) => bytes.readUInt32LE(row * KEY));
  return { ...settings, table: new Table(keys), weights: new Int8Array(bytes.buffer, bytes.byteOffset + rows * KEY, rows * width) };
}
