import { describe, expect, test } from '@jest/globals';
import type { Disclosure } from '../../../cases/state.ts';
import { lostBasis } from '../../../consent/lost-basis.ts';
import { consent, grant, NOW, NUREMBERG } from './fixtures.ts';

const SHARED: Disclosure = {
  eventId: '$1',
  at: '2025-02-01T00:00:00.000Z',
  from: 'crisis_service',
  to: ['school', 'social_services'],
  categories: ['health'],
  under: ['grant:C1'],
  verdict: 'allow',
  takenBack: false,
};
const world = { bases: [], profile: NUREMBERG, purpose: 'threat_management', now: NOW, roomKind: 'conference' as const };
const withdrawn = consent([grant(['health'], ['school', 'social_services'])], { status: 'withdrawn' });

describe('lostBasis', () => {
  test('lists what was shared under a withdrawn consent', () => {
    expect(lostBasis([SHARED], 'C1', { ...world, consents: [withdrawn] })).toEqual([
      {
        eventId: '$1',
        at: SHARED.at,
        from: 'crisis_service',
        to: [
          { agency: 'school', categories: ['health'] },
          { agency: 'social_services', categories: ['health'] },
        ],
      },
    ]);
  });

  test('leaves out what another record still carries, what was taken back and what stood on something else', () => {
    const other = consent([grant(['health'], ['school'])], { id: 'C2' });
    expect(lostBasis([SHARED], 'C1', { ...world, consents: [withdrawn, other] })).toMatchObject([{ to: [{ agency: 'social_services' }] }]);
    expect(lostBasis([{ ...SHARED, takenBack: true }], 'C1', { ...world, consents: [withdrawn] })).toEqual([]);
    expect(lostBasis([{ ...SHARED, under: ['rule:1'] }], 'C1', { ...world, consents: [withdrawn] })).toEqual([]);
  });
});
