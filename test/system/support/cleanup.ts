/** What still runs or lies about; each is ended once, at the latest when the test file ends. */
const open = new Set<() => Promise<void>>();

/**
 * Remembers how to end something that was started. Returns the same as a function that ends it early;
 * ending twice does nothing.
 */
export function endLater(end: () => Promise<void>): () => Promise<void> {
  const once = async () => {
    if (open.delete(once)) await end();
  };
  open.add(once);
  return once;
}

/** Ends everything, last started first; a failure does not keep the others from being ended. */
export async function endEverything(): Promise<void> {
  for (const end of [...open].reverse()) await end().catch((error: Error) => process.stderr.write(`not ended: ${error.message}\n`));
}
