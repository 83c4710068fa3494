import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { toBase64 } from './base64.ts';
import { StorageError } from './errors.ts';
import { type Parts, parseStored } from './parts.ts';
import { seal, unseal } from './seal.ts';
import type { DeadlineRow, Work } from './store.ts';

const time = z.coerce.number().int();
const DeadlineSchema = z.object({ case_ref: z.string(), subject: z.string(), at: time });

/** Sets deadlines; `at: null` takes one away. */
export async function setDeadlines({ db }: Parts, deadlines: NonNullable<Work['deadlines']>): Promise<void> {
  for (const { subject, caseRef, at } of deadlines) {
    const place = { case_ref: caseRef, subject };
    if (at === null) await db('deadlines').where(place).delete();
    else
      await db('deadlines')
        .insert({ ...place, at })
        .onConflict(['case_ref', 'subject'])
        .merge();
  }
}

export async function listDueDeadlines({ db }: Parts, now: number): Promise<DeadlineRow[]> {
  const rows = await db('deadlines').where('at', '<=', now).orderBy(['at', 'case_ref', 'subject']);
  return parseStored(z.array(DeadlineSchema), rows, 'deadline').map((row) => ({ subject: row.subject, caseRef: row.case_ref, at: row.at }));
}

export async function readNextDeadline({ db }: Parts): Promise<number | null> {
  const row: unknown = await db('deadlines').min({ at: 'at' }).first();
  return parseStored(z.object({ at: time.nullable() }), row, 'deadline').at;
}

export async function readSetting({ db, keys }: Parts, name: string): Promise<string | null> {
  const row: unknown = await db('settings').where({ name }).first('sealed');
  if (row === undefined) return null;
  const what = `setting ${name}`;
  const { sealed } = parseStored(z.object({ sealed: z.string() }), row, what);
  return parseStored(z.string(), unseal(keys.seal, sealed, `setting ${name}`, what), what);
}

export async function writeSetting({ db, keys }: Parts, name: string, value: string | null): Promise<void> {
  if (value === null) await db('settings').where({ name }).delete();
  else
    await db('settings')
      .insert({ name, sealed: seal(keys.seal, value, `setting ${name}`) })
      .onConflict('name')
      .merge();
}

/**
 * The random id of this database, made at the first start; transaction ids are derived from it.
 * Throws a `StorageError` `wrong_key` when the database belongs to another master key.
 */
export async function identify(parts: Parts, file: string): Promise<string> {
  const { db, keys } = parts;
  const what = 'identity of the database';
  const publicKey = toBase64(keys.publicKey);
  const rows = parseStored(z.array(z.object({ name: z.string(), value: z.string() })), await db('meta'), what);
  const meta = new Map(rows.map((row) => [row.name, row.value]));
  const owner = meta.get('public_key');
  if (owner === undefined) {
    const id = randomBytes(8).toString('hex');
    await db('meta').insert([
      { name: 'public_key', value: publicKey },
      { name: 'database_id', value: seal(keys.seal, id, 'database-id') },
    ]);
    return id;
  }
  if (owner !== publicKey) {
    throw new StorageError(
      'wrong_key',
      `The database ${file} was written with another master key.`,
      'Use the key file that belongs to this database; without it nobody can read the case logs.',
    );
  }
  return parseStored(z.string(), unseal(keys.seal, meta.get('database_id') ?? '', 'database-id', what), what);
}
