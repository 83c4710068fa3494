import { languageOf } from '../screening/language/tell.ts';
import { knowledge } from '../screening/load.ts';
import { Table } from '../screening/model/table.ts';
import { followsName, mayBeName, type NameModel, nameFeatures, wordFeatures } from '../screening/names/tagger.ts';
import { plainText } from '../screening/plain-text.ts';
import { tokenise } from '../screening/tokens.ts';
import type { Message } from './corpus.ts';
import { keysOf } from './keys.ts';
import { sequence } from './learn.ts';

/** A word that may be a name, as the model sees it. */
interface Word {
  features: number[];
  isName: boolean;
}

const [ROUNDS, RATE, DECAY, FOLDS] = [6, 0.5, 1e-4, 5];
/** Of what is found in messages that the model does not know, so much may be no name. */
const WRONG = 0.05;

/** The model of names, from the messages in which names are marked. */
export function nameModelFor(messages: readonly Message[]): Omit<NameModel, 'table'> & { keys: Uint32Array } {
  const words = messages.filter(({ names }) => names !== undefined).map(wordsOf);
  const ordinary = ordinaryWords(messages);
  const keys = keysOf([...words.flat(), ...ordinary].map(({ features }) => features));
  const table = new Table(keys);
  const held: { score: number; isName: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learn([...words.filter((_, index) => index % FOLDS !== fold).flat(), ...ordinary], table, keys.length);
    for (const word of words.filter((_, index) => index % FOLDS === fold).flat())
      held.push({ score: scoreOf(weights, table.rows(word.features)), isName: word.isName });
  }
  const weights = learn([...words.flat(), ...ordinary], table, keys.length);
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  return {
    keys,
    weights: Int8Array.from(weights, (weight) => Math.round((weight / largest) * 127)),
    scale: largest / 127,
    threshold: thresholdFor(held),
  };
}

/** The lowest score from which on no more than `WRONG` of what is found is no name. */
function thresholdFor(held: readonly { score: number; isName: boolean }[]): number {
  const sorted = [...held].sort((a, b) => b.score - a.score);
  let [found, wrong, threshold] = [0, 0, 0];
  for (const { score, isName } of sorted) {
    found += 1;
    if (!isName) wrong += 1;
    if (wrong <= WRONG * found) threshold = score;
  }
  return Math.round(threshold * 100) / 100;
}

function wordsOf({ text, names = [] }: Message): Word[] {
  const plain = plainText(text);
  const tokens = tokenise(plain);
  const known = knowledge();
  const { language } = languageOf(plain.text, tokens, known.little);
  const marked = new Set<number>();
  for (const name of names) {
    const parts = tokenise(plainText(name)).list.map(({ word }) => word);
    tokens.list.forEach((_, at) => {
      if (parts.every((part, step) => tokens.list[at + step]?.word === part))
        for (let step = 0; step < parts.length; step += 1) marked.add(at + step);
    });
  }
  return tokens.sentences.flatMap((sentence) => {
    const words: Word[] = [];
    for (let at = sentence.from; at < sentence.to; at += 1) {
      if (!mayBeName(tokens.list[at], at === sentence.from, known)) continue;
      const afterName = followsName(tokens.list, sentence.from, at, (place) => marked.has(place));
      words.push({ features: nameFeatures(tokens.list, sentence, plain.text, at, language, known, afterName), isName: marked.has(at) });
    }
    return words;
  });
}

/** Each word that people type in lower case, once for each language: it is no name, unless a register of first names has it. */
function ordinaryWords(messages: readonly Message[]): Word[] {
  const known = knowledge();
  const seen = new Map<string, Word>();
  for (const { text, names = [] } of messages) {
    const plain = plainText(text);
    const tokens = tokenise(plain);
    const { language } = languageOf(plain.text, tokens, known.little);
    const marked = new Set(names.flatMap((name) => tokenise(plainText(name)).list.map(({ word }) => word)));
    for (const { word, capital } of tokens.list) {
      const key = `${language} ${word}`;
      if (capital || /^\d/.test(word) || marked.has(word) || known.ownFirstNames.has(word) || seen.has(key)) continue;
      seen.set(key, { features: wordFeatures(word, language, known), isName: false });
    }
  }
  return [...seen.values()];
}

function scoreOf(weights: Float32Array, rows: Uint32Array): number {
  let sum = 0;
  for (const row of rows) sum += weights[row]!;
  return sum / Math.sqrt(rows.length || 1);
}

/** Logistic regression (AdaGrad) in a fixed order, as in learn.ts. */
function learn(words: readonly Word[], table: Table, size: number): Float32Array {
  const examples = words.map(({ features, isName }) => ({ rows: table.rows(features), isName }));
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const order = words.map((_, index) => index);
  const random = sequence(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) {
      const { rows, isName } = examples[index]!;
      const slope = (1 / (1 + Math.exp(-scoreOf(weights, rows))) - (isName ? 1 : 0)) / Math.sqrt(rows.length || 1);
      for (const row of rows) {
        const pull = slope + DECAY * weights[row]!;
        squares[row]! += pull * pull;
        weights[row]! -= (RATE * pull) / Math.sqrt(squares[row]!);
      }
    }
  }
  return weights;
}
