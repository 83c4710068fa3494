import { isValidIBAN } from 'ibantools';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import { validate as vnr } from 'stdnum/lib/cjs/at/vnr.js';
import { validate as jmbg } from 'stdnum/lib/cjs/ba/jmbg.js';
import { validate as rijksregister } from 'stdnum/lib/cjs/be/nn.js';
import { validate as ahv } from 'stdnum/lib/cjs/ch/ssn.js';
import { validate as idnr } from 'stdnum/lib/cjs/de/idnr.js';
import { validate as svnr } from 'stdnum/lib/cjs/de/svnr.js';
import { validate as hetu } from 'stdnum/lib/cjs/fi/hetu.js';
import { validate as nir } from 'stdnum/lib/cjs/fr/nir.js';
import { validate as nino } from 'stdnum/lib/cjs/gb/nino.js';
import { validate as oib } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as pps } from 'stdnum/lib/cjs/ie/pps.js';
import { validate as asmens } from 'stdnum/lib/cjs/lt/asmens.js';
import { validate as bsn } from 'stdnum/lib/cjs/nl/bsn.js';
import { validate as personnummer } from 'stdnum/lib/cjs/se/personnummer.js';
import { Claims } from './claims.ts';
import type { Identifier } from './identifier.ts';
import { luxembourgish } from './luxembourg.ts';
import { besidePapers, namesPapers } from './papers.ts';

type Check = (value: string) => { isValid: boolean };

/** Numbers whose shape and check digits hardly occur by chance. The shape is tested on the number without spaces. */
const STRONG: readonly [RegExp, Check][] = [
  [/^\d{6}[-+ABCDEFYXWVU]\d{3}[0-9A-Y]$/, hetu],
  [/^(?:\d{6}|\d{8})[-+]\d{4}$/, personnummer],
  [/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/, nino],
  [/^\d{8}[A-Z]\d{3}$/, svnr],
  [/^[12]\d{14}$/, nir],
  [/^756\.?\d{4}\.?\d{4}\.?\d{2}$/, ahv],
  [/^\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}$/, rijksregister],
  [/^\d{7}[A-W][A-IW]?$/, pps],
  [/^\d{13}$/, jmbg],
];
/** Plain digits with a weak check digit: sure only beside a word for somebody's papers. */
const WEAK: readonly [RegExp, Check][] = [
  [/^\d{11}$/, idnr],
  [/^[3-6]\d{10}$/, asmens],
  [/^\d{11}$/, oib],
  [/^\d{11}$/, rijksregister],
  [/^\d{10}$/, vnr],
  [/^\d{9}$/, bsn],
  [/^\d{13}$/, luxembourgish],
];
/** What may be the number of somebody's papers: groups of letters and digits, each with a digit. No check holds for most of them. */
const CODE = /(?<![\p{L}\p{N}])(?:[A-Z]{1,3} )?[A-Za-z]{0,5}\d[A-Za-z0-9]*(?:[ ./-]\d[A-Za-z0-9]*)*(?![\p{L}\p{N}])/gu;
const [FEWEST_DIGITS, SHORTEST_CODE] = [3, 6];

const DIGITS = /(?<![\p{L}\p{N}])[+(]?\d[\d ()/.-]{5,22}\d(?![\p{L}\p{N}])/gu;
const COMPACT = /(?<![\p{L}\p{N}])[A-Za-z]{0,2}\d[A-Za-z0-9.+-]{7,20}(?![\p{L}\p{N}])/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/giu;
const DATE_OR_TIME =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})(?: .*)?|\d{4}-\d{2}-\d{2}.*|\d{1,2}\.\d{2} ?- ?\d{1,2}\.\d{2}|\d{4} ?[-/] ?\d{2,4})$/;

/** A message with more telephone numbers than that is a list of them: the shape of the others is believed. */
const MOST_CHECKS = 8;

/** National numbers, bank accounts and telephone numbers. `countries` are tried in order for numbers without a country code. */
export function findNumbers(text: string, countries: readonly CountryCode[]): Identifier[] {
  if (!/\d/.test(text)) return [];
  const found: Identifier[] = [];
  const claims = new Claims(text.length);
  const checks = { left: MOST_CHECKS, done: new Map<string, boolean>() };
  const papers = namesPapers(text);
  const add = (identifier: Identifier): void => {
    if (claims.take(identifier)) found.push(identifier);
  };
  for (const match of text.matchAll(IBAN)) addIban(match[0], match.index, add);
  for (const match of text.matchAll(COMPACT)) addNational(text, papers, match[0], match.index, add);
  for (const match of text.matchAll(DIGITS)) {
    addNational(text, papers, match[0], match.index, add);
    if (claims.free(match.index, match.index + match[0].length)) addPhone(match[0], match.index, countries, checks, add);
  }
  for (const match of text.matchAll(NINO)) addNational(text, papers, match[0], match.index, add);
  if (papers) for (const match of text.matchAll(CODE)) addCode(text, match[0], match.index, add);
  return found;
}

/** A British number as people write it, in pairs. */
const NINO = /(?<![\p{L}\p{N}])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu;

function addIban(raw: string, start: number, add: (identifier: Identifier) => void): void {
  // the pattern may run into the words behind the number: shorten group by group until the check digits hold
  for (let value = raw; value.length >= 15; value = value.slice(0, -1)) {
    if (isValidIBAN(value.replace(/ /g, '').toUpperCase())) {
      add({ category: 'finance', start, end: start + value.trimEnd().length, confidence: 0.95, why: 'iban', gate: 'unless_own' });
      return;
    }
  }
}

function addNational(text: string, papers: boolean, raw: string, start: number, add: (identifier: Identifier) => void): void {
  const value = raw
    .replace(/[ ()/]/g, '')
    .replace(/[.-]+$/, '')
    .toUpperCase();
  const end = start + raw.replace(/[ .-]+$/, '').length;
  if (STRONG.some(([shape, check]) => shape.test(value) && isValid(check, value))) {
    add({ category: 'national_id', start, end, confidence: 0.97, why: 'number', gate: 'always' });
    return;
  }
  const digits = value.replace(/[.-]/g, '');
  if (!WEAK.some(([shape, check]) => shape.test(digits) && isValid(check, digits))) return;
  const sure = papers && besidePapers(text, start, end);
  add({ category: 'national_id', start, end, confidence: sure ? 0.95 : 0.6, why: 'number', gate: sure ? 'always' : 'linked' });
}

/** The word beside it makes it the number of a paper: passports and permits have no public check that is worth anything. */
function addCode(text: string, raw: string, start: number, add: (identifier: Identifier) => void): void {
  const end = start + raw.length;
  if (raw.replace(/\D/g, '').length < FEWEST_DIGITS || raw.replace(/[^A-Za-z0-9]/g, '').length < SHORTEST_CODE) return;
  if (DATE_OR_TIME.test(raw) || !besidePapers(text, start, end)) return;
  add({ category: 'national_id', start, end, confidence: 0.8, why: 'document', gate: 'unless_own' });
}

function isValid(check: Check, value: string): boolean {
  try {
    return check(value).isValid;
  } catch {
    return false;
  }
}

function addPhone(
  raw: string,
  start: number,
  countries: readonly CountryCode[],
  checks: { left: number; done: Map<string, boolean> },
  add: (identifier: Identifier) => void,
): void {
  const digits = raw.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || DATE_OR_TIME.test(raw)) return;
  if (!/^(?:\+|00|\(?0)/.test(raw)) return;
  // "+44 (0)20": the zero in brackets is not dialled
  const dialled = raw.replace('(0)', '').replace(/\D/g, '');
  const text = raw.startsWith('+') ? `+${dialled}` : dialled.startsWith('00') ? `+${dialled.slice(2)}` : dialled;
  const phone = { category: 'contact', start, end: start + raw.length, confidence: 0.85, why: 'phone', gate: 'unless_own' } as const;
  if (!checks.done.has(text) && checks.left > 0) {
    checks.left -= 1;
    // With a country code the number says itself where it belongs.
    const tried = text.startsWith('+') ? countries.slice(0, 1) : countries;
    checks.done.set(
      text,
      tried.some((country) => parsePhoneNumberFromString(text, country)?.isValid() === true),
    );
  }
  if (checks.done.get(text) ?? true) add(phone);
}
