import type { Knex } from 'knex';
import type { z } from 'zod';
import type { Keys } from './keys.ts';
import { damaged } from './seal.ts';

/** What every part of the store works with. `db` is the connection or the transaction at hand. */
export interface Parts {
  db: Knex;
  keys: Keys;
}

/** Parses what came from disk. Throws a `StorageError` `corrupt` that names what it was, and never shows the value. */
export function parseStored<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (!result.success) throw damaged(what);
  return result.data;
}
