import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadProfile } from '../../../config/profile.ts';
import { parseRoster } from '../../../config/roster-file.ts';
import { changed, problemsOf } from './support.ts';

const { profile } = loadProfile('de-nuremberg-bm');
const example = readFileSync('config/examples/roster.yaml', 'utf8');
const parse = (text: string) => parseRoster(text, 'roster.yaml', profile, 'de');
const refused = (from: string, to: string) => problemsOf(() => parse(changed(example, from, to)));

const MINIMAL = `
agencies: [{id: crisis_service, spoc: anna}]
people: [{id: anna, user: "@anna:localhost", name: Anna, agency: crisis_service, roles: [coordinator]}]
`;

describe('a good roster', () => {
  test('the example', () => {
    const roster = parse(example);
    expect(roster.agencies[0]).toEqual({ id: 'crisis_service', title: 'Crisis service', spoc: 'anna', deputy: 'ben', inviteDeputy: true });
    expect(roster.people.find((person) => person.id === 'emine')).toMatchObject({
      agency: 'city_hall',
      secondedTo: 'social_services',
      firewalled: false,
    });
  });

  test('every key of the example is explained where it stands first', () => {
    const seen = new Set<string>();
    const bare = example.split('\n').filter((line, i, lines) => {
      const key = /^ +(?:- )?([a-z_]+):/.exec(line)?.[1];
      if (key === undefined || seen.has(key)) return false;
      seen.add(key);
      return !lines[i - 1]?.trim().startsWith('#');
    });
    expect(bare).toEqual([]);
    expect(seen.size).toBe(11);
  });

  test('the smallest one; a title that is left out comes from the profile', () => {
    expect(parse(MINIMAL).agencies).toEqual([
      { id: 'crisis_service', title: 'Krisendienst Mittelfranken', spoc: 'anna', inviteDeputy: false },
    ]);
  });

  test('somebody who is seconded to an agency may be its SPOC', () => {
    expect(parse(changed(example, 'spoc: david', 'spoc: emine')).agencies[2]?.spoc).toBe('emine');
  });
});

describe('a bad roster', () => {
  test('a person twice, by id and by account', () => {
    const byId = refused('- id: ben', '- id: anna');
    expect(byId.map((problem) => problem.key)).toEqual(['agencies[0].deputy', 'people[1].id']);
    expect(byId[1]?.sentence).toBe('Two people have the id `anna`.');
    expect(refused('@frank:example.org', '@Emine:example.org')).toMatchObject([
      { key: 'people[5].user', sentence: '@Emine:example.org is already the account of `emine`.' },
    ]);
  });

  test('an agency without SPOC', () => {
    const problems = refused('    spoc: clara\n', '');
    expect(problems).toMatchObject([{ key: 'agencies[1].spoc', sentence: 'This key is missing.' }]);
    expect(problems[0]?.suggestion).toContain('single point of contact');
    expect(problems[0]?.line).toBeGreaterThan(1);
  });

  test('a SPOC whom nobody knows, and one of another agency', () => {
    expect(refused('spoc: clara', 'spoc: clra')).toMatchObject([{ key: 'agencies[1].spoc', suggestion: 'Did you mean `clara`?' }]);
    expect(refused('spoc: clara', 'spoc: david')).toMatchObject([{ sentence: '`david` works for `social_services`, not for `school`.' }]);
  });

  test('a deputy who is the SPOC herself; a deputy to invite who is nobody', () => {
    expect(refused('deputy: ben', 'deputy: anna')).toMatchObject([{ key: 'agencies[0].deputy' }]);
    expect(refused('    spoc: clara', '    spoc: clara\n    invite_deputy: true')).toMatchObject([{ key: 'agencies[1].invite_deputy' }]);
  });

  test('an agency that the profile lacks, one that is there twice, one that is missing', () => {
    expect(refused('- id: job_centre', '- id: jobcentre')).toEqual(
      expect.arrayContaining([expect.objectContaining({ key: 'agencies[4].id', suggestion: 'Did you mean `job_centre`?' })]),
    );
    expect(refused('  - id: school\n', '  - id: school\n    spoc: clara\n  - id: school\n')).toMatchObject([{ key: 'agencies[2].id' }]);
    const without = 'agencies: [{id: school, spoc: c}]\npeople: [{id: c, user: "@c:x", name: C, agency: school, roles: [coordinator]}]';
    expect(problemsOf(() => parse(without))).toMatchObject([{ sentence: 'The coordinating agency `crisis_service` is missing.' }]);
  });

  test('nobody may open a case', () => {
    expect(problemsOf(() => parse(changed(MINIMAL, 'roles: [coordinator]', 'roles: []')))).toMatchObject([
      { sentence: 'Nobody may open a case.' },
    ]);
  });

  test('no Matrix id, an unknown role, an unknown key', () => {
    expect(refused('"@clara:example.org"', 'clara')).toMatchObject([{ key: 'people[2].user' }]);
    expect(refused('[coordinator, admin]', '[cordinator]')).toMatchObject([
      { key: 'people[0].roles[0]', suggestion: 'Did you mean `coordinator`?' },
    ]);
    expect(refused('seconded_to:', 'secondedTo:')).toMatchObject([
      { key: 'people[4].secondedTo', suggestion: 'Did you mean `seconded_to`?' },
    ]);
  });

  test('firewalled without being seconded; seconded to her own agency', () => {
    expect(refused('    seconded_to: social_services\n', '')).toMatchObject([{ key: 'people[4].firewalled' }]);
    expect(refused('seconded_to: social_services', 'seconded_to: city_hall')).toMatchObject([{ key: 'people[4].seconded_to' }]);
  });
});
