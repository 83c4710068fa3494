import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { CaseProfile } from '../../../cases/case-profile.ts';
import type { AgencyId, Category } from '../../../cases/model.ts';
import type { BasisRecord, ConsentRecord, Grant } from '../../../consent/records.ts';
import type { JudgeInput, Recipient, RuleProfile } from '../../../consent/verdict.ts';

/** The profile as it is shipped. */
export const NUREMBERG = parse(
  readFileSync(fileURLToPath(new URL('../../../config/profiles/de-nuremberg-bm.yaml', import.meta.url)), 'utf8'),
) as CaseProfile;

export const NOW = new Date('2025-03-03T10:00:00.000Z');
export const CORE = ['crisis_service', 'school', 'social_services', 'city_hall', 'job_centre'];

export function members(...agencies: AgencyId[]): Recipient[] {
  return agencies.map((agency) => ({ agency, via: 'member' }));
}

export function subject(...categories: Category[]): JudgeInput['findings'] {
  return categories.map((category) => ({ category, about: 'subject' }));
}

/** The crisis service writes in the conference of the Nuremberg core team; nothing is recorded. */
export function input(parts: Partial<JudgeInput> = {}): JudgeInput {
  return {
    findings: subject('mental_health'),
    author: 'crisis_service',
    recipients: members(...CORE),
    roomKind: 'conference',
    consents: [],
    bases: [],
    profile: NUREMBERG,
    purpose: 'threat_management',
    now: NOW,
    ...parts,
  };
}

export function grant(categories: Category[], agencies: AgencyId[], parts: Partial<Grant> = {}): Grant {
  return { decision: 'permit', categories, to: { agencies }, purpose: 'threat_management', ...parts };
}

export function consent(grants: Grant[], parts: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    id: 'C1',
    status: 'given',
    givenBy: 'self',
    method: 'written',
    grants,
    releasesSecrecyOf: [],
    validFrom: '2025-01-01T00:00:00.000Z',
    validUntil: '2025-07-01T00:00:00.000Z',
    ...parts,
  };
}

export function basis(basisId: string, categories: Category[], to: AgencyId[], parts: Partial<BasisRecord> = {}): BasisRecord {
  return {
    id: 'B1',
    basisId,
    invokedBy: { agency: 'crisis_service', person: 'anna' },
    categories,
    to,
    purpose: 'threat_management',
    from: '2025-03-03T00:00:00.000Z',
    until: '2025-03-06T00:00:00.000Z',
    reason: 'invented for a test',
    needsTicked: [],
    status: 'active',
    ...parts,
  };
}

/** A small profile whose rules a test writes itself. */
export function small(parts: Partial<RuleProfile> = {}): RuleProfile {
  return { id: 'small', agencies: [], structures: [], categories: { default: { action: 'ask' }, rules: [] }, legal_bases: [], ...parts };
}
