import type { Knex } from 'knex';
import sodium from 'libsodium-wrappers';
import { z } from 'zod';
import { type EntryBody, EntryBodySchema, type LoggedEvent } from '../cases/events.ts';
import type { CaseRef, Head } from '../cases/model.ts';
import { checkEntry, type Entry, EntrySchema, makeEntry, openBody, startOfChain } from './entry.ts';
import { BrokenLog } from './errors.ts';
import type { Keys } from './keys.ts';
import { type Parts, parseStored } from './parts.ts';
import { damaged, openBytes, sealBytes } from './seal.ts';
import type { Work } from './store.ts';
import { together } from './together.ts';

const CaseSchema = z.object({ ref: z.string(), seq: z.number().int().nonnegative(), hash: z.string() });
const KeySchema = z.object({ wrapped: z.string() });
/** SQLite takes 32,766 values in one statement; an entry has nine. */
const CHUNK = 500;

interface HeadAndKey {
  head: Head;
  key: Uint8Array;
}

const keyPlace = (ref: CaseRef) => `case-key ${ref}`;

/** References of all cases, oldest first. */
export async function listCases({ db }: Parts): Promise<CaseRef[]> {
  return parseStored(z.array(CaseSchema), await db('cases').select('ref', 'seq', 'hash').orderBy('id'), 'list of cases').map(
    (row) => row.ref,
  );
}

export async function readHead({ db }: Parts, ref: CaseRef): Promise<Head | null> {
  const row: unknown = await db('cases').where({ ref }).first('ref', 'seq', 'hash');
  if (row === undefined) return null;
  const { seq, hash } = parseStored(CaseSchema, row, 'head of a case log');
  return { seq, hash };
}

/** The key of a case. Throws a `StorageError` when it is missing or damaged. */
export async function readCaseKey({ db, keys }: Parts, ref: CaseRef): Promise<Uint8Array> {
  const { wrapped } = parseStored(KeySchema, await db('case_keys').where({ case_ref: ref }).first('wrapped'), 'key of a case');
  return unwrap(keys, wrapped, ref);
}

/** Entries that stand behind the head of a case, not yet written. */
export interface Chained {
  caseRef: CaseRef;
  head: Head | null;
  logged: LoggedEvent[];
  rows: Record<string, unknown>[];
}

/** Chains entries behind the log of a case, which is made with its first entry. Runs inside the transaction of the commit; `writeEntries` ends it. */
export async function chain(parts: Parts, log: NonNullable<Work['log']>): Promise<Chained> {
  const { keys } = parts;
  const ref = log.caseRef;
  if (log.events.length === 0) return { caseRef: ref, head: await readHead(parts, ref), logged: [], rows: [] };

  const known = (await readHeadAndKey(parts, ref)) ?? (await makeCase(parts, ref));
  const { key } = known;
  let { head } = known;
  const rows: Record<string, unknown>[] = [];
  const logged: LoggedEvent[] = [];
  for (const event of log.events) {
    const body = checkedBody({
      actor: log.actor,
      ...(log.cause === undefined ? {} : { cause: log.cause }),
      ...(log.late && { late: log.late }),
      event,
    });
    const entry = makeEntry(keys, key, ref, head, log.at, body);
    head = { seq: entry.seq, hash: entry.hash };
    rows.push(toRow(entry));
    logged.push({ ...body, seq: entry.seq, at: entry.time });
  }
  sodium.memzero(key);
  return { caseRef: ref, head, logged, rows };
}

/** Writes what was chained, and the new head. */
export async function writeEntries({ db }: Parts, { caseRef, head, rows }: Chained): Promise<void> {
  if (head === null || rows.length === 0) return;
  const chunks = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) => rows.slice(index * CHUNK, (index + 1) * CHUNK));
  await together([...chunks.map((chunk) => db('log_entries').insert(chunk)), db('cases').where({ ref: caseRef }).update(head)]);
}

/** All entries of a case in order as stored, each checked against the one before and the last against the head. */
export async function readEntries(parts: Parts, ref: CaseRef): Promise<Entry[]> {
  const end = await readHead(parts, ref);
  let head = startOfChain(ref);
  const entries: Entry[] = [];
  for (const row of await selectEntries(parts.db, ref)) {
    const seq = head.seq + 1;
    const entry = EntrySchema.safeParse(row);
    if (!entry.success) throw new BrokenLog(ref, seq, 'it is no entry');
    const fault = checkEntry(entry.data, ref, head, parts.keys.publicKey);
    if (fault !== null) throw new BrokenLog(ref, seq, WHAT[fault]);
    entries.push(entry.data);
    head = { seq, hash: entry.data.hash };
  }
  if (end === null ? head.seq > 0 : end.seq !== head.seq || end.hash !== head.hash) {
    throw new BrokenLog(ref, head.seq + 1, 'the log does not end where the bot ended it');
  }
  return entries;
}

/** The decrypted log. Throws `BrokenLog` naming the first entry that does not verify or open. */
export async function readLog(parts: Parts, ref: CaseRef): Promise<LoggedEvent[]> {
  const entries = await readEntries(parts, ref);
  if (entries.length === 0) return [];
  const key = await readCaseKey(parts, ref);
  const logged = entries.map((entry) => {
    const body = openBody(key, entry);
    if (body === null) throw new BrokenLog(ref, entry.seq, 'its body does not open');
    return { ...body, seq: entry.seq, at: entry.time };
  });
  sodium.memzero(key);
  return logged;
}

/** Compares each head with the newest entry, so that a cut-off log is found at start. Throws `BrokenLog`. */
export async function checkHeads(parts: Parts): Promise<void> {
  for (const ref of await listCases(parts)) {
    const head = await readHead(parts, ref);
    const newest: unknown = await parts.db('log_entries').where({ case_ref: ref }).orderBy('seq', 'desc').first('seq', 'hash');
    const { seq, hash } = parseStored(CaseSchema.omit({ ref: true }), newest ?? startOfChain(ref), 'entry of a case log');
    if (seq !== head?.seq || hash !== head.hash) {
      throw new BrokenLog(ref, Math.min(seq, head?.seq ?? 0) + 1, 'the log does not end where the bot ended it');
    }
  }
}

const WHAT = {
  hash: 'its content is not what was hashed',
  chain: 'it does not follow the entry before',
  signature: 'its signature is not ours',
} as const;

/** Both at once, for every commit needs them. Null for a case without a log. */
async function readHeadAndKey({ db, keys }: Parts, ref: CaseRef): Promise<HeadAndKey | null> {
  const row: unknown = await db('cases').leftJoin('case_keys', 'case_ref', 'ref').where({ ref }).first('ref', 'seq', 'hash', 'wrapped');
  if (row === undefined) return null;
  const { seq, hash } = parseStored(CaseSchema, row, 'head of a case log');
  const { wrapped } = parseStored(KeySchema, row, 'key of a case');
  return { head: { seq, hash }, key: unwrap(keys, wrapped, ref) };
}

async function makeCase({ db, keys }: Parts, ref: CaseRef): Promise<HeadAndKey> {
  const head = startOfChain(ref);
  const key = sodium.randombytes_buf(32);
  await db('cases').insert({ ref, ...head });
  await db('case_keys').insert({ case_ref: ref, wrapped: sealBytes(keys.wrap, key, keyPlace(ref)) });
  return { head, key };
}

function unwrap(keys: Keys, wrapped: string, ref: CaseRef): Uint8Array {
  const key = openBytes(keys.wrap, wrapped, keyPlace(ref));
  if (key === null) throw damaged('key of a case');
  return key;
}

/** What will be read back, so that the fold sees the same now and after a restart. */
function checkedBody(body: EntryBody): EntryBody {
  return EntryBodySchema.parse(JSON.parse(JSON.stringify(body)));
}

function toRow(entry: Entry): Record<string, unknown> {
  const { v: _, case: caseRef, ...columns } = entry;
  return { case_ref: caseRef, ...columns };
}

async function selectEntries(db: Knex, ref: CaseRef): Promise<object[]> {
  const rows: { case_ref: unknown }[] = await db('log_entries').where({ case_ref: ref }).orderBy('seq');
  return rows.map(({ case_ref, ...columns }) => ({ v: 1, case: case_ref, ...columns }));
}
