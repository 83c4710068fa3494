import { CATEGORIES, type Category } from '../cases/model.ts';
import { narrow } from './concepts.ts';
import type { Identifier } from './identifiers/identifier.ts';
import { findKnown } from './known.ts';
import { featuresOf } from './model/features.ts';
import { type Model, scoresOf, WIDTH } from './model/model.ts';
import { OUTPUTS, type Output } from './model/outputs.ts';
import { type Carried, LINKED } from './person/link.ts';
import { originalRange } from './plain-text.ts';
import { Professionals } from './professionals.ts';
import { leftBy, type Reading, read, type SentenceReading } from './reading.ts';
import type { About, Finding, ScreenContext, Screening } from './types.ts';
import { load } from './weights/load.ts';

/** Of each message before so much is read: its end is what the next one goes on from. And so many of them. */
const [BEFORE, LOOKED_BACK] = [1000, 3];

/** A long text is read in so many parts at most, of several sentences each. */
const MOST_PARTS = 40;
/** By so many log-odds a sentence must be surer than a whole message (measured on the training part). */
const SURER_IN_PARTS = 1;

/** What names, numbers and addresses say; where they are those of professionals, they say nothing of the case. */
const BY_SHAPE: ReadonlySet<Category> = new Set(['identity', 'contact', 'national_id', 'online']);

/** An identity that no name, date or description shows must be surer, by so many log-odds (measured on the training part). */
const UNSHOWN = 1;

/** How much less sure the model may be of a message that goes on from the one before: it sees single messages only. */
const GOES_ON = 2;

/** A category that no word shows is not said where another is so much surer. */
const FAR = 3;

/** What a number in a message may be. */
const NUMBERS: readonly Category[] = ['contact', 'national_id'];

/** Signs that a number or address is that of the writer, of staff or of a service. */
const GENERAL = ['own', 'you', 'staff', 'offer', 'appointment', 'ask_group', 'plural', 'institution_after'] as const;

const PLACE = Object.fromEntries(OUTPUTS.map((output, place) => [output, place])) as Record<Output, number>;

let model: Model | undefined;

/** What the model says of a message: the categories that it discloses, and how surely, in log-odds above where they count. */
interface Said {
  discloses: boolean;
  onlyThirdParty: boolean;
  above: (output: Output) => number;
}

/**
 * What a message discloses about a person of the case (annotation guide, domain model part 5). Pure and synchronous, throws never.
 * The model decides whether a person of the case is spoken of and what is disclosed; lexicons and shapes say where and why;
 * checked numbers, and identifiers that the case knows, count whatever the model says. Offsets are UTF-16 offsets into `text`.
 */
export function screen(text: string, context: ScreenContext = {}): Screening {
  const professionals = new Professionals(context.professionals);
  const carried = carriedFrom(context.before, professionals);
  const reading = read(text, professionals, carried);
  const said = ask(reading, carried);
  const findings = findingsOf(reading, said);
  for (const range of findKnown(reading.tokens.list, context.known))
    findings.push(tokenFinding(reading, range, 'identity', 'subject', 1, 'why.identity.known'));
  if (!said.discloses) findings.push(...without(findings, findingsInParts(text, reading, professionals, carried)));
  const sorted = narrow(findings).sort((a, b) => a.start - b.start || a.end - b.end);
  return { language: reading.spoken.language, about: overall(sorted), findings: sorted };
}

function findingsOf(reading: Reading, said: Said): Finding[] {
  const findings = reading.sentences.flatMap((sentence) => [
    ...identifierFindings(reading, sentence, said),
    ...pupilFindings(reading, sentence),
  ]);
  if (said.discloses) findings.push(...saidFindings(reading, said, new Set(findings.map((one) => one.category))));
  return findings.length > 0 ? [...findings, ...thirdParty(reading, said)] : findings;
}

/**
 * Each sentence read by itself, in its own language: one that discloses is not to be hidden by harmless ones around it. It must be
 * surer than a whole message, because in pieces there are more chances to be wrong.
 */
function findingsInParts(text: string, whole: Reading, professionals: Professionals, carried: Carried): Finding[] {
  const { sentences, tokens, plain } = whole;
  if (sentences.length < 2) return [];
  const size = Math.ceil(sentences.length / MOST_PARTS);
  const startOf = (index: number): number => {
    const first = sentences[index];
    return first === undefined ? text.length : originalRange(plain, tokens.list[first.sentence.from]?.start ?? 0, 1).start;
  };
  const findings: Finding[] = [];
  let left = carried;
  for (let index = 0; index < sentences.length; index += size) {
    const start = startOf(index);
    const part = read(text.slice(start, startOf(index + size)), professionals, left);
    const said = ask(part, left, SURER_IN_PARTS);
    left = leftBy(part);
    if (!said.discloses) continue;
    for (const one of findingsOf(part, said)) findings.push({ ...one, start: one.start + start, end: one.end + start });
  }
  return findings;
}

/** Those that are not among the others already. */
function without(others: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const same = (a: Finding, b: Finding): boolean => a.category === b.category && a.start === b.start && a.end === b.end;
  return findings.filter((one) => !others.some((other) => same(one, other)));
}

/** Somebody of whom one of the last messages spoke is the antecedent of a note that has no subject of its own. */
function carriedFrom(before: string[] | undefined, professionals: Professionals): Carried {
  const last = before?.slice(-LOOKED_BACK) ?? [];
  return last.some((message) => leftBy(read(message.slice(-BEFORE), professionals)) === 'earlier_message') ? 'earlier_message' : 'nothing';
}

function ask(reading: Reading, carried: Carried, surer = 0): Said {
  model ??= load<Pick<Model, 'scales' | 'thresholds'>>('messages', WIDTH);
  if (reading.spoken.language === 'und' && reading.spoken.read.length === 0)
    return { discloses: false, onlyThirdParty: false, above: () => Number.NEGATIVE_INFINITY };
  const scores = scoresOf(model, featuresOf(reading));
  const { thresholds } = model;
  const above = (output: Output): number => (scores[PLACE[output]] ?? 0) - thresholds[output];
  return {
    discloses: above('discloses') >= surer - (goesOn(reading, carried) ? GOES_ON : 0) && !isTooLittle(reading),
    onlyThirdParty: above('only_third_party') >= 0,
    above,
  };
}

/** "Debts too": a word of a lexicon right after a message about somebody, where nothing speaks for general talk. */
function goesOn({ sentences }: Reading, carried: Carried): boolean {
  return (
    carried === 'earlier_message' && sentences.some(({ link, concepts }) => link.score >= LINKED && concepts.some(({ topic }) => !topic))
  );
}

/** "His mother", "her number is (a colleague's)": so little discloses nothing unless one of the words is a word for something. */
function isTooLittle({ inAddress, sentences, professional }: Reading): boolean {
  const nothing = sentences.every(
    ({ concepts, names, identifiers }) => names.length === 0 && identifiers.length === 0 && concepts.every(({ topic }) => topic),
  );
  return nothing && (professional || inAddress.filter((address) => !address).length <= 2);
}

/** Everything that the model says is disclosed, at the words that say it, or at the sentence where no word of a lexicon does. */
function saidFindings(reading: Reading, said: Said, placed: ReadonlySet<Category>): Finding[] {
  const named: Category[] = CATEGORIES.filter((category) => category !== 'third_party');
  const shown = placesIn(reading);
  const isShown = (category: Category): boolean => placed.has(category) || shown.has(category);
  const surest = Math.max(...named.map(said.above));
  const unshown = (category: Category): number => Math.max(surest - FAR, category === 'identity' ? UNSHOWN : 0);
  const least = (category: Category): number => (isShown(category) ? 0 : Math.max(0, unshown(category)));
  const demanded = new Set<Category>(named.filter((category) => said.above(category) >= least(category)));
  if (demanded.size === 0) demanded.add(likeliest(reading, named, said));
  const about: About = said.onlyThirdParty ? 'third_party' : 'subject';
  const findings: Finding[] = [];
  for (const category of demanded) {
    const confidence = confidenceOf(said.above(category));
    const places = [...(shown.get(category) ?? [])];
    if (places.length === 0 && !placed.has(category) && !isExplained(category, reading, placed)) {
      const sentence = mostPersonal(reading);
      if (sentence) places.push({ ...sentence.sentence, why: 'wording' });
    }
    for (const { from, to, why } of places)
      findings.push(
        tokenFinding(reading, { from, to }, category, about, confidence, `why.${why === 'wording' ? '' : `${category}.`}${why}`),
      );
  }
  return findings;
}

/** Names and numbers of professionals tell nothing of the case, and a telephone number is not an official number as well. */
function isExplained(category: Category, { professional }: Reading, placed: ReadonlySet<Category>): boolean {
  if (professional && BY_SHAPE.has(category)) return true;
  return NUMBERS.includes(category) && NUMBERS.some((other) => placed.has(other));
}

/** A pupil of a school that is named is one person. */
function pupilFindings(reading: Reading, { names, signals }: SentenceReading): Finding[] {
  const general = (['plural', 'staff', 'appointment'] as const).some((kind) => signals.has(kind));
  if (general || !signals.has('person')) return [];
  return names
    .filter((name) => name.why === 'school')
    .map((name) => tokenFinding(reading, name, 'identity', 'subject', 0.6, 'why.identity.school'));
}

interface Place {
  from: number;
  to: number;
  why: string;
}

/** Where words of lexicons, and names, show a category. */
function placesIn({ sentences }: Reading): Map<Category, Place[]> {
  const places = new Map<Category, Place[]>();
  const add = (category: Category, place: Place): void => {
    const own = places.get(category);
    if (own) own.push(place);
    else places.set(category, [place]);
  };
  for (const { concepts, names } of sentences) {
    for (const { category, hit, topic } of concepts) if (!topic) add(category, { from: hit.from, to: hit.to, why: hit.entry.section });
    for (const name of names) add('identity', name);
  }
  return places;
}

function likeliest(reading: Reading, categories: readonly Category[], said: Said): Category {
  const seen = new Set(reading.sentences.flatMap(({ concepts }) => concepts.map(({ category }) => category)));
  const candidates = seen.size > 0 ? categories.filter((category) => seen.has(category)) : categories;
  return [...(candidates.length > 0 ? candidates : categories)].sort((a, b) => said.above(b) - said.above(a))[0] ?? 'identity';
}

function mostPersonal(reading: Reading): SentenceReading | undefined {
  return [...reading.sentences].sort((a, b) => b.link.score - a.link.score)[0];
}

function identifierFindings(reading: Reading, sentence: SentenceReading, said: Said): Finding[] {
  return sentence.identifiers
    .filter((identifier) => said.discloses || discloses(identifier, sentence))
    .map((identifier) =>
      finding(
        originalRange(reading.plain, identifier.start, identifier.end),
        identifier.category,
        said.discloses && said.onlyThirdParty ? 'third_party' : 'subject',
        identifier.confidence,
        `why.${identifier.category}.${identifier.why}`,
      ),
    );
}

/** Whether an identifier discloses something where the model sees nobody: a number that checks out belongs to somebody. */
function discloses(identifier: Identifier, { link, signals }: SentenceReading): boolean {
  if (identifier.gate === 'always' || link.score >= LINKED) return true;
  if (identifier.gate === 'linked' || link.person >= 2.5) return false;
  return !GENERAL.some((kind) => signals.has(kind));
}

/** The flag that somebody besides the case's person is spoken of, at the word for her. */
function thirdParty(reading: Reading, said: Said): Finding[] {
  if (!said.discloses || (said.above('third_party') < 0 && !said.onlyThirdParty)) return [];
  const sentence = reading.sentences.find(({ link }) => link.thirdParty !== undefined) ?? mostPersonal(reading);
  if (sentence === undefined) return [];
  const at = sentence.link.thirdParty;
  const range = at === undefined ? sentence.sentence : { from: at, to: at + 1 };
  const why = at === undefined ? 'why.wording' : 'why.third_party.relative';
  return [tokenFinding(reading, range, 'third_party', 'third_party', confidenceOf(said.above('third_party')), why)];
}

/** From log-odds above the threshold to 0.5 ... 0.99. */
function confidenceOf(above: number): number {
  return Math.round(Math.min(0.99, Math.max(0.5, 1 / (1 + Math.exp(-above)))) * 100) / 100;
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
