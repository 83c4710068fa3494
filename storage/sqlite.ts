import { accessSync, closeSync, constants, openSync } from 'node:fs';
import { dirname } from 'node:path';
import sqlite3 from 'sqlite3';
import { explain } from './errors.ts';

/** A value that SQLite stores. */
export type SqlValue = string | number | null | Uint8Array;

/** One raw connection to one SQLite file, with promises. Every error is explained for the operator. */
export interface Sqlite {
  /** Runs statements without parameters. */
  exec(sql: string): Promise<void>;
  all(sql: string, ...values: SqlValue[]): Promise<unknown[]>;
  /**
   * One transaction of statements, applied in their order: all of them or none.
   * The caller must not start another before this one is settled.
   */
  batch(statements: { sql: string; values: SqlValue[] }[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Creates a file that only its owner may read, if it is missing. SQLite gives its WAL the same mode.
 * A file that exists is not even opened: closing any handle of it would drop the locks of this process (POSIX).
 */
export function ensurePrivateFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw explain(error, file);
    checkWritable(file);
  }
}

/**
 * Throws a `StorageError` unless this process may write the file and its folder: SQLite opens a file that it may not
 * write without a word, and fails later with a sentence about something else.
 */
export function checkWritable(file: string): void {
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
    accessSync(dirname(file), constants.W_OK);
  } catch (error) {
    throw explain(error, file);
  }
}

/**
 * Opens a file, creating it for its owner alone. Throws a `StorageError` if it cannot.
 * @param busyMs how long to wait for another connection, in ms
 */
export async function openSqlite(file: string, busyMs = 2000): Promise<Sqlite> {
  ensurePrivateFile(file);
  const db = await new Promise<sqlite3.Database>((resolve, reject) => {
    const made: sqlite3.Database = new sqlite3.Database(file, (error) => (error ? reject(explain(error, file)) : resolve(made)));
  });
  db.configure('busyTimeout', busyMs);

  const settle = (resolve: () => void, reject: (reason: unknown) => void) => (error: Error | null) =>
    error ? reject(explain(error, file)) : resolve();
  const exec = (sql: string) => new Promise<void>((resolve, reject) => db.exec(sql, settle(resolve, reject)));
  const run = (statement: sqlite3.Statement, values: SqlValue[]) =>
    new Promise<void>((resolve, reject) => statement.run(values, settle(resolve, reject)));

  // Preparing costs more than running, and there are only a few different statements.
  const prepared = new Map<string, sqlite3.Statement>();
  const prepare = (sql: string) => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = db.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };

  return {
    exec,
    all: (sql, ...values) =>
      new Promise((resolve, reject) => db.all(sql, values, (error, rows) => (error ? reject(explain(error, file)) : resolve(rows)))),
    async batch(statements) {
      const [only, ...more] = statements;
      // One statement is a transaction by itself.
      if (only && more.length === 0) return run(prepare(only.sql), only.values);
      await exec('BEGIN IMMEDIATE');
      try {
        for (const group of groupBySql(statements)) {
          const results = await Promise.allSettled(group.map(({ sql, values }) => run(prepare(sql), values)));
          for (const result of results) if (result.status === 'rejected') throw result.reason;
        }
        await exec('COMMIT');
      } catch (error) {
        // A failed COMMIT may have rolled back by itself; the first error is the one that helps.
        await exec('ROLLBACK').catch(() => undefined);
        throw error;
      }
    },
    async close() {
      await Promise.all([...prepared.values()].map((statement) => new Promise<void>((resolve) => statement.finalize(() => resolve()))));
      prepared.clear();
      await new Promise<void>((resolve, reject) => db.close(settle(resolve, reject)));
    },
  };
}

/**
 * Neighbours of the same SQL. The driver keeps the order of one prepared statement's runs, so these can be sent without
 * waiting; different statements it runs on different threads in any order, whatever `serialize` says.
 */
function groupBySql<T extends { sql: string }>(statements: T[]): T[][] {
  const groups: T[][] = [];
  for (const statement of statements) {
    const group = groups.at(-1);
    if (group?.[0]?.sql === statement.sql) group.push(statement);
    else groups.push([statement]);
  }
  return groups;
}
