import { Command } from 'commander';
import { loadSite } from '../../config/site.ts';
import { keepHeapSmall } from '../small-heap.ts';
import { tell } from './problems.ts';
import type { RecoverArguments } from './recover.ts';

const CONFIG = './roundtable.yaml';

// Each command loads what it needs: a log verifies anywhere, without the Matrix libraries.

const program = new Command('roundtable')
  .description('A bot for encrypted Matrix rooms in which several services work together on one case.')
  .showHelpAfterError('(run roundtable --help for all commands)');

const withConfig = (command: Command): Command =>
  command.option('-c, --config <file>', 'the configuration', process.env.ROUNDTABLE_CONFIG ?? CONFIG);

withConfig(program.command('start'))
  .description('run the bot until it is told to stop (SIGTERM or Ctrl-C)')
  .action(
    guarded(async ({ config }: { config: string }) => {
      const site = loadSite(config);
      keepHeapSmall();
      await (await import('../main.ts')).startBot(site);
    }),
  );

program
  .command('setup')
  .description('write a first configuration by asking')
  .option('-d, --dir <directory>', 'where it is written', '.')
  .action(guarded(async ({ dir }: { dir: string }) => (await import('./setup.ts')).setupCommand(dir)));

withConfig(program.command('doctor'))
  .description('check everything that can be wrong, and say how to mend it')
  .action(guarded(async ({ config }: { config: string }) => (await import('./doctor.ts')).doctor(config)));

withConfig(program.command('recover'))
  .description('make a new signed device from the recovery key when the store is lost, and restore the room keys')
  .option('-k, --key-file <file>', 'the recovery key; asked for if left out')
  .option('--reset-identity', 'the recovery key is lost too: make a new identity, which everybody has to trust again')
  .action(guarded(async (options: RecoverArguments) => (await import('./recover.ts')).recoverCommand(options)));

withConfig(program.command('health'))
  .description('ask the running bot whether it is well; ends with 0 if so')
  .action(
    guarded(async ({ config }: { config: string }) => {
      const { health } = loadSite(config).config;
      if (!health) return say('The configuration names no health port.', 1);
      const answer = await fetch(`http://${health.host}:${health.port}/health`).catch(() => undefined);
      say(answer ? await answer.text() : 'The bot does not answer.', answer?.ok ? 0 : 1);
    }),
  );

program
  .command('screen [text]')
  .description('show what a message discloses about a person; needs no configuration and no network')
  .option('--jsonl', 'read lines {"id","text"} from the input and write a line of findings for each')
  .option('--explain', 'say what was seen, and why, in sentences')
  .action(
    guarded(async (text: string | undefined, options: { jsonl?: boolean; explain?: boolean }) => {
      const { screenLines, screenText } = await import('./screen.ts');
      if (options.jsonl) process.exitCode = (await screenLines(process.stdin, (line) => process.stdout.write(`${line}\n`))) > 0 ? 1 : 0;
      else if (text === undefined) say('Give a text, or --jsonl to read lines.', 1);
      else say(screenText(text, options.explain ?? false), 0);
    }),
  );

const log = program.command('log').description('export a case log, or verify an exported one');
withConfig(log.command('export <case>'))
  .description('write the log of a case as a file that verifies offline')
  .option('-o, --out <file>', 'where to; default: CASE.log.jsonl')
  .option('--sealed', 'leave the key of the case out: the file verifies but cannot be read')
  .action(
    guarded(async (ref: string, options: { config: string; out?: string; sealed?: boolean }) =>
      (await import('./log.ts')).exportLogCommand(ref, options),
    ),
  );
log
  .command('verify <file>')
  .description('check every byte of an exported log; needs no database and no network')
  .option('-f, --fingerprint <text>', 'the fingerprint of the signing key that is expected')
  .option('-p, --print', 'print the entries, readable')
  .action(
    guarded(async (file: string, options: { fingerprint?: string; print?: boolean }) =>
      (await import('./log.ts')).verifyLogCommand(file, options),
    ),
  );

await program.parseAsync();

/** Turns what goes wrong into sentences and an exit code; a stack is for the log file, not for a terminal. */
function guarded<A extends unknown[]>(run: (...args: A) => unknown): (...args: A) => Promise<void> {
  return async (...args) => {
    try {
      await run(...args);
    } catch (error) {
      process.stderr.write(`${tell(error)}\n`);
      process.exitCode = 1;
    }
    // The Matrix libraries leave timers behind; whatever is still at work on another thread gets a moment to end.
    setTimeout(() => process.exit(), 500).unref();
  };
}

function say(text: string, code: number): void {
  process.stdout.write(`${text}\n`);
  process.exitCode = code;
}
