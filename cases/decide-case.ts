import type { CaseProfile } from './case-profile.ts';
import { accept, type By, coordinates, type Decision, outsideOf, refused } from './decision.ts';
import { isEnded } from './evolve-action.ts';
import type { AgencyId } from './model.ts';
import type { Action, CaseState } from './state.ts';

export interface OpenRequest {
  /** Hash of the profile's file, as loaded. */
  profileHash: string;
  /** Agencies to take part besides the coordinator's own. */
  agencies: AgencyId[];
  /** Id of a purpose of the profile; its first where absent. */
  purpose?: string;
}

/** Opens a case. `state` is null: a reference is used once. */
export function decideOpen(state: CaseState | null, by: By, request: OpenRequest, profile: CaseProfile): Decision {
  if (state) return refused('case.already_exists', { ref: state.ref });
  if (!by.coordinator) return refused('case.open_coordinator_only');
  const agencies = [...new Set([by.agency, ...request.agencies])];
  for (const agency of agencies) {
    const obstacle = mayNotJoin(agency, profile);
    if (obstacle) return obstacle;
  }
  const purpose = request.purpose ?? profile.scope.purposes[0]?.id;
  if (purpose === undefined || !profile.scope.purposes.some(({ id }) => id === purpose)) {
    return refused('case.unknown_purpose', { purpose: purpose ?? '' });
  }
  return accept({
    type: 'case.opened',
    profile: { id: profile.id, version: profile.version, hash: request.profileHash },
    coordinator: { agency: by.agency, person: by.person },
    agencies,
    purpose,
  });
}

/** Closes a case. Actions that are still open do not hinder it: see `openActions`. */
export function decideClose(state: CaseState, by: By, reason?: string): Decision {
  if (state.status === 'closed') return refused('case.already_closed', { ref: state.ref, at: new Date(state.closedAt ?? state.openedAt) });
  if (!coordinates(state, by)) return refused('case.coordinator_only');
  const why = reason?.trim();
  return accept({ type: 'case.closed', ...(why ? { reason: why } : {}) });
}

/** What is neither done nor dropped: said when a case is closed. */
export function openActions(state: CaseState): Action[] {
  return state.actions.filter((action) => !isEnded(action));
}

/** Brings an agency into the case. */
export function decideAddAgency(state: CaseState, by: By, agency: AgencyId, profile: CaseProfile): Decision {
  const outside = outsideOf(state, by);
  if (outside) return outside;
  if (!coordinates(state, by)) return refused('case.coordinator_only');
  if (state.agencies.includes(agency)) return refused('case.agency_already_in', { agency });
  return mayNotJoin(agency, profile) ?? accept({ type: 'agency.added', agency });
}

/** Takes an agency out of the case. The coordinator's own stays: no case is without a coordinator (domain.md 4.2). */
export function decideRemoveAgency(state: CaseState, by: By, agency: AgencyId, reason?: string): Decision {
  const outside = outsideOf(state, by);
  if (outside) return outside;
  if (!coordinates(state, by)) return refused('case.coordinator_only');
  if (!state.agencies.includes(agency)) return refused('case.agency_not_in', { agency });
  if (agency === state.coordinator.agency) return refused('case.coordinator_stays', { agency });
  const why = reason?.trim();
  return accept({ type: 'agency.removed', agency, ...(why ? { reason: why } : {}) });
}

/** Requirements of joining cannot be met yet: a case has no recorded decisions in this version. */
function mayNotJoin(agency: AgencyId, profile: CaseProfile): Decision | undefined {
  const known = profile.agencies.find(({ id }) => id === agency);
  if (!known) return refused('case.agency_unknown', { agency });
  if (known.membership === 'never') return refused('case.agency_never', { agency });
  const [requirement] = known.join_requires ?? [];
  return requirement === undefined ? undefined : refused('case.join_requires', { agency, requirement });
}
