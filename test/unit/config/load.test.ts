import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadConfig, parseConfig } from '../../../config/load.ts';
import { loadSite } from '../../../config/site.ts';
import { changed, problemsOf, scratch } from './support.ts';

const FILE = 'config/examples/roundtable.yaml';
const example = readFileSync(FILE, 'utf8');
const refused = (from: string, to: string, env = {}) => problemsOf(() => parseConfig(changed(example, from, to), 'r.yaml', env));

const MINIMAL = `
homeserver: {url: "http://localhost:8008/"}
bot: {user: "@bot:localhost"}
login: {token_file: token}
data: data
operator: {processor: Example Hosting}
profile: de-nuremberg-bm
roster: roster.yaml
time_zone: UTC
`;

describe('a good configuration', () => {
  test('the example loads, together with its roster and profile', () => {
    const site = loadSite(FILE, {});
    expect(site.profile.id).toBe('de-nuremberg-bm');
    expect(site.roster.agencies).toHaveLength(5);
    expect(site.guard).toEqual({ strictness: 'warn', remindCoordinator: false });
    expect(site.config.operator).toEqual({ agency: 'crisis_service' });
  });

  test('paths are read from the place of the file', () => {
    const config = loadConfig(FILE, {});
    expect(config.data).toBe(join(process.cwd(), 'config/examples/data'));
    expect(config.login).toEqual({ passwordFile: join(process.cwd(), 'config/examples/secrets/password') });
    expect(config.profile).toBe(join(process.cwd(), 'config/profiles/de-nuremberg-bm.yaml'));
  });

  test('what is left out has a preset', () => {
    const config = parseConfig(MINIMAL, '/etc/roundtable/roundtable.yaml');
    expect(config).toMatchObject({
      homeserver: { url: 'http://localhost:8008' },
      login: { tokenFile: '/etc/roundtable/token' },
      masterKeyFile: '/etc/roundtable/secrets/master-key',
      recoveryKeyFile: '/etc/roundtable/secrets/recovery-key',
      language: 'en',
      log: { level: 'info' },
      limits: { lateKeysMs: 30_000 },
      reminders: { actionOverdueMs: 0 },
    });
    expect(config.health).toBeUndefined();
  });

  test('every example key is commented', () => {
    const lines = example.split('\n');
    const bare = lines.filter((line, i) => /^\s*[a-z_]+: \S/.test(line) && !lines[i - 1]?.trim().startsWith('#'));
    expect(bare).toEqual([]);
  });

  test('secrets named in the environment win over the file', () => {
    const config = parseConfig(MINIMAL, '/etc/r.yaml', { ROUNDTABLE_PASSWORD_FILE: '/run/p', ROUNDTABLE_MASTER_KEY_FILE: '/run/m' });
    expect(config.login).toEqual({ passwordFile: '/run/p' });
    expect(config.masterKeyFile).toBe('/run/m');
  });
});

describe('a bad configuration', () => {
  test('an unknown key is named with its line and the key that was meant, and nothing else', () => {
    expect(refused('time_zone:', 'time-zone:')).toEqual([
      {
        file: 'r.yaml',
        line: example.slice(0, example.indexOf('time_zone:')).split('\n').length,
        column: 1,
        key: 'time-zone',
        sentence: 'This key is not known.',
        suggestion: 'Did you mean `time_zone`?',
      },
    ]);
  });

  test('a wrong type', () => {
    expect(refused('port: 8480', 'port: "8480"')).toMatchObject([
      { key: 'health.port', sentence: 'This should be a number, but it is text.' },
    ]);
    expect(refused('display_name: Roundtable', 'display_name: 12')).toMatchObject([
      { key: 'bot.display_name', suggestion: 'Put it in quotes: "12".' },
    ]);
    expect(problemsOf(() => parseConfig('- a', 'r.yaml'))).toMatchObject([
      { line: 1, sentence: 'This should be a group of keys, but it is a list.' },
    ]);
  });

  test('a value that is none of the known ones', () => {
    expect(refused('level: info', 'level: inof')).toMatchObject([{ key: 'log.level', suggestion: 'Did you mean `info`?' }]);
  });

  test('several faults are told at once, in the order of the file', () => {
    const text = changed(changed(example, 'Europe/Berlin', 'Europe/Berln'), '"@roundtable:example.org"', 'roundtable');
    const keys = problemsOf(() => parseConfig(text, 'r.yaml')).map((problem) => problem.key);
    expect(keys).toEqual(['bot.user', 'time_zone']);
  });

  test('an offset is no time zone: it knows no summer time', () => {
    expect(refused('Europe/Berlin', '"+02:00"')).toMatchObject([{ key: 'time_zone' }]);
  });

  test.each(['roundtable', '"roundtable:example.org"', '"@roundtable"', '"@a b:example.org"', '"@a:exa mple.org"', '"@:example.org"'])(
    'no Matrix user id: %s',
    (user) => {
      expect(refused('"@roundtable:example.org"', user)).toMatchObject([{ key: 'bot.user' }]);
    },
  );

  test('a secret in the file is refused with what to do instead, and not repeated', () => {
    const problems = refused('password_file: secrets/password', 'password: opensesame');
    expect(problems).toMatchObject([{ key: 'login.password' }]);
    expect(problems[0]?.sentence).toContain('password_file');
    expect(JSON.stringify(problems)).not.toContain('opensesame');
  });

  test('a secret in the environment is refused, and not repeated', () => {
    const problems = problemsOf(() => parseConfig(example, 'r.yaml', { ROUNDTABLE_PASSWORD: 'opensesame' }));
    expect(problems).toMatchObject([{ key: 'ROUNDTABLE_PASSWORD' }]);
    expect(JSON.stringify(problems)).not.toContain('opensesame');
  });

  test('no way of logging in, and two of them', () => {
    expect(refused('password_file: secrets/password', 'password_file: p\n  token_file: t')).toMatchObject([{ key: 'login' }]);
    expect(refused('  password_file: secrets/password', '  {}')).toMatchObject([{ sentence: 'Nothing says how the bot logs in.' }]);
    expect(problemsOf(() => parseConfig(changed(MINIMAL, 'login: {token_file: token}', ''), 'r.yaml'))).toMatchObject([{ key: 'login' }]);
  });

  test('strictness that this version does not act on', () => {
    for (const strictness of ['retract', 'hold']) {
      const problems = refused('strictness: warn', `strictness: ${strictness}`);
      expect(problems).toMatchObject([{ key: 'guard.strictness' }]);
      expect(problems[0]?.sentence).toContain('does not act on');
    }
  });

  test('an operator who is both, and one who is neither', () => {
    expect(refused('agency: crisis_service', 'agency: crisis_service\n  processor: Example')).toMatchObject([{ key: 'operator' }]);
    expect(refused('  agency: crisis_service', '  {}')).toMatchObject([{ key: 'operator' }]);
  });

  test('a duration that has no fixed length, or is none', () => {
    for (const text of ['30s', 'P1M', 'P']) expect(refused('PT30S', text)).toMatchObject([{ key: 'limits.late_keys' }]);
  });

  test('tabs, broken syntax, a key twice, an empty file, a missing file', () => {
    const yaml = (text: string) => problemsOf(() => parseConfig(text, 'r.yaml'));
    expect(yaml('bot:\n\tuser: x')).toMatchObject([{ line: 2, sentence: 'A tab is used to indent.' }]);
    expect(yaml('bot: [1')).toMatchObject([{ line: 1, sentence: expect.stringContaining('not valid YAML') }]);
    expect(yaml('a: 1\na: 2')).toMatchObject([{ line: 2, suggestion: 'Remove one of the two.' }]);
    for (const text of ['', '# nothing\n']) expect(yaml(text)).toMatchObject([{ sentence: 'The file is empty.' }]);
    expect(problemsOf(() => loadConfig(join(scratch(), 'none.yaml'), {}))).toMatchObject([{ sentence: 'There is no such file.' }]);
  });
});
