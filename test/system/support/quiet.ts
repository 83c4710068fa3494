import { logger as globalLogger, type Logger } from 'matrix-js-sdk/lib/logger.js';

const nothing = (): void => undefined;

/** A logger that drops everything. */
export const quiet: Logger = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, getChild: () => quiet };

/**
 * Silences the SDK's global logger and the children that it makes for each room. Unlike the bot's own silence this
 * does not load the second SDK, which a practitioner does not have.
 */
export function silenceSdk(): void {
  const loglevel = globalLogger as unknown as { methodFactory: () => () => void; rebuild(): void };
  loglevel.methodFactory = () => nothing;
  loglevel.rebuild();
}
