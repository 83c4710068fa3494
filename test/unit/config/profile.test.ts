import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadProfile, parseProfile, profilePath } from '../../../config/profile.ts';
import type { RuleProfile } from '../../../consent/verdict.ts';
import { changed, problemsOf } from './support.ts';

const text = readFileSync('config/profiles/de-nuremberg-bm.yaml', 'utf8');
const refused = (from: string, to: string) => problemsOf(() => parseProfile(changed(text, from, to), 'p.yaml'));

describe('a good profile', () => {
  test('the one that comes with the bot loads and serves judgement', () => {
    const rules: RuleProfile = loadProfile('de-nuremberg-bm').profile;
    expect(rules.agencies).toHaveLength(8);
    expect(rules.categories.rules).toHaveLength(10);
    expect(rules.legal_bases.every((basis) => basis.status === 'in_force')).toBe(true);
  });

  test('its hash does not depend on layout and comments, but on every value', () => {
    const { hash } = loadProfile('de-nuremberg-bm');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(parseProfile(`# a comment\n${text}`, 'p.yaml').hash).toBe(hash);
    expect(parseProfile(changed(text, 'version: 1.0.0', 'version: 1.0.1'), 'p.yaml').hash).not.toBe(hash);
  });

  test('an id names a profile of ours, a path is read from the base', () => {
    expect(profilePath('de-nuremberg-bm')).toMatch(/config\/profiles\/de-nuremberg-bm\.yaml$/);
    expect(profilePath('own.yaml', '/etc/r')).toBe('/etc/r/own.yaml');
    expect(profilePath('../own', '/etc/r')).toBe('/etc/own');
  });

  test('what should be mended is a warning with its place', () => {
    const { warnings } = loadProfile('de-nuremberg-bm');
    expect(warnings).toMatchObject([{ key: 'model.consultative', line: 24 }]);
  });
});

describe('a bad profile: schema', () => {
  test('an unknown category and a mistyped deny', () => {
    expect(refused('{category: national_id,', '{category: nationalid,')).toMatchObject([
      { line: 110, key: 'categories.rules[1].category', suggestion: 'Did you mean `national_id`?' },
    ]);
    expect(refused('sexuality, action: deny', 'sexuality, action: denny')).toMatchObject([
      { line: 118, key: 'categories.rules[9].action', suggestion: 'Did you mean `deny`?' },
    ]);
  });

  test('a mistyped key of a deny rule is refused, not skipped', () => {
    expect(refused('mental_health, to_sector:', 'mental_health, to_sectors:')).toMatchObject([
      { key: 'categories.rules[2].to_sectors', suggestion: 'Did you mean `to_sector`?' },
    ]);
  });

  test('no default for categories, a basis without citation, a basis without status', () => {
    expect(refused('  default: {action: ask}\n', '')).toMatchObject([{ key: 'categories.default' }]);
    expect(refused('cite: "§ 4 KKG", ', '')).toMatchObject([{ key: 'legal_bases[1].cite' }]);
    expect(refused('child_at_risk, talked_to_parents_or_risk], status: in_force', 'child_at_risk]')).toMatchObject([
      { key: 'legal_bases[1].status' },
    ]);
  });

  test('no duration; an inherited profile; a room that is not encrypted', () => {
    expect(refused('within: PT48H', 'within: 48h')).toMatchObject([{ key: 'deadlines[0].within' }]);
    expect(refused('inherits: null', 'inherits: de-by')).toMatchObject([
      { key: 'inherits', sentence: expect.stringContaining('inherited') },
    ]);
    expect(refused('kind: coordination,', 'kind: coordination, encrypted: false,')).toMatchObject([{ key: 'rooms[1].encrypted' }]);
  });
});

describe('a bad profile: linter', () => {
  test.each([
    ['{category: identity, to_structure: core_team', '{category: identity, to_structure: core_tem', 'categories.rules[0].to_structure'],
    ['unless_basis: [de-pag-transfer]', 'unless_basis: [de-pag-transfr]', 'categories.rules[5].unless_basis[0]'],
    [
      'members: [crisis_service, school, social_services, city_hall, job_centre, police]',
      'members: [crisis_servce]',
      'structures[0].members[0]',
    ],
    ['offer_decision: involve_police', 'offer_decision: involve_plice', 'intake.rules[0].then.offer_decision'],
    ['"assessment:first"', '"assessment:frst"', 'phases[1].exit.requires[0]'],
    ['starts: "outcome:follow_up"', 'starts: "outcome:folow_up"', 'deadlines[2].starts'],
    ['{if: {behaviour: empty}', '{if: {behavior: empty}', 'intake.rules[2].if.behavior'],
    ['by: [guest_expert]', 'by: [guest_expart]', 'assessments[2].by[0]'],
    ['to_agency: [social_services]', 'to_agency: [social_service]', 'legal_bases[1].to_agency[0]'],
    ['guests: [guest_expert]', 'guests: [guest]', 'rooms[2].guests[0]'],
    ['phase: mitigate', 'phase: mitigat', 'handbook[2].phase'],
  ])('a reference that leads nowhere: %s', (from, to, key) => {
    const problems = refused(from, to);
    expect(problems).toMatchObject([{ key }]);
    expect(problems[0]?.line).toBeGreaterThan(1);
  });

  test('a phase that cannot be reached, and one that never ends', () => {
    const lost = refused('  - {from: core_evaluation, to: expert_consultation, event: expert.requested}\n', '');
    expect(lost).toMatchObject([{ sentence: 'The phase `expert_consultation` cannot be reached from `identify`.' }]);
    const stuck = refused('  - {from: expert_consultation, to: core_evaluation, event: expert.answered}\n', '');
    expect(stuck).toMatchObject([{ sentence: 'From the phase `expert_consultation` a case can never be closed.' }]);
  });

  test('two coordinating agencies, none, and one without a deputy', () => {
    expect(refused('sector: education, membership: core,', 'sector: education, membership: core, coordinator: true,')).toMatchObject([
      { key: 'agencies' },
    ]);
    expect(refused('coordinator: true, ', '')).toMatchObject([{ sentence: 'No agency coordinates.' }]);
    expect(refused('deputy: true, max_ack: PT4H', 'deputy: false, max_ack: PT4H')).toMatchObject([{ key: 'agencies[0]' }]);
  });

  test('an id twice, an agency without secrecy, no retention, a shared history of case data', () => {
    expect(refused('{id: school, title', '{id: police, title').map((problem) => problem.sentence)).toContain(
      'The id `police` is used twice.',
    );
    expect(refused(', secrecy: {regime: "Amtsgeheimnis"}', '')).toMatchObject([{ key: 'agencies[3]' }]);
    expect(refused('item: room_messages', 'item: messages')).toMatchObject([{ key: 'retention' }]);
    expect(
      refused('kind: information, structure: core_team, history: joined', 'kind: information, structure: core_team, history: shared'),
    ).toMatchObject([{ key: 'rooms[0].history' }]);
  });
});

describe('algorithms', () => {
  const steps = (list: string) => `${text}\nalgorithms:\n  - {id: a, title: {en: A}, steps: [${list}]}\n`;
  const faults = (list: string) => problemsOf(() => parseProfile(steps(list), 'p.yaml')).map((problem) => problem.sentence);

  test('each step leads somewhere', () => {
    expect(
      parseProfile(steps('{id: s1, ask: means, branches: {"yes": s2, "no": s2, unclear: s2}}, {id: s2, end: true}'), 'p.yaml').profile
        .algorithms,
    ).toHaveLength(1);
    expect(faults('{id: s1, do: {en: X}, next: s3}, {id: s2, end: true}')).toEqual(['There is no step `s3` in this algorithm.']);
    expect(faults('{id: s1, do: {en: X}}')).toEqual(['This step does not say what comes `next`.']);
    expect(faults('{id: s1, ask: means, branches: {"yes": s2, maybe: s2}}, {id: s2, end: true}')).toEqual([
      'The answer `no` to `means` leads nowhere.',
      'The answer `unclear` to `means` leads nowhere.',
      '`maybe` is not an answer to `means`.',
    ]);
    expect(faults('{id: s1}')).toEqual(['A step has exactly one of `do`, `ask` and `end`.']);
    expect(faults('{id: s1, ask: gone, next: s1}')).toEqual(['The intake has no question `gone`.']);
  });
});
