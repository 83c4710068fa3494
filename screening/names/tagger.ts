import { feed, finish, SEED } from '../model/hash.ts';
import type { Table } from '../model/table.ts';
import type { Sentence, Token } from '../tokens.ts';
import type { NameBook } from './name-book.ts';

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
  table: Table;
  weights: Int8Array;
  scale: number;
  threshold: number;
}

/** Little words inside a name. */
export const INSIDE: ReadonlySet<string> = new Set('van von de der den del di da dos la le el al bin ben ibn ter ten zu af av'.split(' '));

/** Whether a name stands right before a word, or before the little words that stand before it ("Jan van Dijk"). */
export function followsName(list: readonly Token[], from: number, at: number, isName: (place: number) => boolean): boolean {
  let before = at - 1;
  while (before > from && at - before < 3 && INSIDE.has(list[before]?.word ?? '')) before -= 1;
  return before >= from && isName(before);
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
    const candidate = mayBeName(list[at], at === sentence.from, known);
    const follows = followsName(list, sentence.from, at, (place) => tags[place - sentence.from] === true);
    tags.push(candidate && scoreOf(model, nameFeatures(list, sentence, text, at, language, known, follows)) >= model.threshold);
  }
  return tags;
}

/** A capital, or a well-known first name typed in lower case. A little word that begins a sentence has its capital from there. */
export function mayBeName(token: Token | undefined, begins: boolean, { ownFirstNames, little }: NameKnowledge): boolean {
  if (token === undefined || /^\d/.test(token.raw) || (begins && little.has(token.word))) return false;
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
  const found = [...remembered(token.word, language, known)];
  const add = (name: string): void => {
    found.push(finish(feed(SEED, name)));
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
  if (before !== undefined && known.titles.has(before.word)) add(`title ${shape}`);
  return found;
}

/** Most words of a chat come back: what they tell by themselves is kept, for so many of them. */
const REMEMBERED = 2000;
const before = new Map<string, readonly number[]>();

function remembered(word: string, language: string, known: NameKnowledge): readonly number[] {
  const key = `${language} ${word}`;
  const found = before.get(key) ?? wordFeatures(word, language, known);
  if (before.size >= REMEMBERED) before.clear();
  before.set(key, found);
  return found;
}

/** What a word tells by itself, whatever stands around it: ordinary words are learned where they stand in lower case. */
export function wordFeatures(word: string, language: string, known: NameKnowledge): number[] {
  const found: number[] = [];
  const add = (name: string): void => {
    found.push(finish(feed(SEED, name)));
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
function scoreOf({ table, weights, scale }: NameModel, features: readonly number[]): number {
  const rows = table.rows(features);
  let sum = 0;
  for (const row of rows) sum += weights[row] ?? 0;
  return (sum * scale) / Math.sqrt(rows.length || 1);
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
