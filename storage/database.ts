import { pathToFileURL } from 'node:url';
import knex, { type Knex } from 'knex';
import { z } from 'zod';
import { StorageError } from './errors.ts';
import { ensurePrivateFile } from './sqlite.ts';

/** What must be different when the database is not SQLite stands in this file alone. */

/** Opens the file, creating it for its owner alone; with `readOnly` it must exist and is only read. */
export function connect(file: string, readOnly: boolean): Knex {
  if (!readOnly) ensurePrivateFile(file);
  return knex({
    client: 'sqlite3',
    // Knex always asks for a writable file; only the URI can take that back.
    connection: readOnly ? { filename: `${pathToFileURL(file).href}?mode=ro`, flags: ['OPEN_URI'] } : { filename: file },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
    log: { warn() {}, error() {}, debug() {}, deprecate() {} },
  });
}

/** Durability and erasure: a commit is on disk when it returns, and erased content is overwritten. */
export async function configure(db: Knex, readOnly: boolean): Promise<void> {
  await db.raw('PRAGMA busy_timeout = 2000');
  await db.raw('PRAGMA foreign_keys = ON');
  if (readOnly) return;
  await db.raw('PRAGMA journal_mode = WAL');
  await db.raw('PRAGMA synchronous = FULL');
  await db.raw('PRAGMA secure_delete = ON');
}

/** Finds damaged pages, and rows that disagree with their indexes. Throws a `StorageError` `corrupt`. */
export async function checkIntegrity(db: Knex, file: string): Promise<void> {
  const rows = z.array(z.object({ integrity_check: z.string() })).parse(await db.raw('PRAGMA integrity_check(1)'));
  if (rows[0]?.integrity_check === 'ok') return;
  throw new StorageError(
    'corrupt',
    `The database ${file} is damaged.`,
    'Keep the damaged file, restore the newest backup (files named *.backup-* stand next to it), and check the disk.',
  );
}

/** Copies the whole database, WAL included, into one new file next to it and returns its path. */
export async function backup(db: Knex, file: string, now: Date): Promise<string> {
  const copy = `${file}.backup-${now.toISOString().replaceAll(/[:.]/g, '')}`;
  // Made first and empty, so that the copy is private from its first byte.
  ensurePrivateFile(copy);
  await db.raw('VACUUM INTO ?', [copy]);
  return copy;
}

/** Moves the WAL into the file, so that nothing erased stays behind in it. */
export async function checkpoint(db: Knex): Promise<void> {
  await db.raw('PRAGMA wal_checkpoint(TRUNCATE)');
}
