/** `npm run demo [-- --once]`: sets up, then plays a case. */
import { setupAndRun } from './setup.mjs';

await setupAndRun('demo:play', process.argv.slice(2));
