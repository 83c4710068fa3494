import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { measureEcho } from './echo.ts';
import { measureLog } from './log.ts';
import { measureMemory } from './memory.ts';
import { measureOpen } from './open.ts';
import { report } from './run.ts';

// A process of its own: it measures what loading costs.
spawnSync(process.execPath, [join(import.meta.dirname, 'screen.ts')], { stdio: 'inherit' });
await report([measureLog, measureOpen, measureEcho, measureMemory]);
