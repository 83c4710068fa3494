import type { CaseEvent } from '../../cases/events.ts';
import type { CaseState, GuardNote } from '../../cases/state.ts';

/** A message and the later versions of it that were noted. */
export function versionsOf({ notes }: CaseState, eventId: string): string[] {
  return [eventId, ...new Set(notes.filter(({ edits }) => edits === eventId).map((note) => note.eventId))];
}

/** Notes about a message or a later version of it that nobody has answered. */
export function openNotes({ notes }: CaseState, eventId: string): GuardNote[] {
  return notes.filter((note) => (note.eventId === eventId || note.edits === eventId) && !note.answer);
}

/** The register learns once of each version that it is gone. */
export function takenBack({ disclosures }: CaseState, versions: string[]): CaseEvent[] {
  const live = disclosures.filter((line) => versions.includes(line.eventId) && !line.takenBack);
  return [...new Set(live.map(({ eventId }) => eventId))].map((eventId) => ({ type: 'disclosure.taken_back', eventId }));
}
