import type { ConfigError } from '../../../config/problem.ts';

/** What one look gave. `mend` says what to do; a `warning` does not keep the bot from working. */
export interface Finding {
  name: string;
  state: 'good' | 'warning' | 'fault';
  sentence: string;
  mend?: string;
}

export const good = (name: string, sentence: string): Finding => ({ name, state: 'good', sentence });
export const warning = (name: string, sentence: string, mend: string): Finding => ({ name, state: 'warning', sentence, mend });
export const fault = (name: string, sentence: string, mend: string): Finding => ({ name, state: 'fault', sentence, mend });

/** A fault out of an error that carries a sentence and a hint, as those of storage, session and configuration do. */
export function faultOf(name: string, error: unknown): Finding {
  const { message, hint, problems } = error as { message: string; hint?: string; problems?: ConfigError['problems'] };
  const problem = problems?.[0];
  if (problem) return fault(name, `${problem.file}: ${problem.sentence}`, problem.suggestion ?? `Mend ${problem.file}.`);
  return fault(name, message, hint ?? 'Look at the log file, or start the bot with log level debug.');
}

const SIGN = { good: '✓', warning: '!', fault: '✗' };

/** Two lines at most: what is, and what to do. */
export function print({ name, state, sentence, mend }: Finding): string {
  return `${SIGN[state]} ${name}: ${sentence}${mend ? `\n    → ${mend}` : ''}`;
}
