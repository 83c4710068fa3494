import type { AgencyId, Category } from '../cases/model.ts';
import type { Disclosure } from '../cases/state.ts';
import { judge } from './judge.ts';
import type { JudgeInput } from './verdict.ts';

/** What an agency received and may no longer have. */
export interface LostBasis {
  eventId: string;
  at: string;
  from: AgencyId;
  to: { agency: AgencyId; categories: Category[] }[];
}

/**
 * What was shared under a consent or basis record and stands on nothing now that the record was withdrawn or expired:
 * each such line of the register is judged again with the records as they are. Lines that were taken back are left out.
 * `input.consents` and `input.bases` are those after the withdrawal.
 */
export function lostBasis(
  disclosures: Disclosure[],
  recordId: string,
  input: Pick<JudgeInput, 'consents' | 'bases' | 'profile' | 'purpose' | 'now' | 'roomKind'>,
): LostBasis[] {
  const names = [recordId, `grant:${recordId}`, `basis:${recordId}`];
  return disclosures
    .filter(({ takenBack, under }) => !takenBack && under.some((name) => names.includes(name)))
    .map((disclosure) => ({ eventId: disclosure.eventId, at: disclosure.at, from: disclosure.from, to: unfounded(disclosure, input) }))
    .filter(({ to }) => to.length > 0);
}

function unfounded(
  { eventId, from, to, categories }: Disclosure,
  input: Omit<JudgeInput, 'findings' | 'author' | 'recipients'>,
): LostBasis['to'] {
  const { judged } = judge({
    ...input,
    eventId,
    author: from,
    findings: categories.map((category) => ({ category, about: category === 'third_party' ? 'third_party' : 'subject' })),
    recipients: to.map((agency) => ({ agency, via: 'member' })),
  });
  const barred = judged.filter(({ verdict }) => verdict === 'ask' || verdict === 'deny');
  return to
    .map((agency) => ({ agency, categories: barred.filter(({ recipient }) => recipient === agency).map(({ category }) => category) }))
    .filter(({ categories }) => categories.length > 0);
}
