import type { CaseProfile } from './case-profile.ts';
import type { Action, CaseState } from './state.ts';

/**
 * The quorum that the profile names for actions: its decision with the id `action`. `all_present` counts the agencies of
 * the role that are in the case now. Undefined where the profile names none: then the owner's tick decides.
 */
export function actionQuorum(state: CaseState, profile: CaseProfile): Action['quorum'] {
  const quorum = profile.decisions?.find(({ id }) => id === 'action')?.quorum;
  if (!quorum) return undefined;
  const of = profile.roles?.find(({ id }) => id === quorum.role)?.agencies;
  const present = state.agencies.filter((agency) => of === undefined || of.includes(agency)).length;
  const min = quorum.min === 'all_present' ? Math.max(1, present) : quorum.min;
  return { ...(of ? { of } : {}), min };
}
