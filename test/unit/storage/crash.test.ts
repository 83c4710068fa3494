import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { openCryptoRecords } from '../../../storage/crypto-records.ts';
import { takeLock } from '../../../storage/process-lock.ts';
import { failure, REF, store, tempDir } from './fixtures.ts';

const WRITER = join(import.meta.dirname, 'support/writer.ts');

/** Lets a writer run until it has confirmed so many commits, calls `meanwhile`, and kills it. Returns the last one confirmed. */
async function writeAndKill(file: string, commits: number, meanwhile?: (child: ChildProcess) => Promise<void>): Promise<number> {
  const child = spawn(process.execPath, [WRITER, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let last = 0;
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    seen += 1;
    if (seen === 1) await meanwhile?.(child);
    if (seen === commits) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return last;
}

test('a writer killed at any moment loses nothing that was confirmed and leaves nothing half done', async () => {
  const dir = tempDir();
  const file = join(dir, 'roundtable.db');
  for (const commits of [1, 7, 40, 23]) {
    const confirmed = await writeAndKill(file, commits);
    const s = await store({ file });
    const log = await s.readLog(REF);
    expect(log.length).toBeGreaterThanOrEqual(confirmed);
    expect(log.map((entry) => (entry.event as { id: number }).id)).toEqual(log.map((_, index) => index + 1));
    expect((await s.unsent(10_000)).map((row) => row.content.id)).toEqual(log.map((_, index) => index + 1));
    expect(await s.position('!room:x')).toEqual({ eventId: `$${log.length}`, at: log.length });
    await s.close();

    const records = await openCryptoRecords(`${file}.crypto`);
    const loaded = await records.loadAll();
    // The keys are always written first, three at once.
    expect(loaded.records.length % 3).toBe(0);
    expect(loaded.records.length / 3).toBeGreaterThanOrEqual(log.length);
    await records.close();
  }
});

test('a second process is told who holds the lock, and the lock is free as soon as that one is dead', async () => {
  const dir = tempDir();
  await writeAndKill(join(dir, 'roundtable.db'), 2, async (child) => {
    const error = await failure(takeLock(dir));
    expect(error).toMatchObject({ name: 'StorageError', fault: 'held' });
    expect(error.message).toMatch(new RegExp(`^Another Roundtable uses ${dir}: process ${child.pid} on \\S+, since 20\\d\\d-\\S+Z\\.$`));
  });
  const release = await takeLock(dir);
  expect(await failure(takeLock(dir))).toMatchObject({ fault: 'held', message: expect.stringContaining(`process ${process.pid}`) });
  await release();
  await (await takeLock(dir))();
});
