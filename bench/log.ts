import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseEvent } from '../cases/events.ts';
import { fold } from '../cases/evolve.ts';
import { openStore } from '../storage/open.ts';
import type { Store } from '../storage/store.ts';

/**
 * What the case log costs: 10,000 entries appended, each in a commit of its own as the bot does it (durable when it
 * returns), and ten at a time; then read back, which verifies hash, chain and signature and decrypts; and folded.
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
const say = (line: string) => process.stdout.write(`${line}\n`);

const dir = mkdtempSync(join(tmpdir(), 'roundtable-bench-'));
try {
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
  say(`log: ${ENTRIES} entries appended, one a commit: ${rate(alone)}`);
  say(`log: ${ENTRIES} entries appended, ten a commit: ${rate(grouped)} (${(alone / grouped).toFixed(1)} times as fast)`);
  say(`log: ${ENTRIES} entries read, verified and decrypted: ${rate(read)}`);
  say(
    `log: a case of ${CASE_ENTRIES} entries folded in ${worst.toFixed(1)} ms at worst of ${folds.length} (limit ${FOLD_LIMIT_MS} ms, ratio ${(worst / FOLD_LIMIT_MS).toFixed(2)})`,
  );
  if (worst >= FOLD_LIMIT_MS) process.exitCode = 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}
