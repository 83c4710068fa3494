import type { AgencyId, Category } from '../../cases/model.ts';
import type { Judgement } from '../../consent/verdict.ts';
import type { Message } from '../message.ts';
import { agencyList, basisTitle, categoryList, localised, type Titles } from '../names.ts';

/** Who may not have what: agencies that lack the same are named together. */
export function barredWords(barred: { agency: AgencyId; categories: Category[] }[], titles: Titles): Message {
  const groups = new Map<string, { agencies: AgencyId[]; categories: Category[] }>();
  for (const { agency, categories } of barred) {
    const key = [...categories].sort().join();
    groups.set(key, { agencies: [...(groups.get(key)?.agencies ?? []), agency], categories });
  }
  const lines = [...groups.values()].map(({ agencies, categories }) => ({
    say: 'guard.barred',
    with: { agencies: agencyList(agencies, titles), categories: categoryList(categories) },
  }));
  return [{ list: lines }];
}

/** The profile's hints for what was found, each once. */
export function hintWords({ judged }: Judgement, { language }: Titles): Message {
  const hints = judged.filter(({ verdict }) => verdict !== 'allow').map(({ hint }) => localised(hint, language));
  return [...new Set(hints)].flatMap((hint) => (hint === undefined ? [] : [{ say: 'guard.hint', with: { hint } }]));
}

/** The bases that exist here for what is barred, and for whom where that is not everybody; a sentence where there is none. */
export function offerWords({ judged }: Judgement, titles: Titles): Message {
  const barred = judged.filter(({ verdict }) => verdict === 'ask' || verdict === 'deny');
  const everybody = new Set(barred.map(({ recipient }) => recipient)).size;
  const reach = new Map<string, Set<AgencyId>>();
  for (const { offers, recipient } of barred) for (const id of offers) reach.set(id, (reach.get(id) ?? new Set()).add(recipient));
  if (reach.size === 0) return [{ say: 'guard.no_basis' }];
  const list = [...reach].map(([id, agencies]) => {
    const basis = basisTitle(id, titles);
    return agencies.size === everybody
      ? { text: basis }
      : { say: 'guard.basis_for', with: { basis, agencies: agencyList([...agencies], titles) } };
  });
  return [{ say: 'guard.bases' }, { list }];
}
