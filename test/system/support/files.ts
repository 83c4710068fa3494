import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** SHA-256 of each file of a folder, by name: two of these are equal when nothing was changed. */
export function digests(folder: string, wanted: (name: string) => boolean = () => true): Record<string, string> {
  const names = fs.readdirSync(folder).filter((name) => wanted(name) && fs.statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(names.sort().map((name) => [name, digest(fs.readFileSync(path.join(folder, name)))]));
}

/** The same bytes with one bit turned. */
export function flipped(bytes: Uint8Array, position: number, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[position] = (copy[position] ?? 0) ^ (1 << bit);
  return copy;
}

/** Numbers below `below` that look random and are the same in each run (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
