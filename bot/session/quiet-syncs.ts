import { isDeepStrictEqual } from 'node:util';
import type { SdkCrypto, SyncCryptoChanges } from './sdk-crypto.ts';

/** The crypto library looks at the age of its keys when a sync comes: it sees one at least so often (ms). */
const LONGEST_PAUSE = 60_000;

/**
 * Keeps syncs that bring nothing for the crypto library from it. It would read and write the whole account each time,
 * some milliseconds of computing and one commit to disk, before any event of that sync is handed on. Such a sync has no
 * to-device messages and no changed devices, and the server holds as many of our keys as when the library last looked.
 */
export function skipQuietSyncs(crypto: SdkCrypto, now: () => number = () => performance.now()): void {
  const process = crypto.processSyncChanges.bind(crypto);
  let last: { stock: unknown; at: number } | null = null;
  crypto.processSyncChanges = async (changes) => {
    const stock = { counts: changes.oneTimeKeysCounts, fallback: changes.unusedFallbackKeys };
    if (last && isQuiet(changes) && isDeepStrictEqual(stock, last.stock) && now() - last.at < LONGEST_PAUSE) return [];
    last = null;
    const received = await process(changes);
    last = { stock, at: now() };
    return received;
  };
}

function isQuiet({ toDeviceEvents, deviceLists }: SyncCryptoChanges): boolean {
  return toDeviceEvents.length === 0 && !deviceLists?.changed?.length && !deviceLists?.left?.length;
}
