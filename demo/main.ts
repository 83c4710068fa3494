import { stdout } from 'node:process';
import { CAST } from './cast.ts';
import { play } from './play.ts';
import { openStage, type Stage } from './stage.ts';
import { openTranscript } from './transcript.ts';

/**
 * `npm run demo`: a case on real parts. With `--once` it ends after the last step, with 0 if every step was seen;
 * otherwise the homeserver and the bot stay up to be looked at.
 */
const once = process.argv.includes('--once');
const out = openTranscript();
let stage: Stage | undefined;

try {
  stage = await openStage(out);
  await play(stage, out);
  stdout.write('\nEvery step was seen.\n');
  if (!once) await stayUp(stage);
} catch (error) {
  stdout.write(`\nNot seen: ${stage?.current ?? 'setting the stage'}\n${(error as Error).message}\n${stage?.botOutput() ?? ''}\n`);
  process.exitCode = 1;
} finally {
  await stage?.close();
}
process.exit();

/** Until Ctrl-C. */
async function stayUp({ server, passwords, users, directory }: Stage): Promise<void> {
  const logins = CAST.map(({ id, name }) => `    ${users[id].padEnd(36)} ${passwords[id]}   ${name}`).join('\n');
  stdout.write(`
The homeserver and the bot stay up until you press Ctrl-C.
To look at the case with Element:
  1. Open Element Desktop, or Element Web (compose.yaml starts one), on this machine.
  2. "Sign in", "Edit" the homeserver, and enter ${server.url}
  3. Log in as one of these people:
${logins}
  4. Skip nothing when Element offers to verify the session: choose "Reset" / "Set up recovery", since the
     demo's people hold their identity in memory only. Messages from before you logged in stay unreadable: that
     is end-to-end encryption. Type !help in the coordinators' room, or open another case with /case open.
Configuration, database and log of the bot: ${directory}
`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
