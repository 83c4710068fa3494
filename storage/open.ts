import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { chain, checkHeads, listCases, readCaseKey, readEntries, readHead, readLog, writeEntries } from './case-log.ts';
import { backup, checkIntegrity, checkpoint, configure, connect } from './database.ts';
import { explain, StorageError } from './errors.ts';
import { exportLines } from './export.ts';
import { listFailed, markFailed } from './failed-rows.ts';
import { listOpenEvents, readInboxState, readNoticed, readPosition, recordEvent, recordNotice } from './inbox-rows.ts';
import { fingerprint, type Keys, openKeys } from './keys.ts';
import { migrate, planMigrations } from './migrate.ts';
import { MIGRATIONS, type Migration } from './migrations/list.ts';
import { addRows, findSubject, lastRowId, listUnsent, markSent, markTried, type Numbered } from './outbox-rows.ts';
import type { Parts } from './parts.ts';
import { createQueue } from './queue.ts';
import { changeRooms, listRooms } from './room-rows.ts';
import { identify, listDueDeadlines, readNextDeadline, readSetting, setDeadlines, writeSetting } from './small-rows.ts';
import type { Committed, OutboxDraft, Store, Work } from './store.ts';
import { together } from './together.ts';

export interface StoreOptions {
  /** Path of the database; its folder must exist. */
  file: string;
  /** Content of the operator's key file, or its 32 bytes. */
  master: Uint8Array;
  /** ms since 1970; for tests. */
  now?: () => number;
  /** For `roundtable log export` beside a running bot: nothing is migrated or written, every write throws. */
  readOnly?: boolean;
  /** For tests of the way forward. */
  migrations?: readonly Migration[];
}

/**
 * Opens the database: checks it, backs it up and migrates it when it is older than the program, checks the heads of all logs.
 * Throws a `StorageError` with a sentence and a hint: locked, read-only, damaged, newer, of another key, broken log.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { file, readOnly = false, now = Date.now } = options;
  const keys = await openKeys(options.master);
  let db: Knex | undefined;
  try {
    db = connect(file, readOnly);
    await configure(db, readOnly);
    await checkIntegrity(db, file);
    await bringForward(db, file, options.migrations ?? MIGRATIONS, readOnly, now);
    const parts = { db, keys };
    const databaseId = await identify(parts, file);
    await checkHeads(parts);
    return explained(createStore(parts, databaseId, await lastRowId(parts), now, readOnly), file);
  } catch (error) {
    await db?.destroy();
    keys.close();
    throw explain(error, file);
  }
}

async function bringForward(db: Knex, file: string, migrations: readonly Migration[], readOnly: boolean, now: () => number): Promise<void> {
  const { applied, pending } = await planMigrations(db, file, migrations);
  if (pending.length === 0) return;
  if (readOnly) {
    throw new StorageError(
      'failed',
      `The database ${file} is of an older Roundtable.`,
      'Start the bot once, so that it brings the database forward, and try again.',
    );
  }
  if (applied.length > 0) await backup(db, file, new Date(now()));
  await migrate(db, migrations);
}

function createStore(parts: Parts, databaseId: string, lastRow: number, now: () => number, readOnly: boolean): Store {
  const queue = createQueue();
  /** One after the other, each in a transaction in which only that transaction is awaited. */
  const transact = <T>(task: (inside: Parts) => Promise<T>): Promise<T> =>
    queue.run(() => parts.db.transaction((db) => task({ db, keys: parts.keys })));

  // Ids are given out here and not by the database: they must be known before sealing and never come twice.
  let newestRow = lastRow;
  const run = randomBytes(4).toString('hex');
  const number = (drafts: OutboxDraft[]): Numbered[] =>
    drafts.map((draft) => {
      newestRow += 1;
      return { id: newestRow, draft };
    });

  const commit = async (inside: Parts, work: Work): Promise<Committed> => {
    const chained = work.log ? await chain(inside, work.log) : null;
    const rows = number(work.outbox?.(chained?.head ?? null) ?? []);
    await together([
      ...(work.inbox ? [recordEvent(inside, work.inbox)] : []),
      ...(work.notices ?? []).map((notice) => recordNotice(inside, notice)),
      ...(chained ? [writeEntries(inside, chained)] : []),
      changeRooms(inside, work),
      setDeadlines(inside, work.deadlines ?? []),
      addRows(inside, rows, now(), run),
    ]);
    return { head: chained?.head ?? null, logged: chained?.logged ?? [], rows: rows.map(({ id }) => id) };
  };

  return {
    commit: (work) => transact((inside) => commit(inside, work)),
    cases: () => listCases(parts),
    readLog: (ref) => readLog(parts, ref),
    head: (ref) => readHead(parts, ref),
    exportLog: (ref, options) => exportLog(parts, ref, options?.sealed ?? false, new Date(now())),
    fingerprint: () => fingerprint(parts.keys.publicKey),
    position: (roomId) => readPosition(parts, roomId),
    inboxState: (eventId) => readInboxState(parts, eventId),
    openEvents: () => listOpenEvents(parts),
    noticed: (sender, session) => readNoticed(parts, sender, session),
    rooms: () => listRooms(parts),
    unsent: (limit) => listUnsent(parts, databaseId, limit),
    tried: (id, at) => transact((inside) => markTried(inside, id, at)),
    sent: (id, eventId) =>
      transact(async (inside) => {
        await addRows(inside, number(await markSent(inside, id, eventId)), now(), run);
      }),
    failed: (id, reason) => transact((inside) => markFailed(inside, id, reason)),
    failedRows: () => listFailed(parts),
    subjectOf: (eventId) => findSubject(parts, eventId),
    dueDeadlines: (at) => listDueDeadlines(parts, at),
    nextDeadline: () => readNextDeadline(parts),
    setting: (name) => readSetting(parts, name),
    setSetting: (name, value) => transact((inside) => writeSetting(inside, name, value)),
    close: () => queue.run(() => shut(parts, readOnly)),
  };
}

async function* exportLog(parts: Parts, caseRef: string, sealed: boolean, exportedAt: Date): AsyncGenerator<string, void, void> {
  // Read in one go: the bot may append while the export is written.
  const entries = await readEntries(parts, caseRef);
  if (entries.length === 0) {
    throw new StorageError('failed', `There is no case ${caseRef}.`, 'Check the reference; `/case list` shows all of them.');
  }
  const caseKey: Uint8Array | null = sealed ? null : await readCaseKey(parts, caseRef);
  yield* exportLines({ caseRef, entries, caseKey, keys: parts.keys, exportedAt });
}

async function shut({ db, keys }: { db: Knex; keys: Keys }, readOnly: boolean): Promise<void> {
  // SQLite lets even a reader move the WAL, and a transaction of the bot that has begun to read is then refused as busy.
  // The bot's own may find the WAL kept by a reader; the next close moves it then.
  if (!readOnly) await checkpoint(db).catch(() => undefined);
  await db.destroy();
  keys.close();
}

/** The same store, whose driver errors are turned into sentences. */
function explained(store: Store, file: string): Store {
  return new Proxy(store, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') return member;
      return (...values: unknown[]) => {
        const result: unknown = member.apply(target, values);
        return isPromise(result) ? result.then(undefined, (error: unknown) => Promise.reject(explain(error, file))) : result;
      };
    },
  });
}

/** By shape: promises may come from another realm. */
function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}
