import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filesOf, type ModelName, packed } from '../screening/weights/load.ts';
import { readCorpus } from './corpus.ts';
import { examplesOf } from './examples.ts';
import { learn, quantise } from './learn.ts';
import { languageModelFor } from './learn-languages.ts';
import { nameModelFor } from './learn-names.ts';
import { say } from './say.ts';
import { thresholdsFor } from './thresholds.ts';

/**
 * `npm run screening:train`: writes the models from the training part of the corpus and the lexicons. The same input gives
 * the same bytes; with `-- --check` nothing is written, and the exit code is 1 when what stands there is another.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const messages = readCorpus('train');
say(`${messages.length} messages of the training part`);
// Each model reads messages with those before it.
const languages = languageModelFor(messages);
keep('languages', packed(languages.keys, languages.weights), { scale: languages.scale });
const names = nameModelFor(messages);
keep('names', packed(names.keys, names.weights), { scale: names.scale, threshold: names.threshold });
const { examples, keys } = examplesOf(messages);
say(`${keys.length} features`);
const thresholds = thresholdsFor(examples, keys.length);
say(`a message counts as disclosing from log-odds ${thresholds.discloses}`);
const { weights, scales } = quantise(learn(examples, keys.length));
keep('messages', packed(keys, weights), { scales, thresholds });

function keep(model: ModelName, bytes: Buffer, settings: object): void {
  const files = filesOf(model);
  const text = `${JSON.stringify(settings, null, 2)}\n`;
  if (!values.check) {
    writeFileSync(files.weights, bytes);
    writeFileSync(files.settings, text);
    say(`the model of ${model} is written, ${(bytes.length / 2 ** 20).toFixed(1)} MB`);
  } else if (readFileSync(files.weights).equals(bytes) && readFileSync(files.settings, 'utf8') === text)
    say(`the model of ${model} is what this corpus makes`);
  else {
    say(`the model of ${model} is not what this corpus makes: run npm run screening:train`);
    process.exitCode = 1;
  }
}
