import type { By, Decision } from '../cases/decision.ts';
import type { CaseEvent } from '../cases/events.ts';
import type { CaseState } from '../cases/state.ts';
import type { Context } from './command.ts';
import { refusalSentence } from './names.ts';
import { type Outcome, outcome, refuse } from './outcome.ts';

/** Who speaks, as the deciders of the domain want to know it. */
export function byOf({ speaker, agency }: Pick<Context, 'speaker' | 'agency'>): By {
  return { person: speaker.id, agency, coordinator: speaker.roles.includes('coordinator') };
}

/** The case of the room. Commands with `needsCase` are not run without one. */
export function caseOf({ case: state }: Pick<Context, 'case'>): CaseState {
  if (!state) throw new Error('a command of a case was run outside of one');
  return state;
}

/** The outcome of a decision: its refusal in words, or its events, a ✅ and what is said about them. */
export function decided(context: Context, decision: Decision, then: (events: CaseEvent[]) => Partial<Outcome>): Outcome {
  if ('refusal' in decision) return refuse([refusalSentence(decision.refusal, context)]);
  const parts = then(decision.events);
  return outcome({ caseRef: context.case?.ref, deeds: [{ react: '✅' }], ...parts, events: [...decision.events, ...(parts.events ?? [])] });
}

/** Two outcomes of one message. */
export function merged(first: Outcome, second: Outcome): Outcome {
  const caseRef = first.caseRef ?? second.caseRef;
  return {
    ...(caseRef === undefined ? {} : { caseRef }),
    events: [...first.events, ...second.events],
    replies: [...first.replies, ...second.replies],
    deeds: [...first.deeds, ...second.deeds],
    reminders: [...first.reminders, ...second.reminders],
  };
}
