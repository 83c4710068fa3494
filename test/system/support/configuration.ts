import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Account } from './homeserver.ts';

/** A person of a test's roster. */
export interface RosterEntry {
  /** Id in the roster, e.g. `anna`. */
  id: string;
  account: Pick<Account, 'userId' | 'displayName'>;
  agency: string;
  roles?: ('coordinator' | 'admin')[];
  secondedTo?: string;
  firewalled?: boolean;
}

export interface ConfigurationOptions {
  /** Address the bot speaks to: the homeserver's or a proxy's. */
  homeserver: string;
  bot: Pick<Account, 'userId' | 'password'>;
  people: RosterEntry[];
  /** Agencies that need more than the first of their people as SPOC. */
  agencies?: { id: string; spoc: string; deputy?: string; invite_deputy?: boolean; title?: string }[];
  /** Default: the agency of the first person. */
  operator?: { agency: string } | { processor: string };
  /** Default `de-nuremberg-bm`. */
  profile?: string;
  healthPort?: number;
  /** Merged over roundtable.yaml, key by key; a value replaces all that stood there. */
  config?: Record<string, unknown>;
}

/** Where everything of a throw-away installation is. */
export interface BotConfiguration {
  dir: string;
  /** roundtable.yaml */
  file: string;
  roster: string;
  data: string;
  logFile: string;
  passwordFile: string;
  masterKeyFile: string;
  recoveryKeyFile: string;
  healthUrl: string | undefined;
  bot: Pick<Account, 'userId' | 'password'>;
}

/** Writes roundtable.yaml, roster.yaml and the secrets of one bot into `dir`. */
export function writeConfiguration(dir: string, options: ConfigurationOptions): BotConfiguration {
  const { homeserver, bot, people, healthPort } = options;
  const at = (...names: string[]) => path.join(dir, ...names);
  const written: BotConfiguration = {
    dir,
    file: at('roundtable.yaml'),
    roster: at('roster.yaml'),
    data: at('data'),
    logFile: at('data', 'roundtable.log'),
    passwordFile: at('secrets', 'password'),
    masterKeyFile: at('secrets', 'master-key'),
    recoveryKeyFile: at('secrets', 'recovery-key'),
    healthUrl: healthPort ? `http://127.0.0.1:${healthPort}/health` : undefined,
    bot,
  };
  fs.mkdirSync(at('secrets'), { recursive: true, mode: 0o700 });
  secret(written.passwordFile, bot.password);
  secret(written.masterKeyFile, randomBytes(32).toString('base64'));
  writeYaml(written.file, {
    homeserver: { url: homeserver },
    bot: { user: bot.userId },
    login: { password_file: 'secrets/password' },
    data: 'data',
    master_key_file: 'secrets/master-key',
    recovery_key_file: 'secrets/recovery-key',
    operator: options.operator ?? { agency: people[0]?.agency ?? 'crisis_service' },
    profile: options.profile ?? 'de-nuremberg-bm',
    roster: 'roster.yaml',
    time_zone: 'Europe/Berlin',
    log: { level: 'info', file: 'data/roundtable.log' },
    ...(healthPort && { health: { host: '127.0.0.1', port: healthPort } }),
    ...options.config,
  });
  writeRoster(written.roster, options);
  return written;
}

/** Writes the roster alone: for a test that changes who works where. */
export function writeRoster(file: string, { people, agencies = [] }: Pick<ConfigurationOptions, 'people' | 'agencies'>): void {
  const named = new Set(agencies.map(({ id }) => id));
  const others = [...new Set(people.map(({ agency }) => agency))].filter((id) => !named.has(id));
  writeYaml(file, {
    agencies: [...agencies, ...others.map((id) => ({ id, spoc: people.find(({ agency }) => agency === id)!.id }))],
    people: people.map(({ id, account, agency, roles, secondedTo, firewalled }) => ({
      id,
      user: account.userId,
      name: account.displayName,
      agency,
      ...(secondedTo && { seconded_to: secondedTo }),
      ...(firewalled !== undefined && { firewalled }),
      ...(roles && { roles }),
    })),
  });
}

function writeYaml(file: string, value: unknown): void {
  fs.writeFileSync(file, stringify(value, { lineWidth: 0 }), { mode: 0o600 });
}

function secret(file: string, text: string): void {
  fs.writeFileSync(file, `${text}\n`, { mode: 0o600 });
}
