import { LINKED } from '../person/link.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { feed, finish, SEED } from './hash.ts';

/** A longer number is of the same sort. */
const LONGEST_SHAPE = 16;

/** The kinds of signals that stand for somebody in particular. */
const SOMEBODY = ['he', 'him', 'his', 'she', 'her', 'they', 'person', 'kin_f', 'kin_m', 'kin_n'];

/**
 * What the model sees of a message, as numbers of features, some more than once. Two sorts: what the lexicons and rules
 * found, shared by all languages, and the words themselves, of this language alone.
 */
export function featuresOf(reading: Reading): number[] {
  const found: number[] = [];
  const add = (name: string): void => {
    found.push(finish(feed(SEED, name)));
  };
  const { language } = reading.spoken;
  add('bias');
  add(`bias ${language}`);
  add(`sentences ${Math.min(4, reading.sentences.length)}`);
  const prose = isProse(reading) ? 'prose' : 'chat';
  add(prose);
  add(`words ${Math.min(6, Math.floor(Math.log2(reading.tokens.list.length + 1)))}`);
  for (const sentence of reading.sentences) addSentence(sentence, language, prose, add);
  addWords(reading, `${language} `, found);
  return found;
}

function addSentence(
  { sentence, concepts, signals, names, identifiers, link }: SentenceReading,
  language: string,
  prose: string,
  add: (name: string) => void,
): void {
  const kinds = [...signals.kinds()];
  const somebody = kinds.some((kind) => SOMEBODY.includes(kind));
  const whom = [somebody ? 'somebody' : 'nobody', sentence.question ? 'asked' : 'said'].join(' ');
  add(`s ${whom}`);
  const score = Math.max(-2, Math.min(4, Math.round(link.score)));
  add(`link ${score}`);
  add(`link ${score} ${prose}`);
  add(`person ${Math.round(link.person)}`);
  add(`about ${link.about} ${link.thirdParty !== undefined}`);
  if (link.score >= LINKED) add('linked');
  for (const kind of kinds) {
    add(`k ${kind}`);
    add(`k ${kind} ${prose}`);
    add(`k ${kind} ${language}`);
    add(`k ${kind} ${sentence.question}`);
    if (concepts.length > 0) add(`k ${kind} concept`);
    const first = signals.all(kind)[0];
    if (first && first.from === sentence.from) add(`opens ${kind}`);
  }
  // A word that stands there twice says nothing new, and a sentence may be 64 kB long.
  const said = new Set<string>();
  for (const { category, hit, topic } of concepts) {
    if (hit.from === sentence.from) add('opens concept');
    const strength = topic ? 'topic' : hit.entry.strength;
    const once = `${hit.entry.pattern} ${category} ${strength} ${hit.entry.section}`;
    if (said.has(once)) continue;
    said.add(once);
    add(`c ${category} ${strength}`);
    add(`c ${category}`);
    add(`c ${category} ${language}`);
    add(`c any ${strength}`);
    add(`c any ${strength} ${prose}`);
    add(`c any ${strength} ${whom}`);
    add(`c ${category} ${whom}`);
    add(`c ${category} linked ${link.score >= LINKED}`);
    add(`section ${category} ${hit.entry.section}`);
    add(`term ${language} ${hit.entry.pattern}`);
    for (const kind of kinds) add(`x ${kind} ${category}`);
  }
  if (concepts.length === 0) {
    add(`c none`);
    add(`c none ${whom}`);
    for (const kind of kinds) add(`k ${kind} none`);
  } else add(`c count ${Math.min(3, concepts.length)} ${whom}`);
  for (const { category, why } of identifiers) {
    add(`i ${category} ${why}`);
    add(`i ${category} ${why} ${somebody}`);
    for (const kind of kinds) add(`i ${category} ${kind}`);
  }
  for (const { why } of names) {
    add(`n ${why}`);
    add(`n any`);
    add(`n any ${prose}`);
    add(`n any concept ${concepts.length > 0}`);
    for (const kind of kinds) add(`n ${kind}`);
  }
}

/** A whole sentence of a text, as people paste it: practitioners type shorter, without a full stop, and speak of themselves. */
function isProse({ plain, tokens, sentences }: Reading): boolean {
  const first = tokens.list[0];
  if (first === undefined || tokens.list.length < 9 * sentences.length) return false;
  return first.capital && /[.!?]["'”»)]*\s*$/.test(plain.text);
}

function addWords({ tokens, sentences, inAddress }: Reading, language: string, found: number[]): void {
  const marks = new Map<number, string>();
  for (const { concepts } of sentences) {
    for (const { category, hit } of concepts) for (let at = hit.from; at < hit.to; at += 1) marks.set(at, `<${category}>`);
  }
  const begin = (name: string): number => feed(SEED, `${language}${name} `);
  const [whole, pair, start, end, opening] = [begin('w'), begin('b'), begin('p'), begin('e'), begin('o')];
  tokens.list.forEach((token, at) => {
    const opens = at === 0 || tokens.list[at - 1]?.sentence !== token.sentence;
    const before = opens ? '^' : (tokens.list[at - 1]?.word ?? '^');
    if (inAddress[at]) return;
    const { word } = token;
    found.push(finish(feed(whole, word)));
    found.push(finish(feed(feed(feed(pair, before), ' '), word)));
    if (word.length > 5) found.push(finish(feed(start, word, 0, 5)));
    if (word.length > 4) found.push(finish(feed(end, word, word.length - 3)));
    if (opens) found.push(finish(feed(opening, word, Math.max(0, word.length - 3))));
    if (/\d/.test(word)) {
      const digits = shape(word);
      found.push(finish(feed(SEED, `d ${digits}`)));
      found.push(finish(feed(SEED, `${language}d ${before} ${digits}`)));
    }
    const mark = marks.get(at);
    if (mark !== undefined) {
      found.push(finish(feed(SEED, `${language}m ${before} ${mark}`)));
      found.push(finish(feed(SEED, `m ${mark} ${opens}`)));
    } else if (marks.has(at - 1)) found.push(finish(feed(SEED, `${language}n ${marks.get(at - 1)} ${word}`)));
  });
}

/** "2004" as "9999", "k626" as "a999": numbers never come back, their shapes do. */
function shape(word: string): string {
  return word.slice(0, LONGEST_SHAPE).replaceAll(/\d/g, '9').replaceAll(/\p{L}/gu, 'a');
}
