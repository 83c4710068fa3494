import type { PlainText } from '../plain-text.ts';
import type { Professionals } from '../professionals.ts';
import type { Sentence, Token, Tokens } from '../tokens.ts';
import { load } from '../weights/load.ts';
import { INSIDE, type NameKnowledge, type NameModel, tagNames } from './tagger.ts';

interface Known extends NameKnowledge {
  greetings: ReadonlySet<string>;
}

/** A name in the text, as a range of tokens. */
export interface NameFound {
  from: number;
  to: number;
  why: 'first_name' | 'surname' | 'title' | 'named' | 'school';
}

/** Who is "from" one of these is a professional. */
const INSTITUTION =
  /^(?:jugendamt|polizei|jobcenter|arbeitsagentur|sozialamt|krisendienst|schulamt|caritas|diakonie|awo|verein|stadt|gericht|bewahrungshilfe|auslanderbehorde|klinik|schule|council|police|probation|services|service|team|office|camhs|nhs|charity|jobcentre|probation|youth|housing|school|hospital|clinic|jobcenters|krankenhaus|rathaus|sozialdienst|schulsozialarbeit|court|agency|ministry|university|fachstelle|beratungsstelle|jgh|asd|spdi|bamf)$/;
const FROM = new Set('from of vom von bei beim at'.split(' '));
/** Words of one name. */
const LONGEST = 6;
const SCHOOL = /(?:schule|gymnasium|kolleg|berufsschulzentrum|school|academy|college|primary|grammar)$/;

let model: NameModel | undefined;

/** Names of people who are no professionals of the case, and names of schools (which with "a boy of" point to one person). */
export function findNames(tokens: Tokens, plain: PlainText, language: string, known: Known, professionals: Professionals): NameFound[] {
  model ??= load<Pick<NameModel, 'scale' | 'threshold'>>('names', 1);
  const found: NameFound[] = [];
  for (const sentence of tokens.sentences) {
    const tags = tagNames(tokens.list, sentence, plain.text, language, known, model);
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const name = schoolFrom(tokens.list, sentence, at, plain) ?? nameAt(tokens.list, sentence, at, tags, known);
      if (name === undefined) continue;
      at = name.to - 1;
      if (
        name.why !== 'school' &&
        (isProfessional(tokens.list, sentence, name, professionals) || isSpokenTo(tokens.list, sentence, name, plain, known.greetings))
      )
        continue;
      found.push(name);
    }
  }
  return found;
}

/** Words of a name that stand side by side, and the little words between them ("Jan van Dijk"). */
function nameAt(
  list: readonly Token[],
  sentence: Sentence,
  at: number,
  tags: readonly boolean[],
  { firstNames, surnames, titles }: Known,
): NameFound | undefined {
  const isName = (place: number): boolean => place < sentence.to && tags[place - sentence.from] === true;
  const word = list[at]?.word;
  if (!isName(at) || word === undefined) return undefined;
  let to = at + 1;
  while (to - at < LONGEST) {
    let next = to;
    while (next - to < 2 && INSIDE.has(list[next]?.word ?? '')) next += 1;
    if (!isName(next)) break;
    to = next + 1;
  }
  if (at > sentence.from && titles.has(list[at - 1]?.word ?? '')) return { from: at, to, why: 'title' };
  return { from: at, to, why: firstNames.knows(word) ? 'first_name' : surnames.knows(word) ? 'surname' : 'named' };
}

/** A school whose name begins here; it may be called after a person. */
function schoolFrom(list: readonly Token[], sentence: Sentence, at: number, plain: PlainText): NameFound | undefined {
  return [at, at + 1].map((place) => schoolAt(list, sentence, place, plain)).find((school) => school?.from === at);
}

/** "Goethe-Gymnasium", "Realschule Nord", "Northgate High School". */
function schoolAt(list: readonly Token[], sentence: Sentence, at: number, plain: PlainText): NameFound | undefined {
  const token = list[at];
  if (token === undefined || !token.capital || !SCHOOL.test(token.word)) return undefined;
  const before = at > sentence.from ? list[at - 1] : undefined;
  const after = at + 1 < sentence.to ? list[at + 1] : undefined;
  const between = before === undefined ? '' : plain.text.slice(before.end, token.start);
  const english = /(?:school|academy|college|primary|grammar)$/.test(token.word);
  if (before?.capital === true && before.raw.length > 2 && (between === '-' || (english && between === ' ' && at - 1 > sentence.from)))
    return { from: at - 1, to: at + 1, why: 'school' };
  if (
    !english &&
    after?.capital === true &&
    after.start - token.end === 1 &&
    /^(?:nord|sud|ost|west|mitte|am|an|st|sankt)$/.test(after.word)
  )
    return { from: at, to: at + 2, why: 'school' };
  return undefined;
}

function isProfessional(list: readonly Token[], sentence: Sentence, name: NameFound, professionals: Professionals): boolean {
  for (let at = name.from; at < name.to; at += 1) if (professionals.named(list[at]?.word ?? '')) return true;
  const after = list[name.to];
  if (after === undefined || name.to >= sentence.to || !FROM.has(after.word)) return false;
  for (let at = name.to + 1; at < Math.min(sentence.to, name.to + 4); at += 1) if (INSTITUTION.test(list[at]?.word ?? '')) return true;
  return false;
}

function isSpokenTo(
  list: readonly Token[],
  sentence: Sentence,
  name: NameFound,
  plain: PlainText,
  greetings: ReadonlySet<string>,
): boolean {
  const first = list[name.from];
  const last = list[name.to - 1];
  if (first === undefined || last === undefined) return false;
  if (plain.text.charAt(first.start - 1) === '@') return true;
  const before = name.from > 0 ? list[name.from - 1] : undefined;
  if (before !== undefined && greetings.has(before.word)) return true;
  const sign = plain.text.charAt(last.end);
  return name.from === sentence.from && (sign === ',' || sign === ':' || sign === '!');
}
