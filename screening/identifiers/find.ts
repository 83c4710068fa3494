import type { CountryCode } from 'libphonenumber-js';
import type { Professionals } from '../professionals.ts';
import { findBirthDates } from './birth-date.ts';
import type { Identifier } from './identifier.ts';
import { findNumbers } from './numbers.ts';
import { findOnline } from './online.ts';
import { findPlaces } from './places.ts';

/** Everything with a shape of its own, in order of place, overlaps resolved in favour of the surer, what belongs to professionals left out. */
export function findIdentifiers(text: string, language: string, professionals: Professionals): Identifier[] {
  const countries: CountryCode[] = language === 'en' ? ['GB', 'DE'] : ['DE', 'GB', 'AT'];
  const all = [...findBirthDates(text), ...findNumbers(text, countries), ...findOnline(text), ...findPlaces(text)];
  all.sort((a, b) => a.start - b.start || b.confidence - a.confidence);
  const kept: Identifier[] = [];
  for (const identifier of all) {
    const value = text.slice(identifier.start, identifier.end);
    if (professionals.hasAddress(value) || (identifier.why === 'phone' && professionals.hasNumber(value))) continue;
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= identifier.start) kept.push(identifier);
    else if (identifier.confidence > last.confidence) kept[kept.length - 1] = identifier;
  }
  return kept;
}
