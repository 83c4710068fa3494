import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openCryptoRecords } from '../../../storage/crypto-records.ts';
import { decodeIdbKey, encodeIdbKey, type IdbKey } from '../../../storage/idb-key.ts';
import { openSqlite } from '../../../storage/sqlite.ts';
import { failure, later, tempDir } from './fixtures.ts';

const STORE = { name: 'sessions', keyPath: null, autoIncrement: false, indexes: [] };
const put = (key: unknown, value: unknown, store = 'sessions') => ({ db: 'keys', store, op: 'put' as const, key, value });

async function open(file = join(tempDir(), 'crypto.db')) {
  const records = await openCryptoRecords(file);
  let isOpen = true;
  const close = async () => {
    if (isOpen) await records.close();
    isOpen = false;
  };
  later(close);
  return { ...records, close, file };
}

describe('crypto records', () => {
  test('come back after a restart with their schema', async () => {
    const first = await open();
    const indexes = [{ name: 'by', keyPath: ['a', 'b'], unique: true, multiEntry: false }];
    const schema = { version: 13, stores: [STORE, { name: 'core', keyPath: 'id', autoIncrement: true, indexes }] };
    await first.saveSchema('keys', schema);
    const value = { bytes: new Uint8Array([1, 2, 3]), text: 'ü', nested: [null, { deep: true }] };
    await first.write([put('a', value), put(['x', 1], 2, 'core'), put('b', 1), put('a', value)]);
    await first.close();

    const second = await open(first.file);
    const { databases, records } = await second.loadAll();
    expect(databases).toEqual([{ name: 'keys', ...schema }]);
    expect(records).toHaveLength(3);
    expect(records).toContainEqual({ db: 'keys', store: 'core', key: ['x', 1], value: 2 });
    const kept = records.find((record) => record.key === 'a')?.value as typeof value;
    expect([[...kept.bytes], kept.text, kept.nested]).toEqual([[1, 2, 3], 'ü', [null, { deep: true }]]);
  });

  test('are deleted, cleared, and dropped with their store or database', async () => {
    const records = await open();
    await records.saveSchema('keys', { version: 1, stores: [STORE, { ...STORE, name: 'core' }] });
    await records.write([put(1, 1), put(2, 2), put(1, 1, 'core')]);
    await records.write([{ db: 'keys', store: 'sessions', op: 'delete', key: 1 }]);
    const keys = async () => (await records.loadAll()).records.map((record) => `${record.store} ${record.key}`).sort();
    expect(await keys()).toEqual(['core 1', 'sessions 2']);
    await records.saveSchema('keys', { version: 2, stores: [STORE] });
    expect(await keys()).toEqual(['sessions 2']);
    await records.write([put(3, 3), { db: 'keys', store: 'sessions', op: 'clear' }, put(4, 4)]);
    expect(await keys()).toEqual(['sessions 4']);
    await records.drop('keys');
    expect(await records.loadAll()).toEqual({ databases: [], records: [] });
  });

  test('are written in order, all of one write or none', async () => {
    const records = await open();
    const value = { n: 0 };
    const writes = Array.from({ length: 30 }, (_, n) => {
      value.n = n;
      return records.write([put('same', value)]);
    });
    await Promise.all(writes);
    expect((await records.loadAll()).records.map((record) => record.value)).toEqual([{ n: 29 }]);
    // Refused by the table, in the middle of a write.
    const broken = { db: null as unknown as string, store: 's', op: 'put' as const, key: 1, value: 1 };
    await failure(records.write([put('a', 1), broken, put('b', 1)]));
    await records.write([put('c', 1)]);
    expect((await records.loadAll()).records.map((record) => record.key).sort()).toEqual(['c', 'same']);
  });

  test('of a write with many kinds of changes end as a plain map would', async () => {
    const records = await open();
    const change = fc.oneof(
      { weight: 4, arbitrary: fc.record({ op: fc.constant('put' as const), key: fc.nat(4), value: fc.nat() }) },
      { weight: 2, arbitrary: fc.record({ op: fc.constant('delete' as const), key: fc.nat(4) }) },
      fc.constant({ op: 'clear' as const }),
    );
    const map = new Map<unknown, unknown>();
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        for (const one of changes) {
          if (one.op === 'put') map.set(one.key, one.value);
          else if (one.op === 'delete') map.delete(one.key);
          else map.clear();
        }
        await records.write(changes.map((one) => ({ db: 'keys', store: 'sessions', ...one })));
        const loaded = (await records.loadAll()).records.map(({ key, value }) => [key, value]);
        expect(loaded.sort()).toEqual([...map].sort());
      }),
    );
  });

  test('that are locked, damaged or newer say so, and their file is private', async () => {
    const first = await open();
    await first.write([put('a', 'x'.repeat(20_000))]);
    await first.close();
    expect(statSync(first.file).mode & 0o777).toBe(0o600);

    const sql = await openSqlite(first.file);
    await sql.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    expect(await failure(openCryptoRecords(first.file))).toMatchObject({ fault: 'locked' });
    await sql.exec('ROLLBACK; PRAGMA user_version = 99');
    await sql.close();
    expect(await failure(openCryptoRecords(first.file))).toMatchObject({ fault: 'newer_version' });

    const bytes = readFileSync(first.file);
    bytes[4096] = 0xff;
    bytes.writeUInt32BE(1, 60);
    writeFileSync(first.file, bytes);
    expect(await failure(openCryptoRecords(first.file))).toMatchObject({ fault: 'corrupt' });
  });
});

const keys: fc.Arbitrary<IdbKey> = fc.letrec<{ key: IdbKey; list: IdbKey[] }>((tie) => ({
  key: fc.oneof(
    { maxDepth: 3 },
    fc.double({ noNaN: true }).map((n) => n + 0),
    fc.string({ unit: 'binary' }),
    fc.date({ noInvalidDate: true }),
    tie('list'),
  ),
  list: fc.array(tie('key'), { maxLength: 3 }),
})).key;

describe('keys of IndexedDB', () => {
  test('come back from their text', () => {
    fc.assert(fc.property(keys, (key) => expect(decodeIdbKey(encodeIdbKey(key))).toEqual(key)));
  });

  test('of bytes are the same for every view of the same bytes', () => {
    const bytes = new Uint8Array([0, 1, 2, 3]);
    expect(encodeIdbKey(bytes.subarray(1, 3))).toBe(encodeIdbKey(new Uint8Array([1, 2]).buffer));
    expect([...new Uint8Array(decodeIdbKey(encodeIdbKey(bytes)) as ArrayBuffer)]).toEqual([0, 1, 2, 3]);
  });

  test.each([[null], [undefined], [{}], [Number.NaN], [true], [[null]]])('%j is none', (value) => {
    expect(() => encodeIdbKey(value)).toThrow('not a key of IndexedDB');
  });
});
