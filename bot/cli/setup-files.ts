import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { parseConfig } from '../../config/load.ts';
import type { Profile } from '../../config/profile.ts';
import { parseRoster } from '../../config/roster-file.ts';
import type { SetupRoster } from './setup-people.ts';

/** Everything the dialogue asked for. */
export interface SetupAnswers {
  language: string;
  homeserver: string;
  user: string;
  password: string;
  /** An id, or an absolute path. */
  profile: string;
  timeZone: string;
  operator: { agency: string } | { processor: string };
  roster: SetupRoster;
}

/** A file that the setup is about to write. */
export interface SetupFile {
  path: string;
  text: string;
  /** Never written over, whatever people answer: what it replaces could not be brought back. */
  precious?: boolean;
}

const EXAMPLE = new URL('../../config/examples/roundtable.yaml', import.meta.url);

/** The files of a configuration. Throws ConfigError where they would not load: then the dialogue let something through. */
export function setupFiles(dir: string, answers: SetupAnswers, profile: Profile): SetupFile[] {
  const config = { path: join(dir, 'roundtable.yaml'), text: configText(answers) };
  const roster = { path: join(dir, 'roster.yaml'), text: rosterText(answers.roster) };
  parseConfig(config.text, config.path);
  parseRoster(roster.text, roster.path, profile, answers.language);
  return [
    config,
    roster,
    { path: join(dir, 'secrets', 'password'), text: `${answers.password}\n` },
    { path: join(dir, 'secrets', 'master-key'), text: `${randomBytes(32).toString('base64')}\n`, precious: true },
  ];
}

/** Writes a file that only its owner may read, whole or not at all. */
export function writePrivately(file: SetupFile): void {
  mkdirSync(dirname(file.path), { recursive: true, mode: 0o700 });
  const draft = `${file.path}.new`;
  writeFileSync(draft, file.text, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file.path);
}

export const isThere = (file: SetupFile): boolean => existsSync(file.path);

/** The commented example with the answers put in, so that the operator's file explains itself. */
function configText(answers: SetupAnswers): string {
  const document = parseDocument(readFileSync(EXAMPLE, 'utf8'));
  document.setIn(['homeserver', 'url'], answers.homeserver);
  document.setIn(['bot', 'user'], answers.user);
  document.setIn(['profile'], answers.profile);
  document.setIn(['language'], answers.language);
  document.setIn(['time_zone'], answers.timeZone);
  if ('processor' in answers.operator) {
    document.deleteIn(['operator', 'agency']);
    document.setIn(['operator', 'processor'], answers.operator.processor);
  } else {
    document.setIn(['operator', 'agency'], answers.operator.agency);
  }
  return document.toString({ lineWidth: 0 });
}

function rosterText(roster: SetupRoster): string {
  const value = {
    agencies: roster.agencies.map(({ id, spoc, deputy, inviteDeputy }) => ({
      id,
      spoc,
      ...(deputy !== undefined && { deputy, invite_deputy: inviteDeputy ?? false }),
    })),
    people: roster.people.map(({ coordinator, ...person }) => ({ ...person, ...(coordinator && { roles: ['coordinator', 'admin'] }) })),
  };
  const head = '# Who takes part. What each key means stands in config/examples/roster.yaml; check with: roundtable doctor\n\n';
  return head + stringify(value, { lineWidth: 0 });
}
