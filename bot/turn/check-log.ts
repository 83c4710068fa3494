import { asksForLogCheck } from '../../commands/asks-for-log-check.ts';
import type { LogCheck } from '../../commands/command.ts';
import type { Store } from '../../storage/store.ts';

/** Reads and verifies the whole log of a case when a command asks for it; undefined for any other command. */
export async function checkLog(command: string, store: Store, ref: string): Promise<LogCheck | undefined> {
  if (!asksForLogCheck(command)) return undefined;
  try {
    const entries = await store.readLog(ref);
    const head = await store.head(ref);
    return head ? { ok: true, entries: entries.length, head } : { ok: false, at: 0, what: 'the log is empty' };
  } catch (error) {
    const { name, seq, message } = error as { name?: string; seq?: number; message: string };
    if (name !== 'BrokenLog') throw error;
    return { ok: false, at: seq ?? 0, what: message };
  }
}
