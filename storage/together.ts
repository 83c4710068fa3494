/**
 * Waits for statements of one transaction that do not depend on each other, so that they need not wait for each other.
 * Throws the first failure once all are settled: a rollback must not overtake a statement under way.
 */
export async function together(statements: PromiseLike<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(statements)) if (result.status === 'rejected') throw result.reason;
}
