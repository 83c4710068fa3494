import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { installIndexedDb } from '../../../../bot/session/indexed-db.ts';
import { type CryptoRecords, openCryptoRecords } from '../../../../storage/crypto-records.ts';

let file: string;
let records: CryptoRecords;

beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'roundtable-idb-')), 'crypto.sqlite');
  records = await openCryptoRecords(file);
  forget();
});
afterEach(() => records.close());

/** What was in memory is gone. */
function forget(): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: new IDBFactory(), configurable: true, writable: true });
}

/** As after a restart: memory gone, the file read again. */
async function restart(): Promise<void> {
  await records.close();
  forget();
  records = await openCryptoRecords(file);
  await installIndexedDb(records);
}

function open(version = 1, upgrade: (db: IDBDatabase) => void = (db) => db.createObjectStore('keys')): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('crypto', version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function write(db: IDBDatabase, work: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('keys', 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error('aborted'));
    work(transaction.objectStore('keys'));
  });
}

function all(db: IDBDatabase): Promise<[unknown, unknown][]> {
  return new Promise((resolve) => {
    const store = db.transaction('keys').objectStore('keys');
    const keys = store.getAllKeys();
    const values = store.getAll();
    store.transaction.oncomplete = () => resolve(keys.result.map((key, index) => [key, values.result[index]]));
  });
}

describe('durable IndexedDB', () => {
  test('what was put, added, changed and deleted in every way is the same after a restart', async () => {
    await installIndexedDb(records);
    const db = await open();
    await write(db, (store) => {
      for (let key = 0; key < 10; key += 1) store.put({ value: key, bytes: new Uint8Array([key]), none: undefined }, key);
      store.add('text', 'a key');
      store.delete(IDBKeyRange.bound(2, 4));
      store.delete(9);
    });
    await write(db, (store) => {
      store.openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
        if (cursor?.key === 0) cursor.update('changed by cursor');
        if (cursor?.key === 1) cursor.delete();
        cursor?.continue();
      };
    });
    const before = await all(db);
    expect(before.map(([key]) => key)).toEqual([0, 5, 6, 7, 8, 'a key']);
    expect(before[0]).toEqual([0, 'changed by cursor']);
    db.close();
    await restart();
    expect(await all(await open())).toEqual(before);
  });

  test('clear forgets, and what is put after it in the same transaction stays', async () => {
    await installIndexedDb(records);
    const db = await open();
    await write(db, (store) => store.put('old', 1));
    await write(db, (store) => {
      store.clear();
      store.put('new', 2);
    });
    db.close();
    await restart();
    expect(await all(await open())).toEqual([[2, 'new']]);
  });

  test('an aborted transaction and a failed request leave no trace', async () => {
    await installIndexedDb(records);
    const db = await open();
    await write(db, (store) => store.put('kept', 1));
    await expect(
      write(db, (store) => {
        store.put('lost', 2);
        store.transaction.abort();
      }),
    ).rejects.toThrow('aborted');
    await write(db, (store) => {
      store.add('double', 1).onerror = (event) => event.preventDefault();
      store.put('after the failure', 3);
    });
    db.close();
    await restart();
    expect(await all(await open())).toEqual([
      [1, 'kept'],
      [3, 'after the failure'],
    ]);
  });

  test('indexes, key paths and upgrades come back', async () => {
    await installIndexedDb(records);
    (
      await open(1, (db) => {
        db.createObjectStore('keys', { keyPath: 'id' }).createIndex('by-room', 'room', { unique: false });
        db.createObjectStore('old');
      })
    ).close();
    const db = await open(2, (upgraded) => upgraded.deleteObjectStore('old'));
    await write(db, (store) => store.put({ id: 'x', room: '!a' }));
    db.close();
    await restart();
    const again = await open(2, () => {
      throw new Error('no upgrade is due');
    });
    expect([...again.objectStoreNames]).toEqual(['keys']);
    const store = again.transaction('keys').objectStore('keys');
    expect(store.keyPath).toBe('id');
    const found = store.index('by-room').get('!a');
    await new Promise((resolve) => found.addEventListener('success', resolve));
    expect(found.result).toEqual({ id: 'x', room: '!a' });
  });

  test('complete comes only when the write is on disk, and no reader overtakes it', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const order: string[] = [];
    const slow: CryptoRecords = {
      ...records,
      write: async (writes) => {
        await gate;
        await records.write(writes);
        order.push('on disk');
      },
    };
    await installIndexedDb(slow);
    const db = await open();
    const written = write(db, (store) => store.put('value', 1)).then(() => order.push('complete'));
    const read = all(db).then(() => order.push('read'));
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(order).toEqual([]);
    release();
    await Promise.all([written, read]);
    expect(order[0]).toBe('on disk');
    expect([...order].sort()).toEqual(['complete', 'on disk', 'read']);
  });

  test('a write that fails stops the process and its complete never comes', async () => {
    const stopped: unknown[] = [];
    const broken: CryptoRecords = { ...records, write: () => Promise.reject(new Error('disk full')) };
    await installIndexedDb(broken, (cause) => stopped.push(cause));
    const db = await open();
    let complete = false;
    void write(db, (store) => store.put('value', 1)).then(() => {
      complete = true;
    });
    while (stopped.length === 0) await new Promise((resolve) => setImmediate(resolve));
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(String(stopped[0])).toContain('disk full');
    expect(complete).toBe(false);
  });

  test('after any sequence of writes the file holds what the memory held', async () => {
    const key = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('a', 'ä', '\u0000'));
    const step = fc.oneof(
      fc.record({ op: fc.constant('put' as const), key, value: fc.jsonValue() }),
      fc.record({ op: fc.constant('delete' as const), key }),
      fc.record({ op: fc.constant('range' as const), from: fc.integer({ min: 0, max: 5 }) }),
      fc.record({ op: fc.constant('clear' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 5 }), async (transactions) => {
        await restart();
        const db = await open();
        await write(db, (store) => store.clear());
        for (const steps of transactions) {
          await write(db, (store) => {
            for (const it of steps) {
              if (it.op === 'put') store.put(it.value, it.key);
              else if (it.op === 'delete') store.delete(it.key);
              else if (it.op === 'range') store.delete(IDBKeyRange.lowerBound(it.from));
              else store.clear();
            }
            // A transaction without a request completes too, but nothing would tell the test of it.
            store.count();
          });
        }
        const before = await all(db);
        db.close();
        await restart();
        expect(await all(await open())).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });
});
