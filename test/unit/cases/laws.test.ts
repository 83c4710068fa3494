import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideAgree, decideAssign, decideDone, decideDrop, decideObject, decidePropose } from '../../../cases/decide-action.ts';
import { decideAddAgency, decideClose, decideRemoveAgency } from '../../../cases/decide-case.ts';
import { decideRecordConsent, decideWithdrawConsent } from '../../../cases/decide-consent.ts';
import type { By, Decision } from '../../../cases/decision.ts';
import { CaseEventSchema, type LoggedEvent } from '../../../cases/events.ts';
import { evolve, fold } from '../../../cases/evolve.ts';
import type { CaseState } from '../../../cases/state.ts';
import { NUREMBERG } from '../consent/fixtures.ts';
import { anna, ben, carla, logged, opened, REF, stranger } from './fixtures.ts';

type Step = (state: CaseState, now: Date) => { by: By; decision: Decision };

const who = fc.constantFrom(anna, ben, carla, stranger);
const agency = fc.constantFrom('crisis_service', 'school', 'social_services', 'job_centre', 'police', 'bakery');
const id = fc.integer({ min: 0, max: 4 });
const due = fc.constantFrom(new Date('2025-03-02'), new Date('2025-04-01'), new Date('2025-05-01'));

/** What people may ask for, sensible or not. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(who, agency, due).map(
    ([by, owner, when]): Step =>
      (s, now) => ({ by, decision: decidePropose(s, by, { title: 'Call', owner, due: when }, NUREMBERG, now) }),
  ),
  fc.tuple(who, id).map(
    ([by, n]): Step =>
      (s) => ({ by, decision: decideAgree(s, by, n) }),
  ),
  fc.tuple(who, id, fc.constantFrom('', 'too early')).map(
    ([by, n, why]): Step =>
      (s) => ({ by, decision: decideObject(s, by, n, why) }),
  ),
  fc.tuple(who, id, agency, fc.option(due, { nil: undefined })).map(
    ([by, n, to, when]): Step =>
      (s, now) => ({ by, decision: decideAssign(s, by, n, to, when, now) }),
  ),
  fc.tuple(who, id).map(
    ([by, n]): Step =>
      (s) => ({ by, decision: decideDone(s, by, n) }),
  ),
  fc.tuple(who, id).map(
    ([by, n]): Step =>
      (s) => ({ by, decision: decideDrop(s, by, n) }),
  ),
  fc.tuple(who, agency).map(
    ([by, which]): Step =>
      (s) => ({ by, decision: decideAddAgency(s, by, which, NUREMBERG) }),
  ),
  fc.tuple(who, agency).map(
    ([by, which]): Step =>
      (s) => ({ by, decision: decideRemoveAgency(s, by, which) }),
  ),
  fc.tuple(who, agency).map(
    ([by, to]): Step =>
      (s, now) => ({
        by,
        decision: decideRecordConsent(
          s,
          by,
          {
            grants: [{ decision: 'permit', categories: ['health'], to: { agencies: [to] } }],
            releasesSecrecyOf: [],
            givenBy: 'self',
            method: 'oral',
          },
          NUREMBERG,
          now,
        ),
      }),
  ),
  fc.tuple(who, id).map(
    ([by, n]): Step =>
      (s, now) => ({ by, decision: decideWithdrawConsent(s, by, `C${n}`, now) }),
  ),
);
/** Closing ends nearly everything, so it comes rarely. */
const steps = fc
  .tuple(fc.array(step, { maxLength: 40 }), fc.boolean())
  .map(([many, close]): Step[] => (close ? [...many, (s) => ({ by: anna, decision: decideClose(s, anna) }), ...many.slice(0, 5)] : many));

const NOW = new Date('2025-03-03T10:00:00Z');
const first: LoggedEvent = logged({
  type: 'case.opened',
  profile: { id: 'de-nuremberg-bm', version: '1.0.0', hash: 'ab' },
  coordinator: { agency: 'crisis_service', person: 'anna' },
  agencies: ['crisis_service', 'school', 'social_services'],
  purpose: 'threat_management',
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

/** Plays the steps on frozen states: whatever would change its input throws. */
function play(all: Step[], look: (before: CaseState, after: CaseState) => void = () => {}): { log: LoggedEvent[]; state: CaseState } {
  let state = freeze(opened());
  const log = [first];
  for (const one of all) {
    const before = state;
    const { by, decision } = one(state, NOW);
    if ('refusal' in decision) continue;
    for (const event of decision.events) {
      const entry = logged(CaseEventSchema.parse(event), by, state.seq);
      log.push(entry);
      state = freeze(evolve(state, entry, REF));
    }
    look(before, state);
  }
  return { log, state };
}

describe('laws of deciding and folding', () => {
  test('a refusal has a key of its area and no events; what is accepted is a valid event, and no input is changed', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { state } = play(all);
        for (const one of all) {
          const { decision } = one(state, NOW);
          if ('refusal' in decision) expect(decision.refusal.key).toMatch(/^(case|action|consent)\.[a-z_]+$/);
          expect('refusal' in decision && 'events' in decision).toBe(false);
        }
      }),
    );
  });

  test('the state is the fold of the log, wherever the log is cut', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (all, n) => {
        const { log, state } = play(all);
        expect(fold(REF, log)).toEqual(state);
        const cut = 1 + (n % log.length);
        const prefix = fold(REF, log.slice(0, cut));
        expect(log.slice(cut).reduce((now, entry) => evolve(now, entry, REF), prefix)).toEqual(state);
        expect(state.seq).toBe(log.length);
      }),
    );
  });

  test('done and dropped are final, and the states of an action follow one another as designed', () => {
    const next: Record<string, string[]> = {
      proposed: ['proposed', 'objected', 'open', 'dropped'],
      objected: ['objected', 'proposed', 'open', 'dropped'],
      open: ['open', 'proposed', 'done', 'dropped'],
      done: ['done'],
      dropped: ['dropped'],
    };
    fc.assert(
      fc.property(steps, (all) => {
        play(all, (before, after) => {
          before.actions.forEach((action, index) => {
            expect(next[action.status]).toContain(after.actions[index]!.status);
            if (action.status === 'done' || action.status === 'dropped') expect(after.actions[index]).toEqual(action);
          });
        });
      }),
    );
  });

  test('an open action has its owner’s tick and no objection; the coordinator’s agency stays; a closed case takes withdrawals only', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { state } = play(all, (before, after) => {
          if (before.status === 'closed') expect({ ...after, consents: [], seq: 0 }).toEqual({ ...before, consents: [], seq: 0 });
        });
        for (const { status, agreedBy, owner, objections } of state.actions) {
          if (status === 'open') expect([agreedBy.includes(owner), objections]).toEqual([true, []]);
        }
        expect(state.agencies).toContain('crisis_service');
        expect(state.agencies).not.toContain('police');
      }),
    );
  });
});
