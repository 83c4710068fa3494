import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '../../../storage/entry.ts';
import { exportLines } from '../../../storage/export.ts';
import { openKeys } from '../../../storage/keys.ts';
import { openStore } from '../../../storage/open.ts';
import { type VerifyResult, verifyExport } from '../../../storage/verify.ts';
import { failure, logging, MASTER, REF, store } from './fixtures.ts';

let open: Buffer;
let sealed: Buffer;
let print: string;

beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'roundtable-export-'));
  const s = await openStore({ file: join(dir, 'roundtable.db'), master: MASTER, now: () => 1_800_000_000_000 });
  await s.commit(logging([1, 2, 3]));
  await s.commit(logging([4, 5]));
  open = await collect(s.exportLog(REF));
  sealed = await collect(s.exportLog(REF, { sealed: true }));
  print = s.fingerprint();
  await s.close();
  rmSync(dir, { recursive: true });
});

async function collect(lines: AsyncIterable<string>): Promise<Buffer> {
  let text = '';
  for await (const line of lines) text += line;
  return Buffer.from(text);
}

const refuted = (result: VerifyResult) => {
  if (result.ok) throw new Error('it verified');
  return result;
};
const lineOf = (file: Buffer, at: number) => file.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
const edited = (change: (lines: string[]) => string[]) => Buffer.from(change(open.toString().split('\n')).join('\n'));

describe('an export', () => {
  test('verifies offline and says what it is', async () => {
    expect(await verifyExport(open, print.replaceAll(' ', '').toUpperCase())).toMatchObject({
      ok: true,
      case: REF,
      entries: 5,
      head: { seq: 5 },
      exportedAt: '2027-01-15T08:00:00.000Z',
      fingerprint: print,
      sealed: false,
    });
  });

  test('verifies without the key of the case too, as after its erasure', async () => {
    expect(await verifyExport(sealed)).toMatchObject({ ok: true, entries: 5, sealed: true });
    expect(sealed.toString()).not.toContain('"key"');
  });

  test('has lines that are each the canonical form of themselves', () => {
    const lines = open.toString().split('\n');
    expect(lines.length).toBe(8);
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(canonical(JSON.parse(line))).toBe(line);
  });

  test('of an unknown case is refused', async () => {
    const s = await store();
    expect((await failure(collect(s.exportLog('NONE-NONE')))).message).toBe('There is no case NONE-NONE.');
  });
});

describe('a changed export', () => {
  test('is found out at every byte, with its line', async () => {
    for (let at = 0; at < open.length; at++) {
      const changed = Buffer.from(open);
      changed[at] = (open[at] as number) ^ (1 << (at % 8));
      // A broken line end joins two lines: the first of them is named.
      expect(refuted(await verifyExport(changed)).line).toBe(lineOf(open, at));
    }
  });

  test('is found out for any byte set to any other value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        for (const file of [open, sealed]) {
          const changed = Buffer.from(file);
          const place = at % file.length;
          changed[place] = (file[place] as number) ^ by;
          expect(refuted(await verifyExport(changed)).line).toBe(lineOf(file, place));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is found out when it is cut off anywhere, or continued', async () => {
    for (let length = 0; length < open.length; length += 5) expect((await verifyExport(open.subarray(0, length))).ok).toBe(false);
    expect(refuted(await verifyExport(Buffer.concat([open, Buffer.from('\n')])))).toMatchObject({ line: 8, fault: 'surplus' });
  });

  test.each<[string, (lines: string[]) => string[], object]>([
    ['an entry left out', (lines) => lines.toSpliced(3, 1), { line: 4, seq: 3, fault: 'chain' }],
    ['two entries swapped', ([a, b, c, d, ...rest]) => [a, b, d, c, ...rest] as string[], { line: 3, seq: 2, fault: 'chain' }],
    ['the newest entry left out', (lines) => lines.toSpliced(5, 1), { line: 6, fault: 'end' }],
    ['the end left out', (lines) => lines.toSpliced(6, 1), { line: 7, fault: 'end' }],
    ['a line of another kind', (lines) => lines.toSpliced(2, 0, '{"a":1}'), { line: 3, seq: 2, fault: 'entry' }],
    ['a space added', (lines) => lines.with(2, ` ${lines[2]}`), { line: 3, seq: 2, fault: 'canonical' }],
    ['a byte order mark', (lines) => lines.with(0, `\ufeff${lines[0]}`), { line: 1, fault: 'canonical' }],
    ['no header', (lines) => lines.slice(1), { line: 1, seq: null, fault: 'header' }],
  ])('is found out with %s', async (_name, change, expected) => {
    expect(refuted(await verifyExport(edited(change)))).toMatchObject(expected);
  });

  test('says the place in one sentence', async () => {
    const { message } = refuted(await verifyExport(edited((lines) => lines.toSpliced(3, 1))));
    expect(message).toBe('Line 4 (entry 3) does not follow the entry before.');
  });

  test('that someone else signed anew is found out by the fingerprint', async () => {
    const keys = await openKeys(new Uint8Array(32).fill(8));
    const entries = open
      .toString()
      .split('\n')
      .slice(1, 6)
      .map((line) => JSON.parse(line));
    const forged = Buffer.from([...exportLines({ caseRef: REF, entries, caseKey: null, keys, exportedAt: new Date(0) })].join(''));
    expect(refuted(await verifyExport(forged, print))).toMatchObject({ line: 1, fault: 'fingerprint' });
    expect(refuted(await verifyExport(forged))).toMatchObject({ line: 2, seq: 1, fault: 'signature' });
  });

  test('with the key of another case does not open', async () => {
    const keys = await openKeys(MASTER);
    const entries = open
      .toString()
      .split('\n')
      .slice(1, 6)
      .map((line) => JSON.parse(line));
    const caseKey = new Uint8Array(32);
    const forged = Buffer.from([...exportLines({ caseRef: REF, entries, caseKey, keys, exportedAt: new Date(0) })].join(''));
    expect(refuted(await verifyExport(forged))).toMatchObject({ line: 2, seq: 1, fault: 'body' });
  });

  test('anything at all is answered and never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await verifyExport(bytes)).ok).toBe(false);
      }),
    );
  });
});
