import { z } from 'zod';
import { ROOM_KINDS } from '../cases/model.ts';
import { failRowsFor } from './failed-rows.ts';
import { type Parts, parseStored } from './parts.ts';
import { seal, unseal } from './seal.ts';
import type { RoomRow, Work } from './store.ts';

const StoredSchema = z.object({ key_hash: z.string(), room_id: z.string().nullable(), sealed: z.string() });
const SealedSchema = z.strictObject({
  key: z.string(),
  kind: z.enum(ROOM_KINDS),
  caseRef: z.string().nullable(),
  agency: z.string().nullable(),
});
const WHAT = 'room';

/** Keys of rooms can hold a user id, so rows are found by a keyed hash. */
export const roomHash = ({ keys }: Parts, key: string) => keys.lookup(`room ${key}`);
const place = (hash: string, roomId: string | null) => `room ${hash} ${roomId ?? ''}`;

/** Forgets and remembers rooms, in this order. */
export async function changeRooms(parts: Parts, { forget, rooms }: Pick<Work, 'forget' | 'rooms'>): Promise<void> {
  if (forget?.length) await forgetRooms(parts, forget);
  await rememberRooms(parts, rooms ?? []);
}

/** Adds rooms; a known key keeps its row, but a missing room id is filled. */
async function rememberRooms(parts: Parts, rooms: RoomRow[]): Promise<void> {
  const { db, keys } = parts;
  for (const room of rooms) {
    const hash = roomHash(parts, room.key);
    const row: unknown = await db('rooms').where({ key_hash: hash }).first();
    if (row === undefined) {
      const { roomId, ...rest } = room;
      await db('rooms').insert({ key_hash: hash, room_id: roomId, sealed: seal(keys.seal, rest, place(hash, roomId)) });
      continue;
    }
    const { roomId, ...rest } = toRoom(parts, row);
    if (roomId !== null || room.roomId === null) continue;
    await db('rooms')
      .where({ key_hash: hash })
      .update({ room_id: room.roomId, sealed: seal(keys.seal, rest, place(hash, room.roomId)) });
  }
}

/** All rooms in the order they were first named. */
export async function listRooms(parts: Parts): Promise<RoomRow[]> {
  const rows: unknown[] = await parts.db('rooms').orderBy('id');
  return rows.map((row) => toRoom(parts, row));
}

/**
 * Forgets rooms; what still waits to be said in them can never be said, and is kept as failed for the operator. What waits
 * for a direct chat is said in the next one with this person.
 */
async function forgetRooms(parts: Parts, roomKeys: string[]): Promise<void> {
  const hashesOf = (some: string[]) => some.map((key) => roomHash(parts, key));
  await parts.db('rooms').whereIn('key_hash', hashesOf(roomKeys)).delete();
  const final = roomKeys.filter((key) => !key.startsWith('direct:'));
  await failRowsFor(parts, hashesOf(final), 'the room was forgotten');
}

function toRoom({ keys }: Parts, row: unknown): RoomRow {
  const stored = parseStored(StoredSchema, row, WHAT);
  const opened = unseal(keys.seal, stored.sealed, place(stored.key_hash, stored.room_id), WHAT);
  return { ...parseStored(SealedSchema, opened, WHAT), roomId: stored.room_id };
}
