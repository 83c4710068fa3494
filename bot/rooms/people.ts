import type { AgencyId } from '../../cases/model.ts';
import type { CaseState } from '../../cases/state.ts';
import type { Person, Roster } from '../../config/roster.ts';
import type { RoomRow } from '../../storage/store.ts';
import type { Why } from './keeper.ts';
import { userOfDirect } from './plan.ts';

/** Who belongs into a room, as Matrix user ids. */
export interface People {
  /** Invited by the bot. */
  invited: Set<string>;
  /** Since when people of an agency that was added belong here, in ms since 1970: whoever left before is asked again. */
  since: ReadonlyMap<string, number>;
  /** May stay if they are in. The invited are always among them. */
  allowed: Set<string>;
}

/**
 * Who belongs into a room. Space and conference: the single points of contact of the agencies in the case,
 * their deputies where the roster says so, the person who opened it; others of these agencies may stay.
 * A desk: the same for its agency alone. Nobody is invited to a closed case any more.
 */
export function peopleOf(row: RoomRow, roster: Roster, state: CaseState | undefined): People {
  const user = userOfDirect(row);
  if (user) return { invited: new Set([user]), since: new Map(), allowed: new Set([user]) };
  if (row.kind === 'admin') {
    const staff = users(roster.people.filter((person) => person.roles.length > 0));
    return { invited: staff, since: new Map(), allowed: staff };
  }
  const inCase = state?.agencies ?? [];
  const agencies = row.agency === null ? inCase : inCase.filter((agency) => agency === row.agency);
  const contacts = agencies.flatMap((agency) => contactsOf(agency, roster));
  const opener = roster.people.filter((person) => person.id === state?.coordinator.person && agencies.includes(state.coordinator.agency));
  const staff = roster.people.filter((person) => agencies.includes(person.secondedTo ?? person.agency));
  return {
    invited: state?.status === 'open' ? users([...contacts, ...opener]) : new Set(),
    since: new Map([...contacts, ...opener].flatMap((person) => addedSince(person, state))),
    allowed: users([...contacts, ...opener, ...staff]),
  };
}

/**
 * Why somebody who may not be in a room is there: her agency was part of the case (it had a desk among `rows`) and is no more, or she
 * has no business here at all.
 */
export function whyOut(row: RoomRow, user: string, roster: Roster, state: CaseState | undefined, rows: RoomRow[]): Why {
  const person = roster.people.find((each) => each.user === user);
  const agency = person && (person.secondedTo ?? person.agency);
  if (row.caseRef === null || agency === undefined || state?.agencies.includes(agency)) return 'stranger';
  return rows.some((each) => each.caseRef === row.caseRef && each.agency === agency) ? 'agency_left' : 'stranger';
}

function addedSince(person: Person, state: CaseState | undefined): [string, number][] {
  const at = state?.addedAt[person.secondedTo ?? person.agency];
  return at === undefined ? [] : [[person.user, Date.parse(at)]];
}

/** SPOC of an agency, and the deputy where she is invited too. */
function contactsOf(agency: AgencyId, roster: Roster): Person[] {
  const entry = roster.agencies.find((each) => each.id === agency);
  const ids = entry ? [entry.spoc, ...(entry.inviteDeputy && entry.deputy ? [entry.deputy] : [])] : [];
  return roster.people.filter((person) => ids.includes(person.id));
}

function users(people: Person[]): Set<string> {
  return new Set(people.map((person) => person.user));
}
