import { describe, expect, test } from '@jest/globals';
import { decideClose } from '../../../cases/decide-case.ts';
import { decideAnswer } from '../../../cases/decide-guard.ts';
import { anna, ben, NOW, opened, outcomeOf, then } from './fixtures.ts';

const noted = then(opened(), 'bot', {
  events: [
    {
      type: 'guard.noted',
      note: 'n1',
      eventId: '$1',
      roomKind: 'conference',
      author: { agency: 'school', person: 'ben' },
      verdict: 'ask',
      findings: [],
      barred: [],
      kind: 'text',
    },
  ],
});

describe('answering a note of the guard', () => {
  test('is for anybody of the author’s agency, also in a closed case', () => {
    expect(decideAnswer(noted, { ...ben, person: 'bea' }, 'n1', { answer: 'take_back' })).toEqual({
      events: [{ type: 'guard.answered', note: 'n1', answer: 'take_back' }],
    });
    expect(outcomeOf(decideAnswer(then(noted, anna, decideClose(noted, anna)), ben, 'n1', { answer: 'false_alarm' }))).toBe(
      'guard.answered',
    );
  });

  test('is refused gently for others, unknown notes and the second time', () => {
    expect(outcomeOf(decideAnswer(noted, anna, 'n1', { answer: 'take_back' }))).toBe('case.note_not_yours');
    expect(outcomeOf(decideAnswer(noted, ben, 'n2', { answer: 'take_back' }))).toBe('case.note_unknown');
    const answered = then(noted, ben, decideAnswer(noted, ben, 'n1', { answer: 'anonymous' }));
    expect(decideAnswer(answered, ben, 'n1', { answer: 'take_back' })).toEqual({
      refusal: { key: 'case.note_answered', params: { at: NOW } },
    });
  });

  test('keeping needs a basis and a reason', () => {
    expect(outcomeOf(decideAnswer(noted, ben, 'n1', { answer: 'keep_under_basis' }))).toBe('case.note_basis_missing');
    expect(outcomeOf(decideAnswer(noted, ben, 'n1', { answer: 'keep_under_basis', basis: 'B1', reason: ' ' }))).toBe(
      'case.note_reason_missing',
    );
    expect(decideAnswer(noted, ben, 'n1', { answer: 'keep_under_basis', basis: 'B1', reason: ' danger ' })).toEqual({
      events: [{ type: 'guard.answered', note: 'n1', answer: 'keep_under_basis', basis: 'B1', reason: 'danger' }],
    });
  });
});
