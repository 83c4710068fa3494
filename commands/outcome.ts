import type { CaseEvent } from '../cases/events.ts';
import type { AgencyId, CaseRef, PersonId } from '../cases/model.ts';
import type { Message } from './message.ts';

/**
 * Where a reply goes. `here` is the room of the message that is answered; `desk` the desk of an agency in the
 * case at hand (in a direct chat of its SPOC where there is no desk); `direct` an encrypted chat with one person.
 */
export type To = 'here' | 'conference' | 'admin' | { desk: AgencyId } | { direct: PersonId };

export interface Reply {
  to: To;
  message: Message;
  /** Opens or continues a thread on the message that is answered: for long lists. */
  thread?: boolean;
  /** What answers by reaction or reply refer to, e.g. `note:<id>`, `action:3`, `objection:3:school`. Kept with the sent event. */
  subject?: string;
  /** Reactions that the bot puts on its own message, so that people need only tap. */
  choices?: string[];
  /** A confirmation: carries the head of the case log, visibly and in its encrypted content. */
  confirms?: boolean;
  /** Readable on devices that are not verified too: only the help with verification, never case content. */
  toAnyDevice?: boolean;
}

/** Something besides words that leaves through the outbox. */
export type Deed =
  /** A reaction on the message that is answered: the state of a command. */
  | { react: '👀' | '✅' | '⛔' | '⚠️' }
  /** Redact an event in a room of the case. */
  | { redact: { roomId: string; eventId: string; reason?: string } };

/** A reminder to be fired at a time; replaces an earlier one of the same subject; `at: null` takes it away. */
export interface Reminder {
  subject: string;
  /** ISO 8601, UTC. */
  at: string | null;
}

/** Everything that follows from one intent. It is committed in one transaction or not at all. */
export interface Outcome {
  /** The case whose log is written; absent where there is nothing to log. */
  caseRef?: CaseRef;
  events: CaseEvent[];
  replies: Reply[];
  deeds: Deed[];
  reminders: Reminder[];
}

/** A refusal is an outcome too: one sentence that says what to do next. Nothing is logged, nothing is half done. */
export function refuse(message: Message, to: To = 'here'): Outcome {
  return { events: [], replies: [{ to, message }], deeds: [{ react: '⛔' }], reminders: [] };
}

/** An outcome with the parts that are given. */
export function outcome(parts: Partial<Outcome>): Outcome {
  return { events: [], replies: [], deeds: [], reminders: [], ...parts };
}
