import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../../scripts/homeserver.mjs';
import { endLater } from './cleanup.ts';
import { type BotConfiguration, type ConfigurationOptions, writeConfiguration } from './configuration.ts';

const BIN = path.join(import.meta.dirname, '../../../bin/roundtable.mjs');

/** A line of the bot's log. */
export type LogLine = { msg?: string; level?: number } & Record<string, unknown>;

/** How a command of the bot's command line ended. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** The real bot as its own process, with a throw-away configuration and data folder. */
export class BotProcess {
  readonly configuration: BotConfiguration;
  /** Everything that it printed, of all its starts. */
  output = '';
  readonly logLines: LogLine[] = [];
  /** Kills it and removes its folder. */
  readonly destroy: () => Promise<void>;
  #child: ChildProcess | undefined;
  readonly #look = new Set<() => void>();

  constructor(configuration: BotConfiguration) {
    this.configuration = configuration;
    this.destroy = endLater(() => this.#remove());
  }

  /** Writes a configuration into a new temporary folder; does not start the bot yet. */
  static async prepare(options: Omit<ConfigurationOptions, 'healthPort'> & { dir?: string }): Promise<BotProcess> {
    const dir = options.dir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'roundtable-bot-'));
    return new BotProcess(writeConfiguration(dir, { ...options, healthPort: await freePort() }));
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get running(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Starts it and resolves when it says that it is ready. Rejects with its output when it ends before. */
  async start(timeoutMs = 60_000): Promise<void> {
    const lines = this.logLines.length;
    this.launch();
    await this.waitForLog((line) => line.msg === 'ready', timeoutMs, lines);
  }

  /** Starts it without waiting: for starts that are to be refused or killed. */
  launch(): void {
    if (this.running) throw new Error('the bot runs already');
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', BIN, 'start', '--config', this.configuration.file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(),
    });
    this.#child = child;
    createInterface({ input: child.stdout }).on('line', (line) => this.#take(line));
    createInterface({ input: child.stderr }).on('line', (line) => this.#take(line));
    child.once('exit', () => this.#changed());
  }

  /** Resolves when a log line fits that came after the first `from` lines. */
  async waitForLog(fits: (line: LogLine) => boolean, timeoutMs = 30_000, from = 0): Promise<LogLine> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const found = this.logLines.slice(from).find(fits);
      if (found) return found;
      if (!this.running)
        throw new Error(`the bot ended (${this.#child?.signalCode ?? this.#child?.exitCode}):\n${this.output.slice(-4000)}`);
      if (Date.now() > end) throw new Error(`the bot did not say it within ${timeoutMs} ms:\n${this.output.slice(-4000)}`);
      await this.#nextChange();
    }
  }

  /** Asks it to stop and resolves with its exit code. Kills it when it takes longer than `timeoutMs`. */
  async stop(timeoutMs = 20_000): Promise<number | null> {
    return this.#end('SIGTERM', timeoutMs);
  }

  /** SIGKILL: nothing it holds in memory survives. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL', 5000);
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Resolves with the exit code when it ends by itself. */
  async ended(): Promise<number | null> {
    while (this.running) await this.#nextChange();
    return this.#child?.exitCode ?? null;
  }

  /** Resident memory in bytes, as the kernel counts it. */
  residentMemory(): number {
    const status = fs.readFileSync(`/proc/${this.pid}/status`, 'utf8');
    return Number(status.match(/^VmRSS:\s+(\d+) kB/m)?.[1]) * 1024;
  }

  /** Runs another command of the command line with this configuration, e.g. `['doctor']` or `['log', 'export', ref]`. */
  command(args: string[], input?: string, within?: string[]): Promise<Ended> {
    return runRoundtable(args, { config: this.configuration.file, cwd: this.configuration.dir, input, within });
  }

  async #remove(): Promise<void> {
    await this.kill();
    fs.rmSync(this.configuration.dir, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals, timeoutMs: number): Promise<number | null> {
    const child = this.#child;
    if (!child || !this.running) return child?.exitCode ?? null;
    const gone = once(child, 'exit');
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    await gone;
    clearTimeout(timer);
    return child.exitCode;
  }

  #take(line: string): void {
    this.output += `${line}\n`;
    if (line.startsWith('{')) {
      try {
        this.logLines.push(JSON.parse(line) as LogLine);
      } catch {
        // Half a line of a killed process.
      }
    }
    this.#changed();
  }

  #changed(): void {
    for (const look of this.#look) look();
    this.#look.clear();
  }

  #nextChange(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, 200);
      this.#look.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** A command that should have ended by itself is killed after this time (ms): a start that ought to be refused, for one. */
const COMMAND_TIMEOUT = 90_000;

/**
 * Prefix for a command that obeys the modes of files, whoever runs the tests: root is let through everywhere.
 * Empty for any other user.
 */
export const OBEYING_MODES: string[] = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override'] : [];

/** Runs `roundtable` with these arguments to its end; `config` is handed over where given, `within` is a command to run it by. */
export async function runRoundtable(
  args: string[],
  options: { config?: string; cwd?: string; input?: string | undefined; within?: string[] | undefined } = {},
): Promise<Ended> {
  const [program = '', ...rest] = [...(options.within ?? []), process.execPath, '--disable-warning=ExperimentalWarning', BIN, ...args];
  const child = spawn(program, rest, {
    cwd: options.cwd,
    timeout: COMMAND_TIMEOUT,
    killSignal: 'SIGKILL',
    env: { ...environment(), ...(options.config && { ROUNDTABLE_CONFIG: options.config }) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended: Ended = { code: null, signal: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ended.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    ended.stderr += text;
  });
  child.stdin.on('error', () => {}).end(options.input ?? '');
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { ...ended, code, signal };
}

/** The environment without what would steer a bot of a test from outside. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ROUNDTABLE_') && name !== 'NODE_OPTIONS'));
}
