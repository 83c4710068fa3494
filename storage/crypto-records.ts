import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { StorageError } from './errors.ts';
import { decodeIdbKey, encodeIdbKey } from './idb-key.ts';
import { createQueue } from './queue.ts';
import { openSqlite, type SqlValue } from './sqlite.ts';

const keyPath = z.union([z.string(), z.array(z.string())]).nullable();
const IndexSchema = z.strictObject({
  name: z.string(),
  keyPath: z.union([z.string(), z.array(z.string())]),
  unique: z.boolean(),
  multiEntry: z.boolean(),
});
const StoreSchema = z.strictObject({ name: z.string(), keyPath, autoIncrement: z.boolean(), indexes: z.array(IndexSchema) });
const DatabaseSchema = z.strictObject({ name: z.string(), version: z.number().int().positive(), stores: z.array(StoreSchema) });

/** Version, object stores and indexes of one IndexedDB database, as needed to make it again. */
export type IdbDatabase = z.infer<typeof DatabaseSchema>;
export type IdbStore = z.infer<typeof StoreSchema>;

/** One record as it stands in an object store. `value` is whatever structured clone can carry. */
export interface IdbRecord {
  db: string;
  store: string;
  key: unknown;
  value: unknown;
}

/** A change of a record. `put` needs key and value, `delete` the key, `clear` neither. */
export interface IdbWrite {
  db: string;
  store: string;
  op: 'put' | 'delete' | 'clear';
  key?: unknown;
  value?: unknown;
}

/**
 * The durable mirror of the IndexedDB databases in which the crypto library keeps the device's keys. It has a
 * file and a connection of its own: a write awaited inside a transaction of the log would wait for itself.
 */
export interface CryptoRecords {
  /** Everything as it was at the last write; the records of one store come in no particular order. */
  loadAll(): Promise<{ databases: IdbDatabase[]; records: IdbRecord[] }>;
  /** Remembers version, stores and indexes; records of stores that are gone are dropped with them. */
  saveSchema(dbName: string, schema: Omit<IdbDatabase, 'name'>): Promise<void>;
  /** ONE transaction: when this resolves, all of it is on disk; when it rejects, none of it. Writes keep their order. */
  write(records: IdbWrite[]): Promise<void>;
  /** Forgets a database with all its records. */
  drop(dbName: string): Promise<void>;
  /** Waits for the writes under way, then closes the file. */
  close(): Promise<void>;
}

const FORMAT = 1;
const RowSchema = z.object({ db: z.string(), store: z.string(), key: z.string(), value: z.instanceof(Uint8Array) });

/**
 * Opens the mirror, creating the file for its owner alone.
 * Throws a `StorageError` (locked, read-only, damaged, from a newer version).
 */
export async function openCryptoRecords(file: string): Promise<CryptoRecords> {
  const sql = await openSqlite(file);
  try {
    await sql.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    checkVersion(await sql.all('PRAGMA user_version'), file);
    checkPages(await sql.all('PRAGMA quick_check(1)'), file);
    await sql.exec(
      `CREATE TABLE IF NOT EXISTS idb_databases (name TEXT PRIMARY KEY, schema TEXT NOT NULL);
       CREATE TABLE IF NOT EXISTS idb_records (db TEXT NOT NULL, store TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
         PRIMARY KEY (db, store, key));
       PRAGMA user_version = ${FORMAT};`,
    );
  } catch (error) {
    await sql.close().catch(() => undefined);
    throw error;
  }
  const queue = createQueue();

  return {
    loadAll: () =>
      queue.run(async () => {
        const schemas = z.array(z.object({ schema: z.string() })).parse(await sql.all('SELECT schema FROM idb_databases ORDER BY name'));
        const rows = z.array(RowSchema).parse(await sql.all('SELECT db, store, key, value FROM idb_records'));
        return {
          databases: schemas.map((row) => DatabaseSchema.parse(JSON.parse(row.schema))),
          records: rows.map((row) => ({ db: row.db, store: row.store, key: decodeIdbKey(row.key), value: deserialize(row.value) })),
        };
      }),
    saveSchema(dbName, schema) {
      const text = JSON.stringify(DatabaseSchema.parse({ name: dbName, ...schema }));
      const stores = schema.stores.map((store) => store.name);
      const gone = `DELETE FROM idb_records WHERE db = ? AND store NOT IN (${stores.map(() => '?').join(', ')})`;
      return queue.run(() =>
        sql.batch([
          { sql: gone, values: [dbName, ...stores] },
          { sql: 'INSERT OR REPLACE INTO idb_databases (name, schema) VALUES (?, ?)', values: [dbName, text] },
        ]),
      );
    },
    write(records) {
      // Encoded at once: the caller may go on to change its objects while earlier writes are under way.
      const statements = records.map(toStatement);
      return statements.length === 0 ? queue.idle() : queue.run(() => sql.batch(statements));
    },
    drop: (dbName) =>
      queue.run(() =>
        sql.batch([
          { sql: 'DELETE FROM idb_records WHERE db = ?', values: [dbName] },
          { sql: 'DELETE FROM idb_databases WHERE name = ?', values: [dbName] },
        ]),
      ),
    close: () => queue.run(() => sql.close()),
  };
}

/**
 * Looks at the file beside a running bot and changes nothing.
 * Throws a `StorageError` (locked, read-only, damaged, from a newer version), as a start would.
 */
export async function checkCryptoRecords(file: string): Promise<void> {
  const sql = await openSqlite(file);
  try {
    checkVersion(await sql.all('PRAGMA user_version'), file);
    checkPages(await sql.all('PRAGMA quick_check(1)'), file);
  } finally {
    await sql.close().catch(() => undefined);
  }
}

function toStatement(write: IdbWrite): { sql: string; values: SqlValue[] } {
  const { db, store } = write;
  if (write.op === 'clear') return { sql: 'DELETE FROM idb_records WHERE db = ? AND store = ?', values: [db, store] };
  const key = encodeIdbKey(write.key);
  if (write.op === 'delete') return { sql: 'DELETE FROM idb_records WHERE db = ? AND store = ? AND key = ?', values: [db, store, key] };
  return {
    sql: 'INSERT OR REPLACE INTO idb_records (db, store, key, value) VALUES (?, ?, ?, ?)',
    values: [db, store, key, serialize(write.value)],
  };
}

function checkVersion(rows: unknown[], file: string): void {
  const found = z.object({ user_version: z.number() }).parse(rows[0]).user_version;
  if (found > FORMAT)
    throw new StorageError('newer_version', `The key store ${file} was written by a newer Roundtable.`, 'Start the newer version again.');
}

function checkPages(rows: unknown[], file: string): void {
  if (z.object({ quick_check: z.string() }).parse(rows[0]).quick_check === 'ok') return;
  throw new StorageError(
    'corrupt',
    `The key store ${file} is damaged.`,
    'Keep the damaged file, check the disk, and run `roundtable recover` with the recovery key.',
  );
}
