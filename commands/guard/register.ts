import type { CaseEvent } from '../../cases/events.ts';
import type { CaseState, GuardNote } from '../../cases/state.ts';

/**
 * The versions of a message that are known to be of this author: the first one, and the later ones that were noted. Anybody can
 * send an "edit" of anybody's message; clients ignore those of others, and so must whoever removes versions.
 */
export function versionsOf(state: CaseState, eventId: string, author: GuardNote['author']): string[] {
  const later = state.notes.filter(({ edits, author: { person } }) => edits === eventId && person === author.person);
  const versions = later.map((note) => note.eventId);
  return [...new Set(isOf(state, eventId, author) ? [eventId, ...versions] : versions)];
}

/** Whether a message is hers as far as the case knows: noted as hers or, where it was not noted, registered as one of her agency. */
function isOf({ notes, disclosures }: CaseState, eventId: string, { agency, person }: GuardNote['author']): boolean {
  const noted = notes.find((note) => note.eventId === eventId);
  if (noted) return noted.author.person === person;
  return disclosures.some((line) => line.eventId === eventId && line.from === agency);
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
