import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Knex } from 'knex';
import { MIGRATIONS } from '../../../storage/migrations/list.ts';
import { openSqlite } from '../../../storage/sqlite.ts';
import type { Store } from '../../../storage/store.ts';
import { failure, later, logging, REF, store, tempDir } from './fixtures.ts';

const ROOM = '!conference:example.org';

async function filled(): Promise<string> {
  const s = await store();
  await s.commit({
    ...logging([1, 2, 3]),
    inbox: { eventId: '$e', roomId: ROOM, state: 'missing_keys', position: true, sender: '@a:x', at: 1 },
    rooms: [{ key: 'admin', kind: 'admin', caseRef: null, agency: null, roomId: ROOM }],
    deadlines: [{ subject: 'action:1', caseRef: REF, at: 5 }],
    outbox: () => [{ to: { roomId: ROOM }, kind: 'message', content: { body: 'Noted.' } }],
  });
  await s.setSetting('token', 'secret');
  await s.close();
  return s.file;
}

/** Everything that the store can say. */
async function readAll(s: Store): Promise<unknown> {
  return {
    log: await s.readLog(REF),
    head: await s.head(REF),
    state: await s.inboxState('$e'),
    open: await s.openEvents(),
    position: await s.position(ROOM),
    rooms: await s.rooms(),
    unsent: await s.unsent(10),
    due: await s.dueDeadlines(Number.MAX_SAFE_INTEGER),
    token: await s.setting('token'),
  };
}

const raw = async (file: string, statements: string) => {
  const sql = await openSqlite(file);
  await sql.exec(statements);
  await sql.close();
};

describe('a database that cannot be used says why', () => {
  test('locked by another program', async () => {
    const file = await filled();
    const other = await openSqlite(file);
    later(() => other.close());
    await other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const error = await failure(store({ file }));
    expect(error).toMatchObject({ name: 'StorageError', fault: 'locked', message: `The database ${file} is locked by another program.` });
    expect(error.hint).toContain('Stop the other Roundtable');
  });

  test('read-only', async () => {
    const file = await filled();
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o555);
    later(() => chmodSync(dirname(file), 0o755));
    // Root may write everything, unless it gives up just that right.
    const drop = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override'] : [];
    const [program, ...args] = [...drop, process.execPath, join(import.meta.dirname, 'support/opener.ts'), file];
    const said = JSON.parse(execFileSync(program as string, args, { encoding: 'utf8' }));
    expect(said).toMatchObject({ fault: 'read_only', message: `The database ${file} cannot be written.` });
  });

  test('in a folder that is missing, or a folder itself', async () => {
    const dir = tempDir();
    mkdirSync(join(dir, 'folder.db'));
    for (const name of ['missing/roundtable.db', 'folder.db']) {
      expect(await failure(store({ file: join(dir, name) }))).toMatchObject({ fault: 'cannot_open' });
    }
  });

  test('no database at all', async () => {
    const file = join(tempDir(), 'roundtable.db');
    writeFileSync(file, 'this is a text, and long enough to be looked at as a database by the driver'.repeat(20));
    expect(await failure(store({ file }))).toMatchObject({ fault: 'corrupt' });
  });

  test('from a newer version, and leaves it as it was', async () => {
    const file = await filled();
    await raw(file, "INSERT INTO knex_migrations (name, batch) VALUES ('999-future', 2)");
    const before = readFileSync(file);
    expect(await failure(store({ file }))).toMatchObject({ fault: 'newer_version', message: expect.stringContaining('"999-future"') });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('of another master key', async () => {
    const file = await filled();
    expect(await failure(store({ file, master: new Uint8Array(32) }))).toMatchObject({ fault: 'wrong_key' });
  });

  test('with one flipped byte anywhere: it is refused, or nothing that it says has changed', async () => {
    const file = await filled();
    const good = readFileSync(file);
    const s = await store({ file });
    const expected = JSON.stringify(await readAll(s));
    await s.close();
    let refused = 0;
    // Most of a small database is empty space: only bytes that say something are tried, spread over all pages.
    const places = [...good.keys()].filter((at) => good[at] !== 0);
    for (const at of places.filter((_, index) => index % 61 === 0)) {
      const bad = Buffer.from(good);
      bad[at] = (good[at] as number) ^ 0x10;
      const copy = join(tempDir(), 'roundtable.db');
      writeFileSync(copy, bad);
      try {
        const opened = await store({ file: copy });
        expect(JSON.stringify(await readAll(opened))).toBe(expected);
        await opened.close();
      } catch (error) {
        const { name, hint } = error as { name: string; hint?: string };
        expect([at, name, typeof hint]).toEqual([at, expect.stringMatching(/^(StorageError|BrokenLog)$/), 'string']);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(50);
  });
});

describe('a log that was changed in the database', () => {
  test.each<[string, string, number]>([
    ['a byte of a body', "UPDATE log_entries SET body = 'A' || substr(body, 2) WHERE seq = 2", 2],
    ['a time', "UPDATE log_entries SET time = '2020-01-01T00:00:00.000Z' WHERE seq = 3", 3],
    ['a missing entry', 'DELETE FROM log_entries WHERE seq = 2', 2],
    ['no time', "UPDATE log_entries SET time = 'never' WHERE seq = 1", 1],
  ])('names the first bad entry: %s', async (_what, statement, seq) => {
    const file = await filled();
    await raw(file, statement);
    const s = await store({ file });
    const error = await failure(s.readLog(REF));
    expect(error).toMatchObject({ name: 'BrokenLog', seq, caseRef: REF });
    expect(error.message).toContain(`The log of case ${REF} is broken at entry ${seq}: `);
  });

  test('is refused at start when its end is missing', async () => {
    const file = await filled();
    await raw(file, 'DELETE FROM log_entries WHERE seq = 3');
    expect(await failure(store({ file }))).toMatchObject({ name: 'BrokenLog', seq: 3 });
  });
});

describe('going forward', () => {
  const next = { name: '900-next', up: (db: Knex) => db.schema.createTable('next', (table) => table.string('name')) };

  test('copies an older database first, and keeps everything', async () => {
    const file = await filled();
    const s = await store({ file, migrations: [...MIGRATIONS, next], now: () => 0 });
    expect((await s.readLog(REF)).length).toBe(3);
    const copy = `${file}.backup-1970-01-01T000000000Z`;
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const old = await store({ file: copy });
    expect((await old.readLog(REF)).length).toBe(3);
    await s.close();
    expect(await failure(store({ file }))).toMatchObject({ fault: 'newer_version' });
  });

  test('leaves the database as it was when a step fails', async () => {
    const file = await filled();
    const half = {
      name: '901-half',
      up: async (db: Knex) => {
        await next.up(db);
        await db.raw('SELECT nothing FROM nowhere');
      },
    };
    await failure(store({ file, migrations: [...MIGRATIONS, half] }));
    await raw(file, 'CREATE TABLE next (name TEXT)');
    const s = await store({ file });
    expect((await s.readLog(REF)).length).toBe(3);
  });

  test('makes no copy of a new or an equal database, and files for their owner alone', async () => {
    const file = await filled();
    await store({ file });
    expect(readdirSync(dirname(file)).filter((name) => name.includes('backup'))).toEqual([]);
    for (const suffix of ['', '-wal']) expect(statSync(file + suffix).mode & 0o777).toBe(0o600);
  });
});

test('a database is not read by a program that may only read and would have to bring it forward', async () => {
  const file = await filled();
  const next = { name: '900-next', up: async () => undefined };
  expect((await failure(store({ file, readOnly: true, migrations: [...MIGRATIONS, next] }))).message).toContain('older');
});
