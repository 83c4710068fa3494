import type { CountryCode } from 'libphonenumber-js';
import type { Professionals } from '../professionals.ts';
import { findBirthDates } from './birth-date.ts';
import type { Identifier } from './identifier.ts';
import { findNumbers } from './numbers.ts';
import { findOnline } from './online.ts';
import { findPlaces } from './places.ts';

/** Where a number without a country code may belong, by language. */
const COUNTRIES: Record<string, CountryCode[]> = {
  de: ['DE', 'AT', 'CH'],
  en: ['GB', 'IE', 'US'],
  fi: ['FI'],
  fr: ['FR', 'BE', 'LU'],
  hr: ['HR'],
  lt: ['LT'],
  nl: ['NL', 'BE'],
  sv: ['SE', 'FI'],
};

/** Everything with a shape of its own, in order of place, overlaps resolved in favour of the surer; what belongs to professionals is left out, and told. */
export function findIdentifiers(
  text: string,
  language: string,
  professionals: Professionals,
): { identifiers: Identifier[]; ofProfessionals: boolean } {
  const countries = COUNTRIES[language] ?? ['DE', 'GB'];
  const all = [...findBirthDates(text), ...findNumbers(text, countries), ...findOnline(text), ...findPlaces(text)];
  all.sort((a, b) => a.start - b.start || b.confidence - a.confidence);
  const kept: Identifier[] = [];
  let ofProfessionals = false;
  for (const identifier of all) {
    const value = text.slice(identifier.start, identifier.end);
    if (professionals.hasAddress(value) || (identifier.why === 'phone' && professionals.hasNumber(value))) {
      ofProfessionals = true;
      continue;
    }
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= identifier.start) kept.push(identifier);
    else if (identifier.confidence > last.confidence) kept[kept.length - 1] = identifier;
  }
  return { identifiers: kept, ofProfessionals };
}
