import type { Knowledge } from './load.ts';
import type { PlainText } from './plain-text.ts';
import type { Professionals } from './professionals.ts';
import type { Sentence, Token, Tokens } from './tokens.ts';

type Names = Pick<Knowledge, 'firstNames' | 'surnames' | 'titles' | 'greetings'>;

/** A name in the text, as a range of tokens. */
export interface NameFound {
  from: number;
  to: number;
  why: 'first_name' | 'surname' | 'title' | 'named' | 'school';
}

const NAMED = new Set('called named heisst namens genannt'.split(' '));
const KIN_OR_PERSON = new Set(
  'brother sister son daughter cousin friend boyfriend girlfriend mother father boy girl client patient bruder schwester sohn tochter freund freundin klient klientin'.split(
    ' ',
  ),
);
/** Who is "from" one of these is a professional. */
const INSTITUTION =
  /^(?:jugendamt|polizei|jobcenter|arbeitsagentur|sozialamt|krisendienst|schulamt|caritas|diakonie|awo|verein|stadt|gericht|bewahrungshilfe|auslanderbehorde|klinik|schule|council|police|probation|services|service|team|office|camhs|nhs|charity|jobcentre|probation|youth|housing|school|hospital|clinic|jobcenters|krankenhaus|rathaus|sozialdienst|schulsozialarbeit|court|agency|ministry|university|fachstelle|beratungsstelle|jgh|asd|spdi|bamf)$/;
const FROM = new Set('from of vom von bei beim at'.split(' '));
const NOT_A_NAME = new Set(
  'kommissar kommissarin rektor rektorin doktor professor kollege kollegin inspector minister direktor leiter bürgermeister monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag und and the die der das ist is nicht hat was will can bitte please'.split(
    ' ',
  ),
);
const SCHOOL = /(?:schule|gymnasium|kolleg|berufsschulzentrum|school|academy|college|primary|grammar)$/;

/** Names of people who are no professionals of the case, and names of schools (which with "a boy of" point to one person). */
export function findNames(tokens: Tokens, plain: PlainText, known: Names, professionals: Professionals): NameFound[] {
  const found: NameFound[] = [];
  for (const sentence of tokens.sentences) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const name = nameAt(tokens.list, sentence, at, known) ?? schoolAt(tokens.list, sentence, at, plain);
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

function nameAt(list: readonly Token[], sentence: Sentence, at: number, known: Names): NameFound | undefined {
  const token = list[at];
  const next = at + 1 < sentence.to ? list[at + 1] : undefined;
  if (token === undefined) return undefined;
  if (known.titles.has(token.word) && next !== undefined && looksLikeName(next)) return { from: at, to: at + 2, why: 'title' };
  if (NAMED.has(token.word) && next !== undefined && looksLikeName(next)) return { from: at + 1, to: at + 2, why: 'named' };
  if (!token.capital || token.raw === token.raw.toUpperCase()) return undefined;
  if (!known.firstNames.has(token.word)) return known.surnames.has(token.word) ? { from: at, to: at + 1, why: 'surname' } : undefined;
  const surname = next !== undefined && looksLikeName(next) && next.start - token.end === 1 && !SCHOOL.test(next.word);
  return { from: at, to: surname ? at + 2 : at + 1, why: 'first_name' };
}

function looksLikeName(token: Token): boolean {
  return (
    token.capital &&
    token.raw.length > 2 &&
    token.raw !== token.raw.toUpperCase() &&
    !/\d/.test(token.raw) &&
    !NOT_A_NAME.has(token.word) &&
    !KIN_OR_PERSON.has(token.word)
  );
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
