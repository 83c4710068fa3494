import { z } from 'zod';
import { type Parts, parseStored } from './parts.ts';
import { seal, unseal } from './seal.ts';
import type { FailedRow } from './store.ts';

const FailedSchema = z.object({ id: z.number().int(), kind: z.string(), room_id: z.string().nullable(), reason: z.string() });
const IdsSchema = z.array(z.object({ id: z.number().int() }));
const WHAT = 'failed message of the outbox';

const place = (id: number) => `outbox-reason ${id}`;

/** Keeps a row that cannot be sent, with the reason, for the operator. */
export async function markFailed({ db, keys }: Parts, id: number, reason: string): Promise<void> {
  await db('outbox')
    .where({ id })
    .update({ state: 'failed', reason: seal(keys.seal, reason, place(id)) });
}

/** Gives up the rows that wait for rooms by these hashes. */
export async function failRowsFor(parts: Parts, keyHashes: string[], reason: string): Promise<void> {
  const rows = await parts.db('outbox').whereIn('key_hash', keyHashes).andWhere({ state: 'waiting' }).select('id');
  for (const { id } of parseStored(IdsSchema, rows, WHAT)) await markFailed(parts, id, reason);
}

/** What could not be sent, oldest first, without its content. */
export async function listFailed({ db, keys }: Parts): Promise<FailedRow[]> {
  const rows = await db('outbox').where({ state: 'failed' }).orderBy('id').select('id', 'kind', 'room_id', 'reason');
  return parseStored(z.array(FailedSchema), rows, WHAT).map((row) => ({
    id: row.id,
    kind: row.kind,
    roomId: row.room_id,
    reason: parseStored(z.string(), unseal(keys.seal, row.reason, place(row.id), WHAT), WHAT),
  }));
}
