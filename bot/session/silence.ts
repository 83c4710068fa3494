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

/** What loglevel, which is behind matrix-js-sdk's global logger, offers beyond the SDK's type. */
interface LogLevel {
  methodFactory: () => () => void;
  rebuild(): void;
}

/**
 * Silences both SDKs' global loggers, which bypass the one that a client is given. A level is not enough:
 * matrix-js-sdk's global logger makes a child for each room, each beginning at level debug with its parent's methods.
 */
export function silenceSdks(): void {
  const loglevel = globalLogger as unknown as LogLevel;
  loglevel.methodFactory = () => nothing;
  loglevel.rebuild();
  // The one child that is made when the SDK is loaded; asking for it again gives it the new methods.
  globalLogger.getChild('RoomStickyEvents');
  LogService.setLogger({ info: nothing, warn: nothing, error: nothing, debug: nothing, trace: nothing });
}
