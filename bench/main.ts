import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { measureEcho } from './echo.ts';
import { measureLog } from './log.ts';
import { measureMemory } from './memory.ts';
import { measureOpen } from './open.ts';
import { report } from './run.ts';

const MEASUREMENTS = { log: measureLog, open: measureOpen, echo: measureEcho, memory: measureMemory };

/** `npm run bench` measures everything; names behind it (`npm run bench -- screening echo`) only that. */
const names = process.argv.slice(2).filter((argument) => !/^(?:--|\d)/.test(argument));
const wanted = (name: string): boolean => names.length === 0 || names.includes(name);
const unknown = names.filter((name) => name !== 'screening' && !(name in MEASUREMENTS));
if (unknown.length > 0) {
  process.stderr.write(`There is no measurement ${unknown.join(', ')}: choose among screening, ${Object.keys(MEASUREMENTS).join(', ')}.\n`);
  process.exit(1);
}
// A process of its own: it measures what loading costs.
if (wanted('screening')) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'screening.ts')], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
const chosen = Object.entries(MEASUREMENTS).flatMap(([name, measure]) => (wanted(name) ? [measure] : []));
if (chosen.length > 0) await report(chosen);
