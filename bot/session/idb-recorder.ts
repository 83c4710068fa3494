import 'fake-indexeddb/auto';
import type { IdbDatabase, IdbWrite } from '../../storage/crypto-records.ts';

/** What a finished read-write transaction did, in the order in which its requests succeeded. */
export interface FinishedTransaction {
  db: string;
  writes: IdbWrite[];
  /** Set for an upgrade: version, stores and indexes as they stand afterwards. */
  schema: Omit<IdbDatabase, 'name'> | null;
}

/** Makes a transaction durable; only then its `complete` event is let go. A rejection holds the event back for ever. */
export type Keeper = (transaction: FinishedTransaction) => Promise<void>;

/** The parts of fake-indexeddb's own objects that the recorder needs; there is no public hook before `complete`. */
interface RawTransaction extends IDBTransaction {
  _state: 'active' | 'inactive' | 'committing' | 'finished';
  _abort(errorName: string | null): void;
  _markFinished(): void;
}
interface RawStore {
  name: string;
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  rawIndexes: Map<string, { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }>;
}
interface RawDatabase extends IDBDatabase {
  _rawDatabase: { rawObjectStores: Map<string, RawStore>; transactions: IDBTransaction[] };
}

const recorded = new WeakMap<IDBTransaction, IdbWrite[]>();
const aborting = new WeakSet<IDBTransaction>();
let keeper: Keeper | null = null;
let patched = false;

/** Sends every finished read-write transaction of this process's IndexedDB to `keep`; null pauses the recording. */
export function recordTransactions(keep: Keeper | null): void {
  keeper = keep;
  if (patched) return;
  patched = true;
  patchWrites();
  patchCompletion();
}

/** Adds a write once its request succeeded: a failed request may be forgiven by its caller and leaves no trace. */
function remember(request: IDBRequest, store: IDBObjectStore, write: () => Omit<IdbWrite, 'db' | 'store'>[]): void {
  const { transaction } = store;
  request.addEventListener('success', () => {
    const writes = recorded.get(transaction) ?? [];
    for (const entry of write()) writes.push({ db: transaction.db.name, store: store.name, ...entry });
    recorded.set(transaction, writes);
  });
}

function patchWrites(): void {
  const store = IDBObjectStore.prototype;
  const { put, add, delete: remove, clear } = store;
  const storing = (original: typeof put): typeof put =>
    function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      // Cloned at the call, as IndexedDB does: the caller may go on to change its object.
      const copy = structuredClone(value);
      const request = original.call(this, value, key);
      remember(request, this, () => [{ op: 'put', key: request.result, value: copy }]);
      return request;
    };
  store.put = storing(put);
  store.add = storing(add);
  store.delete = function (query) {
    if (!(query instanceof IDBKeyRange)) {
      const request = remove.call(this, query);
      remember(request, this, () => [{ op: 'delete', key: query }]);
      return request;
    }
    // Requests run in order: this one lists the keys that the next one deletes.
    const keys = this.getAllKeys(query);
    const request = remove.call(this, query);
    remember(request, this, () => keys.result.map((key) => ({ op: 'delete' as const, key })));
    return request;
  };
  store.clear = function () {
    const request = clear.call(this);
    remember(request, this, () => [{ op: 'clear' }]);
    return request;
  };

  const cursor = IDBCursor.prototype;
  const { update, delete: removeAtCursor } = cursor;
  cursor.update = function (value) {
    const copy = structuredClone(value);
    const { primaryKey } = this;
    const request = update.call(this, value);
    remember(request, storeOf(this), () => [{ op: 'put', key: primaryKey, value: copy }]);
    return request;
  };
  cursor.delete = function () {
    const { primaryKey } = this;
    const request = removeAtCursor.call(this);
    remember(request, storeOf(this), () => [{ op: 'delete', key: primaryKey }]);
    return request;
  };
}

function storeOf(cursor: IDBCursor): IDBObjectStore {
  return cursor.source instanceof IDBIndex ? cursor.source.objectStore : cursor.source;
}

/**
 * Holds `complete` back until the keeper is done. Until then the transaction counts as running, so that no other
 * one reads what may still be lost, and a request on the network never leaves before its keys are on disk.
 */
function patchCompletion(): void {
  const proto = IDBTransaction.prototype as RawTransaction;
  const { _abort: abort, _markFinished: markFinished, dispatchEvent } = proto;
  proto._abort = function (errorName) {
    aborting.add(this);
    abort.call(this, errorName);
  };
  proto._markFinished = function () {
    if (keeper === null || aborting.has(this) || !hasWork(this)) markFinished.call(this);
    else this._state = 'committing';
  };
  proto.dispatchEvent = function (event) {
    if (event.type !== 'complete' || this._state !== 'committing' || keeper === null) return dispatchEvent.call(this, event);
    keeper({ db: this.db.name, writes: recorded.get(this) ?? [], schema: schemaOf(this) }).then(
      () => {
        markFinished.call(this);
        dispatchEvent.call(this, event);
      },
      // The keeper has said why and stops the process; the event stays back, so nothing is sent meanwhile.
      () => undefined,
    );
    return true;
  };
}

function hasWork(transaction: IDBTransaction): boolean {
  return transaction.mode === 'versionchange' || (recorded.get(transaction)?.length ?? 0) > 0;
}

function schemaOf(transaction: IDBTransaction): FinishedTransaction['schema'] {
  if (transaction.mode !== 'versionchange') return null;
  const stores = [...(transaction.db as RawDatabase)._rawDatabase.rawObjectStores.values()];
  return {
    version: transaction.db.version,
    stores: stores.map(({ name, keyPath, autoIncrement, rawIndexes }) => ({
      name,
      keyPath,
      autoIncrement,
      indexes: [...rawIndexes.values()].map((index) => ({
        name: index.name,
        keyPath: index.keyPath,
        unique: index.unique,
        multiEntry: index.multiEntry,
      })),
    })),
  };
}
