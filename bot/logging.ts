import { pino } from 'pino';

/** Operator's log: no message text, no names, no user ids of practitioners (a keyed hash instead, see storage/keys). */
export interface Log {
  debug(facts: object, msg: string): void;
  info(facts: object, msg: string): void;
  warn(facts: object, msg: string): void;
  error(facts: object, msg: string): void;
}

/**
 * Writes JSON lines to the given file and to standard output.
 * @param file absolute path, or undefined for standard output alone
 */
export function openLog(level: string, file?: string): Log {
  const streams: { stream: NodeJS.WritableStream; level: string }[] = [{ stream: process.stdout, level }];
  if (file)
    streams.push({
      stream: pino.destination({ dest: file, sync: true, mkdir: true, mode: 0o600 }) as unknown as NodeJS.WritableStream,
      level,
    });
  return pino(
    { level, base: { pid: process.pid }, serializers: { error: safeError, reason: withoutNames } },
    pino.multistream(streams as never),
  );
}

/** An error's kind, message and stack, without the request and response that SDKs hang on it: they carry user ids and tokens. */
export function safeError(error: unknown): { name: string; message: string; stack?: string } {
  const e = error as { name?: string; message?: string; stack?: string; errcode?: string };
  return {
    name: e?.errcode ?? e?.name ?? 'Error',
    message: withoutNames(String(e?.message ?? error)),
    stack: e?.stack ? withoutNames(e.stack) : undefined,
  };
}

const MATRIX_ID = /@[^\s:'"@]+:[^\s'",)]+/g;

/** A text of the server without user ids and tokens. */
export function withoutNames(text: unknown): string {
  return String(text)
    .replace(MATRIX_ID, '@…')
    .replace(/access_token=[^&\s]+/g, 'access_token=…');
}
