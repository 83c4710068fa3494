import type { CaseEvent } from './events.ts';
import type { AgencyId, PersonId } from './model.ts';
import type { CaseState } from './state.ts';

/**
 * Why something is not done: a key of the locale (`case.*`, `action.*`, `consent.*`) and its parameters. Parameters named
 * `agency`, `owner`, `category`, `purpose`, `basis` and `role` hold ids of the profile; whoever says the sentence puts titles in
 * their place. Dates are Dates.
 */
export interface Refusal {
  key: string;
  params: Record<string, string | number | Date>;
}

/** What a decider answers. It never throws for what a person asked for. */
export type Decision = { events: CaseEvent[] } | { refusal: Refusal };

/** Who asks, and whether the roster names her a coordinator. */
export interface By {
  person: PersonId;
  agency: AgencyId;
  coordinator: boolean;
}

export function accept(...events: CaseEvent[]): Decision {
  return { events };
}

export function refused(key: string, params: Refusal['params'] = {}): Decision {
  return { refusal: { key, params } };
}

/** The person who opened the case, and the other coordinators of her agency. */
export function coordinates(state: CaseState, by: By): boolean {
  return by.person === state.coordinator.person || (by.coordinator && by.agency === state.coordinator.agency);
}

/** Why nothing can be done in this case by this agency at all; undefined where it can. */
export function outsideOf(state: CaseState, by: By): Decision | undefined {
  if (state.status === 'closed') return refused('case.is_closed', { ref: state.ref });
  if (!state.agencies.includes(by.agency)) return refused('case.not_in_case', { ref: state.ref, agency: by.agency });
  return undefined;
}
