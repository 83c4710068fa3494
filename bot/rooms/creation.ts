import type { RoomRow } from '../../storage/store.ts';
import { type Desired, serverOf } from './desired.ts';

/**
 * Key in a room's creation content that says which step of which plan it is: how a restart finds it again. Stands in clear,
 * as everything at creation: it names the agency of a desk and the person of a direct chat, which the room's members,
 * in clear as well, show the server anyway.
 */
export const PLAN_KEY = 'org.roundtable.plan';

/** Version 12 refuses creators in the power levels, and its ids name no server. */
const ROOM_VERSION = '11';

/** `order` of the conference in its space: first. Desks follow in no order. */
const FIRST = '1';
const LATER = '2';

/**
 * Body of `POST /createRoom`: everything in one call, so that no moment exists in which the room is
 * unencrypted or open. `spaceId` is that of the case, for its rooms.
 */
export function creation(row: RoomRow, room: Desired, botUser: string, spaceId: string | null): Record<string, unknown> {
  const parent = spaceId ? [{ type: 'm.space.parent', state_key: spaceId, content: { via: [serverOf(botUser)], canonical: true } }] : [];
  return {
    room_version: ROOM_VERSION,
    preset: 'private_chat',
    visibility: 'private',
    is_direct: row.kind === 'direct',
    ...(room.name !== null && { name: room.name }),
    creation_content: { [PLAN_KEY]: row.key, 'm.federate': room.federate, ...(room.isSpace && { type: 'm.space' }) },
    power_level_content_override: room.power,
    initial_state: [...room.state.map((state) => ({ ...state, state_key: '' })), ...parent],
    invite: [...room.invited].filter((user) => user !== botUser),
  };
}

/** Content of the `m.space.child` that hangs a room into its case's space. */
export function child(row: RoomRow, botUser: string): Record<string, unknown> {
  const first = row.kind === 'conference';
  return { via: [serverOf(botUser)], order: first ? FIRST : LATER, ...(first && { suggested: true }) };
}
