import type { ConsentRequest } from '../cases/decide-consent.ts';
import { nearest } from '../config/nearest.ts';
import type { ConsentRecord } from '../consent/records.ts';
import { takeCategories } from './categories.ts';
import type { Context } from './command.ts';
import { readDate } from './dates.ts';
import type { Say } from './message.ts';
import { takeAgencies } from './people.ts';
import { unquoted } from './tokens.ts';

const GIVERS: Record<string, ConsentRecord['givenBy']> = {
  ...{ self: 'self', herself: 'self', himself: 'self', person: 'self', selbst: 'self' },
  ...{
    guardian: 'guardian',
    guardians: 'guardian',
    parent: 'guardian',
    parents: 'guardian',
    eltern: 'guardian',
    sorgeberechtigte: 'guardian',
  },
  ...{ delegate: 'delegate', bevollmächtigte: 'delegate', betreuer: 'delegate' },
};
const METHODS: Record<string, ConsentRecord['method']> = {
  ...{ oral: 'oral', orally: 'oral', spoken: 'oral', mündlich: 'oral' },
  ...{
    written: 'written',
    schriftlich: 'written',
    digital: 'digital',
    signed_form: 'signed_form',
    form: 'signed_form',
    formular: 'signed_form',
  },
};

type Problem = { problem: Say };

export function isProblem(value: object): value is Problem {
  return 'problem' in value;
}

/** What the parts of a `/consent record` line say. Oral consent of the person herself where nothing else is typed. */
export function readTerms(parts: Map<string, string>, context: Context): ConsentRequest | Problem {
  const categories = takeCategories(parts.get('') ?? '');
  if (isProblem(categories)) return categories;
  if (categories.value.length === 0) return { problem: { say: 'consent.no_category' } };
  const to = takeAgencies(parts.get('to') ?? '', context);
  if (isProblem(to)) return to;
  const released = takeAgencies(parts.get('release') ?? '', context);
  if (isProblem(released)) return released;
  const until = parts.has('until') ? readDate(parts.get('until') ?? '', context) : undefined;
  if (until && isProblem(until)) return until;
  const givenBy = oneOf(parts.get('by'), GIVERS, 'self', 'error.given_by');
  if (isProblem(givenBy)) return givenBy;
  const method = oneOf(parts.get('method'), METHODS, 'oral', 'error.method');
  if (isProblem(method)) return method;
  const supersedes = parts.get('replaces');
  return {
    grants: [{ decision: 'permit', categories: categories.value, to: { agencies: to.value } }],
    releasesSecrecyOf: released.value,
    givenBy: givenBy.value,
    method: method.value,
    ...(until ? { validUntil: until.value } : {}),
    ...(supersedes === undefined ? {} : { supersedes }),
  };
}

function oneOf<T>(typed: string | undefined, known: Record<string, T>, usual: T, key: string): { value: T } | Problem {
  if (typed === undefined) return { value: usual };
  const word = unquoted(typed)
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const value = known[word] ?? known[nearest(word, Object.keys(known)) ?? ''];
  return value === undefined ? { problem: { say: key, with: { typed: typed.slice(0, 40) } } } : { value };
}
