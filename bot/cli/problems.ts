import { safeError } from '../logging.ts';

/** What an operator reads when a command fails: one sentence, and what to do next where we know it. */
export function tell(error: unknown): string {
  const { name, hint } = (error ?? {}) as { name?: string; hint?: string };
  const known = ['ConfigError', 'StorageError', 'BrokenLog', 'SessionRefused', 'ServerError'].includes(name ?? '');
  const { message, stack } = safeError(error);
  if (known) return hint ? `${message}\n${hint}` : message;
  return `Something went wrong that nobody foresaw: ${message}\n${stack ?? ''}`;
}
