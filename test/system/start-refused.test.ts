import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMasterKey } from '../../config/secret.ts';
import { openStore } from '../../storage/open.ts';
import { openSqlite } from '../../storage/sqlite.ts';
import { verifyExport } from '../../storage/verify.ts';
import { OBEYING_MODES } from './support/bot-process.ts';
import { dice, digests, flipped } from './support/files.ts';
import { type House, type OpenedCase, openHouse } from './support/house.ts';
import type { RecordingProxy } from './support/proxy.ts';
import { bodyOf } from './support/seen.ts';

/**
 * Starts that must be refused. All on one installation with one case: each test does its harm, sees the refusal,
 * takes the harm back and finds every file as it was; the last one starts the bot and finds nothing lost.
 */
let house: House;
let opened: OpenedCase;
let exported: string;
let database: string;

const data = () => house.bot.configuration.data;
/** Databases alone: the operator's log grows by what each refused start says, and the lock is taken each time. */
const stored = () => digests(data(), (name) => /^(roundtable|crypto)\.db$/.test(name));
const open = async (file: string) => openSqlite(file, 0);

beforeAll(async () => {
  const members = [
    { id: 'anna', agency: 'crisis_service', roles: ['coordinator' as const] },
    { id: 'clara', agency: 'school' },
  ];
  house = await openHouse({ members, proxy: true });
  database = path.join(data(), 'roundtable.db');
  opened = await house.openCase('crisis_service school');
  await house.command('anna', opened.conference, '/action add school friday Call the parents');
});
afterAll(() => house?.close());

/** A start that is refused: its exit code and what the operator reads. */
async function refusedStart(within?: string[]): Promise<string> {
  const { code, stderr } = await house.bot.command(['start'], undefined, within);
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.not.stringContaining('nobody foresaw') });
  return stderr;
}

async function doctorSays(within?: string[]): Promise<string> {
  const { code, stdout, stderr } = await house.bot.command(['doctor'], undefined, within);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  return stdout;
}

describe('second-start-refused', () => {
  test('a second start and a recovery are told who holds the data folder; the first goes on', async () => {
    const holder = `Another Roundtable uses ${data()}: process ${house.bot.pid} on `;
    expect(await refusedStart()).toContain(holder);
    const recover = await house.bot.command(['recover', '--key-file', house.bot.configuration.recoveryKeyFile]);
    expect(recover).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(holder) });
    expect(recover.stderr).toContain('Stop that process first');
    expect(house.bot.running).toBe(true);
    expect(bodyOf(await house.command('anna', opened.desks['crisis_service'] ?? '', '/log verify'))).toContain('entries');
  });

  test('once the first has stopped, its lock holds nobody off', async () => {
    expect(await house.bot.stop()).toBe(0);
    const file = path.join(house.bot.configuration.dir, 'case.log.jsonl');
    const { code, stderr } = await house.bot.command(['log', 'export', opened.ref, '--out', file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    exported = file;
  });
});

describe('refuse-stale-signature', () => {
  test('a homeserver that serves a signature that does not verify: refused with instruction, nothing sent', async () => {
    const proxy = house.proxy as RecordingProxy;
    const lie = proxy.add({
      name: 'stale signature',
      when: ({ path }) => path.includes('/keys/query'),
      action: {
        tamper: (answer) => {
          // biome-ignore lint/suspicious/noExplicitAny: a foreign answer is changed at will
          const devices: any = (answer.body as any).device_keys?.[house.botUser] ?? {};
          for (const [device, { signatures }] of Object.entries<{ signatures: Record<string, Record<string, string>> }>(devices)) {
            const own = signatures[house.botUser] ?? {};
            for (const [key, value] of Object.entries(own)) {
              if (key !== `ed25519:${device}`) own[key] = (value.startsWith('A') ? 'B' : 'A') + value.slice(1);
            }
          }
          return answer;
        },
      },
    });
    const before = stored();
    const from = proxy.recorded.length;
    const said = await refusedStart();
    expect(said).toContain('does not verify, also after it was signed again');
    expect(said).toContain('roundtable recover');
    expect(lie.caught.length).toBeGreaterThan(0);
    const sent = proxy.recorded
      .slice(from)
      .filter(({ path }) => /\/(send|sendToDevice|createRoom|invite|state|sync|redact)(\/|\?|$)/.test(path));
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    lie.release();
    expect(stored()['roundtable.db']).toBe(before['roundtable.db']);
  });
});

describe('database-from-newer-version', () => {
  test.each([
    [
      'roundtable.db',
      "INSERT INTO knex_migrations (name, batch, migration_time) VALUES ('999-from-the-future', 9, 0)",
      "DELETE FROM knex_migrations WHERE name = '999-from-the-future'",
    ],
    ['crypto.db', 'PRAGMA user_version = 2', 'PRAGMA user_version = 1'],
  ])('%s', async (name, harm, mend) => {
    const sql = await open(path.join(data(), name));
    await sql.exec(`${harm}; PRAGMA wal_checkpoint(TRUNCATE);`);
    await sql.close();
    try {
      const before = stored();
      expect(await refusedStart()).toMatch(new RegExp(`${name} was written by a newer Roundtable[^\\n]*\\nStart the newer version again`));
      expect(await doctorSays()).toMatch(
        new RegExp(`✗ .*${name} was written by a newer Roundtable[^\\n]*\\n    → Start the newer version again`),
      );
      expect(stored()).toEqual(before);
    } finally {
      const again = await open(path.join(data(), name));
      await again.exec(mend);
      await again.close();
    }
  });
});

describe('database-locked', () => {
  test.each(['roundtable.db', 'crypto.db'])('%s', async (name) => {
    const before = stored();
    const other = await open(path.join(data(), name));
    await other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    try {
      expect(await refusedStart()).toMatch(
        new RegExp(`${name} is locked by another program\\.\\nStop the other Roundtable, or close the tool`),
      );
      expect(await doctorSays()).toMatch(new RegExp(`✗ .*${name} is locked by another program\\.\\n    → Stop the other`));
    } finally {
      await other.close();
    }
    expect(stored()).toEqual(before);
  });
});

describe('database-read-only', () => {
  test.each(['roundtable.db', 'crypto.db'])('%s', async (name) => {
    const before = stored();
    fs.chmodSync(path.join(data(), name), 0o444);
    try {
      expect(await refusedStart(OBEYING_MODES)).toMatch(
        new RegExp(`${name} cannot be written\\.\\nLet the user that runs the bot own the file`),
      );
      expect(await doctorSays(OBEYING_MODES)).toMatch(
        new RegExp(`✗ .*${name} cannot be written\\.\\n    → Let the user that runs the bot own`),
      );
    } finally {
      fs.chmodSync(path.join(data(), name), 0o600);
    }
    expect(stored()).toEqual(before);
  });

  test('the whole data folder', async () => {
    const before = stored();
    fs.chmodSync(data(), 0o555);
    try {
      expect(await refusedStart(OBEYING_MODES)).toMatch(/cannot be written\.\nLet the user that runs the bot own the file/);
      expect(await doctorSays(OBEYING_MODES)).toContain(
        `✗ data folder: ${data()} cannot be written.\n    → Give it to the account that runs the bot.`,
      );
    } finally {
      fs.chmodSync(data(), 0o700);
    }
    expect(stored()).toEqual(before);
  });
});

describe('one-flipped-byte', () => {
  test('in roundtable.db, inside an entry of the log: the start is refused and names the entry, the doctor too', async () => {
    const sound = fs.readFileSync(database);
    const sql = await open(database);
    const rows = (await sql.all('SELECT seq, body FROM log_entries ORDER BY seq')) as { seq: number; body: string }[];
    await sql.close();
    const second = rows.find(({ seq }) => seq === 2)?.body ?? '';
    const at = sound.indexOf(second.slice(0, 60));
    expect(at).toBeGreaterThan(0);
    fs.writeFileSync(database, flipped(sound, at + 30, 0));
    try {
      expect(await refusedStart()).toMatch(
        new RegExp(`The log of case ${opened.ref} is broken at entry 2: .*\\n.*keep the database file as evidence`),
      );
      expect(await doctorSays()).toContain(`✗ case logs: The log of case ${opened.ref} is broken at entry 2`);
    } finally {
      fs.writeFileSync(database, sound);
    }
  });

  test('in roundtable.db, in the structure of a page: the start is refused, the doctor says so too', async () => {
    const sound = fs.readFileSync(database);
    // The kind of the second page's tree: one of four values.
    fs.writeFileSync(database, flipped(sound, 4096, 4));
    try {
      expect(await refusedStart()).toMatch(/roundtable\.db is damaged\.\nKeep the damaged file, restore the newest backup/);
      expect(await doctorSays()).toMatch(/✗ database: .*roundtable\.db is damaged\./);
    } finally {
      fs.writeFileSync(database, sound);
    }
  });

  test('anywhere in roundtable.db: the database is refused, or the log is what it was', async () => {
    const sound = fs.readFileSync(database);
    const harmed = path.join(house.bot.configuration.dir, 'harmed.db');
    const read = async (bytes: Buffer): Promise<string> => {
      fs.writeFileSync(harmed, bytes, { mode: 0o600 });
      const store = await openStore({ file: harmed, master: readMasterKey(house.bot.configuration.masterKeyFile), readOnly: true });
      try {
        return JSON.stringify([await store.cases(), await store.readLog(opened.ref)]);
      } finally {
        await store.close();
      }
    };
    const whole = await read(sound);
    const roll = dice(2);
    let refused = 0;
    for (let round = 0; round < 120; round++) {
      const position = roll(sound.length);
      const bit = roll(8);
      const result = await read(flipped(sound, position, bit)).catch((error: { name: string; message: string; hint?: string }) => {
        refused += 1;
        expect({ position, bit, ...error, message: error.message }).toMatchObject({
          name: expect.stringMatching(/^(StorageError|BrokenLog)$/),
          hint: expect.any(String),
        });
        return whole;
      });
      expect({ position, bit, same: result === whole }).toEqual({ position, bit, same: true });
    }
    // Most of a young database is empty space that nobody reads.
    expect(refused).toBeGreaterThan(5);
    for (const part of ['', '-wal', '-shm']) fs.rmSync(`${harmed}${part}`, { force: true });
  });

  test('anywhere in an exported log: verify names the line', async () => {
    const sound = fs.readFileSync(exported);
    expect(await verifyExport(sound)).toMatchObject({ ok: true, case: opened.ref });
    const roll = dice(3);
    for (let round = 0; round < 600; round++) {
      const position = roll(sound.length);
      const bit = roll(8);
      const line = sound.subarray(0, position).filter((byte) => byte === 0x0a).length + 1;
      expect({ position, bit, ...(await verifyExport(flipped(sound, position, bit))) }).toMatchObject({ position, bit, ok: false, line });
    }
    const { code, stdout } = await house.bot.command(['log', 'verify', exported]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`Intact: case ${opened.ref}`) });
    const forged = `${exported}.forged`;
    fs.writeFileSync(forged, flipped(sound, sound.indexOf(0x0a) + 200, 3));
    const told = await house.bot.command(['log', 'verify', forged]);
    expect({ code: told.code, stdout: told.stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^NOT INTACT: Line 2 \(entry 1\) /),
    });
  });
});

describe('after all these refusals', () => {
  test('the bot starts, and the log is complete', async () => {
    await house.bot.start();
    const desk = opened.desks['school'] ?? '';
    expect(bodyOf(await house.command('clara', desk, '/mine'))).toContain('Call the parents');
    expect(bodyOf(await house.command('anna', opened.desks['crisis_service'] ?? '', '/log verify'))).toContain('entries');
  });
});
