import sodium from 'libsodium-wrappers';
import type { LoggedEvent } from '../cases/events.ts';
import { fromBase64 } from './base64.ts';
import { EntrySchema, openBody } from './entry.ts';
import { HeaderSchema } from './export.ts';

/**
 * The entries of an export that has been verified before, decrypted, in order. Empty for a sealed export.
 * Throws for a file that is no export.
 * @param content the bytes of the file
 */
export async function readExport(content: Uint8Array): Promise<LoggedEvent[]> {
  await sodium.ready;
  const [first, ...rest] = Buffer.from(content).toString('utf8').trimEnd().split('\n');
  const header = HeaderSchema.parse(JSON.parse(first ?? ''));
  const key = header.key === undefined ? null : fromBase64(header.key);
  if (!key) return [];
  return rest.slice(0, -1).map((line) => {
    const entry = EntrySchema.parse(JSON.parse(line));
    const body = openBody(key, entry);
    if (body === null) throw new Error(`entry ${entry.seq} does not open`);
    return { seq: entry.seq, at: entry.time, ...body };
  });
}
