/** `npm test`: sets up, then runs everything; the last line is `N passed, N failed`. Arguments name test files for jest. */

import { npmRun } from './lib/project.mjs';
import { say } from './lib/say.mjs';
import { setup } from './setup.mjs';

try {
  await setup();
  process.exitCode = await npmRun('test:all', process.argv.slice(2));
} catch (error) {
  say(error.message);
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
