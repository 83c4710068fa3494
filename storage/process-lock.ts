import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { StorageError } from './errors.ts';
import { openSqlite } from './sqlite.ts';

const HolderSchema = z.object({ pid: z.number(), host: z.string(), since: z.string() });

/**
 * Takes the one lock of a data folder: two processes with one device would destroy its keys. The kernel frees it
 * when the process ends, however it ends.
 * @param dir the data folder; it must exist
 * @returns a function that gives the lock back
 * @throws StorageError `held`, saying by whom; or another one when the folder cannot be written
 */
export async function takeLock(dir: string): Promise<() => Promise<void>> {
  const file = join(dir, 'roundtable.lock');
  const note = `${file}.json`;
  const sql = await openSqlite(file, 0);
  try {
    await sql.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
  } catch (error) {
    await sql.close().catch(() => undefined);
    throw error instanceof StorageError && error.fault === 'locked' ? held(dir, note) : error;
  }
  // Only for people: the lock itself is the kernel's.
  writeFileSync(note, JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() }), { mode: 0o600 });
  return async () => {
    rmSync(note, { force: true });
    await sql.exec('ROLLBACK');
    await sql.close();
  };
}

function held(dir: string, note: string): StorageError {
  return new StorageError(
    'held',
    `Another Roundtable uses ${dir}${describeHolder(note)}.`,
    'Stop that process first; two at once would destroy the keys of the device.',
  );
}

function describeHolder(note: string): string {
  try {
    const holder = HolderSchema.parse(JSON.parse(readFileSync(note, 'utf8')));
    return `: process ${holder.pid} on ${holder.host}, since ${holder.since}`;
  } catch {
    // It is just starting and has not written its note yet.
    return '';
  }
}
