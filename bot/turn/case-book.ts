import type { LoggedEvent } from '../../cases/events.ts';
import { evolve, fold } from '../../cases/evolve.ts';
import type { CaseRef } from '../../cases/model.ts';
import type { CaseState } from '../../cases/state.ts';
import type { Store } from '../../storage/store.ts';

/** The states of all cases in memory: folds of their logs, kept up with each commit. */
export interface CaseBook {
  get(ref: CaseRef): CaseState | undefined;
  all(): CaseState[];
  /** Takes in what was just committed. */
  take(ref: CaseRef, logged: LoggedEvent[]): CaseState;
}

/** Reads and verifies every log. Throws the store's `BrokenLog` for the first log that does not verify. */
export async function openCaseBook(store: Store): Promise<CaseBook> {
  const states = new Map<CaseRef, CaseState>();
  for (const ref of await store.cases()) {
    const state = fold(ref, await store.readLog(ref));
    if (state) states.set(ref, state);
  }
  return {
    get: (ref) => states.get(ref),
    all: () => [...states.values()],
    take(ref, logged) {
      let state = states.get(ref) ?? null;
      for (const entry of logged) state = evolve(state, entry, ref);
      if (!state) throw new Error(`case ${ref} has no entries`);
      states.set(ref, state);
      return state;
    },
  };
}
