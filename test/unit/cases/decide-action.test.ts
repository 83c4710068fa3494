import { describe, expect, test } from '@jest/globals';
import type { CaseProfile } from '../../../cases/case-profile.ts';
import {
  decideAgree,
  decideAssign,
  decideDone,
  decideDrop,
  decideObject,
  decidePropose,
  decideReminded,
  isOverdue,
} from '../../../cases/decide-action.ts';
import { decideClose } from '../../../cases/decide-case.ts';
import type { By } from '../../../cases/decision.ts';
import type { CaseState } from '../../../cases/state.ts';
import { NUREMBERG } from '../consent/fixtures.ts';
import { anna, ben, carla, FRIDAY, NOW, opened, outcomeOf, stranger, then } from './fixtures.ts';

const LATER = new Date('2025-03-14T17:00:00.000Z');

function propose(by: By, owner: string, profile: CaseProfile = NUREMBERG, state: CaseState = opened()): CaseState {
  return then(state, by, decidePropose(state, by, { title: 'Arrange a talk', owner, due: FRIDAY }, profile, NOW));
}
const status = (state: CaseState) => state.actions[0]!.status;

describe('proposing', () => {
  const key = (parts: object, by = anna) =>
    outcomeOf(decidePropose(opened(), by, { title: 'Call', owner: 'school', due: FRIDAY, ...parts }, NUREMBERG, NOW));

  test('numbers the actions of a case', () => {
    const state = propose(anna, 'school', NUREMBERG, propose(anna, 'school'));
    expect(state.actions.map(({ id, due, proposedBy }) => [id, due, proposedBy.person])).toEqual([
      [1, FRIDAY.toISOString(), 'anna'],
      [2, FRIDAY.toISOString(), 'anna'],
    ]);
  });

  test('refuses what cannot be', () => {
    expect(key({ title: '  ' })).toBe('action.title_missing');
    expect(key({ title: 'x'.repeat(301) })).toBe('action.title_too_long');
    expect(key({ title: 'x'.repeat(300) })).toBe('action.proposed');
    expect(key({ owner: 'job_centre' })).toBe('action.owner_not_in_case');
    expect(key({ due: NOW })).toBe('action.due_past');
    expect(key({ due: new Date(Number.NaN) })).toBe('action.due_unclear');
    expect(key({}, stranger)).toBe('case.not_in_case');
  });
});

describe('agreeing', () => {
  test('waits for the owner’s tick', () => {
    let state = propose(anna, 'school');
    expect(status(state)).toBe('proposed');
    state = then(state, carla, decideAgree(state, carla, 1));
    expect(status(state)).toBe('proposed');
    expect(outcomeOf(decideAgree(state, carla, 1))).toBe('action.already_agreed');
    state = then(state, ben, decideAgree(state, ben, 1));
    expect(status(state)).toBe('open');
    expect(outcomeOf(decideAgree(state, anna, 1))).toBe('action.already_open');
  });

  test('who proposes her own agency’s work has agreed', () => {
    expect(status(propose(ben, 'school'))).toBe('open');
  });

  test('an objection holds it up until the objecting agency lifts it', () => {
    let state = propose(anna, 'school');
    expect(outcomeOf(decideObject(state, carla, 1, ' '))).toBe('action.reason_missing');
    state = then(state, carla, decideObject(state, carla, 1, 'too early'));
    state = then(state, ben, decideAgree(state, ben, 1));
    expect(state.actions[0]).toMatchObject({ status: 'objected', objections: [{ agency: 'social_services', reason: 'too early' }] });
    state = then(state, carla, decideObject(state, carla, 1, 'after the holidays'));
    expect(state.actions[0]!.objections).toEqual([{ agency: 'social_services', reason: 'after the holidays' }]);
    state = then(state, carla, decideAgree(state, carla, 1));
    expect(state.actions[0]).toMatchObject({ status: 'open', objections: [] });
    expect(outcomeOf(decideObject(state, carla, 1, 'no'))).toBe('action.object_too_late');
  });

  test('who objects after her tick takes it back', () => {
    let state = propose(anna, 'school');
    state = then(state, carla, decideAgree(state, carla, 1));
    state = then(state, carla, decideObject(state, carla, 1, 'too early'));
    expect(state.actions[0]!.agreedBy).toEqual([]);
  });

  test('the quorum of the profile takes the place of the owner’s tick', () => {
    const profile = (min: number | 'all_present'): CaseProfile => ({
      ...NUREMBERG,
      roles: [{ id: 'team', agencies: ['crisis_service', 'school', 'job_centre'] }],
      decisions: [{ id: 'action', quorum: { role: 'team', min } }],
    });
    for (const min of [2, 'all_present'] as const) {
      let state = propose(carla, 'social_services', profile(min));
      expect(state.actions[0]).toMatchObject({ status: 'proposed', quorum: { of: ['crisis_service', 'school', 'job_centre'], min: 2 } });
      state = then(state, anna, decideAgree(state, anna, 1));
      expect(status(state)).toBe('proposed');
      state = then(state, ben, decideAgree(state, ben, 1));
      expect(status(state)).toBe('open');
    }
  });
});

describe('assigning', () => {
  test('the coordinator or the owner gives it away; the new owner agrees', () => {
    let state = propose(ben, 'school');
    expect(outcomeOf(decideAssign(state, carla, 1, 'social_services', undefined, NOW))).toBe('action.assign_not_yours');
    state = then(state, ben, decideAssign(state, ben, 1, 'social_services', LATER, NOW));
    expect(state.actions[0]).toMatchObject({ status: 'proposed', owner: 'social_services', due: LATER.toISOString() });
    state = then(state, carla, decideAgree(state, carla, 1));
    expect(status(state)).toBe('open');
    state = then(state, anna, decideAssign(state, anna, 1, 'crisis_service', undefined, NOW));
    expect(state.actions[0]).toMatchObject({ status: 'open', owner: 'crisis_service' });
  });

  test('a new date alone keeps it agreed; nothing new is refused', () => {
    const state = propose(ben, 'school');
    expect(status(then(state, ben, decideAssign(state, ben, 1, 'school', LATER, NOW)))).toBe('open');
    expect(outcomeOf(decideAssign(state, ben, 1, 'school', undefined, NOW))).toBe('action.already_owner');
    expect(outcomeOf(decideAssign(state, ben, 1, 'job_centre', undefined, NOW))).toBe('action.owner_not_in_case');
    expect(outcomeOf(decideAssign(state, ben, 1, 'school', NOW, NOW))).toBe('action.due_past');
  });
});

describe('ending', () => {
  test('the owner or the coordinator marks it done, once it is agreed', () => {
    const proposed = propose(anna, 'school');
    expect(outcomeOf(decideDone(proposed, ben, 1))).toBe('action.not_agreed_yet');
    const open = then(proposed, ben, decideAgree(proposed, ben, 1));
    expect(outcomeOf(decideDone(open, carla, 1))).toBe('action.done_not_yours');
    expect(outcomeOf(decideDone(open, anna, 1))).toBe('action.done');
    const done = then(open, ben, decideDone(open, ben, 1, ' talked '));
    expect(status(done)).toBe('done');
    for (const decision of [
      decideDone(done, ben, 1),
      decideAgree(done, ben, 1),
      decideObject(done, ben, 1, 'x'),
      decideDrop(done, ben, 1),
    ]) {
      expect(outcomeOf(decision)).toBe('action.is_done');
    }
  });

  test('proposer, owner or coordinator drop it', () => {
    const state = propose(ben, 'crisis_service');
    expect(outcomeOf(decideDrop(state, carla, 1))).toBe('action.drop_not_yours');
    expect(outcomeOf(decideDrop(state, anna, 1))).toBe('action.dropped');
    const dropped = then(state, ben, decideDrop(state, ben, 1, ''));
    expect(status(dropped)).toBe('dropped');
    expect(outcomeOf(decideAgree(dropped, anna, 1))).toBe('action.is_dropped');
  });

  test('nothing happens to unknown actions or in a closed case', () => {
    expect(decideDone(opened(), anna, 7)).toEqual({ refusal: { key: 'action.unknown', params: { id: 7, count: 0 } } });
    const state = propose(ben, 'school');
    expect(outcomeOf(decideDone(then(state, anna, decideClose(state, anna)), ben, 1))).toBe('case.is_closed');
  });
});

describe('overdue', () => {
  const past = new Date(FRIDAY.getTime() + 1);

  test('is what was agreed and not done in time', () => {
    const open = propose(ben, 'school').actions[0]!;
    expect([isOverdue(open, FRIDAY), isOverdue(open, past)]).toEqual([false, true]);
    expect(isOverdue(propose(anna, 'school').actions[0]!, past)).toBe(false);
    expect(isOverdue({ ...open, status: 'done' }, past)).toBe(false);
  });

  test('is reminded of once for each date', () => {
    let state = propose(ben, 'school');
    expect(decideReminded(state, 1, NOW)).toEqual({ events: [] });
    state = then(state, 'bot', decideReminded(state, 1, past));
    expect(state.actions[0]!.reminded).toBe(true);
    expect(decideReminded(state, 1, past)).toEqual({ events: [] });
    state = then(state, ben, decideAssign(state, ben, 1, 'school', LATER, past));
    expect(outcomeOf(decideReminded(state, 1, new Date(LATER.getTime() + 1)))).toBe('action.reminded');
  });
});
