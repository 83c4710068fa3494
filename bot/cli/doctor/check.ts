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

/** A fault out of an error that carries a sentence and a hint, as those of storage and session do. */
export function faultOf(name: string, error: unknown): Finding {
  const { message, hint } = error as { message: string; hint?: string };
  return fault(name, message, hint ?? 'Look at the log file, or start the bot with log level debug.');
}

const SIGN = { good: '✓', warning: '!', fault: '✗' };

/** Two lines at most: what is, and what to do. */
export function print({ name, state, sentence, mend }: Finding): string {
  return `${SIGN[state]} ${name}: ${sentence}${mend ? `\n    → ${mend}` : ''}`;
}
