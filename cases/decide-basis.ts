import type { LegalBasis } from '../consent/verdict.ts';
import type { CaseProfile } from './case-profile.ts';
import { accept, type By, type Decision, outsideOf, refused } from './decision.ts';
import { addDuration } from './duration.ts';
import { type AgencyId, CATEGORIES, type Category } from './model.ts';
import type { CaseState } from './state.ts';

/** A permission from law that a person invokes. */
export interface BasisRequest {
  /** Id in the profile's `legal_bases`. */
  basisId: string;
  categories: string[];
  to: AgencyId[];
  /** The case's where absent. */
  purpose?: string;
  reason: string;
  /** Preconditions of the profile's basis that the person ticked: all are needed. */
  needsTicked: string[];
  /** Now where absent. */
  from?: Date;
  /** As long as the basis lasts where absent. */
  until?: Date;
  /** The message it is invoked for, when it covers that one alone. */
  eventId?: string;
}

/** How long a basis lasts that names no time itself. */
const DEFAULT_VALID = 'P6M';

/** Records a basis in law. Its id is the next of the case: B1, B2 ... */
export function decideRecordBasis(state: CaseState, by: By, request: BasisRequest, profile: CaseProfile, now: Date): Decision {
  const outside = outsideOf(state, by);
  if (outside) return outside;
  const basis = profile.legal_bases.find(({ id }) => id === request.basisId);
  if (!basis) return refused('consent.basis_unknown', { basis: request.basisId });
  const obstacle = unfitKind(basis, request) ?? unfitScope(basis, request, state, profile) ?? unfitTicks(basis, request);
  if (obstacle) return obstacle;

  const from = request.from ?? now;
  const latest = addDuration(from, basis.valid ?? basis.expires ?? DEFAULT_VALID);
  const until = request.until ?? latest;
  if (until.getTime() <= from.getTime()) return refused('consent.ends_before_begin', { from, until });
  if (until.getTime() <= now.getTime()) return refused('consent.basis_over', { until });
  if (until.getTime() > latest.getTime()) return refused('consent.basis_too_long', { basis: basis.id, until, latest });
  return accept({
    type: 'basis.recorded',
    record: {
      id: `B${state.bases.length + 1}`,
      basisId: basis.id,
      invokedBy: { agency: by.agency, person: by.person },
      categories: [...new Set(request.categories as Category[])],
      to: [...new Set(request.to)],
      purpose: request.purpose ?? state.purpose,
      from: from.toISOString(),
      until: until.toISOString(),
      reason: request.reason.trim(),
      needsTicked: request.needsTicked,
      ...(request.eventId === undefined ? {} : { eventId: request.eventId }),
      status: 'active',
    },
  });
}

/** A duty points outside the room, a protocol never suffices alone, consent is a record of its own (domain.md 3.7). */
function unfitKind(basis: LegalBasis, { eventId }: BasisRequest): Decision | undefined {
  if (basis.status !== 'in_force') return refused('consent.basis_not_in_force', { basis: basis.id });
  if (basis.kind === 'duty') return refused('consent.basis_is_duty', { basis: basis.id });
  if (basis.kind === 'protocol') return refused('consent.basis_is_protocol', { basis: basis.id });
  if (basis.kind === 'consent' || basis.kind === 'release') return refused('consent.basis_is_consent', { basis: basis.id });
  if (basis.kind === 'none_needed' && eventId === undefined) return refused('consent.basis_one_message', { basis: basis.id });
  return undefined;
}

function unfitScope(basis: LegalBasis, request: BasisRequest, state: CaseState, profile: CaseProfile): Decision | undefined {
  if (request.categories.length === 0) return refused('consent.no_category');
  const category = request.categories.find((word) => !(CATEGORIES as readonly string[]).includes(word));
  if (category !== undefined) return refused('consent.unknown_category', { category });
  const foreign = request.categories.find((word) => basis.categories !== undefined && !basis.categories.includes(word as Category));
  if (foreign !== undefined) return refused('consent.basis_not_for_category', { basis: basis.id, category: foreign });

  if (request.to.length === 0) return refused('consent.no_recipient');
  for (const agency of request.to) {
    const known = profile.agencies.find(({ id }) => id === agency);
    if (!known) return refused('consent.unknown_agency', { agency });
    const narrowed = basis.to_agency !== undefined || basis.to_sector !== undefined;
    const named = basis.to_agency?.includes(agency) || basis.to_sector?.includes(known.sector);
    if (narrowed && !named) return refused('consent.basis_not_for_agency', { basis: basis.id, agency });
  }

  const purpose = request.purpose ?? state.purpose;
  if (!profile.scope.purposes.some(({ id }) => id === purpose)) return refused('consent.unknown_purpose', { purpose });
  if (basis.for_purpose && !basis.for_purpose.includes(purpose))
    return refused('consent.basis_not_for_purpose', { basis: basis.id, purpose });
  return undefined;
}

function unfitTicks(basis: LegalBasis, { needsTicked, reason }: BasisRequest): Decision | undefined {
  if (reason.trim() === '') return refused('consent.basis_reason_missing', { basis: basis.id });
  const missing = (basis.needs ?? []).filter((need) => !needsTicked.includes(need));
  return missing.length === 0 ? undefined : refused('consent.basis_needs', { basis: basis.id, needs: missing.join(', ') });
}
