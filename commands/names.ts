import type { Refusal } from '../cases/decision.ts';
import type { AgencyId, Category, PersonId } from '../cases/model.ts';
import type { Context } from './command.ts';
import type { Cell, Params, Say } from './message.ts';

/** What titles are looked up in. */
export type Titles = Pick<Context, 'roster' | 'profile' | 'language'>;

/** Title of an agency as people of this site call it. */
export function agencyTitle(id: AgencyId, { roster, profile, language }: Titles): string {
  const own = roster.agencies.find((agency) => agency.id === id)?.title;
  return own ?? localised(profile.agencies.find((agency) => agency.id === id)?.title, language) ?? id;
}

export function agencyList(ids: AgencyId[], titles: Titles): Cell[] {
  return ids.map((id) => ({ text: agencyTitle(id, titles) }));
}

export function categoryList(categories: Category[]): Say[] {
  return [...new Set(categories)].map((category) => ({ say: `category.${category}` }));
}

/** Title of a legal basis with its citation. */
export function basisTitle(id: string, { profile, language }: Titles): string {
  const basis = profile.legal_bases.find((candidate) => candidate.id === id);
  return localised(basis?.title, language) ?? id;
}

export function personName(id: PersonId, { roster }: Titles): string {
  return roster.people.find((person) => person.id === id)?.name ?? id;
}

/** The text in the language, else in English, else in any. */
export function localised(text: Record<string, string> | undefined, language: string): string | undefined {
  return text?.[language] ?? text?.en ?? (text && Object.values(text)[0]);
}

/** A refusal of the domain as a sentence, with titles in the place of ids. */
export function refusalSentence({ key, params }: Refusal, titles: Titles): Say {
  const shown: Params = {};
  for (const [name, value] of Object.entries(params)) shown[name] = typeof value === 'string' ? shownAs(name, value, titles) : value;
  return { say: key, with: shown };
}

function shownAs(name: string, id: string, titles: Titles): string | Say {
  const { profile, language } = titles;
  if (name === 'agency' || name === 'owner') return agencyTitle(id, titles);
  if (name === 'basis') return basisTitle(id, titles);
  if (name === 'purpose') return localised(profile.scope.purposes.find((p) => p.id === id)?.title, language) ?? id;
  if (name === 'role') return localised(profile.roles.find((r) => r.id === id)?.title, language) ?? id;
  return id;
}
