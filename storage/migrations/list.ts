import type { Knex } from 'knex';
import { up as first } from './001-first.ts';

/** One step forward; there is no way back but the backup. Names never change once released. */
export interface Migration {
  name: string;
  up: (db: Knex) => Promise<void>;
}

/** All migrations, oldest first. New ones are added at the end. */
export const MIGRATIONS: readonly Migration[] = [{ name: '001-first', up: first }];
