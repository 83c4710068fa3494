import { parseArgs } from 'node:util';
import { endEverything } from '../test/system/support/cleanup.ts';
import { type Figure, table } from './figures.ts';

/** Progress goes to stderr: stdout carries the figures alone. */
export const progress = (line: string): void => void process.stderr.write(`${line}\n`);

/** The value of `--name N` on the command line, or the default. Throws for what is no number above zero. */
export function numberOption(name: string, byDefault: number): number {
  const { values } = parseArgs({ options: { [name]: { type: 'string' } }, strict: false });
  const given = values[name];
  if (given === undefined) return byDefault;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} needs a whole number above zero, not ${String(given)}`);
  return number;
}

/** Runs measurements, prints their figures as one table and ends what they started. The exit code is 1 when a goal was missed. */
export async function report(measurements: (() => Promise<Figure[]>)[]): Promise<void> {
  try {
    const figures: Figure[] = [];
    for (const measure of measurements) figures.push(...(await measure()));
    process.stdout.write(`${table(figures)}\n`);
    if (figures.some(({ goal }) => goal && !goal.met)) process.exitCode = 1;
  } finally {
    await endEverything();
  }
}
