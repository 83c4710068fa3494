import { decideAnswer } from '../../cases/decide-guard.ts';
import type { CaseEvent } from '../../cases/events.ts';
import type { CaseState, GuardNote } from '../../cases/state.ts';
import type { Context } from '../command.ts';
import { byOf, decided } from '../decided.ts';
import type { Message } from '../message.ts';
import { type Outcome, outcome } from '../outcome.ts';
import { type Answer, answerOfKey, answerOfText } from './answers.ts';
import { askForBasis } from './basis.ts';
import { openNotes, takenBack, versionsOf } from './register.ts';

/** How somebody answered: by tapping or by writing. */
export type Given = { key: string } | { text: string };

/**
 * An answer to the note with this id. Only people of the author's agency answer it; reactions of others and foreign
 * emoji are ignored. Answering twice gets a gentle sentence.
 */
export function onAnswer(context: Context, noteId: string, given: Given): Outcome {
  const state = context.case;
  const note = state?.notes.find(({ id }) => id === noteId);
  if (!state || !note || note.author.agency !== context.agency) return outcome({});
  const answer = 'key' in given ? answerOfKey(given.key) : answerOfText(given.text);
  if (!answer) return 'key' in given ? outcome({}) : atDesk(context, [{ say: 'guard.answer_how' }]);
  if (answer === 'keep_under_basis' && !note.answer) return askForBasis(context, state, note);
  const decision = decideAnswer(state, byOf(context), noteId, { answer });
  const result = decided(context, decision, () => ({
    ...followUp(context, state, note, answer),
    deeds: deeds(context, state, note, answer),
  }));
  return 'refusal' in decision ? atDesk(context, result.replies[0]?.message ?? []) : result;
}

function followUp(context: Context, state: CaseState, note: GuardNote, answer: Answer['answer']): Partial<Outcome> {
  const events: CaseEvent[] = answer === 'take_back' ? takenBack(state, versionsOf(state, note.edits ?? note.eventId, note.author)) : [];
  return { events, replies: [{ to: { desk: context.agency }, message: [{ say: `guard.done_${answer}` }], confirms: true }] };
}

/** The bot takes the message out of the room, with every version of it by its author that it noted: without that, the one before would show again. */
function deeds({ roomId }: Context, state: CaseState, note: GuardNote, answer: Answer['answer']): Outcome['deeds'] {
  const room = answer === 'take_back' ? roomId(note.roomKind) : undefined;
  if (room === undefined) return [];
  return versionsOf(state, note.edits ?? note.eventId, note.author).map((eventId) => ({ redact: { roomId: room, eventId } }));
}

/**
 * Somebody redacted a message: it is gone from the room, and the register says so. Its notes need no answer any more; only where
 * the author did it herself is that her answer.
 */
export function onRedacted(context: Context, eventId: string): Outcome {
  const state = context.case;
  if (!state) return outcome({});
  const redactor = { agency: context.agency, person: context.speaker.id };
  const author = state.notes.find((note) => note.eventId === eventId)?.author ?? redactor;
  const settled = openNotes(state, eventId).filter((note) => note.author.person === author.person);
  const answer = author.person === redactor.person ? 'redacted_by_author' : 'redacted_by_other';
  const answered = settled.map(({ id }): CaseEvent => ({ type: 'guard.answered', note: id, answer }));
  const events = [...answered, ...takenBack(state, [eventId, ...versionsOf(state, eventId, author)])];
  return events.length === 0 ? outcome({}) : outcome({ caseRef: state.ref, events });
}

function atDesk({ agency }: Context, message: Message): Outcome {
  return outcome({ replies: [{ to: { desk: agency }, message }] });
}
