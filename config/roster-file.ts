import { z } from 'zod';
import { check } from './check.ts';
import { ConfigError } from './problem.ts';
import type { Profile } from './profile.ts';
import type { Roster } from './roster.ts';
import { lintRoster } from './roster-lint.ts';
import { parseYaml, readYaml, type YamlSource } from './yaml-source.ts';

/** `@localpart:server` with the characters that servers accept (Matrix specification, appendix "User identifiers", historical ones included). */
export const matrixUser = z
  .string()
  .max(255, 'A Matrix user id has 255 characters at most.')
  .regex(
    /^@[\x21-\x39\x3b-\x7e]+:([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:\d{1,5})?$/,
    'This is not a Matrix user id, such as "@anna:example.org" (in quotes, with the @ and the server).',
  );

const id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, 'An id is made of small letters, digits, `_` and `-`.');
const name = z.string().trim().min(1, 'This text is empty.').max(200, 'This text is longer than 200 characters.');

export const rosterSchema = z.strictObject({
  agencies: z
    .array(
      z.strictObject({
        id,
        title: name.optional(),
        spoc: id.meta({ missing: 'Every agency needs a single point of contact: name the id of one of its people.' }),
        deputy: id.optional(),
        invite_deputy: z.boolean().default(false),
      }),
    )
    .min(1),
  people: z
    .array(
      z.strictObject({
        id,
        user: matrixUser,
        name,
        agency: id,
        seconded_to: id.optional(),
        firewalled: z.boolean().optional(),
        roles: z.array(z.enum(['coordinator', 'admin'])).default([]),
      }),
    )
    .min(1),
});

/** The roster as it stands in the file. */
export type RosterFile = z.output<typeof rosterSchema>;

/** Reads and checks the roster against the profile. `language` picks the title of agencies without one of their own. Throws ConfigError with every problem. */
export function loadRoster(file: string, profile: Profile, language = 'en'): Roster {
  return fromSource(readYaml(file, HINT), profile, language);
}

/** As `loadRoster`, for text at hand; `file` is only named in problems. */
export function parseRoster(text: string, file: string, profile: Profile, language = 'en'): Roster {
  return fromSource(parseYaml(text, file, HINT), profile, language);
}

const HINT = 'Start from config/examples/roster.yaml, or run `roundtable setup`.';

function fromSource(source: YamlSource, profile: Profile, language: string): Roster {
  const roster = check(source, rosterSchema);
  const problems = lintRoster(roster, profile, source);
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    agencies: roster.agencies.map((agency) => ({
      id: agency.id,
      title: agency.title ?? titleOf(profile, agency.id, language),
      spoc: agency.spoc,
      ...(agency.deputy !== undefined && { deputy: agency.deputy }),
      inviteDeputy: agency.invite_deputy,
    })),
    people: roster.people.map((person) => ({
      id: person.id,
      user: person.user,
      name: person.name,
      agency: person.agency,
      ...(person.seconded_to !== undefined && { secondedTo: person.seconded_to }),
      ...(person.firewalled !== undefined && { firewalled: person.firewalled }),
      roles: person.roles,
    })),
  };
}

function titleOf(profile: Profile, agency: string, language: string): string {
  const titles = profile.agencies.find((candidate) => candidate.id === agency)?.title ?? {};
  return titles[language] ?? titles.en ?? Object.values(titles)[0] ?? agency;
}
