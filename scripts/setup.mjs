/** Makes a fresh clone ready: dependencies and a homeserver. Plain JavaScript that the machine's own Node (20 or newer) runs. */
import { fileURLToPath } from 'node:url';
import { prepareHomeserver } from './homeserver.mjs';
import { installDependencies, npmRun } from './lib/project.mjs';
import { say } from './lib/say.mjs';

/** Installs what is missing, both at once. Throws with a sentence on what to do, after both have ended. */
export async function setup() {
  const results = await Promise.allSettled([installDependencies(), prepareHomeserver().then(say)]);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Sets up, then runs a script of package.json with these arguments; ends this process with its exit code. */
export async function setupAndRun(script, args) {
  try {
    await setup();
    process.exitCode = await npmRun(script, args);
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setup();
