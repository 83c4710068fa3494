import type { Category } from '../cases/model.ts';
import { isTopic, longest } from './concepts.ts';
import { findIdentifiers } from './identifiers/find.ts';
import type { Identifier } from './identifiers/identifier.ts';
import { addressClaims } from './identifiers/online.ts';
import { languageOf, type Spoken } from './language/tell.ts';
import { knowledge, SIGNALS } from './load.ts';
import { type Hit, tokenIndex } from './matcher.ts';
import { findNames, type NameFound } from './names/find.ts';
import { type Carried, type Link, linkOf } from './person/link.ts';
import { Signals } from './person/signals.ts';
import { type PlainText, plainText } from './plain-text.ts';
import type { Professionals } from './professionals.ts';
import { type Sentence, type Tokens, tokenise } from './tokens.ts';

/** A word of a lexicon in a message. */
export interface Concept {
  category: Category;
  hit: Hit;
  /** It only names a topic ("psychosis training"). */
  topic: boolean;
}

/** One sentence and what stands in it. */
export interface SentenceReading {
  sentence: Sentence;
  concepts: Concept[];
  signals: Signals;
  names: NameFound[];
  identifiers: Identifier[];
  link: Link;
}

/** A text read once: cleaned, split and searched. */
export interface Reading {
  plain: PlainText;
  tokens: Tokens;
  spoken: Spoken;
  sentences: SentenceReading[];
  /** For each word, whether it is part of a mail or web address: such words say nothing by themselves. */
  inAddress: readonly boolean[];
  /** A professional is named, or her number or address stands in it. */
  professional: boolean;
}

/** Reads a text. `carried` is what the message before left behind. */
export function read(text: string, professionals: Professionals, carried: Carried = 'nothing'): Reading {
  const plain = plainText(text);
  const tokens = tokenise(plain);
  const known = knowledge();
  const spoken = languageOf(plain.text, tokens, known.little);
  const signals = tokens.sentences.map(() => new Signals());
  const hits: Hit[][] = tokens.sentences.map(() => []);
  const addresses = addressClaims(plain.text);
  const tokenAt = tokenIndex(tokens);
  for (const language of spoken.read) {
    for (const hit of known.matcher(language).find(tokens, tokenAt)) {
      const first = tokens.list[hit.from];
      if (first === undefined || !addresses.free(first.start, first.end)) continue;
      if (hit.entry.group === SIGNALS) signals[first.sentence]?.add(hit);
      else hits[first.sentence]?.push(hit);
    }
  }
  const names: NameFound[][] = tokens.sentences.map(() => []);
  for (const name of findNames(tokens, plain, spoken.language, known, professionals))
    names[tokens.list[name.from]?.sentence ?? 0]?.push(name);
  const found = findIdentifiers(plain.text, spoken.language, professionals);
  const identifiers = bySentence(tokens, found.identifiers);
  let professional = false;
  for (const [at, token] of tokens.list.entries()) {
    if (!professionals.named(token.word)) continue;
    professional = true;
    signals[token.sentence]?.add(professionalAt(at));
  }
  const german = spoken.read.includes('de');
  let left = carried;
  const sentences = tokens.sentences.map((sentence, index): SentenceReading => {
    const own = { signals: signals[index] ?? new Signals(), names: names[index] ?? [], identifiers: identifiers[index] ?? [] };
    const kept = longest(hits[index] ?? []);
    const view = { plain, tokens: tokens.list, sentence, signals: own.signals, german };
    const people = own.names.filter((name) => name.why !== 'school');
    const link = linkOf(view, left, people, kept.filter((hit) => hit.entry.strength !== 'weak').length);
    left = link.leaves;
    const concepts = kept.map((hit) => ({
      category: hit.entry.group as Category,
      hit,
      topic: isTopic(hit, own.signals, tokens, plain, link.person >= 2),
    }));
    return { sentence, concepts, link, ...own };
  });
  const inAddress = tokens.list.map(({ start, end }) => !addresses.free(start, end));
  return { plain, tokens, spoken, sentences, inAddress, professional: professional || found.ofProfessionals };
}

/** A professional's name counts as a word for staff. */
function professionalAt(at: number): Hit {
  const entry = {
    pattern: '',
    section: 'staff',
    strength: 'plain',
    openStart: false,
    tail: 'none',
    language: 'en',
    group: SIGNALS,
  } as const;
  return { entry, from: at, to: at + 1 };
}

/** What a message leaves behind for the next one: whether it spoke of somebody. */
export function leftBy(reading: Reading): Carried {
  return reading.sentences.at(-1)?.link.leaves === 'person' ? 'earlier_message' : 'nothing';
}

/** An identifier belongs to the sentence of the first word at or behind its start. Both lists are in order of place. */
function bySentence(tokens: Tokens, identifiers: readonly Identifier[]): Identifier[][] {
  const buckets: Identifier[][] = tokens.sentences.map(() => []);
  let at = 0;
  for (const identifier of identifiers) {
    while (at < tokens.list.length - 1 && (tokens.list[at]?.end ?? 0) <= identifier.start) at += 1;
    buckets[tokens.list[at]?.sentence ?? 0]?.push(identifier);
  }
  return buckets;
}
