import type { RoomWorld } from '../../../../bot/rooms/desired.ts';
import type { CaseState } from '../../../../cases/state.ts';
import { loadTexts } from '../../../../config/locales.ts';
import type { Person, Roster } from '../../../../config/roster.ts';

export const BOT = '@roundtable:one.example';

export function person(id: string, agency: string, roles: Person['roles'] = []): Person {
  return { id, user: `@${id}:one.example`, name: id, agency, roles };
}

/** Two agencies; the school's deputy is invited too. */
export function roster(): Roster {
  return {
    people: [
      person('anna', 'crisis', ['coordinator']),
      person('ines', 'crisis', ['admin']),
      person('ben', 'school'),
      person('dora', 'school'),
    ],
    agencies: [
      { id: 'crisis', title: 'Crisis service', spoc: 'anna', deputy: 'ines', inviteDeputy: false },
      { id: 'school', title: 'School', spoc: 'ben', deputy: 'dora', inviteDeputy: true },
    ],
  };
}

export function world(people: Roster = roster()): RoomWorld {
  return {
    botUser: BOT,
    roster: people,
    texts: loadTexts('en', 'UTC'),
    profile: { rooms: [{ kind: 'information', title: { en: 'Case {ref} - information', de: 'Fall {ref} - Lage' } }] },
  };
}

export function caseState(): CaseState {
  return {
    ref: 'K7QF-4XPD',
    status: 'open',
    profile: { id: 'p', version: '1.0.0', hash: 'h' },
    purpose: 'threat_management',
    openedAt: '2026-11-23T10:00:00.000Z',
    coordinator: { agency: 'crisis', person: 'anna' },
    agencies: ['crisis', 'school'],
    addedAt: {},
    consents: [],
    bases: [],
    actions: [],
    notes: [],
    disclosures: [],
    seq: 1,
  };
}
