import { describe, expect, test } from '@jest/globals';
import { decideObject, decidePropose } from '../../../cases/decide-action.ts';
import { decideAddAgency, decideClose, decideOpen, decideRemoveAgency, openActions } from '../../../cases/decide-case.ts';
import { NUREMBERG } from '../consent/fixtures.ts';
import { anna, ben, carla, FRIDAY, NOW, opened, outcomeOf, stranger, then } from './fixtures.ts';

const request = { profileHash: 'ab', agencies: ['school', 'school', 'job_centre'] };

describe('opening', () => {
  test('takes the coordinator’s agency first, each once, and the first purpose of the profile', () => {
    expect(decideOpen(null, anna, request, NUREMBERG)).toEqual({
      events: [
        {
          type: 'case.opened',
          profile: { id: 'de-nuremberg-bm', version: '1.0.0', hash: 'ab' },
          coordinator: { agency: 'crisis_service', person: 'anna' },
          agencies: ['crisis_service', 'school', 'job_centre'],
          purpose: 'threat_management',
        },
      ],
    });
  });

  test('is refused for a used reference, a practitioner, an unknown agency or purpose, and the police without decision', () => {
    expect(outcomeOf(decideOpen(opened(), anna, request, NUREMBERG))).toBe('case.already_exists');
    expect(outcomeOf(decideOpen(null, ben, request, NUREMBERG))).toBe('case.open_coordinator_only');
    expect(decideOpen(null, anna, { ...request, agencies: ['bakery'] }, NUREMBERG)).toEqual({
      refusal: { key: 'case.agency_unknown', params: { agency: 'bakery' } },
    });
    expect(decideOpen(null, anna, { ...request, purpose: 'fun' }, NUREMBERG)).toEqual({
      refusal: { key: 'case.unknown_purpose', params: { purpose: 'fun' } },
    });
    expect(outcomeOf(decideOpen(null, anna, { ...request, agencies: ['police'] }, NUREMBERG))).toBe('case.join_requires');
  });

  test('an agency that never takes part is refused', () => {
    const profile = {
      ...NUREMBERG,
      agencies: NUREMBERG.agencies.map((agency) => (agency.id === 'school' ? { ...agency, membership: 'never' as const } : agency)),
    };
    expect(outcomeOf(decideOpen(null, anna, request, profile))).toBe('case.agency_never');
  });
});

describe('closing', () => {
  test('once, by its coordinator, whatever is still open', () => {
    const busy = then(opened(), anna, decidePropose(opened(), anna, { title: 'Call', owner: 'school', due: FRIDAY }, NUREMBERG, NOW));
    expect(openActions(busy).map(({ id }) => id)).toEqual([1]);
    expect(outcomeOf(decideClose(busy, ben))).toBe('case.coordinator_only');
    const closed = then(busy, anna, decideClose(busy, anna, ' all clear '));
    expect(decideClose(closed, anna)).toEqual({ refusal: { key: 'case.already_closed', params: { ref: closed.ref, at: NOW } } });
  });

  test('any coordinator of the coordinating agency may, one of another agency may not', () => {
    expect(decideClose(opened(), { ...anna, person: 'dora' })).toEqual({ events: [{ type: 'case.closed' }] });
    expect(outcomeOf(decideClose(opened(), { ...ben, coordinator: true }))).toBe('case.coordinator_only');
  });
});

describe('agencies', () => {
  const add = (agency: string, by = anna, state = opened()) => outcomeOf(decideAddAgency(state, by, agency, NUREMBERG));

  test('join by the coordinator’s word', () => {
    expect(add('job_centre')).toBe('agency.added');
    expect(add('school')).toBe('case.agency_already_in');
    expect(add('bakery')).toBe('case.agency_unknown');
    expect(add('job_centre', ben)).toBe('case.coordinator_only');
    expect(add('job_centre', stranger)).toBe('case.not_in_case');
    expect(add('job_centre', anna, then(opened(), anna, decideClose(opened(), anna)))).toBe('case.is_closed');
  });

  test('the police need a decision that cannot be recorded yet', () => {
    expect(decideAddAgency(opened(), anna, 'police', NUREMBERG)).toEqual({
      refusal: { key: 'case.join_requires', params: { agency: 'police', requirement: 'decision:involve_police' } },
    });
  });

  test('leave by the coordinator’s word, except her own', () => {
    expect(decideRemoveAgency(opened(), anna, 'school', ' no longer needed ')).toEqual({
      events: [{ type: 'agency.removed', agency: 'school', reason: 'no longer needed' }],
    });
    expect(outcomeOf(decideRemoveAgency(opened(), anna, 'crisis_service'))).toBe('case.coordinator_stays');
    expect(outcomeOf(decideRemoveAgency(opened(), anna, 'job_centre'))).toBe('case.agency_not_in');
    expect(outcomeOf(decideRemoveAgency(opened(), carla, 'school'))).toBe('case.coordinator_only');
  });

  test('an agency that left no longer holds an action up', () => {
    let state = then(opened(), anna, decidePropose(opened(), anna, { title: 'Call', owner: 'school', due: FRIDAY }, NUREMBERG, NOW));
    state = then(state, carla, decideObject(state, carla, 1, 'too early'));
    expect(state.actions[0]!.status).toBe('objected');
    state = then(state, anna, decideRemoveAgency(state, anna, 'social_services'));
    expect(state.actions[0]).toMatchObject({ status: 'proposed', objections: [] });
  });
});
