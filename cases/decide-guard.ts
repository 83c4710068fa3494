import { accept, type By, type Decision, refused } from './decision.ts';
import type { GuardAnswer } from './events.ts';
import type { CaseState } from './state.ts';

export interface NoteAnswer {
  answer: GuardAnswer;
  /** Id of the basis record, for `keep_under_basis`. */
  basis?: string;
  reason?: string;
}

/**
 * Answers a note of the guard. Only the author's agency may: the desk is the agency's. A closed case still takes answers.
 * `keep_under_basis` names its basis record, which `decideRecordBasis` makes in the same step.
 */
export function decideAnswer(state: CaseState, by: By, noteId: string, { answer, basis, reason }: NoteAnswer): Decision {
  const note = state.notes.find(({ id }) => id === noteId);
  if (!note) return refused('case.note_unknown');
  if (note.author.agency !== by.agency) return refused('case.note_not_yours');
  if (note.answer) return refused('case.note_answered', { at: new Date(note.answer.at) });
  const why = reason?.trim();
  if (answer === 'keep_under_basis') {
    if (basis === undefined) return refused('case.note_basis_missing');
    if (!why) return refused('case.note_reason_missing');
  }
  return accept({
    type: 'guard.answered',
    note: noteId,
    answer,
    ...(basis === undefined ? {} : { basis }),
    ...(why ? { reason: why } : {}),
  });
}
