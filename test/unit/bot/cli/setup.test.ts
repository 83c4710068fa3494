import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runSetup } from '../../../../bot/cli/setup.ts';
import type { SetupIo } from '../../../../bot/cli/setup-questions.ts';
import { readMasterKey, readSecret } from '../../../../config/secret.ts';
import { loadSite } from '../../../../config/site.ts';
import { scratch } from '../../config/support.ts';

/** Answers by what the question contains, in turn; the preset where nothing is left to say. */
function person(answers: Record<string, string[]>, unreachable: string[] = []) {
  const said: string[] = [];
  const asked: { question: string; secret: boolean }[] = [];
  const left = new Map(Object.entries(answers).map(([key, list]) => [key, [...list]]));
  const io: SetupIo = {
    async ask(question, options) {
      asked.push({ question, secret: options?.secret === true });
      for (const [key, list] of left) if (question.includes(key) && list.length > 0) return list.shift();
      return question.includes('[') ? '' : undefined;
    },
    say: (text) => void said.push(text),
    reach: async (url) => (unreachable.includes(url) ? 'ECONNREFUSED' : undefined),
  };
  return { io, said, asked, all: () => said.join('\n') };
}

const GOOD = {
  'Address of your Matrix': ['matrix.example.org'],
  password: ['open sesame'],
  'Time zone': ['Europe/Berlin'],
  'crisis service: name of the SPOC': ['Anna Lindner'],
  'Anna Lindner': ['@anna:example.org'],
  'crisis service: name of the deputy': ['Anna Okafor'],
  'Shall Anna Okafor': ['yes'],
  'Anna Okafor': ['@ben:example.org'],
  'Schools: name of the SPOC': ['Clara Voß'],
  'Clara Voß': ['@clara:example.org'],
  'Schools: name of the deputy': [''],
  'Does Social services': ['no'],
  'Does City hall': ['no'],
  'Does Job centre': ['no'],
};

describe('a first configuration', () => {
  test('is written from the answers, loads, and is closed to others', async () => {
    const dir = join(scratch(), 'new', 'site');
    const { io, all, asked } = person(GOOD);
    expect(await runSetup(io, dir)).toBe(true);
    const site = loadSite(join(dir, 'roundtable.yaml'), {});
    expect(site.config).toMatchObject({
      homeserver: { url: 'https://matrix.example.org' },
      bot: { user: '@roundtable:example.org' },
      operator: { agency: 'crisis_service' },
      timeZone: 'Europe/Berlin',
    });
    expect(site.roster.agencies).toMatchObject([
      { id: 'crisis_service', spoc: 'anna', deputy: 'anna-2', inviteDeputy: true },
      { id: 'school', spoc: 'clara' },
    ]);
    expect(site.roster.people[0]).toMatchObject({ id: 'anna', roles: ['coordinator', 'admin'] });
    expect(readSecret(join(dir, 'secrets/password'))).toBe('open sesame');
    expect(readMasterKey(site.config.masterKeyFile)).toHaveLength(32);
    for (const name of ['roundtable.yaml', 'roster.yaml', 'secrets/password', 'secrets/master-key']) {
      expect(statSync(join(dir, name)).mode & 0o777).toBe(0o600);
    }
    expect(asked.filter((one) => one.secret)).toHaveLength(1);
    expect(all()).not.toContain('open sesame');
    expect(all()).toContain(`roundtable doctor --config ${join(dir, 'roundtable.yaml')}`);
  });

  test('keeps the comments of the example', async () => {
    const dir = scratch();
    await runSetup(person(GOOD).io, dir);
    const count = (file: string) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim().startsWith('#')).length;
    expect(count(join(dir, 'roundtable.yaml'))).toBe(count('config/examples/roundtable.yaml'));
  });

  test('speaks German when asked to', async () => {
    const dir = scratch();
    const { io, all } = person({
      ...{ 'Language / Sprache': ['de'], 'Adresse Ihres': ['https://matrix.example.org'], Passwort: ['geheim'] },
      ...{
        'Krisendienst Mittelfranken: Name der Ansprechperson': ['Anna'],
        'Vertretung (Enter': [''],
        'Konto von Anna': ['@anna:example.org'],
        'Macht ': Array(7).fill('nein'),
      },
    });
    expect(await runSetup(io, dir)).toBe(true);
    expect(all()).toContain('Geschrieben');
    expect(loadSite(join(dir, 'roundtable.yaml'), {}).config.language).toBe('de');
  });
});

describe('answers that cannot be used', () => {
  test('are asked for again with a sentence that says what is wrong', async () => {
    const dir = scratch();
    const { io, all } = person(
      {
        ...GOOD,
        'Language / Sprache': ['fr', 'en'],
        'Address of your Matrix': ['', 'ftp://example.org', 'http://wrong.example', 'http://right.example'],
        "The bot's account": ['roundtable', '@bot:example.org'],
        password: ['  ', 'open sesame'],
        'Profile:': ['de-nurnberg', 'de-nuremberg-bm'],
        'Time zone': ['Mars/Olympus', 'Europe/Berlin'],
        'crisis service: name of the SPOC': ['', 'Anna Lindner'],
        'Anna Lindner': ['anna', '@bot:example.org', '@anna:example.org'],
        'Clara Voß': ['@Anna:example.org', '@clara:example.org'],
        'Does Social services': ['perhaps', 'no'],
        'Who opens and closes': ['nobody', 'clara'],
        'Who runs the machine': ['crisis_servce', 'Example Hosting'],
      },
      ['http://wrong.example'],
    );
    expect(await runSetup(io, dir)).toBe(true);
    for (const sentence of [
      'Please answer one of: en, de.',
      'This is not a web address.',
      'No Matrix homeserver answers at http://wrong.example (ECONNREFUSED).',
      'A Matrix account looks like',
      'The bot needs a password',
      'This profile cannot be used:',
      'There is no such time zone.',
      'Please give a name',
      '@bot:example.org is already used for Roundtable.',
      '@Anna:example.org is already used for Anna Lindner.',
      'Please answer yes or no.',
      'Please answer one of: anna, anna-2, clara.',
      'Did you mean crisis_service?',
    ]) {
      expect(all()).toContain(sentence);
    }
    const site = loadSite(join(dir, 'roundtable.yaml'), {});
    expect(site.config.operator).toEqual({ processor: 'Example Hosting' });
    expect(site.roster.people.filter((one) => one.roles.includes('coordinator')).map((one) => one.id)).toEqual(['clara']);
  });

  test('an unreachable homeserver is taken all the same when Enter is pressed', async () => {
    const dir = scratch();
    const { io } = person({ ...GOOD, 'Address of your Matrix': ['http://later.example', ''] }, ['http://later.example']);
    expect(await runSetup(io, dir)).toBe(true);
    expect(loadSite(join(dir, 'roundtable.yaml'), {}).config.homeserver.url).toBe('http://later.example');
  });
});

describe('what is there already', () => {
  test('nothing is written when the input ends early or the answer is no', async () => {
    const dir = join(scratch(), 'site');
    const early = person({ ...GOOD, 'Clara Voß': [] });
    expect(await runSetup(early.io, dir)).toBe(false);
    expect(early.all()).toContain('Nothing was written.');
    expect(await runSetup(person({ ...GOOD, 'Write these files': ['no'] }).io, dir)).toBe(false);
    expect(existsSync(dir)).toBe(false);
  });

  test('is kept unless its owner says otherwise; the master key is kept always', async () => {
    const dir = scratch();
    mkdirSync(join(dir, 'secrets'));
    writeFileSync(join(dir, 'roster.yaml'), 'mine');
    writeFileSync(join(dir, 'roundtable.yaml'), 'mine');
    writeFileSync(join(dir, 'secrets/master-key'), 'mine');
    const { io, all } = person({ ...GOOD, 'roundtable.yaml is there already': ['yes'] });
    expect(await runSetup(io, dir)).toBe(true);
    expect(readFileSync(join(dir, 'roster.yaml'), 'utf8')).toBe('mine');
    expect(readFileSync(join(dir, 'roundtable.yaml'), 'utf8')).toContain('matrix.example.org');
    expect(readFileSync(join(dir, 'secrets/master-key'), 'utf8')).toBe('mine');
    expect(all()).toContain('would make the case logs unreadable');
  });
});
