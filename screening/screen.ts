import { categoryOf, isTopic, longest, narrow } from './concepts.ts';
import { findIdentifiers } from './identifiers/find.ts';
import type { Identifier } from './identifiers/identifier.ts';
import { findKnown } from './known.ts';
import { languageOf } from './language.ts';
import { knowledge, SIGNALS } from './load.ts';
import type { Hit } from './matcher.ts';
import { findNames, type NameFound } from './names.ts';
import { type Carried, LINKED, type Link, linkOf } from './person/link.ts';
import { Signals } from './person/signals.ts';
import { originalRange, type PlainText, plainText } from './plain-text.ts';
import { Professionals } from './professionals.ts';
import { type Sentence, type Tokens, tokenise } from './tokens.ts';
import type { About, Finding, ScreenContext, Screening } from './types.ts';

/** A text read once: cleaned, split, and searched. */
interface Reading {
  plain: PlainText;
  tokens: Tokens;
  language: string;
  concepts: Hit[];
  signals: Signals[];
  names: NameFound[];
  identifiers: Identifier[];
}

/**
 * What a message discloses about a person of the case (annotation guide, domain model part 5). Pure and synchronous, throws never.
 * Without a person nothing is found, however sensitive the words. Offsets are UTF-16 offsets into `text`.
 */
export function screen(text: string, context: ScreenContext = {}): Screening {
  const professionals = new Professionals(context.professionals);
  const reading = read(text, professionals);
  const findings: Finding[] = [];
  let carried = carriedFrom(context.before, professionals);
  reading.tokens.sentences.forEach((sentence, index) => {
    const names = reading.names.filter((name) => name.from >= sentence.from && name.to <= sentence.to);
    const concepts = longest(reading.concepts.filter((hit) => hit.from >= sentence.from && hit.to <= sentence.to));
    const link = linkSentence(reading, sentence, index, carried, names, concepts);
    carried = link.leaves;
    findings.push(...sentenceFindings(reading, sentence, index, link, names, concepts));
  });
  for (const range of findKnown(reading.tokens.list, context.known))
    findings.push(tokenFinding(reading, range, 'identity', 'subject', 1, 'why.identity.known'));
  const narrowed = narrow(findings).sort((a, b) => a.start - b.start || a.end - b.end);
  return { language: reading.language, about: overall(narrowed), findings: narrowed };
}

function read(text: string, professionals: Professionals): Reading {
  const plain = plainText(text);
  const tokens = tokenise(plain);
  const { language, lexicons } = languageOf(plain.text, tokens);
  const known = knowledge();
  const signals = tokens.sentences.map(() => new Signals());
  const concepts: Hit[] = [];
  for (const hit of known.matcher.find(tokens, lexicons)) {
    if (hit.entry.group !== SIGNALS) concepts.push(hit);
    else signals[tokens.list[hit.from]?.sentence ?? 0]?.add(hit);
  }
  const names = findNames(tokens, plain, known.firstNames, professionals);
  return { plain, tokens, language, concepts, signals, names, identifiers: findIdentifiers(plain.text, language, professionals) };
}

/** The last message of the room is the antecedent of a note that has no subject of its own. */
function carriedFrom(before: string[] | undefined, professionals: Professionals): Carried {
  const last = before?.at(-1);
  if (last === undefined) return 'nothing';
  const reading = read(last.slice(-1000), professionals);
  const carried = reading.tokens.sentences.reduce<Carried>(
    (left, sentence, index) => linkSentence(reading, sentence, index, left, [], []).leaves,
    'nothing',
  );
  return carried === 'person' ? 'earlier_message' : 'nothing';
}

function linkSentence(
  reading: Reading,
  sentence: Sentence,
  index: number,
  carried: Carried,
  names: readonly NameFound[],
  concepts: readonly Hit[],
): Link {
  const signals = reading.signals[index] ?? new Signals();
  const view = { plain: reading.plain, tokens: reading.tokens.list, sentence, signals };
  const people = names.filter((name) => name.why !== 'school').map((name) => name.from);
  const link = linkOf(view, carried, people, concepts.length > 0);
  const pupil =
    names.some((name) => name.why === 'school') &&
    signals.has('person') &&
    !signals.has('plural') &&
    !signals.has('staff') &&
    !signals.has('appointment');
  return pupil && link.score < LINKED ? { ...link, score: LINKED, person: 3 } : link;
}

function sentenceFindings(
  reading: Reading,
  sentence: Sentence,
  index: number,
  link: Link,
  names: readonly NameFound[],
  concepts: readonly Hit[],
): Finding[] {
  const signals = reading.signals[index] ?? new Signals();
  const linked = link.score >= LINKED;
  const findings: Finding[] = [];
  const add = (range: { from: number; to: number }, category: Finding['category'], confidence: number, why: string): void => {
    findings.push(tokenFinding(reading, range, category, link.about, confidence, why));
  };
  for (const hit of concepts) {
    const bonus = hit.entry.strength === 'telling' ? 0.75 : 0;
    if (link.person <= 0 || link.score + bonus < LINKED || (hit.entry.strength === 'weak' && link.person < 2)) continue;
    if (isTopic(hit, signals, reading.tokens, reading.plain, link.person >= 2)) continue;
    add(hit, categoryOf(hit), confidenceOf(link.score + bonus), `why.${hit.entry.group}.${hit.entry.section}`);
  }
  if (linked) for (const name of names) add(name, 'identity', confidenceOf(link.score), `why.identity.${name.why}`);
  for (const identifier of identifiersOf(reading, sentence)) {
    if (!discloses(identifier, link, signals)) continue;
    findings.push(
      finding(
        originalRange(reading.plain, identifier.start, identifier.end),
        identifier.category,
        link.about,
        identifier.confidence,
        `why.${identifier.category}.${identifier.why}`,
      ),
    );
  }
  if (findings.length > 0 && link.thirdParty !== undefined) {
    const range = { from: link.thirdParty, to: link.thirdParty + 1 };
    findings.push(tokenFinding(reading, range, 'third_party', 'third_party', confidenceOf(link.score), 'why.third_party.relative'));
  }
  return findings;
}

/** Identifiers that begin in the sentence; those with no word in them belong to the sentence before. */
function identifiersOf(reading: Reading, sentence: Sentence): Identifier[] {
  const { list } = reading.tokens;
  const from = sentence.from === 0 ? 0 : (list[sentence.from - 1]?.end ?? 0);
  const to = list[sentence.to - 1]?.end ?? 0;
  return reading.identifiers.filter((identifier) => identifier.start >= from && identifier.start < to);
}

function discloses(identifier: Identifier, link: Link, signals: Signals): boolean {
  if (identifier.gate === 'always') return true;
  if (link.score >= LINKED) return true;
  if (identifier.gate === 'linked' || link.person >= 2.5) return false;
  return !(['own', 'you', 'staff', 'offer', 'appointment', 'ask_group', 'plural', 'institution_after'] as const).some((kind) =>
    signals.has(kind),
  );
}

function confidenceOf(score: number): number {
  return Math.min(0.95, Math.round((0.55 + 0.15 * (score - LINKED)) * 100) / 100);
}

function tokenFinding(
  reading: Reading,
  range: { from: number; to: number },
  category: Finding['category'],
  about: About,
  confidence: number,
  why: string,
): Finding {
  const { list } = reading.tokens;
  return finding(
    originalRange(reading.plain, list[range.from]?.start ?? 0, list[range.to - 1]?.end ?? 0),
    category,
    about,
    confidence,
    why,
  );
}

function finding(
  range: { start: number; end: number },
  category: Finding['category'],
  about: About,
  confidence: number,
  why: string,
): Finding {
  return { category, about, start: range.start, end: range.end, confidence, why: { key: why } };
}

function overall(findings: readonly Finding[]): About {
  if (findings.some((one) => one.about === 'subject')) return 'subject';
  return findings.length > 0 ? 'third_party' : 'none';
}
