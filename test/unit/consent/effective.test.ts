import { describe, expect, test } from '@jest/globals';
import { basisStatus, consentLines, consentStatus, isEffective } from '../../../consent/effective.ts';
import { basis, consent, grant, NOW } from './fixtures.ts';

const GIVEN = consent([grant(['health'], ['school'])]);

describe('standing of records', () => {
  test('begins with its first moment and ends before its last', () => {
    const at = (time: string) => consentStatus(GIVEN, new Date(time));
    expect(at('2024-12-31T23:59:59.999Z')).toBe('not_yet');
    expect(at('2025-01-01T00:00:00.000Z')).toBe('given');
    expect(at('2025-06-30T23:59:59.999Z')).toBe('given');
    expect(at('2025-07-01T00:00:00.000Z')).toBe('expired');
  });

  test('a status that ended it stays, whatever the time', () => {
    expect(consentStatus({ ...GIVEN, status: 'withdrawn' }, NOW)).toBe('withdrawn');
    expect(isEffective({ ...GIVEN, status: 'withdrawn' }, NOW)).toBe(false);
    expect(isEffective({ ...GIVEN, status: 'renewed' }, NOW)).toBe(true);
  });

  test('bases likewise', () => {
    const record = basis('gdpr-vital', ['health'], ['school']);
    expect(basisStatus(record, NOW)).toBe('active');
    expect(basisStatus(record, new Date('2025-03-06T00:00:00Z'))).toBe('expired');
    expect(basisStatus(record, new Date('2025-03-01T00:00:00Z'))).toBe('not_yet');
    expect(basisStatus({ ...record, status: 'revoked' }, NOW)).toBe('revoked');
  });

  test('lists what counts first, then what is to come, then what is over', () => {
    const later = { ...GIVEN, id: 'C2', validFrom: '2025-04-01T00:00:00.000Z' };
    const newer = { ...GIVEN, id: 'C3', validFrom: '2025-02-01T00:00:00.000Z' };
    const over = { ...GIVEN, id: 'C4', status: 'withdrawn' as const };
    expect(consentLines([over, later, GIVEN, newer], NOW).map(({ record, standing, daysLeft }) => [record.id, standing, daysLeft])).toEqual(
      [
        ['C3', 'given', 119],
        ['C1', 'given', 119],
        ['C2', 'not_yet', undefined],
        ['C4', 'withdrawn', undefined],
      ],
    );
  });
});
