import { z } from 'zod';
import { AlreadyHandled } from './errors.ts';
import { type Parts, parseStored } from './parts.ts';
import { seal, unseal } from './seal.ts';
import type { InboxState, OpenEvent, Work } from './store.ts';
import { together } from './together.ts';

const StateSchema = z.enum(['done', 'missing_keys', 'unsigned_device']);
const RowSchema = z.object({ event_id: z.string(), state: StateSchema, sealed: z.string().nullable() });
const OpenSchema = z.strictObject({ roomId: z.string(), sender: z.string(), session: z.string().nullable(), since: z.number() });
const PositionSchema = z.strictObject({ eventId: z.string(), at: z.number() });

const openPlace = (eventId: string) => `inbox ${eventId}`;
const positionPlace = (roomId: string) => `position ${roomId}`;

/** Remembers what became of an event and moves the room's position. Throws `AlreadyHandled` for one that is done. */
export async function recordEvent(parts: Parts, inbox: NonNullable<Work['inbox']>): Promise<void> {
  const { db } = parts;
  const row = { event_id: inbox.eventId, state: inbox.state, sealed: inbox.state === 'done' ? null : await sealOpen(parts, inbox) };
  const remember = db('inbox')
    .insert(row)
    .onConflict('event_id')
    .merge()
    .whereNot('inbox.state', 'done')
    .returning('event_id')
    .then((written: unknown[]) => {
      if (written.length === 0) throw new AlreadyHandled(inbox.eventId);
    });
  await together([remember, ...(inbox.position ? [movePosition(parts, inbox)] : [])]);
}

async function movePosition({ db, keys }: Parts, { eventId, roomId, at }: NonNullable<Work['inbox']>): Promise<void> {
  const sealed = seal(keys.seal, { eventId, at }, positionPlace(roomId));
  await db('positions').insert({ room_id: roomId, sealed }).onConflict('room_id').merge();
}

async function sealOpen(parts: Parts, { eventId, roomId, sender, session, at }: NonNullable<Work['inbox']>): Promise<string> {
  const row = await readRow(parts, eventId);
  // The wait counts from the first time that the event was seen.
  const before = row?.sealed ? openEvent(parts, row.event_id, row.sealed) : undefined;
  const open = { roomId, sender: sender ?? '', session: session ?? null, since: before?.since ?? at };
  return seal(parts.keys.seal, open, openPlace(eventId));
}

export async function readPosition({ db, keys }: Parts, roomId: string): Promise<{ eventId: string; at: number } | null> {
  const row: unknown = await db('positions').where({ room_id: roomId }).first('sealed');
  if (row === undefined) return null;
  const what = 'position of a room';
  const { sealed } = parseStored(z.object({ sealed: z.string() }), row, what);
  return parseStored(PositionSchema, unseal(keys.seal, sealed, positionPlace(roomId), what), what);
}

export async function readInboxState(parts: Parts, eventId: string): Promise<InboxState | null> {
  return (await readRow(parts, eventId))?.state ?? null;
}

export async function listOpenEvents(parts: Parts): Promise<OpenEvent[]> {
  const rows = parseStored(z.array(RowSchema), await parts.db('inbox').whereNot({ state: 'done' }), 'list of open events');
  const open = rows.flatMap((row): OpenEvent[] => {
    if (row.state === 'done') return [];
    return [{ eventId: row.event_id, state: row.state, ...openEvent(parts, row.event_id, row.sealed ?? '') }];
  });
  return open.sort((a, b) => a.since - b.since);
}

/** Whether these two were answered before. */
export async function readNoticed({ db, keys }: Parts, sender: string, session: string): Promise<boolean> {
  return (
    (await db('notices')
      .where({ hash: noticeHash(keys, sender, session) })
      .first()) !== undefined
  );
}

/** Remembers that these two are answered. */
export async function recordNotice({ db, keys }: Parts, { sender, session }: NonNullable<Work['notices']>[number]): Promise<void> {
  const hash = noticeHash(keys, sender, session);
  await db('notices').insert({ hash }).onConflict('hash').ignore();
}

const noticeHash = (keys: Parts['keys'], sender: string, session: string): string =>
  keys.lookup(`notice ${JSON.stringify([sender, session])}`);

async function readRow({ db }: Parts, eventId: string) {
  const row: unknown = await db('inbox').where({ event_id: eventId }).first();
  return row === undefined ? null : parseStored(RowSchema, row, 'event of the inbox');
}

function openEvent({ keys }: Parts, eventId: string, sealed: string) {
  const what = 'open event';
  return parseStored(OpenSchema, unseal(keys.seal, sealed, openPlace(eventId), what), what);
}
