import { LINKED } from '../person/link.ts';
import type { Reading, SentenceReading } from '../reading.ts';

/** Features are numbered by a hash: so many numbers there are. A power of two. */
export const FEATURES = 1 << 18;

/** The kinds of signals that stand for somebody in particular. */
const SOMEBODY = ['he', 'him', 'his', 'she', 'her', 'they', 'person', 'kin_f', 'kin_m', 'kin_n'];

/**
 * What the model sees of a message, as numbers of features without repetition. Two sorts: what the lexicons and rules
 * found, shared by all languages, and the words themselves, of this language alone.
 */
export function featuresOf(reading: Reading): Uint32Array {
  const found = new Set<number>();
  const add = (name: string): void => {
    found.add(finish(feed(SEED, name)));
  };
  const { language } = reading.spoken;
  add('bias');
  add(`bias ${language}`);
  add(`sentences ${Math.min(4, reading.sentences.length)}`);
  add(`words ${Math.min(6, Math.floor(Math.log2(reading.tokens.list.length + 1)))}`);
  for (const sentence of reading.sentences) addSentence(sentence, language, add);
  addWords(reading, `${language} `, found);
  return Uint32Array.from(found);
}

function addSentence(
  { sentence, concepts, signals, names, identifiers, link }: SentenceReading,
  language: string,
  add: (name: string) => void,
): void {
  const kinds = [...signals.kinds()];
  const somebody = kinds.some((kind) => SOMEBODY.includes(kind));
  const whom = [somebody ? 'somebody' : 'nobody', sentence.question ? 'asked' : 'said'].join(' ');
  add(`s ${whom}`);
  const score = Math.max(-2, Math.min(4, Math.round(link.score)));
  add(`link ${score}`);
  add(`person ${Math.round(link.person)}`);
  add(`about ${link.about} ${link.thirdParty !== undefined}`);
  if (link.score >= LINKED) add('linked');
  for (const kind of kinds) {
    add(`k ${kind}`);
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
    add(`n any concept ${concepts.length > 0}`);
    for (const kind of kinds) add(`n ${kind}`);
  }
}

function addWords({ tokens, sentences }: Reading, language: string, found: Set<number>): void {
  const marks = new Map<number, string>();
  for (const { concepts } of sentences) {
    for (const { category, hit } of concepts) for (let at = hit.from; at < hit.to; at += 1) marks.set(at, `<${category}>`);
  }
  const begin = (name: string): number => feed(SEED, `${language}${name} `);
  const [whole, pair, start, end, opening] = [begin('w'), begin('b'), begin('p'), begin('e'), begin('o')];
  tokens.list.forEach((token, at) => {
    const opens = at === 0 || tokens.list[at - 1]?.sentence !== token.sentence;
    const before = opens ? '^' : (tokens.list[at - 1]?.word ?? '^');
    const { word } = token;
    found.add(finish(feed(whole, word)));
    found.add(finish(feed(feed(feed(pair, before), ' '), word)));
    if (word.length > 5) found.add(finish(feed(start, word, 0, 5)));
    if (word.length > 4) found.add(finish(feed(end, word, word.length - 3)));
    if (opens) found.add(finish(feed(opening, word, Math.max(0, word.length - 3))));
    const mark = marks.get(at);
    if (mark !== undefined) {
      found.add(finish(feed(SEED, `${language}m ${before} ${mark}`)));
      found.add(finish(feed(SEED, `m ${mark} ${opens}`)));
    } else if (marks.has(at - 1)) found.add(finish(feed(SEED, `${language}n ${marks.get(at - 1)} ${word}`)));
  });
}

const SEED = 2166136261;

/** FNV-1a, step by step: goes on from a state with a part of a text. */
function feed(state: number, text: string, from = 0, to = text.length): number {
  let value = state;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return value;
}

/** Folds a state into the numbers of features. */
function finish(state: number): number {
  return ((state ^ (state >>> 15)) >>> 0) & (FEATURES - 1);
}
