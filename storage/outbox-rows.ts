import { z } from 'zod';
import { type Parts, parseStored } from './parts.ts';
import { roomHash } from './room-rows.ts';
import { seal, unseal } from './seal.ts';
import type { OutboxDraft, OutboxRow } from './store.ts';

const KindSchema = z.enum(['message', 'reaction', 'redaction']);
/** PostgreSQL hands 64-bit numbers over as text. */
const time = z.coerce.number().int();
const StoredSchema = z.object({
  id: z.number().int(),
  kind: KindSchema,
  room_id: z.string().nullable(),
  key_hash: z.string().nullable(),
  sealed: z.string(),
  about: z.string(),
  attempts: z.number().int(),
  created_at: time,
  first_tried_at: time.nullable(),
  known_room: z.string().nullable(),
});
type Stored = z.infer<typeof StoredSchema>;
const ContentSchema = z.strictObject({ key: z.string().nullable(), content: z.record(z.string(), z.unknown()) });
const AboutSchema = z.strictObject({
  subject: z.string().optional(),
  caseRef: z.string().optional(),
  trust: z.enum(['signed', 'any']).optional(),
  choices: z.array(z.string()).optional(),
  /** The run that made the row; missing in rows of the first version. */
  run: z.string().optional(),
});
const WHAT = 'message of the outbox';

const contentPlace = (id: number, kind: string, roomId: string | null, createdAt: number) =>
  `outbox ${id} ${kind} ${roomId ?? ''} ${createdAt}`;
const aboutPlace = (id: number) => `outbox-about ${id}`;

/** The highest row id ever used, 0 at first. Rows are never deleted, so ids are never used twice. */
export async function lastRowId({ db }: Parts): Promise<number> {
  const row: unknown = await db('outbox').max({ id: 'id' }).first();
  return parseStored(z.object({ id: z.number().int().nullable() }), row, WHAT).id ?? 0;
}

/** A draft and the id it got. */
export interface Numbered {
  id: number;
  draft: OutboxDraft;
}

/**
 * Adds rows in one statement, under ids that were never used. A database restored from a backup gives out ids again;
 * `run`, random for each start, keeps their transaction ids apart from those that the server has seen.
 */
export async function addRows(parts: Parts, drafts: Numbered[], now: number, run: string): Promise<void> {
  if (drafts.length) await parts.db('outbox').insert(drafts.map(({ id, draft }) => newRow(parts, id, draft, now, run)));
}

function newRow(parts: Parts, id: number, draft: OutboxDraft, now: number, run: string): Record<string, unknown> {
  const { keys } = parts;
  const roomId = 'roomId' in draft.to ? draft.to.roomId : null;
  const key = 'key' in draft.to ? draft.to.key : null;
  const about = AboutSchema.parse({ subject: draft.subject, caseRef: draft.caseRef, trust: draft.trust, choices: draft.choices, run });
  return {
    id,
    state: 'waiting',
    kind: draft.kind,
    room_id: roomId,
    key_hash: key === null ? null : roomHash(parts, key),
    sealed: seal(keys.seal, ContentSchema.parse({ key, content: draft.content }), contentPlace(id, draft.kind, roomId, now)),
    about: seal(keys.seal, about, aboutPlace(id)),
    attempts: 0,
    created_at: now,
  };
}

/** Rows that can be sent, oldest first. Rows whose room is not made yet are left out and hold up nobody. */
export async function listUnsent(parts: Parts, databaseId: string, limit: number): Promise<OutboxRow[]> {
  const rows: unknown[] = await waiting(parts)
    .where((room) => room.whereNotNull('outbox.room_id').orWhereNotNull('rooms.room_id'))
    .orderBy('outbox.id')
    .limit(limit);
  return rows.map((row) => toRow(parts, databaseId, parseStored(StoredSchema, row, WHAT)));
}

/** Counts an attempt. */
export async function markTried({ db }: Parts, id: number, at: number): Promise<void> {
  await db('outbox').where({ id }).increment('attempts', 1);
  await db('outbox').where({ id }).whereNull('first_tried_at').update({ first_tried_at: at });
}

/** Forgets the content of a row and returns the rows that follow from it: its choices as reactions. */
export async function markSent(parts: Parts, id: number, eventId: string): Promise<OutboxDraft[]> {
  const row: unknown = await waiting(parts).where('outbox.id', id).first();
  if (row === undefined) return [];
  const stored = parseStored(StoredSchema, row, WHAT);
  const { choices, ...about } = readAbout(parts, id, stored.about);
  await parts
    .db('outbox')
    .where({ id })
    .update({ state: 'sent', sealed: null, event_id: eventId, about: seal(parts.keys.seal, about, aboutPlace(id)) });
  const roomId = stored.room_id ?? stored.known_room;
  if (roomId === null || choices === undefined) return [];
  const { caseRef, trust } = about;
  return choices.map((key) => ({
    caseRef,
    trust,
    to: { roomId },
    kind: 'reaction',
    content: { 'm.relates_to': { rel_type: 'm.annotation', event_id: eventId, key } },
  }));
}

export async function findSubject(parts: Parts, eventId: string): Promise<{ subject: string | null; caseRef: string | null } | null> {
  const row: unknown = await parts.db('outbox').where({ event_id: eventId }).first('id', 'about');
  if (row === undefined) return null;
  const { id, about } = parseStored(StoredSchema.pick({ id: true, about: true }), row, WHAT);
  const { subject, caseRef } = readAbout(parts, id, about);
  return { subject: subject ?? null, caseRef: caseRef ?? null };
}

function waiting({ db }: Parts) {
  return db('outbox')
    .leftJoin('rooms', 'rooms.key_hash', 'outbox.key_hash')
    .where('outbox.state', 'waiting')
    .select('outbox.*', 'rooms.room_id as known_room');
}

function readAbout({ keys }: Parts, id: number, about: string) {
  return parseStored(AboutSchema, unseal(keys.seal, about, aboutPlace(id), WHAT), WHAT);
}

function toRow(parts: Parts, databaseId: string, row: Stored): OutboxRow {
  const opened = unseal(parts.keys.seal, row.sealed, contentPlace(row.id, row.kind, row.room_id, row.created_at), WHAT);
  const { key, content } = parseStored(ContentSchema, opened, WHAT);
  const roomId = row.room_id ?? row.known_room;
  const { run, ...about } = readAbout(parts, row.id, row.about);
  return {
    ...about,
    id: row.id,
    to: key === null ? { roomId: row.room_id ?? '' } : { key },
    kind: row.kind,
    content,
    roomId,
    txnId: run === undefined ? `rt-${databaseId}-${row.id}` : `rt-${databaseId}-${run}-${row.id}`,
    attempts: row.attempts,
    createdAt: row.created_at,
    firstTriedAt: row.first_tried_at,
  };
}
