import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { SetupIo } from './setup-questions.ts';

/** Longest wait for a homeserver's answer, in milliseconds. */
const PATIENCE = 5000;

/** The terminal, or piped input: lines that come early are kept for later questions. Close it, or the process stays up. */
export function terminalIo(
  input: NodeJS.ReadStream = process.stdin,
  output: NodeJS.WriteStream = process.stdout,
): SetupIo & { close(): void } {
  let hidden = false;
  const shown = new Writable({
    write(chunk, _encoding, done) {
      if (!hidden) output.write(chunk);
      done();
    },
  });
  const readline = createInterface({ input, output: shown, terminal: input.isTTY === true });
  readline.on('SIGINT', () => readline.close());
  let ended = false;
  readline.on('close', () => {
    ended = true;
  });
  const lines = readline[Symbol.asyncIterator]();
  return {
    async ask(question, options) {
      // Piped input may have ended while lines of it are still to be read: a closed readline shows nothing more.
      if (options?.secret || ended) {
        output.write(question);
        hidden = options?.secret === true;
      } else {
        readline.setPrompt(question);
        readline.prompt();
      }
      const line = await lines.next();
      if (hidden || input.isTTY !== true) output.write('\n');
      hidden = false;
      return line.done ? undefined : line.value;
    },
    say: (text) => void output.write(`${text}\n`),
    reach,
    close: () => readline.close(),
  };
}

/** Undefined where a Matrix homeserver answers at the address, else a short reason. */
export async function reach(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${url}/_matrix/client/versions`, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) return `HTTP ${answer.status}`;
    const body = (await answer.json()) as { versions?: unknown };
    return Array.isArray(body?.versions) ? undefined : 'no Matrix';
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return cause?.code ?? (name === 'TimeoutError' ? 'no answer in time' : name === 'SyntaxError' ? 'no Matrix' : 'no connection');
  }
}
