import sodium from 'libsodium-wrappers';
import type { Head } from '../cases/model.ts';
import { fromBase64 } from './base64.ts';
import { canonical, checkEntry, type EntryFault, EntrySchema, openBody, parseJson, startOfChain, verifySignature } from './entry.ts';
import { EndSchema, type ExportHeader, endText, HeaderSchema, headerText } from './export.ts';
import { fingerprint } from './keys.ts';

/** What is wrong with a line of an export. */
export type VerifyFault = 'encoding' | 'canonical' | 'header' | 'fingerprint' | 'entry' | EntryFault | 'end' | 'surplus';

export interface Verified {
  ok: true;
  case: string;
  entries: number;
  head: Head;
  /** ISO 8601, UTC. */
  exportedAt: string;
  /** Of the key that signed the log. A log is only as good as this key: compare it with what `roundtable doctor` shows. */
  fingerprint: string;
  /** True when the case's key was left out, so that bodies could not be opened. */
  sealed: boolean;
}

export interface Refuted {
  ok: false;
  /** Line of the file, from 1. */
  line: number;
  /** Sequence that the entry of this line should have; null for the first line, and where there is no entry. */
  seq: number | null;
  fault: VerifyFault;
  /** One sentence that names the place. */
  message: string;
}

export type VerifyResult = Verified | Refuted;

const SENTENCES: Record<VerifyFault, string> = {
  encoding: 'is not UTF-8 text',
  canonical: 'is not JSON in its canonical form, so it was changed after the export',
  header: 'is not the first line of an export signed by its own key',
  fingerprint: 'names another signing key than the one you expect',
  entry: 'is not an entry of a case log',
  chain: 'does not follow the entry before',
  hash: 'does not have the content that was hashed',
  signature: 'is not signed by the key of this log',
  body: 'has a body that does not open with the key of the case',
  end: 'should be the signed end of the log: something is cut off or changed',
  surplus: 'stands behind the end of the log',
};

/**
 * Verifies an exported log with nothing but the file. Every byte of it is covered by a hash, a signature or the
 * canonical form. Resolves also for files that are no export at all; throws never.
 * @param content the bytes of the file, not split into lines: the line ends are checked too
 * @param expected fingerprint of the signing key, in any spelling of its hex digits
 */
export async function verifyExport(content: Uint8Array, expected?: string): Promise<VerifyResult> {
  await sodium.ready;
  const lines = splitLines(content);
  const refute = (index: number, fault: VerifyFault, seq: number | null = null): Refuted => {
    const where = seq === null ? `Line ${index + 1}` : `Line ${index + 1} (entry ${seq})`;
    return { ok: false, line: index + 1, seq, fault, message: `${where} ${SENTENCES[fault]}.` };
  };

  const first = readLine(lines[0]);
  if (typeof first === 'string') return refute(0, first);
  const opened = openHeader(first.value);
  if (opened === null) return refute(0, 'header');
  const { header, publicKey, caseKey } = opened;
  const print = fingerprint(publicKey);
  if (expected !== undefined && plain(expected) !== plain(print)) return refute(0, 'fingerprint');

  let head = startOfChain(header.case);
  for (let index = 1; index < lines.length; index++) {
    const seq = head.seq + 1;
    const line = readLine(lines[index]);
    // What stands behind the last line end is whole only in a file that goes on: this one was cut off.
    if (typeof line === 'string') return refute(index, index === lines.length - 1 ? 'end' : line, seq);
    if (isEnd(line.value)) {
      const end = EndSchema.safeParse(line.value);
      const fits = end.success && end.data.end.seq === head.seq && end.data.end.hash === head.hash;
      if (!fits || !verifySignature(end.data.sig, endText(first.text, end.data.end), publicKey)) return refute(index, 'end');
      // A complete file ends with a line end, so exactly nothing stands behind it.
      if (lines.length !== index + 2) return refute(index + 1, lines.length === index + 1 ? 'end' : 'surplus');
      if (lines[index + 1]?.length !== 0) return refute(index + 1, 'surplus');
      const { case: caseRef, exportedAt } = header;
      return { ok: true, case: caseRef, entries: head.seq, head, exportedAt, fingerprint: print, sealed: caseKey === null };
    }
    const entry = EntrySchema.safeParse(line.value);
    if (!entry.success) return refute(index, 'entry', seq);
    const fault = checkEntry(entry.data, header.case, head, publicKey);
    if (fault !== null) return refute(index, fault, seq);
    if (caseKey !== null && openBody(caseKey, entry.data) === null) return refute(index, 'body', seq);
    head = { seq, hash: entry.data.hash };
  }
  return refute(lines.length - 1, 'end', head.seq + 1);
}

const plain = (print: string) => print.replaceAll(/[^0-9a-fA-F]/g, '').toLowerCase();
const isEnd = (value: unknown) => typeof value === 'object' && value !== null && 'end' in value;

/** Only 0x0a ends a line: everything else that some readers take for a line end is part of it. */
function splitLines(content: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = content.indexOf(0x0a); at !== -1; at = content.indexOf(0x0a, from)) {
    lines.push(content.subarray(from, at));
    from = at + 1;
  }
  lines.push(content.subarray(from));
  return lines;
}

function readLine(bytes: Uint8Array | undefined): { text: string; value: unknown } | 'encoding' | 'canonical' {
  const buffer = Buffer.from(bytes ?? new Uint8Array());
  const text = buffer.toString('utf8');
  // Bytes that are no UTF-8 come back as others.
  if (!Buffer.from(text, 'utf8').equals(buffer)) return 'encoding';
  const value = parseJson(text);
  return value !== undefined && canonicalOrNull(value) === text ? { text, value } : 'canonical';
}

/** Numbers beyond JSON's range and lone surrogates have no canonical form. */
function canonicalOrNull(value: unknown): string | null {
  try {
    return canonical(value);
  } catch {
    return null;
  }
}

function openHeader(value: unknown): { header: ExportHeader; publicKey: Uint8Array; caseKey: Uint8Array | null } | null {
  const parsed = HeaderSchema.safeParse(value);
  if (!parsed.success) return null;
  const { sig, ...rest } = parsed.data;
  const publicKey = fromBase64(rest.publicKey);
  const caseKey = rest.key === undefined ? null : fromBase64(rest.key);
  if (publicKey === null || (rest.key !== undefined && caseKey?.length !== 32)) return null;
  return verifySignature(sig, headerText(rest), publicKey) ? { header: parsed.data, publicKey, caseKey } : null;
}
