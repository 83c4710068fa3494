import { feed, fold, SEED } from '../model/hash.ts';
import type { Sentence, Token } from '../tokens.ts';
import type { NameBook } from './name-book.ts';

/** Features of words are numbered by a hash: so many numbers there are. A power of two. */
export const NAME_FEATURES = 1 << 18;

/** What is known of names and of the language of a text. */
export interface NameKnowledge {
  firstNames: NameBook;
  surnames: NameBook;
  /** First names that also count in lower case, as people type on a phone. */
  ownFirstNames: ReadonlySet<string>;
  /** Words before a surname. */
  titles: ReadonlySet<string>;
  /** Little words of all languages. */
  little: ReadonlyMap<string, unknown>;
}

/** A linear model that tells whether a word is (part of) the name of a person. Weights are bytes; `threshold` is in log-odds. */
export interface NameModel {
  weights: Int8Array;
  scale: number;
  threshold: number;
}

/** Which words of a sentence are names of people, left to right: a word depends on whether the one before is a name. */
export function tagNames(
  list: readonly Token[],
  sentence: Sentence,
  text: string,
  language: string,
  known: NameKnowledge,
  model: NameModel,
): boolean[] {
  const tags: boolean[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const candidate = mayBeName(list[at], known);
    tags.push(
      candidate && scoreOf(model, nameFeatures(list, sentence, text, at, language, known, tags.at(-1) ?? false)) >= model.threshold,
    );
  }
  return tags;
}

/** A capital, or a well-known first name typed in lower case. */
export function mayBeName(token: Token | undefined, { ownFirstNames }: NameKnowledge): boolean {
  if (token === undefined || /^\d/.test(token.raw)) return false;
  return token.capital || (token.word.length > 3 && ownFirstNames.has(token.word));
}

/** What the model sees of a word: the word itself, its shape, registers of names, and the words around it. */
export function nameFeatures(
  list: readonly Token[],
  sentence: Sentence,
  text: string,
  at: number,
  language: string,
  known: NameKnowledge,
  afterName: boolean,
): number[] {
  const inSentence = (place: number): Token | undefined => (place >= sentence.from && place < sentence.to ? list[place] : undefined);
  const [token, before, after] = [list[at], inSentence(at - 1), inSentence(at + 1)];
  if (token === undefined) return [];
  const found = wordFeatures(token.word, language, known);
  const add = (name: string): void => {
    found.push(fold(feed(SEED, name), NAME_FEATURES));
  };
  const own = registered(token.word, known);
  const shape = shapeOf(token);
  const [left, right] = [shapeOf(before), shapeOf(after)];
  const start = before === undefined;
  const leftGap = before === undefined ? '^' : gap(text, before, token);
  const rightGap = after === undefined ? text.slice(token.end, token.end + 1) : gap(text, token, after);
  add(`l ${language} ${shape} ${start}`);
  add(`r ${own} ${shape} ${start}`);
  add(`r ${own} ${language} ${start}`);
  add(`r ${own} ${right} ${registered(after?.word ?? '', known)}`);
  add(`r ${own} ${left} ${registered(before?.word ?? '', known)} ${afterName}`);
  add(`s ${shape} ${left} ${right} ${start}`);
  add(`s ${shape} ${left} ${right} ${language}`);
  add(`a ${afterName} ${shape} ${leftGap}`);
  add(`a ${afterName} ${own} ${language}`);
  add(`g ${leftGap} ${own}`);
  add(`g ${rightGap.slice(0, 2)} ${own} ${start}`);
  add(`n ${token.word.length > 2 ? '' : token.word.length}`);
  add(`< ${language} ${before?.word ?? '^'}`);
  add(`> ${language} ${after?.word ?? '$'}`);
  add(`<e ${language} ${(before?.word ?? '^').slice(-3)}`);
  add(`>e ${language} ${(after?.word ?? '$').slice(-3)}`);
  add(`<< ${language} ${inSentence(at - 2)?.word ?? '^'} ${before?.word ?? '^'}`);
  add(`>> ${language} ${after?.word ?? '$'} ${inSentence(at + 2)?.word ?? '$'}`);
  if (before !== undefined && known.titles.has(before.word)) add(`title ${shape}`);
  return found;
}

/** What a word tells by itself, whatever stands around it: ordinary words are learned where they stand in lower case. */
export function wordFeatures(word: string, language: string, known: NameKnowledge): number[] {
  const found: number[] = [];
  const add = (name: string): void => {
    found.push(fold(feed(SEED, name), NAME_FEATURES));
  };
  const own = registered(word, known);
  add('bias');
  add(`r ${own}`);
  add(`w ${language} ${word}`);
  add(`w ${word}`);
  for (const length of [2, 3, 4]) if (word.length > length) add(`e ${language} ${word.slice(-length)}`);
  for (const length of [3, 4]) if (word.length > length) add(`e ${word.slice(-length)} ${own === '--'}`);
  if (word.length > 4) add(`b ${language} ${word.slice(0, 4)}`);
  if (word.length > 6) add(`b ${language} ${word.slice(0, 6)}`);
  if (known.little.has(word)) add('little');
  return found;
}

/** The sum of the weights of these features, in log-odds. */
function scoreOf({ weights, scale }: NameModel, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return (sum * scale) / Math.sqrt(features.length);
}

/** "Ff": how a word stands among first names and among surnames: as it is, bent, or not. */
function registered(word: string, { firstNames, surnames }: NameKnowledge): string {
  const letter = { exactly: 'X', bent: 'b' };
  const first = firstNames.knows(word);
  const last = surnames.knows(word);
  return `${first ? letter[first] : '-'}${last ? letter[last] : '-'}`;
}

function shapeOf(token: Token | undefined): string {
  if (token === undefined) return '';
  const { raw, capital } = token;
  if (/^\d/.test(raw)) return '0';
  if (!capital) return 'a';
  if (raw.length === 1) return 'A';
  return raw === raw.toUpperCase() ? 'AA' : /\p{Lu}/u.test(raw.slice(1)) ? 'AaA' : 'Aa';
}

function gap(text: string, before: Token, after: Token): string {
  return text.slice(before.end, after.start).replaceAll(/\s+/g, ' ').slice(0, 3);
}
