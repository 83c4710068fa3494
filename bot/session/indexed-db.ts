import { writeSync } from 'node:fs';
import type { CryptoRecords, IdbDatabase, IdbRecord } from '../../storage/crypto-records.ts';
import { type FinishedTransaction, recordTransactions } from './idb-recorder.ts';

/** This process's IndexedDB, mirrored to disk. */
export interface DurableIndexedDb {
  /** Whether the mirror held no database when it was opened: no device has ever lived in it. */
  fresh: boolean;
  /** Resolves when everything that was finished so far is on disk. */
  idle(): Promise<void>;
}

/**
 * Gives this process an IndexedDB whose transactions are on disk before their `complete` event: databases are made
 * again as they were saved, and from then on each finished transaction is written as ONE transaction of `records`.
 * Call it once, before the crypto library opens its store. `stop` is called with the cause when a write fails; it
 * must end the process, because keys that are not durable must never be used. Throws what `records` throws on reading.
 */
export async function installIndexedDb(records: CryptoRecords, stop: (cause: unknown) => void = die): Promise<DurableIndexedDb> {
  recordTransactions(null);
  const saved = await records.loadAll();
  for (const database of saved.databases) {
    await restore(
      database,
      saved.records.filter((record) => record.db === database.name),
    );
  }

  const pending = new Set<Promise<void>>();
  recordTransactions((transaction) => {
    const written = keep(records, transaction);
    const settled = written.catch((cause: unknown) => {
      stop(cause);
      throw cause;
    });
    pending.add(settled);
    const forget = () => pending.delete(settled);
    settled.then(forget, forget);
    return settled;
  });

  return {
    fresh: saved.databases.length === 0,
    async idle() {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}

/** An upgrade saves its records before its schema: cut short between the two, it runs again from the old version. */
async function keep(records: CryptoRecords, { db, writes, schema }: FinishedTransaction): Promise<void> {
  if (writes.length > 0) await records.write(writes);
  if (schema !== null) await records.saveSchema(db, schema);
}

/** Makes a database with its stores and indexes and fills it, in its one upgrade transaction. */
function restore(database: IdbDatabase, records: IdbRecord[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database.name, database.version);
    request.onupgradeneeded = () => {
      const stores = new Map<string, IDBObjectStore>();
      for (const { name, keyPath, autoIncrement, indexes } of database.stores) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, { unique: index.unique, multiEntry: index.multiEntry });
        stores.set(name, store);
      }
      for (const { store: name, key, value } of records) {
        const store = stores.get(name);
        // Records of a store that is not in the schema were left by an upgrade that was cut short and begins anew.
        store?.put(value, store.keyPath === null ? (key as IDBValidKey) : undefined);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

/** The exit code of sysexits.h for an input/output error, which a service manager shows. */
const EX_IOERR = 74;

function die(cause: unknown): void {
  // Synchronous on purpose: nothing else may run before the process ends.
  writeSync(2, `roundtable: device keys could not be written to disk, stopping now: ${String(cause)}\n`);
  process.exit(EX_IOERR);
}
