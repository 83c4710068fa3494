import type { CaseEvent, LoggedEvent } from './events.ts';
import { evolveAction, withoutObjectionsOf } from './evolve-action.ts';
import type { AgencyId, CaseRef, PersonId } from './model.ts';
import type { CaseState, Disclosure, GuardNote } from './state.ts';

type Opened = Extract<CaseEvent, { type: 'case.opened' }>;

/**
 * The state of a case after one more entry of its log. Changes nothing that it is given. Entries about something that
 * the case does not know (an action, a note) only count. Throws where the first entry does not open the case, where a
 * later one opens it again, or where the bot itself appears as author of what only a person can do.
 */
export function evolve(state: CaseState | null, logged: LoggedEvent, ref: CaseRef): CaseState {
  const { event } = logged;
  if (state === null) {
    if (event.type !== 'case.opened') throw new Error(`The log of case ${ref} begins with ${event.type}, not with case.opened.`);
    return opened(event, logged, ref);
  }
  return { ...state, ...changes(state, event, logged), seq: state.seq + 1 };
}

/** The state of a case from its log; null for an empty log. Throws as `evolve`. */
export function fold(ref: CaseRef, logged: Iterable<LoggedEvent>): CaseState | null {
  let state: CaseState | null = null;
  for (const entry of logged) state = evolve(state, entry, ref);
  return state;
}

function opened(event: Opened, { at }: LoggedEvent, ref: CaseRef): CaseState {
  const { profile, purpose, coordinator, agencies } = event;
  return {
    ref,
    status: 'open',
    profile,
    purpose,
    openedAt: at,
    coordinator,
    agencies,
    addedAt: {},
    consents: [],
    bases: [],
    actions: [],
    notes: [],
    disclosures: [],
    seq: 1,
  };
}

function changes(state: CaseState, event: CaseEvent, logged: LoggedEvent): Partial<CaseState> {
  const { at } = logged;
  switch (event.type) {
    case 'case.opened':
      throw new Error(`The log of case ${state.ref} opens it a second time at entry ${logged.seq}.`);
    case 'case.closed':
      return { status: 'closed', closedAt: at };
    case 'agency.added':
      return state.agencies.includes(event.agency)
        ? {}
        : { agencies: [...state.agencies, event.agency], addedAt: { ...state.addedAt, [event.agency]: at } };
    case 'agency.removed':
      return {
        agencies: state.agencies.filter((agency) => agency !== event.agency),
        actions: withoutObjectionsOf(event.agency, state.actions),
      };
    case 'consent.recorded':
      return { consents: [...withStatus(state.consents, event.record.supersedes, 'invalidated'), event.record] };
    case 'consent.withdrawn':
      return { consents: withStatus(state.consents, event.id, 'withdrawn') };
    case 'basis.recorded':
      return { bases: [...state.bases, event.record] };
    case 'guard.noted':
      return { notes: [...state.notes, noteOf(event, at)] };
    case 'guard.answered': {
      const answer: GuardNote['answer'] = { answer: event.answer, at, ...(event.basis === undefined ? {} : { basis: event.basis }) };
      return { notes: state.notes.map((note) => (note.id === event.note ? { ...note, answer } : note)) };
    }
    case 'disclosure.registered':
      return { disclosures: [...state.disclosures, disclosureOf(event, at)] };
    case 'disclosure.taken_back':
      return { disclosures: state.disclosures.map((line) => (line.eventId === event.eventId ? { ...line, takenBack: true } : line)) };
    case 'action.proposed':
    case 'action.agreed':
    case 'action.objected':
    case 'action.assigned':
    case 'action.done':
    case 'action.dropped':
    case 'action.reminded':
      return { actions: evolveAction(state.actions, event, personOf(logged)) };
    // Rooms and people in them are kept by the bot's own tables; the log only witnesses them.
    case 'room.made':
    case 'room.mended':
    case 'member.joined':
    case 'member.left':
    case 'member.invited':
    case 'stranger.removed':
      return {};
  }
}

function withStatus<T extends { id: string; status: string }>(records: T[], id: string | undefined, status: T['status']): T[] {
  return id === undefined ? records : records.map((record) => (record.id === id ? { ...record, status } : record));
}

function noteOf(event: Extract<CaseEvent, { type: 'guard.noted' }>, at: string): GuardNote {
  const { note, eventId, edits, roomKind, author, verdict, findings, barred } = event;
  const version = edits === undefined ? {} : { edits };
  return {
    id: note,
    eventId,
    ...version,
    roomKind,
    author,
    verdict,
    categories: [...new Set(findings.map(({ category }) => category))],
    barred,
    at,
  };
}

function disclosureOf(event: Extract<CaseEvent, { type: 'disclosure.registered' }>, at: string): Disclosure {
  const { eventId, from, to, categories, under, verdict } = event;
  return { eventId, at, from, to, categories, under, verdict, takenBack: false };
}

function personOf({ actor }: LoggedEvent): { person: PersonId; agency: AgencyId } | undefined {
  return 'bot' in actor ? undefined : actor;
}
