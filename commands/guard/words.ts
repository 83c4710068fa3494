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

/** The bases that exist here for what is barred, by title; a sentence where there is none. */
export function offerWords({ judged }: Judgement, titles: Titles): Message {
  const barred = judged.filter(({ verdict }) => verdict === 'ask' || verdict === 'deny');
  const ids = [...new Set(barred.flatMap(({ offers }) => offers))];
  if (ids.length === 0) return [{ say: 'guard.no_basis' }];
  return [{ say: 'guard.bases' }, { list: ids.map((id) => ({ text: basisTitle(id, titles) })) }];
}
