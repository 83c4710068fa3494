import { z } from 'zod';
import { toBase64 } from './base64.ts';
import { blake2b, canonical, type Entry, FORMAT } from './entry.ts';
import type { Keys } from './keys.ts';

/** First line of an export. `key` is the case's, left out of a sealed export. `sig` signs the rest of the line. */
export const HeaderSchema = z.strictObject({
  format: z.literal(FORMAT),
  case: z.string().min(1),
  /** ISO 8601, UTC. */
  exportedAt: z.iso.datetime(),
  /** base64 of 32 bytes. */
  publicKey: z.string(),
  key: z.string().optional(),
  sig: z.string(),
});
export type ExportHeader = z.infer<typeof HeaderSchema>;

/** Last line of an export: without it the file was cut off. `sig` signs the first line and the head. */
export const EndSchema = z.strictObject({ end: z.strictObject({ seq: z.number().int().positive(), hash: z.string() }), sig: z.string() });
export type ExportEnd = z.infer<typeof EndSchema>;

/** What the signature of the first line covers. */
export function headerText(header: Omit<ExportHeader, 'sig'>): string {
  return `${FORMAT} header ${blake2b(canonical(header))}`;
}

/** What the signature of the last line covers. */
export function endText(headerLine: string, end: ExportEnd['end']): string {
  return `${FORMAT} end ${blake2b(headerLine)} ${canonical(end)}`;
}

export interface ExportInput {
  caseRef: string;
  entries: Entry[];
  /** Null for a sealed export. */
  caseKey: Uint8Array | null;
  keys: Keys;
  exportedAt: Date;
}

/** The lines of an export, each canonical JSON (RFC 8785) with its line end. Needs at least one entry. */
export function* exportLines({ caseRef, entries, caseKey, keys, exportedAt }: ExportInput): Generator<string, void, void> {
  const newest = entries.at(-1);
  if (newest === undefined) throw new RangeError('a log without entries cannot be exported');
  const header: Omit<ExportHeader, 'sig'> = {
    format: FORMAT,
    case: caseRef,
    exportedAt: exportedAt.toISOString(),
    publicKey: toBase64(keys.publicKey),
    ...(caseKey === null ? {} : { key: toBase64(caseKey) }),
  };
  const first = canonical({ ...header, sig: toBase64(keys.sign(headerText(header))) });
  yield `${first}\n`;
  for (const entry of entries) yield `${canonical(entry)}\n`;
  const end = { seq: newest.seq, hash: newest.hash };
  yield `${canonical({ end, sig: toBase64(keys.sign(endText(first, end))) })}\n`;
}
