import { measureEcho } from './echo.ts';
import { measureLog } from './log.ts';
import { measureMemory } from './memory.ts';
import { measureOpen } from './open.ts';
import { report } from './run.ts';

await report([measureLog, measureOpen, measureEcho, measureMemory]);
