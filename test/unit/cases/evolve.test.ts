import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '../../../cases/events.ts';
import { evolve, fold } from '../../../cases/evolve.ts';
import type { CaseState } from '../../../cases/state.ts';
import { basis, consent, grant } from '../consent/fixtures.ts';
import { anna, ben, logged, NOW, opened, REF } from './fixtures.ts';

function played(...events: CaseEvent[]): CaseState {
  return events.reduce((state, event) => evolve(state, logged(event), REF), opened());
}

const noted: CaseEvent = {
  type: 'guard.noted',
  note: 'n1',
  eventId: '$1',
  roomKind: 'conference',
  author: { agency: 'school', person: 'ben' },
  verdict: 'deny',
  findings: [
    { category: 'health', about: 'subject' },
    { category: 'health', about: 'third_party' },
  ],
  barred: [{ agency: 'social_services', categories: ['health'] }],
  kind: 'text',
};

describe('evolve', () => {
  test('a case begins open, with what its first entry says', () => {
    expect(opened()).toMatchObject({
      ref: REF,
      status: 'open',
      openedAt: NOW.toISOString(),
      agencies: ['crisis_service', 'school', 'social_services'],
      seq: 1,
    });
  });

  test('an empty log is no case; a log that does not begin with the opening is none either', () => {
    expect(fold(REF, [])).toBeNull();
    expect(() => fold(REF, [logged({ type: 'case.closed' })])).toThrow('begins with case.closed');
  });

  test('a case is opened once', () => {
    const again: CaseEvent = {
      type: 'case.opened',
      profile: { id: 'x', version: '1', hash: '' },
      coordinator: anna,
      agencies: ['school'],
      purpose: 'x',
    };
    expect(() => played(again)).toThrow('a second time');
  });

  test('closing keeps the time', () => {
    expect(played({ type: 'case.closed' })).toMatchObject({ status: 'closed', closedAt: NOW.toISOString(), seq: 2 });
  });

  test('agencies come and go', () => {
    expect(
      played(
        { type: 'agency.added', agency: 'expert' },
        { type: 'agency.added', agency: 'expert' },
        { type: 'agency.removed', agency: 'school' },
      ).agencies,
    ).toEqual(['crisis_service', 'social_services', 'expert']);
  });

  test('consents are kept, withdrawn, and replaced by their correction', () => {
    const first = consent([grant(['health'], ['school'])]);
    const { consents } = played(
      { type: 'consent.recorded', record: first },
      { type: 'consent.recorded', record: { ...first, id: 'C2', supersedes: 'C1' } },
      { type: 'consent.withdrawn', id: 'C2' },
    );
    expect(consents.map(({ id, status }) => [id, status])).toEqual([
      ['C1', 'invalidated'],
      ['C2', 'withdrawn'],
    ]);
    const record = basis('gdpr-vital', ['health'], ['school']);
    expect(played({ type: 'basis.recorded', record }).bases).toEqual([record]);
  });

  test('notes of the guard stay open until they are answered', () => {
    expect(played(noted).notes).toMatchObject([{ id: 'n1', categories: ['health'], at: NOW.toISOString() }]);
    expect(played(noted).notes[0]).not.toHaveProperty('answer');
    const answered = played(noted, { type: 'guard.answered', note: 'n1', answer: 'keep_under_basis', basis: 'B1', reason: 'danger' });
    expect(answered.notes[0]!.answer).toEqual({ answer: 'keep_under_basis', basis: 'B1', at: NOW.toISOString() });
  });

  test('the register keeps what was shared and what was taken back', () => {
    const line: CaseEvent = {
      type: 'disclosure.registered',
      eventId: '$1',
      from: 'school',
      to: ['crisis_service'],
      categories: ['education'],
      under: ['C1'],
      kind: 'text',
      verdict: 'allow',
    };
    expect(played(line).disclosures).toMatchObject([{ eventId: '$1', takenBack: false }]);
    expect(
      played(line, { ...line, eventId: '$2' }, { type: 'disclosure.taken_back', eventId: '$1' }).disclosures.map(
        ({ takenBack }) => takenBack,
      ),
    ).toEqual([true, false]);
  });

  test('rooms and people in them are witnessed, not kept', () => {
    const before = opened();
    const events: CaseEvent[] = [
      { type: 'room.made', kind: 'conference', roomId: '!1' },
      { type: 'room.mended', kind: 'desk', agency: 'school', what: ['name'] },
      { type: 'member.invited', kind: 'desk', agency: 'school', person: 'ben', deputy: false },
      { type: 'member.joined', kind: 'desk', agency: 'school', person: 'ben' },
      { type: 'member.left', kind: 'desk', agency: 'school', person: 'ben' },
      { type: 'stranger.removed', kind: 'desk', who: 'x' },
    ];
    expect(played(...events)).toEqual({ ...before, seq: 7 });
  });

  test('a late entry changes no action that has ended', () => {
    const proposal: CaseEvent = { type: 'action.proposed', id: 1, title: 'Call', owner: 'school', due: NOW.toISOString() };
    const dropped = played(proposal, { type: 'action.dropped', id: 1 });
    const late: CaseEvent[] = [
      { type: 'action.agreed', id: 1, agency: 'school' },
      { type: 'action.done', id: 1 },
      { type: 'agency.removed', agency: 'school' },
    ];
    for (const event of late) expect(evolve(dropped, logged(event), REF).actions).toEqual(dropped.actions);
  });

  test('an action cannot be proposed by nobody', () => {
    const proposal: CaseEvent = { type: 'action.proposed', id: 1, title: 'Call', owner: 'school', due: NOW.toISOString() };
    expect(() => evolve(opened(), logged(proposal, 'bot'), REF)).toThrow('by nobody');
  });

  test('a case of 1,000 entries folds in less than 50 ms', () => {
    const log = [
      logged({
        type: 'case.opened',
        profile: { id: 'x', version: '1', hash: '' },
        coordinator: anna,
        agencies: ['crisis_service', 'school'],
        purpose: 'x',
      }),
    ];
    for (let id = 1; id <= 250; id += 1) {
      log.push(logged({ type: 'action.proposed', id, title: 'Call', owner: 'school', due: NOW.toISOString() }));
      log.push(logged({ type: 'action.agreed', id, agency: 'school' }, ben));
      log.push(logged({ ...noted, note: `n${id}` }));
      log.push(logged({ type: 'guard.answered', note: `n${id}`, answer: 'take_back' }, ben));
    }
    fold(REF, log);
    const begin = performance.now();
    const state = fold(REF, log);
    expect(performance.now() - begin).toBeLessThan(50);
    expect(state).toMatchObject({ seq: 1001 });
    expect(state!.actions.every(({ status }) => status === 'open')).toBe(true);
  });
});
