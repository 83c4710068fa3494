import type { CaseState } from '../../cases/state.ts';
import type { Roster } from '../../config/roster.ts';
import type { Texts } from '../../config/texts.ts';
import type { RoomRow } from '../../storage/store.ts';
import { type People, peopleOf } from './people.ts';

/** What the settings of rooms depend on. */
export interface RoomWorld {
  botUser: string;
  roster: Roster;
  texts: Texts;
  profile: { rooms: { kind: string; title: Record<string, string> }[] };
}

/** A state event with the empty state key. */
export interface RoomState {
  type: string;
  content: Record<string, unknown>;
}

/** What a room should be. */
export interface Desired extends People {
  isSpace: boolean;
  /** Null: the room has no name (a direct chat shows the person). */
  name: string | null;
  power: Record<string, unknown>;
  /** State that is set at creation and mended later, besides name and power levels. */
  state: RoomState[];
  /** Rooms open to other servers unless the roster has one server. Cannot be changed later. */
  federate: boolean;
}

/**
 * What a room should be: encrypted with history from joining on, by invitation, guests off, everything that
 * is not talking reserved for the bot. Spaces are never encrypted, so nobody can say anything in them.
 */
export function desired(row: RoomRow, world: RoomWorld, state: CaseState | undefined): Desired {
  const isSpace = row.kind === 'space';
  const servers = serversOf(world);
  return {
    ...peopleOf(row, world.roster, state),
    isSpace,
    name: nameOf(row, world),
    power: powerLevels(world.botUser, isSpace),
    state: [
      { type: 'm.room.history_visibility', content: { history_visibility: 'joined' } },
      { type: 'm.room.guest_access', content: { guest_access: 'forbidden' } },
      { type: 'm.room.join_rules', content: { join_rule: 'invite' } },
      ...(isSpace ? [] : [{ type: 'm.room.encryption', content: { algorithm: 'm.megolm.v1.aes-sha2' } }]),
      ...(servers.length > 1 ? [{ type: 'm.room.server_acl', content: { allow: servers, deny: [], allow_ip_literals: false } }] : []),
    ],
    federate: servers.length > 1,
  };
}

/** Names are not encrypted by Matrix: they carry the neutral reference and nothing about a person. */
function nameOf(row: RoomRow, { texts, profile }: RoomWorld): string | null {
  const ref = row.caseRef ?? '';
  switch (row.kind) {
    case 'conference': {
      const title = profile.rooms.find((room) => room.kind === 'information')?.title;
      const text = title?.[texts.language] ?? title?.['en'] ?? Object.values(title ?? {})[0];
      return text?.replaceAll('{ref}', ref) ?? texts.say('room.conference', { ref });
    }
    case 'space':
      return texts.say('room.space', { ref });
    case 'desk':
      return texts.say('room.desk', { ref });
    case 'admin':
      return texts.say('room.admin');
    default:
      return null;
  }
}

function powerLevels(botUser: string, isSpace: boolean): Record<string, unknown> {
  return {
    users: { [botUser]: 100 },
    users_default: 0,
    events_default: isSpace ? 100 : 0,
    state_default: 100,
    invite: 100,
    kick: 100,
    ban: 100,
    redact: 50,
    events: isSpace ? {} : { 'm.reaction': 0, 'm.room.redaction': 0 },
    notifications: { room: 50 },
  };
}

/** Servers of everybody who may take part, the bot's first. */
function serversOf({ botUser, roster }: RoomWorld): string[] {
  return [...new Set([serverOf(botUser), ...roster.people.map((person) => serverOf(person.user))])];
}

/** Server of a user id or room id: everything after the first colon. */
export function serverOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
