import { categoryOf, isTopic, longest, narrow } from './concepts.ts';
import { findIdentifiers } from './identifiers/find.ts';
import type { Identifier } from './identifiers/identifier.ts';
import { addressClaims } from './identifiers/online.ts';
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
  german: boolean;
  // one entry per sentence
  concepts: Hit[][];
  signals: Signals[];
  names: NameFound[][];
  identifiers: Identifier[][];
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
    const names = reading.names[index] ?? [];
    const concepts = longest(reading.concepts[index] ?? []);
    const link = linkSentence(reading, sentence, index, carried, names, concepts);
    carried = link.leaves;
    findings.push(...sentenceFindings(reading, index, link, names, concepts));
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
  const addresses = addressClaims(plain.text);
  const concepts: Hit[][] = tokens.sentences.map(() => []);
  for (const hit of known.matcher.find(tokens, lexicons)) {
    const first = tokens.list[hit.from];
    if (first === undefined || !addresses.free(first.start, first.end)) continue;
    const { sentence } = first;
    if (hit.entry.group === SIGNALS) signals[sentence]?.add(hit);
    else concepts[sentence]?.push(hit);
  }
  const names: NameFound[][] = tokens.sentences.map(() => []);
  for (const name of findNames(tokens, plain, known.firstNames, professionals)) names[tokens.list[name.from]?.sentence ?? 0]?.push(name);
  const identifiers = bySentence(tokens, findIdentifiers(plain.text, language, professionals));
  return { plain, tokens, language, german: lexicons.has('de'), concepts, signals, names, identifiers };
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
  const view = { plain: reading.plain, tokens: reading.tokens.list, sentence, signals, german: reading.german };
  const people = names.filter((name) => name.why !== 'school');
  const strong = concepts.filter((hit) => hit.entry.strength !== 'weak').length;
  const link = linkOf(view, carried, people, strong);
  const pupil =
    names.some((name) => name.why === 'school') &&
    signals.has('person') &&
    !signals.has('plural') &&
    !signals.has('staff') &&
    !signals.has('appointment');
  return pupil && link.score < LINKED ? { ...link, score: LINKED, person: 3 } : link;
}

function sentenceFindings(reading: Reading, index: number, link: Link, names: readonly NameFound[], concepts: readonly Hit[]): Finding[] {
  const signals = reading.signals[index] ?? new Signals();
  const linked = link.score >= LINKED;
  const findings: Finding[] = [];
  const add = (range: { from: number; to: number }, category: Finding['category'], confidence: number, why: string): void => {
    const about = category === 'family' && link.ofSubject ? 'subject' : link.about;
    findings.push(tokenFinding(reading, range, category, about, confidence, why));
  };
  const telling = concepts.filter((hit) => counts(reading, hit, link, signals));
  const strong = telling.filter((hit) => hit.entry.strength !== 'weak');
  // a weak word beside a strong one is only part of the scene: "smokes weed behind the school" says nothing of school
  for (const hit of strong.length > 0 ? strong : telling) {
    add(hit, categoryOf(hit), confidenceOf(link.score + bonusOf(hit)), `why.${hit.entry.group}.${hit.entry.section}`);
  }
  if (linked) for (const name of names) add(name, 'identity', confidenceOf(link.score), `why.identity.${name.why}`);
  for (const identifier of reading.identifiers[index] ?? []) {
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

function counts(reading: Reading, hit: Hit, link: Link, signals: Signals): boolean {
  if (link.person <= 0 || link.score + bonusOf(hit) < LINKED) return false;
  if (hit.entry.strength === 'weak' && link.person < 2) return false;
  return !isTopic(hit, signals, reading.tokens, reading.plain, link.person >= 2);
}

function bonusOf(hit: Hit): number {
  return hit.entry.strength === 'telling' ? 0.75 : 0;
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
