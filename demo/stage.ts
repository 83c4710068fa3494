import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHomeserver, registerUser } from '../scripts/homeserver.mjs';
import { BotProcess, runRoundtable } from '../test/system/support/bot-process.ts';
import { type Practitioner, startPractitioner } from '../test/system/support/practitioner.ts';
import { CAST, type CastId } from './cast.ts';
import type { Transcript } from './transcript.ts';

/** Everything the demo plays on: a homeserver, the bot as its own process, five practitioners in five more. */
export interface Stage {
  server: { url: string };
  people: Record<CastId, Practitioner>;
  users: Record<CastId, string>;
  passwords: Record<CastId, string>;
  botUser: string;
  /** Folder of the bot's configuration and data. */
  directory: string;
  configFile: string;
  /** Title of the step that is played. */
  current: string;
  /** Runs the command line as an operator would. */
  roundtable(...args: string[]): Promise<{ code: number | null; output: string }>;
  botOutput(): string;
  close(): Promise<void>;
}

const password = () => randomBytes(6).toString('hex');

/** Sets everything up with throw-away accounts. What was started is stopped again when something fails. */
export async function openStage(out: Transcript): Promise<Stage> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    out.step('Setting the stage');
    const server = await waiting('starting a homeserver', () => openHomeserver());
    closers.push(() => server.destroy());
    out.seen(`A real Synapse runs at ${server.url}.`);
    const suffix = randomBytes(2).toString('hex');
    const botPassword = password();
    const botUser = await registerUser(server, `roundtable-${suffix}`, botPassword, { displayName: 'Roundtable' });
    const users = {} as Record<CastId, string>;
    const passwords = {} as Record<CastId, string>;
    for (const { id, name } of CAST) {
      passwords[id] = password();
      users[id] = await registerUser(server, `${id}-${suffix}`, passwords[id], { displayName: name });
    }
    const people = {} as Record<CastId, Practitioner>;
    await waiting('five practitioners log in with encrypted clients of their own', () =>
      Promise.all(
        CAST.map(async ({ id, name }) => {
          const account = { userId: users[id], localpart: `${id}-${suffix}`, password: passwords[id], displayName: name };
          const person = await startPractitioner(server, account);
          people[id] = person;
          closers.push(() => person.stop());
        }),
      ),
    );
    out.seen(`${CAST.map(({ name }) => name).join(', ')} are logged in, each in a process of her or his own.`);
    const directory = mkdtempSync(join(tmpdir(), 'roundtable-demo-'));
    const bot = await BotProcess.prepare({
      dir: directory,
      homeserver: server.url,
      bot: { userId: botUser, password: botPassword },
      people: CAST.map(({ id, name, agency, roles }) => ({
        id,
        account: { userId: users[id], displayName: name },
        agency,
        roles: [...roles],
      })),
      operator: { processor: 'This machine' },
    });
    closers.push(() => bot.destroy());
    closers.push(() => bot.stop());
    await waiting('the bot starts as its own process', () => bot.start());
    out.seen(`The bot runs as ${botUser}, its device signed by its own identity.`);
    return {
      server,
      people,
      users,
      passwords,
      botUser,
      directory,
      configFile: bot.configuration.file,
      current: '',
      async roundtable(...args) {
        const { code, stdout, stderr } = await runRoundtable(args, { cwd: directory });
        return { code, output: stdout + stderr };
      },
      botOutput: () => bot.output.slice(-4000),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }

  async function waiting<T>(what: string, task: () => Promise<T>): Promise<T> {
    const done = out.waiting(what);
    try {
      return await task();
    } finally {
      done();
    }
  }
}
