import type { Knex } from 'knex';
import { z } from 'zod';
import { StorageError } from './errors.ts';
import type { Migration } from './migrations/list.ts';
import { parseStored } from './parts.ts';

/** How far a database is behind the program. */
export interface MigrationPlan {
  applied: string[];
  pending: Migration[];
}

const TABLE = 'knex_migrations';

/** Compares the database with the migrations of this program. Throws a `StorageError` `newer_version` for one from the future. */
export async function planMigrations(db: Knex, file: string, migrations: readonly Migration[]): Promise<MigrationPlan> {
  const rows: unknown[] = (await db.schema.hasTable(TABLE)) ? await db(TABLE).select('name').orderBy('id') : [];
  const applied = parseStored(z.array(z.object({ name: z.string() })), rows, 'list of migrations').map((row) => row.name);
  const known = new Set(migrations.map((migration) => migration.name));
  const foreign = applied.find((name) => !known.has(name));
  if (foreign !== undefined) {
    throw new StorageError(
      'newer_version',
      `The database ${file} was written by a newer Roundtable (it has the step "${foreign}").`,
      'Start the newer version again, or restore the backup that it made before its first start.',
    );
  }
  return { applied, pending: migrations.filter((migration) => !applied.includes(migration.name)) };
}

/** Brings the database forward, each step in a transaction of its own. */
export async function migrate(db: Knex, migrations: readonly Migration[]): Promise<void> {
  await db.migrate.latest({
    tableName: TABLE,
    migrationSource: {
      getMigrations: async () => [...migrations],
      getMigrationName: (migration: Migration) => migration.name,
      getMigration: async (migration: Migration) => ({ up: migration.up, down: async () => undefined }),
    },
  });
}
