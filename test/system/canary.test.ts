import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeRecoveryKey } from 'matrix-js-sdk/lib/crypto-api/index.js';
import { readDevice } from '../../bot/session/settings.ts';
import { readMasterKey } from '../../config/secret.ts';
import type { Synapse } from '../../scripts/homeserver.mjs';
import { backup, connect } from '../../storage/database.ts';
import { openStore } from '../../storage/open.ts';
import { exportedLog } from './support/exported-log.ts';
import { ownServer } from './support/homeserver.ts';
import { type House, type OpenedCase, openHouse } from './support/house.ts';
import { bodyOf } from './support/seen.ts';
import { findTraces, type Needle, needle } from './support/traces.ts';

let server: Synapse;
let house: House;
let opened: OpenedCase;
const typed: Needle[] = [];
let everything: Needle[];

/** Somebody's name that stands nowhere else; what is typed with it must never be found in clear. */
function mark(where: string): string {
  const name = `Quillbert Zschoch${randomBytes(5).toString('hex')}`;
  typed.push(needle(where, name));
  return name;
}

/** The same as a word that names nobody, for texts that are held back where they name somebody. */
function word(where: string): string {
  const letters = 'bcdfghjklmnpqrstvwxz';
  const name = `zschoquill${[...randomBytes(12)].map((byte) => letters.charAt(byte % letters.length)).join('')}`;
  typed.push(needle(where, name));
  return name;
}

const data = () => house.bot.configuration.data;
const deskOf = (agency: string) => opened.desks[agency] ?? '';

beforeAll(async () => {
  server = await ownServer();
  const members = [
    { id: 'annegret', agency: 'crisis_service', roles: ['coordinator' as const] },
    { id: 'clothilde', agency: 'school' },
    { id: 'dietlinde', agency: 'social_services' },
  ];
  house = await openHouse({ server, members, config: { log: { level: 'debug', file: 'data/roundtable.log' } } });
  opened = await house.openCase('crisis_service school social_services');
  await talk();
  everything = [...typed, ...(await secrets()), ...(await logged())];
});
afterAll(() => house?.close());

/** Everybody types marked data wherever something can be typed. */
async function talk(): Promise<void> {
  const [annegret, clothilde, dietlinde] = [house.person('annegret'), house.person('clothilde'), house.person('dietlinde')];
  const { conference } = opened;
  const desk = deskOf('crisis_service');
  await house.command('annegret', desk, '/consent record education to school social_services');
  await house.command('annegret', desk, `/consent withdraw C1 ${mark('reason of a withdrawal')} asked for it`);
  await house.command('annegret', conference, `/action add school friday Book a room for the ${word('title of an action')}`);
  await house.command('dietlinde', conference, `/action object 1 the room of the ${word('reason of an objection')} is taken`);
  await house.command(
    'annegret',
    conference,
    `/action add social_services friday Call the office about the ${word('title of another action')}`,
  );
  await house.command('dietlinde', conference, '/action agree 2');
  await house.command('dietlinde', conference, `/action done 2 booked the ${word('note to an action')}`);
  await house.command('annegret', conference, `/action drop 1 the ${word('reason of a drop')} is booked out`);
  await house.command('clothilde', deskOf('school'), `/check ${mark('text of /check')} takes an antidepressant`);
  await house.command('clothilde', deskOf('school'), `/chekc ${mark('a mistyped command')}`);
  await house.command('clothilde', deskOf('school'), `/case add ${mark('an unknown agency')}`);
  await dietlinde.say(deskOf('social_services'), `About ${mark('message at a desk')}`);
  const first = await clothilde.say(conference, `${mark('message')} was at school`);
  await clothilde.edit(conference, first, `${mark('an edit')} was at school`);
  await clothilde.sendFile(conference, `${mark('name of a file')}.txt`, `${mark('content of a file')}`);
  const warned = await annegret.say(
    conference,
    `${mark('message with too much')} has stopped taking his antidepressant on the psychiatric ward.`,
  );
  const note = await annegret.waitFor({ roomId: desk, sender: house.botUser, after: warned, bodyIncludes: 'mental health' });
  await annegret.react(desk, note.eventId, '📜');
  const question = await annegret.waitFor({ roomId: desk, sender: house.botUser, after: note.eventId, bodyIncludes: 'Which basis' });
  await annegret.say(desk, `1 acute danger for ${mark('reason of a basis')}`, { replyTo: question.eventId });
  await annegret.waitFor({ roomId: desk, sender: house.botUser, after: question.eventId, bodyIncludes: 'Kept under' });
  const back = await annegret.say(conference, `${mark('message taken back')} was admitted to the psychiatric ward with a psychosis.`);
  const second = await annegret.waitFor({ roomId: desk, sender: house.botUser, after: back, bodyIncludes: 'mental health' });
  await annegret.react(desk, second.eventId, '🗑️');
  await annegret.waitFor({ roomId: conference, eventId: back, redacted: true });
  // A homeserver that goes away in the middle, and a bot that is killed: whatever they log about it is searched too.
  const lines = house.bot.logLines.length;
  await server.restart();
  await house.bot.kill();
  const waited = await clothilde.say(deskOf('school'), `/check ${mark('text that waited for the bot')} has debts`);
  await house.bot.start();
  await clothilde.waitFor({ roomId: deskOf('school'), sender: house.botUser, relatesTo: waited, type: 'm.room.message' });
  expect(bodyOf(await house.command('annegret', desk, '/log verify'))).toContain('entries');
  expect(house.bot.logLines.length).toBeGreaterThan(lines);
}

async function secrets(): Promise<Needle[]> {
  const { masterKeyFile, recoveryKeyFile, bot } = house.bot.configuration;
  const recoveryKey = fs.readFileSync(recoveryKeyFile, 'utf8').trim();
  return [
    needle('password of the bot', bot.password),
    needle('master key', fs.readFileSync(masterKeyFile, 'utf8').trim()),
    { what: 'master key, its bytes', bytes: readMasterKey(masterKeyFile) },
    needle('recovery key', recoveryKey),
    needle('recovery key without spaces', recoveryKey.replaceAll(' ', '')),
    { what: 'recovery key, its bytes', bytes: decodeRecoveryKey(recoveryKey) },
    ...house.roster.map(({ id }) => needle(`password of ${id}`, house.account(id).password)),
  ];
}

/** Every text inside the decrypted log that is more than a word of the program. */
async function logged(): Promise<Needle[]> {
  const entries = await exportedLog(house.bot, opened.ref);
  const texts = entries.flatMap(({ seq, event }) => textsIn(event).map((text): [number, string] => [seq, text]));
  const found = texts.filter(([, text]) => text.includes(' '));
  expect(found.length).toBeGreaterThanOrEqual(6);
  return found.map(([seq, text]) => needle(`entry ${seq} of the log`, text));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

async function accessToken(): Promise<string> {
  const { masterKeyFile } = house.bot.configuration;
  const store = await openStore({ file: path.join(data(), 'roundtable.db'), master: readMasterKey(masterKeyFile), readOnly: true });
  const device = await readDevice(store);
  await store.close();
  return device?.accessToken ?? '';
}

describe('canary', () => {
  test('nothing typed, no secret and no text of the log stands in the files of the running bot', async () => {
    expect(fs.readdirSync(data())).toEqual(
      expect.arrayContaining(['roundtable.db', 'roundtable.db-wal', 'crypto.db', 'crypto.db-wal', 'roundtable.log']),
    );
    expect(await findTraces([data()], everything)).toEqual([]);
    for (const { what, bytes } of everything)
      expect({ what, printed: house.bot.output.includes(Buffer.from(bytes).toString()) }).toEqual({ what, printed: false });
  });

  test("neither does the bot's access token, which opens everything at the homeserver", async () => {
    const token = await accessToken();
    expect(token.length).toBeGreaterThan(20);
    expect(await findTraces([data()], [needle('access token', token)])).toEqual([]);
    expect(house.bot.output).not.toContain(token);
  });

  test('the log files name no practitioner, by account or by name', async () => {
    const names = house.roster.flatMap(({ id }) => [id, house.account(id).localpart, house.account(id).userId]);
    for (const text of [fs.readFileSync(house.bot.configuration.logFile, 'utf8'), house.bot.output]) {
      expect(text.length).toBeGreaterThan(200);
      for (const name of names) expect(text.toLowerCase()).not.toContain(name.toLowerCase());
    }
  });

  test('the main database names no account of a practitioner in clear', async () => {
    // The key store does: the crypto library lists the people whose devices it follows by their ids.
    const accounts = house.roster.map(({ id }) => needle(`account of ${id}`, house.account(id).userId));
    const found = await findTraces([data()], accounts);
    expect(found.filter(({ file }) => !path.basename(file).startsWith('crypto.db'))).toEqual([]);
  });

  test('nothing of it stands in the files of the stopped bot, in a backup, or in those of the homeserver', async () => {
    expect(await house.bot.stop()).toBe(0);
    await server.stop();
    const file = path.join(data(), 'roundtable.db');
    const db = connect(file, false);
    const copy = await backup(db, file, new Date());
    await db.destroy();
    expect(fs.readdirSync(data())).toContain(path.basename(copy));
    expect(await findTraces([data(), server.folder], everything)).toEqual([]);
  });

  test('the search itself finds what is there: a name in the database of the homeserver, and every spelling of a text', async () => {
    await server.start();
    const name = `Plain ${randomBytes(6).toString('hex')}`;
    await house.person('annegret').createRoom({ name });
    const found = await findTraces([server.folder], [needle('name of a room', name)]);
    expect(new Set(found.map(({ what, spelling }) => `${what} ${spelling}`))).toContain('name of a room as it is');

    const folder = path.join(house.bot.configuration.dir, 'spellings');
    fs.mkdirSync(folder);
    const wide = Buffer.from(`<${name}>`, 'utf16le');
    const spellings: [file: string, content: string | Buffer][] = [
      ['lower', `<${name.toLowerCase()}>`],
      ['utf16le', wide],
      ['utf16be', Buffer.from(wide).swap16()],
      ['hex', Buffer.from(name).toString('hex')],
      ['percent', encodeURIComponent(name)],
      ...['', 'a', 'ab'].map((before): [string, string] => [
        `base64 ${before.length}`,
        Buffer.from(`${before}${name}, who`).toString('base64'),
      ]),
    ];
    for (const [file, content] of spellings) fs.writeFileSync(path.join(folder, file), content);
    const files = (await findTraces([folder], [needle('text', name)])).map(({ file }) => path.basename(file));
    expect([...new Set(files)].sort()).toEqual(spellings.map(([file]) => file).sort());
  });
});
