import { LogService } from 'matrix-bot-sdk';
import { logger as globalLogger, type Logger } from 'matrix-js-sdk/lib/logger.js';

const nothing = (): void => undefined;

/** Drops everything: both SDKs log user ids, room ids and request bodies. */
export const silentLogger: Logger = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  getChild: () => silentLogger,
};

/** Silences both SDKs' global loggers, which bypass the one that a client is given. */
export function silenceSdks(): void {
  const loglevel = globalLogger as unknown as { setLevel(level: 'silent', persist: boolean): void };
  loglevel.setLevel('silent', false);
  LogService.setLogger({ info: nothing, warn: nothing, error: nothing, debug: nothing, trace: nothing });
}
