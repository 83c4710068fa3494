import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import type { CaseEvent } from '../../../cases/events.ts';
import { openStore, type StoreOptions } from '../../../storage/open.ts';
import type { Store } from '../../../storage/store.ts';

export const MASTER = new Uint8Array(32).fill(7);
export const REF = 'K7QF-4XPD';
export const ANNA = { person: 'anna', agency: 'school' };

/** Everything made here is closed and removed after each test. */
const clean: (() => unknown)[] = [];
afterEach(async () => {
  for (const task of clean.splice(0).reverse()) await task();
});

export function tempDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'roundtable-storage-'));
  clean.push(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export function later(task: () => unknown): void {
  clean.push(task);
}

export async function store(options: Partial<StoreOptions> = {}): Promise<Store & { file: string }> {
  const file = options.file ?? join(tempDir(), 'roundtable.db');
  const opened = await openStore({ master: MASTER, ...options, file });
  let open = true;
  const close = async () => {
    if (open) await opened.close();
    open = false;
  };
  later(close);
  return new Proxy(opened as Store & { file: string }, {
    get: (target, name) => (name === 'file' ? file : name === 'close' ? close : Reflect.get(target, name)),
  });
}

export const proposal = (id: number, title = `Call the landlord ${id}`): CaseEvent => ({
  type: 'action.proposed',
  id,
  title,
  owner: 'school',
  due: '2027-03-12T09:00:00.000Z',
});

/** Work that logs proposals with these ids. */
export const logging = (ids: number[], caseRef = REF) => ({
  log: { caseRef, actor: ANNA, cause: '$cause', at: new Date('2027-03-01T10:00:00Z'), events: ids.map((id) => proposal(id)) },
});

/** The error that a promise rejects with. */
export async function failure(
  promise: Promise<unknown>,
): Promise<{ name: string; fault?: string; message: string; hint?: string; seq?: number }> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('it did not fail');
}
