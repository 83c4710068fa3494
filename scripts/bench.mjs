/** `npm run bench`: sets up, then measures. */
import { setupAndRun } from './setup.mjs';

await setupAndRun('bench:measure', process.argv.slice(2));
