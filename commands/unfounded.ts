import type { CaseState } from '../cases/state.ts';
import { lostBasis, type Standing } from '../consent/lost-basis.ts';
import type { Message, Say } from './message.ts';
import { agencyList, agencyTitle, categoryList, type Titles } from './names.ts';

/** What was shared and stands on nothing any more, as a list: between the records as they stood `before` and `after`. Empty where there is nothing. */
export function unfounded({ disclosures, purpose }: CaseState, before: Standing, after: Standing, titles: Titles): Message {
  const lost = lostBasis(disclosures, before, after, { profile: titles.profile, purpose, roomKind: 'conference' });
  if (lost.length === 0) return [];
  const lines = lost.flatMap(({ at, from, to }) =>
    to.map(({ agency, categories }): Say => {
      const parts = { categories: categoryList(categories), from: agencyTitle(from, titles), agencies: agencyList([agency], titles) };
      return { say: 'reply.lost_basis_line', with: { date: new Date(at), ...parts } };
    }),
  );
  return [{ say: 'reply.lost_basis', with: { count: lost.length } }, { list: lines }];
}
