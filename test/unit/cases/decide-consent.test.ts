import { describe, expect, test } from '@jest/globals';
import { decideClose } from '../../../cases/decide-case.ts';
import { type ConsentRequest, decideRecordConsent, decideWithdrawConsent } from '../../../cases/decide-consent.ts';
import type { CaseState } from '../../../cases/state.ts';
import { ConsentRecordSchema } from '../../../consent/records.ts';
import { NUREMBERG } from '../consent/fixtures.ts';
import { anna, ben, NOW, opened, outcomeOf, stranger, then } from './fixtures.ts';

const request: ConsentRequest = {
  grants: [{ decision: 'permit', categories: ['health', 'mental_health', 'health'], to: { agencies: ['school', 'social_services'] } }],
  releasesSecrecyOf: ['crisis_service'],
  givenBy: 'self',
  method: 'written',
};
const record = (parts: Partial<ConsentRequest> = {}, state: CaseState = opened(), by = anna) =>
  decideRecordConsent(state, by, { ...request, ...parts }, NUREMBERG, NOW);
/** A coordinator in another case, whose agency takes part in this one. */
const otherCoordinator = { ...ben, coordinator: true };
const withGrant = (parts: object) => outcomeOf(record({ grants: [{ ...request.grants[0]!, ...parts }] }));

describe('recording consent', () => {
  test('fills in id, purpose and the longest period of the profile', () => {
    const { consents } = then(opened(), anna, record());
    expect(consents[0]).toEqual({
      id: 'C1',
      status: 'given',
      givenBy: 'self',
      method: 'written',
      grants: [
        {
          decision: 'permit',
          categories: ['health', 'mental_health'],
          to: { agencies: ['school', 'social_services'] },
          purpose: 'threat_management',
        },
      ],
      releasesSecrecyOf: ['crisis_service'],
      validFrom: '2025-03-03T10:00:00.000Z',
      validUntil: '2025-09-03T10:00:00.000Z',
    });
    expect(() => ConsentRecordSchema.parse(consents[0])).not.toThrow();
  });

  test('a correction takes the place of the record that it names', () => {
    const first = then(opened(), anna, record());
    const second = then(first, anna, record({ supersedes: 'c1' }, first));
    expect(second.consents.map(({ id, status, supersedes }) => [id, status, supersedes])).toEqual([
      ['C1', 'invalidated', undefined],
      ['C2', 'given', 'C1'],
    ]);
    expect(outcomeOf(record({ supersedes: 'C9' }))).toBe('consent.unknown');
  });

  test('refuses what is not known', () => {
    expect(outcomeOf(record({ grants: [] }))).toBe('consent.no_grant');
    expect(withGrant({ categories: [] })).toBe('consent.no_category');
    expect(withGrant({ categories: ['moods'] })).toBe('consent.unknown_category');
    expect(withGrant({ to: {} })).toBe('consent.no_recipient');
    expect(withGrant({ to: { agencies: ['bakery'] } })).toBe('consent.unknown_agency');
    expect(withGrant({ to: { sectors: ['baking'] } })).toBe('consent.unknown_sector');
    expect(withGrant({ to: { roles: ['baker'] } })).toBe('consent.unknown_role');
    expect(withGrant({ to: { sectors: ['education'], roles: ['core_member'] } })).toBe('consent.recorded');
    expect(withGrant({ purpose: 'fun' })).toBe('consent.unknown_purpose');
    expect(outcomeOf(record({ releasesSecrecyOf: ['bakery'] }))).toBe('consent.unknown_agency');
  });

  test('nobody consents for others', () => {
    expect(withGrant({ categories: ['health', 'third_party'] })).toBe('consent.third_party');
  });

  test('refuses periods that make no sense', () => {
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    expect(outcomeOf(record({ validFrom: day('2025-04-02'), validUntil: day('2025-04-01') }))).toBe('consent.ends_before_begin');
    expect(outcomeOf(record({ validFrom: day('2025-01-01'), validUntil: day('2025-02-01') }))).toBe('consent.already_over');
    expect(record({ validUntil: day('2026-03-03') })).toEqual({
      refusal: { key: 'consent.too_long', params: { until: day('2026-03-03'), latest: new Date('2025-09-03T10:00:00Z') } },
    });
    expect(outcomeOf(record({ validFrom: day('2025-04-01'), validUntil: day('2025-05-01') }))).toBe('consent.recorded');
  });

  test('not from outside, not in a closed case', () => {
    expect(outcomeOf(record({}, opened(), stranger))).toBe('case.not_in_case');
    expect(outcomeOf(record({}, then(opened(), anna, decideClose(opened(), anna))))).toBe('case.is_closed');
  });
});

describe('withdrawing consent', () => {
  const given = then(opened(), anna, record());

  test('is possible in any capitals, also after the case was closed', () => {
    const closed = then(given, anna, decideClose(given, anna));
    expect(decideWithdrawConsent(closed, anna, ' c1 ', NOW, 'told the school')).toEqual({
      events: [{ type: 'consent.withdrawn', id: 'C1', reason: 'told the school' }],
    });
  });

  test('only by the coordinator of the case, not by coordinators of other agencies in it', () => {
    for (const by of [ben, otherCoordinator]) {
      expect(outcomeOf(decideWithdrawConsent(given, by, 'C1', NOW))).toBe('case.coordinator_only');
      expect(outcomeOf(record({}, given, by))).toBe('case.coordinator_only');
    }
    expect(outcomeOf(record({}, given, { ...anna, person: 'colleague' }))).toBe('consent.recorded');
    expect(outcomeOf(decideWithdrawConsent(given, stranger, 'C1', NOW))).toBe('case.not_in_case');
  });

  test('once, and only what counts', () => {
    expect(outcomeOf(decideWithdrawConsent(given, anna, 'C2', NOW))).toBe('consent.unknown');
    const withdrawn = then(given, anna, decideWithdrawConsent(given, anna, 'C1', NOW));
    expect(outcomeOf(decideWithdrawConsent(withdrawn, anna, 'C1', NOW))).toBe('consent.already_withdrawn');
    expect(outcomeOf(decideWithdrawConsent(given, anna, 'C1', new Date('2026-01-01')))).toBe('consent.already_expired');
    const replaced = then(given, anna, record({ supersedes: 'C1' }, given));
    expect(outcomeOf(decideWithdrawConsent(replaced, anna, 'C1', NOW))).toBe('consent.already_replaced');
  });
});
