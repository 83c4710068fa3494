import { featuresOf } from '../screening/model/features.ts';
import { Table } from '../screening/model/table.ts';
import { Professionals } from '../screening/professionals.ts';
import { read } from '../screening/reading.ts';
import { isFresh, type Message } from './corpus.ts';
import { keysOf } from './keys.ts';
import { type Example, wantedOf } from './learn.ts';

/** The messages as the model sees them, and the features that it knows. */
export function examplesOf(messages: readonly Message[]): { examples: Example[]; keys: Uint32Array } {
  const nobody = new Professionals(undefined);
  const features = messages.map(({ text }) => featuresOf(read(text, nobody)));
  const keys = keysOf(features);
  const table = new Table(keys);
  const examples = messages.map((message, index) => ({
    rows: table.rows(features[index] ?? []),
    wanted: wantedOf(message),
    fresh: isFresh(message),
  }));
  return { examples, keys };
}
