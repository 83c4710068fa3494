import { featuresOf } from '../screening/model/features.ts';
import { Professionals } from '../screening/professionals.ts';
import { read } from '../screening/reading.ts';
import { isFresh, type Message } from './corpus.ts';
import { type Example, wantedOf } from './learn.ts';

/** The messages as the model sees them. */
export function examplesOf(messages: readonly Message[]): Example[] {
  const nobody = new Professionals(undefined);
  return messages.map((message) => ({
    features: featuresOf(read(message.text, nobody)),
    wanted: wantedOf(message),
    fresh: isFresh(message),
  }));
}
