import type { AgencyId, Category } from '../cases/model.ts';
import type { About } from '../screening/types.ts';
import { basisStatus, isEffective } from './effective.ts';
import type { BasisRecord, ConsentRecord, Grant } from './records.ts';
import type { JudgeInput, LegalBasis, RuleProfile } from './verdict.ts';

/** One datum on its way to one agency. */
export interface Datum {
  category: Category;
  about: About;
  recipient: AgencyId;
}

/** Kinds of bases that can permit by a basis record. A duty points outside the room, a protocol never suffices alone, consent needs a consent record (domain.md 3.7). */
const PERMITTING: LegalBasis['kind'][] = ['gateway', 'override', 'none_needed'];
/** Kinds that a consent record activates. */
const BY_CONSENT: LegalBasis['kind'][] = ['consent', 'release'];

/** Consent records that count now, and say something of this datum to this recipient, with the given decision. The person's word never covers third parties. */
export function consentsThat(decision: Grant['decision'], it: Datum, input: JudgeInput): ConsentRecord[] {
  if (it.about !== 'subject' || it.category === 'third_party') return [];
  return input.consents.filter(
    (record) =>
      isEffective(record, input.now) && record.grants.some((grant) => grant.decision === decision && grantCovers(grant, it, input)),
  );
}

/** A grant covers the categories that it names and no others: `health` is not `mental_health`. */
function grantCovers(grant: Grant, it: Datum, input: JudgeInput): boolean {
  return grant.purpose === input.purpose && grant.categories.includes(it.category) && reaches(grant.to, it.recipient, input.profile);
}

function reaches(to: Grant['to'], recipient: AgencyId, profile: RuleProfile): boolean {
  if (to.agencies?.includes(recipient)) return true;
  const sector = profile.agencies.find(({ id }) => id === recipient)?.sector;
  if (sector !== undefined && to.sectors?.includes(sector)) return true;
  return (profile.roles ?? []).some(({ id, agencies }) => to.roles?.includes(id) && agencies?.includes(recipient));
}

/**
 * Basis records that permit this datum for this recipient now. Data about a third party need a gateway or an override
 * whose record names `third_party` besides the category. `none_needed` counts for one message of the agency that said so.
 */
export function basesThatPermit(it: Datum, input: JudgeInput): { record: BasisRecord; basis: LegalBasis }[] {
  return input.bases.flatMap((record) => {
    const basis = input.profile.legal_bases.find(({ id }) => id === record.basisId);
    return basis && PERMITTING.includes(basis.kind) && recordCovers(record, basis, it, input) ? [{ record, basis }] : [];
  });
}

function recordCovers(record: BasisRecord, basis: LegalBasis, it: Datum, input: JudgeInput): boolean {
  if (basisStatus(record, input.now) !== 'active' || !fits(basis, it, input)) return false;
  if (record.eventId !== undefined && record.eventId !== input.eventId) return false;
  if (basis.kind === 'none_needed' && (record.eventId === undefined || record.invokedBy.agency !== input.author)) return false;
  if (it.about === 'third_party' && !(record.categories.includes('third_party') && basis.kind !== 'none_needed')) return false;
  return record.purpose === input.purpose && record.categories.includes(it.category) && record.to.includes(it.recipient);
}

/** True where a basis of the profile could be used for this datum and recipient at all: in force, and within its own limits. */
function fits(basis: LegalBasis, it: Datum, { profile, purpose, now }: JudgeInput): boolean {
  const today = now.toISOString();
  const sector = profile.agencies.find(({ id }) => id === it.recipient)?.sector;
  const narrowed = basis.to_agency !== undefined || basis.to_sector !== undefined;
  const named = basis.to_agency?.includes(it.recipient) || (sector !== undefined && basis.to_sector?.includes(sector));
  return (
    basis.status === 'in_force' &&
    (basis.valid_from === undefined || basis.valid_from <= today) &&
    (basis.valid_to === undefined || today.slice(0, basis.valid_to.length) <= basis.valid_to) &&
    (!narrowed || named === true) &&
    (basis.for_purpose === undefined || basis.for_purpose.includes(purpose)) &&
    (basis.categories === undefined || basis.categories.includes(it.category))
  );
}

/** Bases of the profile that an author could turn to here. A consent of the person is none for third parties. */
export function basesToOffer(it: Datum, input: JudgeInput): LegalBasis[] {
  const kinds = it.about === 'subject' && it.category !== 'third_party' ? [...BY_CONSENT, ...PERMITTING] : PERMITTING;
  return input.profile.legal_bases.filter((basis) => kinds.includes(basis.kind) && fits(basis, it, input));
}

/** Ids of the profile's bases that are active for this datum and recipient: by basis record, or by a consent record that covers them. */
export function activeBases(it: Datum, input: JudgeInput): Set<string> {
  const active = new Set(basesThatPermit(it, input).map(({ basis }) => basis.id));
  if (consentsThat('permit', it, input).length > 0) {
    for (const basis of basesToOffer(it, input)) if (BY_CONSENT.includes(basis.kind)) active.add(basis.id);
  }
  return active;
}
