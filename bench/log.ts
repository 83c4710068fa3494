import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseEvent } from '../cases/events.ts';
import { fold } from '../cases/evolve.ts';
import { openStore } from '../storage/open.ts';
import type { Store } from '../storage/store.ts';
import { atMost, type Figure } from './figures.ts';
import { progress, report } from './run.ts';

/**
 * What the case log costs: 10,000 entries appended, each in a commit of its own as the bot does it (durable when it
 * returns), and ten at a time; then read back, which verifies hash, chain and signature and decrypts; and folded.
 * Ratios are times taken, compared with appending one a commit.
 */
const ENTRIES = 10_000;
const CASE_ENTRIES = 1_000;
const FOLD_LIMIT_MS = 50;
const ANNA = { person: 'anna', agency: 'school' };

/** A case as it would be: opened once, then actions proposed, agreed and done in turn. */
function event(index: number): CaseEvent {
  if (index === 0) {
    return {
      type: 'case.opened',
      profile: { id: 'bench', version: '1', hash: '0'.repeat(64) },
      coordinator: ANNA,
      agencies: ['school', 'crisis'],
      purpose: 'bench',
    };
  }
  const id = Math.floor((index - 1) / 3) + 1;
  if (index % 3 === 1)
    return { type: 'action.proposed', id, title: `Call the landlord ${id}`, owner: 'school', due: '2027-03-12T09:00:00.000Z' };
  return index % 3 === 2 ? { type: 'action.agreed', id, agency: 'school' } : { type: 'action.done', id };
}

async function seconds(task: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await task();
  return (performance.now() - from) / 1000;
}

/** Appends `ENTRIES` entries to cases of `CASE_ENTRIES` each, so many in one commit. */
async function appendAll(store: Store, name: string, perCommit: number): Promise<void> {
  for (let from = 0; from < ENTRIES; from += perCommit) {
    const caseRef = `${name}-${Math.floor(from / CASE_ENTRIES)}`;
    const events = Array.from({ length: perCommit }, (_, offset) => event((from + offset) % CASE_ENTRIES));
    await store.commit({ log: { caseRef, actor: ANNA, at: new Date(), events } });
  }
}

const rate = (took: number) => `${Math.round(ENTRIES / took)} entries per second`;

export async function measureLog(): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'roundtable-bench-'));
  try {
    progress(`log: appending ${2 * ENTRIES} entries`);
    const store = await openStore({ file: join(dir, 'log.db'), master: new Uint8Array(32).fill(1) });
    const alone = await seconds(() => appendAll(store, 'ONE', 1));
    const grouped = await seconds(() => appendAll(store, 'TEN', 10));
    const logs: Awaited<ReturnType<Store['readLog']>>[] = [];
    const read = await seconds(async () => {
      for (let index = 0; index < ENTRIES / CASE_ENTRIES; index++) logs.push(await store.readLog(`ONE-${index}`));
    });
    const folds = logs.map((log, index) => {
      const from = performance.now();
      const state = fold(`ONE-${index}`, log);
      if (state?.seq !== CASE_ENTRIES) throw new Error('the fold is not complete');
      return performance.now() - from;
    });
    await store.close();

    const worst = Math.max(...folds);
    return [
      { name: 'log, append one a commit', value: rate(alone) },
      { name: 'log, append ten a commit', value: rate(grouped), ratio: grouped / alone },
      { name: 'log, read, verify, decrypt', value: rate(read), ratio: read / alone },
      {
        name: `log, fold ${CASE_ENTRIES} entries`,
        value: `${worst.toFixed(1)} ms, the slowest of ${folds.length}`,
        goal: atMost(FOLD_LIMIT_MS, worst, ' ms'),
      },
    ];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

if (import.meta.main) await report([measureLog]);
