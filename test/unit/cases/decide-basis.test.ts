import { describe, expect, test } from '@jest/globals';
import { type BasisRequest, decideRecordBasis } from '../../../cases/decide-basis.ts';
import { BasisRecordSchema } from '../../../consent/records.ts';
import { NUREMBERG } from '../consent/fixtures.ts';
import { anna, NOW, opened, outcomeOf, stranger, then } from './fixtures.ts';

const necessity: BasisRequest = {
  basisId: 'de-34-stgb',
  categories: ['mental_health'],
  to: ['city_hall'],
  reason: ' present danger ',
  needsTicked: ['present_danger', 'balancing_reason'],
};
const record = (parts: Partial<BasisRequest> = {}, profile = NUREMBERG, by = anna) =>
  decideRecordBasis(opened(), by, { ...necessity, ...parts }, profile, NOW);
const key = (parts: Partial<BasisRequest>) => outcomeOf(record(parts));

describe('recording a basis in law', () => {
  test('lasts as long as the profile says', () => {
    const { bases } = then(opened(), anna, record({ eventId: '$1' }));
    expect(bases[0]).toEqual({
      id: 'B1',
      basisId: 'de-34-stgb',
      invokedBy: { agency: 'crisis_service', person: 'anna' },
      categories: ['mental_health'],
      to: ['city_hall'],
      purpose: 'threat_management',
      from: '2025-03-03T10:00:00.000Z',
      until: '2025-03-06T10:00:00.000Z',
      reason: 'present danger',
      needsTicked: ['present_danger', 'balancing_reason'],
      eventId: '$1',
      status: 'active',
    });
    expect(() => BasisRecordSchema.parse(bases[0])).not.toThrow();
  });

  test('needs every precondition and a reason', () => {
    expect(record({ needsTicked: ['present_danger'] })).toEqual({
      refusal: { key: 'consent.basis_needs', params: { basis: 'de-34-stgb', needs: 'balancing_reason' } },
    });
    expect(key({ reason: ' ' })).toBe('consent.basis_reason_missing');
  });

  test('is refused where it cannot carry', () => {
    expect(key({ basisId: 'magic' })).toBe('consent.basis_unknown');
    expect(key({ basisId: 'de-138-stgb' })).toBe('consent.basis_is_duty');
    expect(key({ basisId: 'de-consent-release' })).toBe('consent.basis_is_consent');
    expect(key({ basisId: 'de-anonymised', needsTicked: ['no_identifiers'] })).toBe('consent.basis_one_message');
    expect(key({ basisId: 'de-anonymised', needsTicked: ['no_identifiers'], eventId: '$1' })).toBe('basis.recorded');
    expect(key({ basisId: 'de-4-kkg', to: ['school'] })).toBe('consent.basis_not_for_agency');
    expect(key({ categories: [] })).toBe('consent.no_category');
    expect(key({ categories: ['moods'] })).toBe('consent.unknown_category');
    expect(key({ to: [] })).toBe('consent.no_recipient');
    expect(key({ to: ['bakery'] })).toBe('consent.unknown_agency');
    expect(key({ purpose: 'fun' })).toBe('consent.unknown_purpose');
    expect(outcomeOf(record({}, NUREMBERG, stranger))).toBe('case.not_in_case');
  });

  test('is refused beyond the limits that the profile gives it', () => {
    const limited = (parts: object) => ({
      ...NUREMBERG,
      legal_bases: NUREMBERG.legal_bases.map((basis) => (basis.id === 'de-34-stgb' ? { ...basis, ...parts } : basis)),
    });
    expect(outcomeOf(record({}, limited({ status: 'repealed' })))).toBe('consent.basis_not_in_force');
    expect(outcomeOf(record({}, limited({ kind: 'protocol' })))).toBe('consent.basis_is_protocol');
    expect(outcomeOf(record({}, limited({ categories: ['health'] })))).toBe('consent.basis_not_for_category');
    expect(outcomeOf(record({}, limited({ for_purpose: ['research'] })))).toBe('consent.basis_not_for_purpose');
    expect(outcomeOf(record({}, limited({ to_sector: ['local_authority'] })))).toBe('basis.recorded');
  });

  test('is refused for periods that make no sense', () => {
    expect(key({ until: NOW })).toBe('consent.ends_before_begin');
    expect(key({ from: new Date('2025-01-01'), until: new Date('2025-01-02') })).toBe('consent.basis_over');
    expect(key({ until: new Date('2025-03-07') })).toBe('consent.basis_too_long');
  });
});
