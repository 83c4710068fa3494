import { describe, expect, test } from '@jest/globals';
import { PLAN_KEY } from '../../../../bot/rooms/creation.ts';
import type { Session } from '../../../../bot/session/session.ts';
import { openPlaces } from '../../../../bot/turn/places.ts';
import type { Roster } from '../../../../config/roster.ts';
import type { RoomRow, Store } from '../../../../storage/store.ts';

const BOT = '@bot:one.example';
const DESK: RoomRow = { key: 'case:K7QF-4XPD:desk:school', kind: 'desk', caseRef: 'K7QF-4XPD', agency: 'school', roomId: null };

function places(rows: RoomRow[], creator: string) {
  const create = { getSender: () => creator, getContent: () => ({ [PLAN_KEY]: DESK.key }) };
  const client = { getRoom: (id: string) => (id === '!desk' ? { currentState: { getStateEvents: () => create } } : null) };
  const store = { rooms: async () => rows } as Partial<Store> as Store;
  return openPlaces(store, { userId: BOT, client } as unknown as Session, { people: [] } as unknown as Roster);
}

describe('a room whose id is not committed yet', () => {
  test('is known by the step of the plan that it carries: people join faster than the server answers', async () => {
    expect((await places([DESK], BOT)).rowOf('!desk')).toEqual({ ...DESK, roomId: '!desk' });
  });

  test('is not believed when somebody else made it, or when the step has its room', async () => {
    expect((await places([DESK], '@eve:one.example')).rowOf('!desk')).toBeUndefined();
    expect((await places([{ ...DESK, roomId: '!other' }], BOT)).rowOf('!desk')).toBeUndefined();
    expect((await places([DESK], BOT)).rowOf('!unknown')).toBeUndefined();
  });
});
