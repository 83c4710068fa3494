import { join } from 'node:path';
import type { Config } from '../config/load.ts';
import { readSecret } from '../config/secret.ts';
import type { Store } from '../storage/store.ts';
import type { AccountOptions } from './session/options.ts';

/** Where the bot keeps what it keeps, inside the data folder. */
export function files(config: Pick<Config, 'data'>): { database: string; crypto: string } {
  return { database: join(config.data, 'roundtable.db'), crypto: join(config.data, 'crypto.db') };
}

/** The bot's account as configured, with its secret read. Throws ConfigError where the secret is missing or open to others. */
export function accountOf(config: Config, store: Store): AccountOptions {
  const login =
    'passwordFile' in config.login ? { password: readSecret(config.login.passwordFile) } : { token: readSecret(config.login.tokenFile) };
  return {
    homeserver: config.homeserver.url,
    userId: config.bot.user,
    login,
    deviceName: config.bot.deviceName,
    store,
    recoveryKeyFile: config.recoveryKeyFile,
  };
}
