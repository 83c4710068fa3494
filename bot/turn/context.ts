import { randomBytes, randomUUID } from 'node:crypto';
import type { AgencyId, CaseRef, RoomKind } from '../../cases/model.ts';
import { newReference } from '../../cases/reference.ts';
import type { CaseState } from '../../cases/state.ts';
import type { Context } from '../../commands/command.ts';
import type { Incoming } from '../../commands/intent.ts';
import type { Person } from '../../config/roster.ts';
import type { Site } from '../../config/site.ts';
import { recipientsOf } from '../../consent/recipients.ts';
import type { Recipient } from '../../consent/verdict.ts';
import type { Screen } from '../../screening/types.ts';
import { conferenceKey } from '../rooms/plan.ts';
import type { CaseBook } from './case-book.ts';
import type { Place, Places } from './places.ts';
import type { Recent } from './recent.ts';

/** What a context is made from. */
export interface ContextParts {
  site: Site;
  places: Places;
  book: CaseBook;
  screen: Screen;
  recent: Recent;
}

/** The agency a person speaks for. */
export const agencyOf = (person: Person): AgencyId => person.secondedTo ?? person.agency;

/** What the handler of this event may know: everything it needs is gathered first, so that it need not wait for anything. */
export async function contextOf(
  { site, places, book, screen, recent }: ContextParts,
  event: Incoming,
  place: Place,
  speaker: Person,
  state: CaseState | undefined,
): Promise<Context> {
  const agency = agencyOf(speaker);
  const operator = operatorOf(site);
  const here = recipientsOf(await places.peopleIn(event.roomId, event.timestamp), agency, operator);
  const conferences = new Map<CaseRef, Recipient[]>();
  for (const each of state ? [state] : casesOf(book, agency, place)) conferences.set(each.ref, await conferenceOf(each));

  /** Who can read the conference: also who has left since the event was sent, when the bot reads it only now. Before the room is made, everybody of the case. */
  async function conferenceOf(each: CaseState): Promise<Recipient[]> {
    const roomId = places.row(conferenceKey(each.ref))?.roomId;
    const members = roomId ? await places.peopleIn(roomId, event.timestamp) : each.agencies.map((of) => ({ agency: of }));
    return recipientsOf(members, agency, operator);
  }

  return {
    now: new Date(),
    timeZone: site.config.timeZone,
    language: site.config.language,
    speaker,
    agency,
    eventId: event.eventId,
    room: { id: event.roomId, kind: place.kind, coordinatorsOnly: place.coordinatorsOnly, ...(place.agency && { agency: place.agency }) },
    roomId: (kind, of) => roomIdOf(places, state?.ref, kind, of),
    ...(state && { case: state }),
    cases: () => book.all(),
    roster: site.roster,
    profile: site.profile,
    profileHash: site.hash,
    recipients(kind) {
      if (kind === place.kind) return here;
      return kind === 'conference' && state ? (conferences.get(state.ref) ?? []) : [];
    },
    recipientsOfCase: (each) => conferences.get(each.ref) ?? [],
    screen,
    before: (kind) => recent.before(kind === place.kind ? event.roomId : roomIdOf(places, state?.ref, kind)),
    remindCoordinator: site.guard.remindCoordinator,
    newRef: () =>
      newReference(
        (length) => randomBytes(length),
        (ref) => book.get(ref) !== undefined,
      ),
    newId: () => randomUUID().slice(0, 8),
  };
}

/** In a chat with one person, the cases she may ask about. */
function casesOf(book: CaseBook, agency: AgencyId, { kind }: Place): CaseState[] {
  return kind === 'direct' ? book.all().filter((each) => each.status === 'open' && each.agencies.includes(agency)) : [];
}

function roomIdOf(places: Places, ref: CaseRef | undefined, kind: RoomKind, agency?: AgencyId): string | undefined {
  const row = places.rows().find((each) => each.caseRef === (ref ?? null) && each.kind === kind && each.agency === (agency ?? null));
  return row?.roomId ?? undefined;
}

/** The agency that hosts the bot is a recipient of everything it reads. */
function operatorOf({ config }: Site): AgencyId | undefined {
  return 'agency' in config.operator ? config.operator.agency : undefined;
}
