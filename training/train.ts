import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SETTINGS_FILE, WEIGHTS_FILE } from '../screening/model/load-model.ts';
import { readCorpus } from './corpus.ts';
import { examplesOf } from './examples.ts';
import { learn, quantise } from './learn.ts';
import { say } from './say.ts';
import { thresholdsFor } from './thresholds.ts';

/**
 * `npm run screening:train`: writes the model from the training part of the corpus and the lexicons. The same input gives
 * the same bytes; with `-- --check` nothing is written, and the exit code is 1 when the model that stands there is another.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const messages = readCorpus('train');
say(`${messages.length} messages of the training part`);
const examples = examplesOf(messages);
const thresholds = thresholdsFor(examples);
say(`a message counts as disclosing from log-odds ${thresholds.discloses}`);
const { weights, scales } = quantise(learn(examples));
const settings = `${JSON.stringify({ scales, thresholds }, null, 2)}\n`;
if (values.check) {
  const same = readFileSync(WEIGHTS_FILE).equals(Buffer.from(weights.buffer)) && readFileSync(SETTINGS_FILE, 'utf8') === settings;
  say(same ? 'The model is the one that this corpus makes.' : 'The model is another one: run npm run screening:train.');
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(WEIGHTS_FILE, weights);
  writeFileSync(SETTINGS_FILE, settings);
  say(`written: ${(weights.length / 2 ** 20).toFixed(1)} MB`);
}
