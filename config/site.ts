import { type Config, loadConfig } from './load.ts';
import { didYouMean } from './nearest.ts';
import { ConfigError, type Problem } from './problem.ts';
import { type LoadedProfile, loadProfile } from './profile.ts';
import type { Strictness } from './profile-schema/law.ts';
import type { Roster } from './roster.ts';
import { loadRoster } from './roster-file.ts';
import { ACTED_ON, type ActiveStrictness, NOT_ACTED_ON } from './schema.ts';

/** Everything an operator writes down about one installation, checked against each other. */
export interface Site extends LoadedProfile {
  config: Config;
  roster: Roster;
  guard: { strictness: ActiveStrictness; remindCoordinator: boolean };
}

/** Loads configuration, profile and roster. Throws ConfigError with every problem of the first file that has some. */
export function loadSite(file: string, env: Record<string, string | undefined> = process.env): Site {
  const config = loadConfig(file, env);
  const loaded = loadProfile(config.profile);
  const roster = loadRoster(config.roster, loaded.profile, config.language);
  const guard = loaded.profile.guard;
  const strictness = config.guard.strictness ?? guard?.strictness ?? 'warn';
  const problems: Problem[] = [];
  if (!actedOn(strictness)) problems.push({ file: config.profile, key: 'guard.strictness', sentence: NOT_ACTED_ON });
  const agencies = roster.agencies.map((agency) => agency.id);
  if ('agency' in config.operator && !agencies.includes(config.operator.agency)) {
    const suggestion = didYouMean(config.operator.agency, agencies);
    const sentence = `The roster has no agency \`${config.operator.agency}\`.`;
    problems.push({ file: config.file, key: 'operator.agency', sentence, ...(suggestion && { suggestion }) });
  }
  if (roster.people.some((person) => person.user === config.bot.user)) {
    problems.push({
      file: config.roster,
      key: 'people',
      sentence: `${config.bot.user} is the bot itself.`,
      suggestion: 'Name the account of the person.',
    });
  }
  if (!actedOn(strictness) || problems.length > 0) throw new ConfigError(problems);
  return {
    ...loaded,
    config,
    roster,
    guard: { strictness, remindCoordinator: config.guard.remindCoordinator ?? guard?.remind_coordinator ?? false },
  };
}

const actedOn = (value: Strictness): value is ActiveStrictness => (ACTED_ON as readonly string[]).includes(value);
