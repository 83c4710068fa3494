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

/** The records as they stand at a moment. */
export type Standing = Pick<JudgeInput, 'consents' | 'bases' | 'now'>;
type World = Pick<JudgeInput, 'profile' | 'purpose' | 'roomKind'>;

/**
 * What was shared under consent or a basis in law, was still allowed `before` a record was withdrawn, replaced or ran out, and
 * is not `after`. Each line of the register is judged for both: which records it names says too little, since several may have
 * covered it. Lines that were taken back, or that no record ever allowed, are left out.
 */
export function lostBasis(disclosures: Disclosure[], before: Standing, after: Standing, world: World): LostBasis[] {
  return disclosures
    .filter(({ takenBack, under }) => !takenBack && under.some((name) => /^(?:grant|basis):/.test(name)))
    .map((line) => ({ eventId: line.eventId, at: line.at, from: line.from, to: lostBy(line, before, after, world) }))
    .filter(({ to }) => to.length > 0);
}

function lostBy(line: Disclosure, before: Standing, after: Standing, world: World): LostBasis['to'] {
  const had = allowed(line, before, world);
  const has = allowed(line, after, world);
  const lost = had.filter((one) => !has.some(({ agency, category }) => agency === one.agency && category === one.category));
  return line.to
    .map((agency) => ({ agency, categories: lost.filter((one) => one.agency === agency).map(({ category }) => category) }))
    .filter(({ categories }) => categories.length > 0);
}

/** Who may have what of a line, with the records as they stand. */
function allowed(
  { eventId, from, to, categories }: Disclosure,
  standing: Standing,
  world: World,
): { agency: AgencyId; category: Category }[] {
  const { judged } = judge({
    ...world,
    ...standing,
    eventId,
    author: from,
    findings: categories.map((category) => ({ category, about: category === 'third_party' ? 'third_party' : 'subject' })),
    recipients: to.map((agency) => ({ agency, via: 'member' })),
  });
  return judged
    .filter(({ verdict }) => verdict === 'allow' || verdict === 'inform')
    .map(({ recipient, category }) => ({ agency: recipient, category }));
}
