import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConfigError, Problem } from '../../../config/problem.ts';

/** The problems that a call throws. Fails where it throws something else, or nothing. */
export function problemsOf(run: () => unknown): Problem[] {
  try {
    run();
  } catch (error) {
    if ((error as Error).name === 'ConfigError') return (error as ConfigError).problems;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** A new empty directory for one test. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), 'roundtable-config-'));

/** A text with one part replaced that must be in it. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`not in the text: ${from}`);
  return text.replace(from, to);
}
