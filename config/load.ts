import { dirname, resolve } from 'node:path';
import { check } from './check.ts';
import { ConfigError, type Problem } from './problem.ts';
import { profilePath } from './profile.ts';
import { type ActiveStrictness, type ConfigFile, configSchema, type Language } from './schema.ts';
import { parseYaml, readYaml, type YamlSource } from './yaml-source.ts';

/** `roundtable.yaml` with the environment applied: paths absolute, durations in milliseconds, secrets named but not read. */
export interface Config {
  /** Absolute path of the file itself. */
  file: string;
  /** Without a slash at the end. */
  homeserver: { url: string };
  bot: { user: string; displayName: string; deviceName: string };
  /** The file that holds the password or the access token. */
  login: { passwordFile: string } | { tokenFile: string };
  /** Directory of everything the bot keeps. */
  data: string;
  masterKeyFile: string;
  /** Where the recovery key is written once. */
  recoveryKeyFile: string;
  /** Who hosts the bot: an agency is judged as a recipient, a processor is listed only. */
  operator: { agency: string } | { processor: string };
  /** Absolute path of the profile's file. */
  profile: string;
  roster: string;
  language: Language;
  /** IANA name. */
  timeZone: string;
  /** Undefined: what the profile says, else `warn` and no reminder. */
  guard: { strictness?: ActiveStrictness; remindCoordinator?: boolean };
  log: { level: 'debug' | 'info' | 'warn' | 'error'; file?: string };
  /** Undefined: no health endpoint. */
  health?: { host: string; port: number };
  /** How long the head of a room's queue waits for late keys. */
  limits: { lateKeysMs: number };
  /** How long after its date an action's owner is reminded. */
  reminders: { actionOverdueMs: number };
}

type Environment = Record<string, string | undefined>;

/** Reads the configuration. Paths are relative to the file; those of the environment to the working directory. Throws ConfigError with every problem. */
export function loadConfig(file: string, env: Environment = process.env): Config {
  return fromSource(readYaml(file, HINT), env);
}

/** As `loadConfig`, for text at hand; `file` is named in problems and is what paths are relative to. */
export function parseConfig(text: string, file: string, env: Environment = {}): Config {
  return fromSource(parseYaml(text, file, HINT), env);
}

const HINT = 'Start from config/examples/roundtable.yaml, or run `roundtable setup`.';

function fromSource(source: YamlSource, env: Environment): Config {
  const problems: Problem[] = [...secretsInEnvironment(env)];
  let value: ConfigFile | undefined;
  try {
    value = check(source, configSchema);
    const login = loginOf(value, env);
    if (typeof login === 'string')
      problems.push(source.problem(['login'], login, 'Name the file with the password in `login: {password_file: ...}`.'));
    else if (problems.length === 0) return assemble(source.file, value, login, env);
  } catch (error) {
    if ((error as Error).name !== 'ConfigError') throw error;
    problems.push(...(error as ConfigError).problems);
  }
  throw new ConfigError(problems);
}

type Login = { password: string | undefined } | { token: string | undefined };

/** Which way of logging in is named; the environment beats the file. A sentence where there is none or are two. */
function loginOf(value: ConfigFile, env: Environment): Login | string {
  const password = env.ROUNDTABLE_PASSWORD_FILE;
  const token = env.ROUNDTABLE_TOKEN_FILE;
  if (password && token) return 'ROUNDTABLE_PASSWORD_FILE and ROUNDTABLE_TOKEN_FILE are both set.';
  if (password || token) return password ? { password: undefined } : { token: undefined };
  const { password_file, token_file } = value.login;
  if (password_file && token_file) return 'Both `password_file` and `token_file` are named: keep one.';
  if (password_file) return { password: password_file };
  return token_file ? { token: token_file } : 'Nothing says how the bot logs in.';
}

function assemble(file: string, value: ConfigFile, login: Login, env: Environment): Config {
  const base = dirname(resolve(file));
  const secret = (name: string, inFile: string) => {
    const named = env[`ROUNDTABLE_${name}_FILE`];
    return named ? resolve(named) : resolve(base, inFile);
  };
  return {
    file: resolve(file),
    homeserver: { url: value.homeserver.url.replace(/\/+$/, '') },
    bot: { user: value.bot.user, displayName: value.bot.display_name, deviceName: value.bot.device_name },
    login:
      'password' in login ? { passwordFile: secret('PASSWORD', login.password ?? '') } : { tokenFile: secret('TOKEN', login.token ?? '') },
    data: resolve(base, value.data),
    masterKeyFile: secret('MASTER_KEY', value.master_key_file ?? 'secrets/master-key'),
    recoveryKeyFile: secret('RECOVERY_KEY', value.recovery_key_file ?? 'secrets/recovery-key'),
    operator: value.operator.agency === undefined ? { processor: value.operator.processor ?? '' } : { agency: value.operator.agency },
    profile: profilePath(value.profile, base),
    roster: resolve(base, value.roster),
    language: value.language,
    timeZone: value.time_zone,
    guard: { strictness: value.guard.strictness, remindCoordinator: value.guard.remind_coordinator },
    log: { level: value.log.level, ...(value.log.file !== undefined && { file: resolve(base, value.log.file) }) },
    ...(value.health && { health: value.health }),
    limits: { lateKeysMs: value.limits.late_keys },
    reminders: { actionOverdueMs: value.reminders.action_overdue },
  };
}

const SECRETS = ['PASSWORD', 'TOKEN', 'MASTER_KEY', 'RECOVERY_KEY'];

function secretsInEnvironment(env: Environment): Problem[] {
  return SECRETS.filter((name) => env[`ROUNDTABLE_${name}`] !== undefined).map((name) => ({
    file: 'environment',
    key: `ROUNDTABLE_${name}`,
    sentence: 'A secret in the environment can be read by other programs.',
    suggestion: `Write it into a file (mode 0600) and set ROUNDTABLE_${name}_FILE to its path.`,
  }));
}
