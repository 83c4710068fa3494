import type { AgencyId } from '../cases/model.ts';
import { nearest } from '../config/nearest.ts';
import type { Context, Taken } from './command.ts';
import { agencyTitle, type Titles } from './names.ts';
import { takeWord } from './tokens.ts';

/** Names have five words at most ("Amt für Kinder, Jugend und Familie" is quoted). */
const LONGEST_NAME = 5;
const SHORTEST_START = 3;
const JOINING = /^(?:,|;|and\b|und\b|&|\+)\s*/i;

type Found = { agency: AgencyId } | { several: AgencyId[] } | null;

/**
 * Takes an agency off the front of a text: its id, its title, the beginning of either where only one fits, or a person
 * of it by mention, name or user id. As many words as form a name are taken.
 */
export function takeAgency(text: string, titles: Titles): Taken<AgencyId> {
  const quoted = takeWord(text);
  if ('unclosed' in quoted) return { problem: { say: 'error.unclosed_quote', with: { mark: quoted.unclosed } } };
  const parts = text.trimStart().split(/(\s+)/);
  let several: AgencyId[] | undefined;
  for (let count = Math.min(LONGEST_NAME * 2 - 1, parts.length); count > 0; count -= 2) {
    const found = findAgency(parts.slice(0, count).join(''), titles);
    if (found && 'agency' in found) return { value: found.agency, rest: parts.slice(count).join('').trimStart() };
    several = found?.several ?? several;
  }
  const whole = findAgency(quoted.value, titles);
  if (whole && 'agency' in whole) return { value: whole.agency, rest: quoted.rest };
  if (several) return { problem: { say: 'error.agency_several', with: { typed: quoted.value, agencies: listed(several, titles) } } };
  return { problem: unknown(quoted.value, titles) };
}

/** Takes agencies until the text ends, with or without commas and "and" between them. */
export function takeAgencies(text: string, titles: Titles): Taken<AgencyId[]> {
  const agencies: AgencyId[] = [];
  for (let rest = text.trimStart(); rest !== ''; ) {
    const taken = takeAgency(rest, titles);
    if ('problem' in taken) return taken;
    if (!agencies.includes(taken.value)) agencies.push(taken.value);
    rest = taken.rest.replace(JOINING, '');
  }
  return { value: agencies, rest: '' };
}

/** The agency that a name stands for, exactly or by its beginning. */
export function findAgency(name: string, titles: Titles): Found {
  const wanted = plain(name);
  if (wanted === '') return null;
  const known = titles.roster.agencies.map(({ id }) => ({ agency: id, names: namesOf(id, titles) }));
  const exact = known.filter(({ names }) => names.includes(wanted));
  const person = exact.length > 0 ? undefined : titles.roster.people.find((p) => personNames(p).includes(wanted));
  if (person) return { agency: person.secondedTo ?? person.agency };
  const begins = (names: string[]) => names.some((n) => n.startsWith(wanted));
  const fits = exact.length > 0 || wanted.length < SHORTEST_START ? exact : known.filter(({ names }) => begins(names));
  const [first, ...others] = fits;
  if (!first) return null;
  return others.length === 0 ? { agency: first.agency } : { several: fits.map(({ agency }) => agency) };
}

function namesOf(id: AgencyId, titles: Titles): string[] {
  const { roster, profile } = titles;
  const own = roster.agencies.filter((agency) => agency.id === id).map(({ title }) => title);
  const general = profile.agencies.filter((agency) => agency.id === id).flatMap(({ title }) => Object.values(title));
  return [id, ...own, ...general].map(plain);
}

function personNames({ id, user, name }: Context['speaker']): string[] {
  return [id, user, user.slice(1).split(':')[0] ?? '', name].map(plain);
}

/** Case, underscores, a leading @ and what autocompletion puts behind a name make no difference. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^["'„“‘‚«»@]+|["'“”‘’«»:,;]+$/g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

function unknown(typed: string, titles: Titles): { say: string; with: Record<string, string | { text: string }[]> } {
  const ids = titles.roster.agencies.map(({ id }) => id);
  const near = nearest(plain(typed).replaceAll(' ', '_'), ids);
  const shown = typed.slice(0, 60);
  if (near) return { say: 'error.agency_near', with: { typed: shown, near } };
  return { say: 'error.agency_unknown', with: { typed: shown, agencies: listed(ids, titles) } };
}

function listed(ids: AgencyId[], titles: Titles): { text: string }[] {
  return ids.map((id) => ({ text: `${agencyTitle(id, titles)} (${id})` }));
}
