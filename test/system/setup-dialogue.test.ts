import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../../scripts/homeserver.mjs';
import { BotProcess, runRoundtable } from './support/bot-process.ts';
import { type Account, newAccount, sharedServer } from './support/homeserver.ts';
import { startPractitioner } from './support/practitioner.ts';
import { bodyOf } from './support/seen.ts';

const server = sharedServer();
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'roundtable-setup-'));
const at = (...names: string[]) => path.join(dir, ...names);
let account: Account;
let anna: Account;
let clara: Account;
let bot: BotProcess;

beforeAll(async () => {
  account = await newAccount(server, 'Roundtable');
  anna = await newAccount(server, 'Anna');
  clara = await newAccount(server, 'Clara');
  const paths = {
    roster: at('roster.yaml'),
    data: at('data'),
    logFile: at('data', 'roundtable.log'),
    passwordFile: at('secrets', 'password'),
  };
  const keys = { masterKeyFile: at('secrets', 'master-key'), recoveryKeyFile: at('secrets', 'recovery-key') };
  bot = new BotProcess({ dir, file: at('roundtable.yaml'), ...paths, ...keys, healthUrl: undefined, bot: account });
});

describe('setup-dialogue', () => {
  test('input that ends before the last question leaves nothing behind', async () => {
    const { code, stdout } = await runRoundtable(['setup', '--dir', dir], { input: `en\n${server.url}\n` });
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining('Nothing was written.') });
    expect(fs.readdirSync(dir)).toEqual([]);
  });

  test('asks again where an answer does not fit, and writes what was answered', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}`;
    const answers: [question: string, answer: string][] = [
      ['Language / Sprache', 'klingon'],
      ['Language / Sprache', 'en'],
      ['Address of your Matrix homeserver', nobody],
      ['Address of your Matrix homeserver', server.url],
      ["The bot's account", 'roundtable'],
      ["The bot's account", account.userId],
      ["The bot's password", account.password],
      ['Profile', ''],
      ['Time zone', 'Europe/Nuremberg'],
      ['Time zone', 'Europe/Berlin'],
      ['crisis service: name of the SPOC', 'Anna Lindner'],
      ["Anna Lindner's Matrix account", account.userId],
      ["Anna Lindner's Matrix account", anna.userId],
      ['crisis service: name of the deputy', ''],
      ['Does Schools take part', 'perhaps'],
      ['Does Schools take part', ''],
      ['Schools: name of the SPOC', 'Clara Voß'],
      ["Clara Voß's Matrix account", clara.userId],
      ['Schools: name of the deputy', ''],
      ['Does Social services take part', 'no'],
      ['Does City hall take part', 'no'],
      ['Does Job centre take part', 'no'],
      ['Does Other service take part', ''],
      ['Does External expert take part', ''],
      ['Does Police take part', ''],
      ['Who opens and closes cases', 'anna'],
      ['Who runs the machine', ''],
      ['Write these files', 'yes'],
    ];
    const { code, stdout, stderr } = await runRoundtable(['setup', '--dir', dir], {
      input: `${answers.map(([, answer]) => answer).join('\n')}\n`,
    });
    expect({ code, stderr, stdout }).toMatchObject({ code: 0, stderr: '' });
    let from = 0;
    for (const [question] of answers) {
      const found = stdout.indexOf(question, from);
      expect({ question, asked: found >= 0, stdout: found >= 0 ? '' : stdout }).toEqual({ question, asked: true, stdout: '' });
      from = found + question.length;
    }
    expect(stdout).toContain(`No Matrix homeserver answers at ${nobody} (ECONNREFUSED)`);
    expect(stdout).toContain(`${account.userId} is already used for Roundtable.`);
    expect(stdout).not.toContain(account.password);
    for (const file of ['roundtable.yaml', 'roster.yaml', 'secrets/password', 'secrets/master-key']) {
      expect(stdout).toContain(`Written ${at(file)}`);
      expect(fs.statSync(at(file)).mode & 0o777).toBe(0o600);
    }
    expect(stdout).toContain(`Next: roundtable doctor --config ${at('roundtable.yaml')}`);
  });

  test('the doctor finds nothing to mend in it', async () => {
    // The port of the example is one for the whole machine; tests of several people run here.
    const text = fs.readFileSync(at('roundtable.yaml'), 'utf8');
    expect(text).toContain('port: 8480');
    fs.writeFileSync(at('roundtable.yaml'), text.replace('port: 8480', `port: ${await freePort()}`));
    const { code, stdout } = await bot.command(['doctor']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('Nothing keeps the bot from working') });
    expect(stdout).toContain('✓ login: The password is right.');
    expect(stdout).toContain('✓ people: 2 people, all with an account.');
  });

  test('the bot starts with it, and its people open a case', async () => {
    await bot.start();
    const [coordinator, school] = [await startPractitioner(server, anna), await startPractitioner(server, clara)];
    const admin = await coordinator.waitForRoom({ create: { 'org.roundtable.plan': 'admin' } }, 60_000);
    const sent = await coordinator.say(admin.roomId, '/case open');
    const answer = await coordinator.waitFor({ roomId: admin.roomId, sender: account.userId, relatesTo: sent, type: 'm.room.message' });
    const ref = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(bodyOf(answer))?.[0];
    await school.waitForRoom({ create: { 'org.roundtable.plan': `case:${ref}:desk:school` } }, 60_000);
    const { code, stdout } = await bot.command(['health']);
    expect({ code, health: JSON.parse(stdout) }).toMatchObject({ code: 0, health: { ready: true, cases: 1 } });
  });

  test('a second setup keeps the master key, and whatever is not to be written over', async () => {
    const before = Object.fromEntries(
      ['roundtable.yaml', 'roster.yaml', 'secrets/password', 'secrets/master-key'].map((name) => [name, fs.readFileSync(at(name), 'utf8')]),
    );
    const answers = [
      'en',
      server.url,
      account.userId,
      randomBytes(8).toString('hex'),
      '',
      'UTC',
      'Dora Klein',
      anna.userId,
      '',
      'no',
      'no',
      'no',
      'no',
      '',
      '',
      '',
      '',
      '',
      'yes',
      'no',
      'no',
      'no',
    ];
    const { code, stdout } = await runRoundtable(['setup', '--dir', dir], { input: `${answers.join('\n')}\n` });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('a new master key would make the case logs unreadable') });
    for (const [name, text] of Object.entries(before)) expect({ name, text: fs.readFileSync(at(name), 'utf8') }).toEqual({ name, text });
  });
});
