import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FEATURES } from './features.ts';
import { type Model, WIDTH } from './model.ts';

// The one place of the domain that reads files: its own weights, which stand beside it and never change while it runs.

export const WEIGHTS_FILE = path.join(import.meta.dirname, 'weights.bin');
export const SETTINGS_FILE = path.join(import.meta.dirname, 'settings.json');

/** Reads the model that training wrote. Throws when it is missing or does not fit this program. */
export function loadModel(): Model {
  const settings = JSON.parse(readFileSync(SETTINGS_FILE, 'utf8')) as Pick<Model, 'scales' | 'thresholds'>;
  const bytes = readFileSync(WEIGHTS_FILE);
  if (bytes.length !== FEATURES * WIDTH) throw new Error(`${WEIGHTS_FILE} does not fit this program: run npm run screening:train`);
  return { weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), ...settings };
}
