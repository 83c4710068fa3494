import fs from 'node:fs';
import path from 'node:path';
import { openSqlite } from '../../../storage/sqlite.ts';

/** One place in which something was found that must not stand there. */
export interface Trace {
  file: string;
  /** Name of the needle, never the needle. */
  what: string;
  spelling: string;
}

/** A text or key to look for, with a name for the report. */
export interface Needle {
  what: string;
  bytes: Uint8Array;
}

export const needle = (what: string, text: string): Needle => ({ what, bytes: Buffer.from(text, 'utf8') });

/**
 * Looks for needles in every file below the folders: as they are, in lower case, as UTF-16 (either order), hex, percent
 * signs and base64 (at each of its three alignments, both alphabets). Databases are also read value by value, for texts that SQLite
 * splits over pages.
 */
export async function findTraces(folders: string[], needles: Needle[]): Promise<Trace[]> {
  const spellings = needles.flatMap(({ what, bytes }) => spell(bytes).map(([spelling, text]) => ({ what, spelling, text })));
  const traces: Trace[] = [];
  for (const file of folders.flatMap(filesBelow)) {
    const contents: Buffer[] = [fs.readFileSync(file)];
    if (contents[0]?.subarray(0, 15).toString('latin1') === 'SQLite format 3') contents.push(await everyValue(file));
    for (const content of contents) {
      // Latin-1 keeps each byte as one character; lower case is for needles that somebody normalised.
      const text = content.toString('latin1');
      const lower = text.toLowerCase();
      for (const each of spellings) {
        const hit = each.spelling === 'lower case' ? lower.includes(each.text) : text.includes(each.text);
        if (hit) traces.push({ file, what: each.what, spelling: each.spelling });
      }
    }
  }
  return traces;
}

function spell(bytes: Uint8Array): [spelling: string, text: string][] {
  const buffer = Buffer.from(bytes);
  const latin = (each: Uint8Array) => Buffer.from(each).toString('latin1');
  const wide = Buffer.from(buffer.toString('utf8'), 'utf16le');
  const hex = buffer.toString('hex');
  return [
    ['as it is', latin(buffer)],
    ['lower case', latin(buffer).toLowerCase()],
    ['UTF-16LE', latin(wide)],
    ['UTF-16BE', latin(Buffer.from(wide).swap16())],
    ['hex', hex],
    ['HEX', hex.toUpperCase()],
    ['percent', encodeURIComponent(buffer.toString('utf8'))],
    ...([0, 1, 2] as const).flatMap((shift): [string, string][] => {
      const inner = inBase64(buffer, shift);
      return [
        ['base64', inner],
        ['base64url', inner.replaceAll('+', '-').replaceAll('/', '_')],
      ];
    }),
  ];
}

/** The characters that the bytes always give inside a longer base64 text, when `shift` bytes of their group of three stand before them. */
function inBase64(bytes: Buffer, shift: 0 | 1 | 2): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const whole = Math.floor(((shift + bytes.length) * 8) / 6);
  return text.slice(shift === 0 ? 0 : shift + 1, whole);
}

async function everyValue(file: string): Promise<Buffer> {
  const sql = await openSqlite(file);
  try {
    const tables = (await sql.all("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")) as {
      name: string;
    }[];
    const values: Buffer[] = [];
    for (const { name } of tables) {
      for (const row of (await sql.all(`SELECT * FROM "${name}"`)) as Record<string, unknown>[]) {
        for (const value of Object.values(row)) {
          values.push(value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value)), Buffer.from('\n'));
        }
      }
    }
    return Buffer.concat(values);
  } finally {
    await sql.close();
  }
}

function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
