import { consentStatus } from '../consent/effective.ts';
import type { ConsentRecord, Grant } from '../consent/records.ts';
import type { CaseProfile } from './case-profile.ts';
import { accept, type By, coordinates, type Decision, outsideOf, refused } from './decision.ts';
import { addDuration } from './duration.ts';
import { CATEGORIES, type Category, SECTORS } from './model.ts';
import type { CaseState } from './state.ts';

/** What a person's consent says, as typed: words are checked here. */
export interface ConsentRequest {
  grants: {
    decision: Grant['decision'];
    categories: string[];
    to: { agencies?: string[]; sectors?: string[]; roles?: string[] };
    purpose?: string;
  }[];
  releasesSecrecyOf: string[];
  givenBy: ConsentRecord['givenBy'];
  method: ConsentRecord['method'];
  /** From now where absent. */
  validFrom?: Date;
  /** As long as the profile allows where absent. */
  validUntil?: Date;
  /** Id of the record that this one corrects. */
  supersedes?: string;
}

/** Longest consent where a profile names none; guidance of most services asks for a new talk after half a year. */
const DEFAULT_EXPIRY = 'P6M';

/**
 * Records consent of the person. Its id is the next of the case: C1, C2 ... Only the coordinator of the case may: on her word
 * data and releases of all agencies of the case depend.
 */
export function decideRecordConsent(state: CaseState, by: By, request: ConsentRequest, profile: CaseProfile, now: Date): Decision {
  const outside = outsideOf(state, by);
  if (outside) return outside;
  if (!coordinates(state, by)) return refused('case.coordinator_only');
  const unclear = unclearGrants(request, profile) ?? unclearReleases(request, profile);
  if (unclear) return unclear;

  const from = request.validFrom ?? now;
  const latest = addDuration(from, profile.consent?.expiry ?? DEFAULT_EXPIRY);
  const until = request.validUntil ?? latest;
  if (until.getTime() <= from.getTime()) return refused('consent.ends_before_begin', { from, until });
  if (until.getTime() <= now.getTime()) return refused('consent.already_over', { until });
  if (until.getTime() > latest.getTime()) return refused('consent.too_long', { until, latest });
  if (request.supersedes !== undefined && !findConsent(state, request.supersedes))
    return refused('consent.unknown', { id: request.supersedes });

  const supersedes = request.supersedes === undefined ? undefined : findConsent(state, request.supersedes)?.id;
  return accept({
    type: 'consent.recorded',
    record: {
      id: `C${state.consents.length + 1}`,
      status: 'given',
      givenBy: request.givenBy,
      method: request.method,
      grants: request.grants.map(({ decision, categories, to, purpose }) => ({
        decision,
        categories: [...new Set(categories as Category[])],
        to,
        purpose: purpose ?? state.purpose,
      })),
      releasesSecrecyOf: [...new Set(request.releasesSecrecyOf)],
      validFrom: from.toISOString(),
      validUntil: until.toISOString(),
      ...(supersedes === undefined ? {} : { supersedes }),
    },
  });
}

/** Withdraws a consent. Always possible while it counts, also in a closed case: withdrawing is as easy as giving (Art. 7(3) GDPR). */
export function decideWithdrawConsent(state: CaseState, by: By, id: string, now: Date, reason?: string): Decision {
  if (!state.agencies.includes(by.agency)) return refused('case.not_in_case', { ref: state.ref, agency: by.agency });
  if (!coordinates(state, by)) return refused('case.coordinator_only');
  const record = findConsent(state, id);
  if (!record) return refused('consent.unknown', { id });
  const standing = consentStatus(record, now);
  if (standing === 'withdrawn') return refused('consent.already_withdrawn', { id: record.id });
  if (standing === 'expired') return refused('consent.already_expired', { id: record.id, until: new Date(record.validUntil) });
  if (standing === 'invalidated') return refused('consent.already_replaced', { id: record.id });
  const why = reason?.trim();
  return accept({ type: 'consent.withdrawn', id: record.id, ...(why ? { reason: why } : {}) });
}

function findConsent(state: CaseState, id: string): ConsentRecord | undefined {
  return state.consents.find((record) => record.id.toLowerCase() === id.trim().toLowerCase());
}

function unclearGrants({ grants }: ConsentRequest, profile: CaseProfile): Decision | undefined {
  if (grants.length === 0) return refused('consent.no_grant');
  for (const { categories, to, purpose } of grants) {
    if (categories.length === 0) return refused('consent.no_category');
    const category = categories.find((word) => !(CATEGORIES as readonly string[]).includes(word));
    if (category !== undefined) return refused('consent.unknown_category', { category });
    if (categories.includes('third_party')) return refused('consent.third_party');
    if (!to.agencies?.length && !to.sectors?.length && !to.roles?.length) return refused('consent.no_recipient');
    const agency = to.agencies?.find((word) => !profile.agencies.some(({ id }) => id === word));
    if (agency !== undefined) return refused('consent.unknown_agency', { agency });
    const sector = to.sectors?.find((word) => !(SECTORS as readonly string[]).includes(word));
    if (sector !== undefined) return refused('consent.unknown_sector', { sector });
    const role = to.roles?.find((word) => !profile.roles?.some(({ id }) => id === word));
    if (role !== undefined) return refused('consent.unknown_role', { role });
    if (purpose !== undefined && !profile.scope.purposes.some(({ id }) => id === purpose))
      return refused('consent.unknown_purpose', { purpose });
  }
  return undefined;
}

function unclearReleases({ releasesSecrecyOf }: ConsentRequest, profile: CaseProfile): Decision | undefined {
  const agency = releasesSecrecyOf.find((word) => !profile.agencies.some(({ id }) => id === word));
  return agency === undefined ? undefined : refused('consent.unknown_agency', { agency });
}
