import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../../scripts/homeserver.mjs';
import { openSqlite } from '../../storage/sqlite.ts';
import { takeBotAccount } from './support/bot-account.ts';
import { OBEYING_MODES } from './support/bot-process.ts';
import { answering, InstallationCopy } from './support/copies.ts';
import { flipped } from './support/files.ts';
import { type House, type OpenedCase, openHouse } from './support/house.ts';
import type { RecordingProxy, Rule } from './support/proxy.ts';

let house: House;
let proxy: RecordingProxy;
let opened: OpenedCase;

beforeAll(async () => {
  const members = [
    { id: 'anna', agency: 'crisis_service', roles: ['coordinator' as const, 'admin' as const] },
    { id: 'clara', agency: 'school' },
    { id: 'david', agency: 'social_services', away: true },
  ];
  house = await openHouse({ members, proxy: true });
  proxy = house.proxy as RecordingProxy;
  opened = await house.openCase('crisis_service school');
});
afterAll(() => house?.close());

describe('doctor-each-fault', () => {
  test('a healthy installation beside a running bot: 0, and everything it looked at', async () => {
    const { code, stdout, stderr } = await house.bot.command(['doctor']);
    expect({ code, stderr, stdout }).toMatchObject({ code: 0, stderr: '' });
    for (const line of [
      '✓ node: Node 24',
      '✓ texts: Every language is complete.',
      `✓ configuration: ${house.bot.configuration.file}`,
      '! profile: The structure is consultative, but no legal basis says so.',
      '✓ login secret: Present and closed to others.',
      '✓ master key: Present and closed to others.',
      '✓ data folder: Writable, closed to others.',
      `✓ process: The bot is running. Another Roundtable uses ${house.bot.configuration.data}: process ${house.bot.pid} on `,
      '✓ database: Sound. Signing key: ',
      '✓ case logs: 1 logs, all verify.',
      '✓ outbox: Nothing was refused.',
      '✓ key store: Sound.',
      `✓ homeserver: ${proxy.url} answers.`,
      '✓ clock: Agrees with the homeserver.',
      '✓ login: The session is valid.',
      "signed by the bot's own identity.",
      '✓ health: The running bot is well.',
      'Nothing keeps the bot from working; 3 to look at.',
    ]) {
      expect(stdout).toContain(line);
    }
    expect(stdout).not.toContain('✗');
  });

  test('what is only to be looked at: 0, with what to do', async () => {
    const desk = opened.desks['school'] ?? '';
    const forbidden = { status: 403, body: { errcode: 'M_FORBIDDEN', error: 'no' } };
    const refuse = proxy.add({
      name: 'forbidden',
      when: ({ path }) => path.includes('/send/m.room.encrypted/'),
      action: forbidden,
      times: 1,
    });
    await house.person('clara').say(desk, '/mine');
    await house.bot.waitForLog(({ msg }) => msg === 'a message was refused by the homeserver for good');
    refuse.release();
    await house.bot.stop();

    const copy = new InstallationCopy(house.bot.configuration);
    fs.chmodSync(copy.data, 0o755);
    const nobody = `@nobody-${randomBytes(4).toString('hex')}:${house.server.serverName}`;
    copy.edit((roster) => roster.people.push({ id: 'nobody', user: nobody, name: 'Nobody', agency: 'school' }), 'roster.yaml');
    const { code, stdout } = await copy.run(['doctor']);
    for (const said of [
      [
        'recovery key',
        'The recovery key still lies on this machine.',
        `Print or store it elsewhere, then delete ${copy.at('secrets', 'recovery-key')}`,
      ],
      ['data folder', 'Other users of this machine may look into it.', `chmod 700 ${copy.data}`],
      ['outbox', '1 messages were refused by the homeserver.', 'The newest: '],
      ['people', `${nobody} has no account.`, 'Register it, or correct the roster.'],
      ['people', `${house.account('david').userId} has no verified device.`, 'The bot tells this person how to verify one'],
    ]) {
      expect(stdout).toContain(`! ${said[0]}: ${said[1]}\n    → ${said[2]}`);
    }
    expect(stdout).toContain('✓ process: No bot runs on this data folder now.');
    expect(stdout).toMatch(/✓ health: Nothing answers at .*: free for the bot\./);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Nothing keeps the bot from working; 6 to look at.'),
    });

    fs.rmSync(copy.at('secrets', 'recovery-key'));
    copy.forget();
    const fresh = await copy.run(['doctor']);
    expect(fresh.code).toBe(0);
    expect(fresh.stdout).toContain('✓ recovery key: Not on this machine');
    expect(fresh.stdout).toContain('✓ login: The password is right.');
    expect(fresh.stdout).toMatch(/! data folder: .* does not exist yet\.\n {4}→ The first start makes it\./);
    expect(fresh.stdout).toContain('! database: There is none yet.\n    → The first start makes it.');
    await copy.remove();
  });

  test.each(FAULTS())('$name', async ({ harm, name, finding, sentence, mend, obeying, lie }) => {
    const copy = new InstallationCopy(house.bot.configuration);
    await harm(copy);
    const rule = lie && proxy.add({ name, ...lie() });
    const { code, stdout, stderr } = await copy.run(['doctor'], obeying ? OBEYING_MODES : undefined);
    rule?.release();
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.startsWith(`✗ ${finding}: `) && line.match(sentence));
    expect({ stderr, stdout: at < 0 ? stdout : '' }).toEqual({ stderr: '', stdout: '' });
    expect(lines[at + 1]).toMatch(/^ {4}→ /);
    expect(lines[at + 1]).toMatch(mend);
    expect(stdout).toMatch(/\n\d+ to mend, \d+ to look at\.\n$/);
    expect(code).toBe(1);
    if (fs.existsSync(copy.data)) fs.chmodSync(copy.data, 0o700);
    await copy.remove();
  });

  test('the device was removed at the homeserver', async () => {
    const account = await takeBotAccount(house);
    const password = house.bot.configuration.bot.password;
    const user = house.botUser;
    const { devices } = (await account.call('GET', '/devices')) as { devices: { device_id: string }[] };
    const device = house.bot.logLines.find(({ msg }) => msg === 'ready')?.['device'] as string;
    expect(devices.map(({ device_id }) => device_id)).toContain(device);
    const auth = { type: 'm.login.password', identifier: { type: 'm.id.user', user }, password };
    await account.call('POST', '/delete_devices', { devices: [device], auth });
    const { code, stdout, stderr } = await house.bot.command(['doctor']);
    expect(stderr).toBe('');
    expect(stdout).toContain(
      `✗ device: The homeserver ended the bot's session (device ${device}).\n    → Run \`roundtable recover\` with the recovery key.`,
    );
    expect(code).toBe(1);
  });
});

interface Fault {
  name: string;
  harm: (copy: InstallationCopy) => unknown;
  /** What the line is about, its sentence, and the line below. */
  finding: string;
  sentence: RegExp;
  mend: RegExp;
  /** Run it so that the modes of files count, for root too. */
  obeying?: boolean;
  /** What the proxy does meanwhile. */
  lie?: () => Omit<Rule, 'name'>;
}

/** Every kind of fault that the doctor looks for, one at a time, on a copy of a sound installation. */
function FAULTS(): Fault[] {
  const config = (name: string, change: Parameters<InstallationCopy['edit']>[0], sentence: RegExp, mend: RegExp): Fault => ({
    name: `configuration: ${name}`,
    harm: (copy) => copy.edit(change),
    finding: 'configuration',
    sentence,
    mend,
  });
  const roster = (name: string, change: Parameters<InstallationCopy['edit']>[0], sentence: RegExp, mend: RegExp): Fault => ({
    name: `roster: ${name}`,
    harm: (copy) => copy.edit(change, 'roster.yaml'),
    finding: 'configuration',
    sentence,
    mend,
  });
  const sql = (file: string, statements: string) => async (copy: InstallationCopy) => {
    const db = await openSqlite(copy.at('data', file));
    await db.exec(statements);
    await db.close();
  };
  return [
    config(
      'a wrong type',
      (c) => (c.health.port = 'eight'),
      /roundtable\.yaml:\d+:\d+ health\.port: This should be a number, but it is (a )?text/,
      /./,
    ),
    config(
      'an unknown key',
      (c) => (c.homserver = {}),
      /roundtable\.yaml:\d+:\d+ homserver: This key is not known\./,
      /Did you mean `homeserver`\?/,
    ),
    config('a key missing', (c) => delete c.roster, /roundtable\.yaml:\d+:\d+ roster: This key is missing\./, /./),
    config('a password in it', (c) => (c.login = { password: 'x' }), /login\.password: A password does not belong into this file/, /./),
    config(
      'an operator that is not on the roster',
      (c) => (c.operator = { agency: 'scool' }),
      /operator\.agency: The roster has no agency `scool`\./,
      /Did you mean `school`\?/,
    ),
    config(
      'a profile that is not there',
      (c) => (c.profile = 'de-nirgendwo'),
      /de-nirgendwo\.yaml: There is no such file\./,
      /Name a profile of config\/profiles/,
    ),
    {
      name: 'profile: a fault in it',
      harm: (copy) => {
        fs.copyFileSync(new URL('../../config/profiles/de-nuremberg-bm.yaml', import.meta.url), copy.at('own.yaml'));
        copy.edit((profile) => (profile.agencies[1].membership = 'sometimes'), 'own.yaml');
        copy.edit((c) => (c.profile = 'own.yaml'));
      },
      finding: 'configuration',
      sentence: /own\.yaml:\d+:\d+ agencies\[1\]\.membership: `sometimes` is none of the known values\./,
      mend: /./,
    },
    {
      name: 'configuration: no YAML',
      harm: (copy) => copy.write('roundtable.yaml', 'homeserver: {url: [\n'),
      finding: 'configuration',
      sentence: /roundtable\.yaml:\d+:\d+: /,
      mend: /./,
    },
    {
      name: 'configuration: not there',
      harm: (copy) => fs.rmSync(copy.file),
      finding: 'configuration',
      sentence: /roundtable\.yaml: There is no such file\./,
      mend: /config\/examples\/roundtable\.yaml, or run `roundtable setup`/,
    },
    roster(
      'a person twice',
      (r) => r.people.push({ ...r.people[1], id: 'clara-2' }),
      /roster\.yaml:\d+:\d+ people\[3\]\.user: .* is already the account of `clara`\./,
      /Each person needs an account of her own\./,
    ),
    roster(
      'an agency without SPOC',
      (r) => delete r.agencies[1].spoc,
      /roster\.yaml:\d+:\d+ agencies\[1\]\.spoc: This key is missing\./,
      /Every agency needs a single point of contact/,
    ),
    {
      name: 'password: missing',
      harm: (c) => fs.rmSync(c.at('secrets/password')),
      finding: 'login secret',
      sentence: /This secret is missing/,
      mend: /Make it, or name the right file/,
    },
    {
      name: 'password: empty',
      harm: (c) => c.write('secrets/password', '\n'),
      finding: 'login secret',
      sentence: /This secret is empty\./,
      mend: /Write the secret into it/,
    },
    {
      name: 'password: open to everybody',
      harm: (c) => fs.chmodSync(c.at('secrets/password'), 0o644),
      finding: 'login secret',
      sentence: /Every user of this machine may read or change this secret\./,
      mend: /chmod o-rwx .*secrets\/password/,
    },
    {
      name: 'password: wrong',
      harm: (copy) => {
        copy.forget();
        copy.write('secrets/password', 'not this\n');
      },
      finding: 'login',
      sentence: /The homeserver refuses the login of @.*: 403 M_FORBIDDEN/,
      mend: /Check `bot\.user` and the password file/,
    },
    {
      name: 'token: unknown',
      harm: (copy) => {
        copy.forget();
        copy.write('secrets/token', 'syt_not_this\n');
        copy.edit((c) => (c.login = { token_file: 'secrets/token' }));
      },
      finding: 'login',
      sentence: /The homeserver does not know the token\./,
      mend: /Make a new token for the bot\./,
    },
    {
      name: 'token: of somebody else',
      harm: async (copy) => {
        copy.forget();
        copy.write('secrets/token', (await house.person('clara').device()).accessToken);
        copy.edit((c) => (c.login = { token_file: 'secrets/token' }));
      },
      finding: 'login',
      sentence: /The token belongs to @clara-/,
      mend: /Make a new token for the bot\./,
    },
    {
      name: 'master key: open to everybody',
      harm: (c) => fs.chmodSync(c.at('secrets/master-key'), 0o604),
      finding: 'master key',
      sentence: /Every user of this machine/,
      mend: /chmod o-rwx/,
    },
    {
      name: 'master key: not one',
      harm: (c) => c.write('secrets/master-key', 'hunter2\n'),
      finding: 'master key',
      sentence: /This is not a master key: 32 random bytes in base64\./,
      mend: /Take it from your backup/,
    },
    {
      name: 'master key: missing',
      harm: (c) => fs.rmSync(c.at('secrets/master-key')),
      finding: 'master key',
      sentence: /This secret is missing/,
      mend: /Make it, or name the right file/,
    },
    {
      name: 'master key: of another installation',
      harm: (c) => c.write('secrets/master-key', randomBytes(32).toString('base64')),
      finding: 'database',
      sentence: /key/,
      mend: /./,
    },
    {
      name: 'data folder: not writable',
      harm: (c) => fs.chmodSync(c.data, 0o555),
      obeying: true,
      finding: 'data folder',
      sentence: /data cannot be written\./,
      mend: /Give it to the account that runs the bot\./,
    },
    {
      name: 'data folder: a file',
      harm: (copy) => {
        copy.forget();
        copy.write('data', 'x', 0o700);
      },
      finding: 'data folder',
      sentence: /data is not a folder\./,
      mend: /Name a folder in `data`\./,
    },
    {
      name: 'database: not writable',
      harm: (c) => fs.chmodSync(c.at('data/roundtable.db'), 0o400),
      obeying: true,
      finding: 'database',
      sentence: /roundtable\.db cannot be written\./,
      mend: /Let the user that runs the bot own the file/,
    },
    {
      name: 'database: of a newer version',
      harm: sql('roundtable.db', "INSERT INTO knex_migrations (name, batch, migration_time) VALUES ('999-later', 9, 0)"),
      finding: 'database',
      sentence: /written by a newer Roundtable/,
      mend: /Start the newer version again/,
    },
    {
      name: 'database: damaged',
      harm: (c) => c.write('data/roundtable.db', flipped(fs.readFileSync(c.at('data/roundtable.db')), 4096, 4)),
      finding: 'database',
      sentence: /is damaged\./,
      mend: /restore the newest backup/,
    },
    {
      name: 'case log: broken',
      harm: sql('roundtable.db', "UPDATE log_entries SET time = '2020-01-01T00:00:00.000Z' WHERE seq = 1"),
      finding: 'case logs',
      sentence: /The log of case \S+ is broken at entry 1: its content is not what was hashed/,
      mend: /keep the database file as evidence/,
    },
    {
      name: 'case log: cut off',
      harm: sql('roundtable.db', 'DELETE FROM log_entries WHERE seq = (SELECT max(seq) FROM log_entries)'),
      finding: 'database',
      sentence: /The log of case \S+ is broken at entry \d+: the log does not end where the bot ended it/,
      mend: /keep the database file as evidence/,
    },
    {
      name: 'key store: lost',
      harm: (c) => fs.rmSync(c.at('data/crypto.db')),
      finding: 'key store',
      sentence: /The keys of the bot's device \w+ are lost\./,
      mend: /Run `roundtable recover` with the recovery key\./,
    },
    {
      name: 'key store: damaged',
      harm: (c) => c.write('data/crypto.db', flipped(fs.readFileSync(c.at('data/crypto.db')), 4096, 4)),
      finding: 'key store',
      sentence: /damaged/,
      mend: /roundtable recover/,
    },
    {
      name: 'key store: of a newer version',
      harm: sql('crypto.db', 'PRAGMA user_version = 7'),
      finding: 'key store',
      sentence: /written by a newer Roundtable/,
      mend: /Start the newer version again/,
    },
    {
      name: 'homeserver: does not answer',
      harm: async (copy) => {
        const port = await freePort();
        copy.edit((c) => (c.homeserver.url = `http://127.0.0.1:${port}`));
      },
      finding: 'homeserver',
      sentence: /http:\/\/127\.0\.0\.1:\d+ does not answer\./,
      mend: /Check the address/,
    },
    {
      name: 'homeserver: a web page',
      harm: async (copy) => {
        const port = await answering(200, 'text/html', '<h1>Welcome</h1>');
        copy.edit((c) => (c.homeserver.url = `http://127.0.0.1:${port}`));
      },
      finding: 'homeserver',
      sentence: /answers, but not as a Matrix homeserver\./,
      mend: /Name the address of the client API/,
    },
    {
      name: 'homeserver: another clock',
      harm: () => {},
      lie: () => ({
        when: ({ path }) => path.endsWith('/versions'),
        action: { status: 200, body: { versions: ['v1.11'] }, headers: { date: new Date(Date.now() - 3_600_000).toUTCString() } },
      }),
      finding: 'clock',
      sentence: /This machine's clock and the homeserver's differ by (3599|360[0-9]) seconds\./,
      mend: /Set both by a time service\./,
    },
    {
      name: 'device: not signed',
      harm: () => {},
      lie: () => ({
        when: ({ path }) => path.includes('/keys/query'),
        action: {
          tamper: (answer) => {
            unsign(answer.body);
            return answer;
          },
        },
      }),
      finding: 'device',
      sentence: /The signature of the bot's device \w+ is missing\./,
      mend: /Start the bot: it signs again\./,
    },
    {
      name: 'device: other keys are served',
      harm: () => {},
      lie: () => ({
        when: ({ path }) => path.includes('/keys/query'),
        action: { tamper: (answer) => ({ ...answer, body: { device_keys: {} } }) },
      }),
      finding: 'login',
      sentence: /The homeserver no longer knows the keys of the bot's device/,
      mend: /roundtable recover/,
    },
    {
      name: 'health: the port is taken',
      harm: async (copy) => {
        const port = await answering(200, 'text/plain', 'hello');
        copy.edit((c) => (c.health.port = port));
      },
      finding: 'health',
      sentence: /Another program answers at http:\/\/127\.0\.0\.1:\d+\/health\./,
      mend: /Name a free port in `health\.port`\./,
    },
    {
      name: 'health: the bot does not sync',
      harm: async (copy) => {
        const port = await answering(503, 'application/json', '{"ready":true,"lastSync":200000}');
        copy.edit((c) => (c.health.port = port));
      },
      finding: 'health',
      sentence: /The running bot has not synced for two minutes\./,
      mend: /Look at its log file/,
    },
  ];
}

/** Takes every signature but the device's own out of what the server says about the bot. */
// biome-ignore lint/suspicious/noExplicitAny: a foreign answer is changed at will
function unsign(body: any): void {
  const devices: Record<string, { signatures: Record<string, Record<string, string>> }> = body.device_keys?.[house.botUser] ?? {};
  for (const [device, { signatures }] of Object.entries(devices)) {
    const own = signatures[house.botUser]?.[`ed25519:${device}`] ?? '';
    signatures[house.botUser] = { [`ed25519:${device}`]: own };
  }
}
