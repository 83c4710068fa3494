import { describe, expect, test } from '@jest/globals';
import type { Disclosure } from '../../../cases/state.ts';
import { lostBasis } from '../../../consent/lost-basis.ts';
import type { ConsentRecord } from '../../../consent/records.ts';
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
const world = { profile: NUREMBERG, purpose: 'threat_management', roomKind: 'conference' as const };
const given = consent([grant(['health'], ['school', 'social_services'])], { releasesSecrecyOf: ['crisis_service'] });
const withdrawn = { ...given, status: 'withdrawn' as const };
const other = (agencies: string[]) => consent([grant(['health'], agencies)], { id: 'C2', releasesSecrecyOf: ['crisis_service'] });
const lost = (line: Disclosure, before: ConsentRecord[], after: ConsentRecord[]) =>
  lostBasis([line], { consents: before, bases: [], now: NOW }, { consents: after, bases: [], now: NOW }, world);

describe('lostBasis', () => {
  test('lists what was shared under a withdrawn consent', () => {
    expect(lost(SHARED, [given], [withdrawn])).toEqual([
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
    expect(lost(SHARED, [given, other(['school'])], [withdrawn, other(['school'])])).toMatchObject([
      { to: [{ agency: 'social_services' }] },
    ]);
    expect(lost({ ...SHARED, takenBack: true }, [given], [withdrawn])).toEqual([]);
    expect(lost({ ...SHARED, under: ['rule:1'] }, [given], [withdrawn])).toEqual([]);
  });

  test('where two records covered it, it is listed when the second of them goes, whichever the register names', () => {
    const second = other(['school', 'social_services']);
    expect(lost(SHARED, [given, second], [given, { ...second, status: 'withdrawn' }])).toEqual([]);
    expect(lost(SHARED, [given, second], [withdrawn, second])).toEqual([]);
    expect(lost(SHARED, [withdrawn, second], [withdrawn, { ...second, status: 'withdrawn' }])).toHaveLength(1);
  });

  test('what was lost before is not listed again', () => {
    const second = other(['city_hall']);
    expect(lost(SHARED, [withdrawn, second], [withdrawn, { ...second, status: 'withdrawn' }])).toEqual([]);
  });

  test('a lost release from secrecy counts like lost consent', () => {
    const unreleased = { ...other(['school', 'social_services']), releasesSecrecyOf: [] };
    const bound = { ...NUREMBERG, agencies: NUREMBERG.agencies.map((each) => ({ ...each, secrecy: { release_required: true } })) };
    const standing = (...consents: ConsentRecord[]) => ({ consents, bases: [], now: NOW });
    expect(lostBasis([SHARED], standing(given, unreleased), standing(withdrawn, unreleased), { ...world, profile: bound })).toHaveLength(1);
  });

  test('a record that ran out counts no longer', () => {
    const at = (now: string) => ({ consents: [given], bases: [], now: new Date(now) });
    expect(lostBasis([SHARED], at('2025-06-30T23:59:59.999Z'), at('2025-07-01T00:00:00.000Z'), world)).toHaveLength(1);
  });
});
