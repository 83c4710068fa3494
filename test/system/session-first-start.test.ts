import { readFile, rename, rm, stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endServer, newBot, newPerson, roomWith, startDriver, startServer, until } from './session-harness.ts';

interface Opened {
  deviceId: string;
  keys: { ed25519: string; curve25519: string };
}

beforeAll(startServer);
afterAll(endServer);

describe('the first start and the next', () => {
  test('other people see the device as signed by its owner, and both sides read each other', async () => {
    const options = await newBot();
    const bot = startDriver();
    const { deviceId } = await bot.call<Opened>('open', options);
    await bot.call('start');
    const person = await newPerson(true);
    const roomId = await roomWith(person, bot, options.userId);

    await person.sendTextMessage(roomId, 'good morning');
    await until('the bot reads it', async () => JSON.stringify(await bot.call('read', roomId)).includes('good morning'));
    await bot.call('send', roomId, 'and to you');
    const heard = () => person.getRoom(roomId)?.getLiveTimeline().getEvents() ?? [];
    await until('the person reads it', async () => heard().some((event) => event.getContent()['body'] === 'and to you'));

    const status = await person.getCrypto()?.getDeviceVerificationStatus(options.userId, deviceId);
    expect(status?.signedByOwner).toBe(true);
    person.stopClient();
    await bot.kill();
  });

  test('the recovery key is written once, for its owner alone', async () => {
    const options = await newBot();
    const file = `${options.folder}/recovery-key.txt`;
    const first = startDriver();
    await first.call('open', options);
    expect(await readFile(file, 'utf8')).toMatch(/^Es[A-Za-z0-9]{2}( [A-Za-z0-9]{4}){11}\n$/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await first.kill();
    await rename(file, `${file}.in-the-safe`);
    const second = startDriver();
    await second.call('open', options);
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
    await second.kill();
  });

  test('a first start that is cut short again and again is completed by the next one, with one recovery key', async () => {
    const options = await newBot();
    for (const after of [250, 400, 550, 700, 850, 1000, 1200, 1400]) {
      const bot = startDriver();
      const opened = bot.call('open', options).catch(() => undefined);
      await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, after))]);
      await bot.kill();
    }
    const key = await readFile(`${options.folder}/recovery-key.txt`, 'utf8').catch(() => null);
    const bot = startDriver();
    await bot.call('open', options);
    const written = await readFile(`${options.folder}/recovery-key.txt`, 'utf8');
    expect(key ?? written).toBe(written);
    await bot.kill();
  });

  test('a restart keeps device, keys and identity', async () => {
    const options = await newBot();
    const first = startDriver();
    const before = await first.call<Opened>('open', options);
    await first.call('start');
    await first.call('stop');
    await first.kill();
    const second = startDriver();
    expect(await second.call<Opened>('open', options)).toEqual(before);
    await second.kill();
  });

  test('a store that is lost is refused, never replaced under the same device', async () => {
    const options = await newBot();
    const first = startDriver();
    await first.call('open', options);
    await first.kill();
    for (const part of ['', '-wal', '-shm']) await rm(`${options.folder}/crypto.sqlite${part}`, { force: true });
    const second = startDriver();
    const refused = await second.refusal('open', options);
    expect(refused).toMatchObject({ name: 'SessionRefused', fault: 'store_lost' });
    expect(refused.hint).toContain('roundtable recover');
    await second.kill();
  });

  test('a wrong password and a dead token get a sentence', async () => {
    const options = await newBot();
    const bot = startDriver();
    expect(await bot.refusal('open', { ...options, login: { password: 'not this' } })).toMatchObject({ fault: 'wrong_login' });
    expect(await bot.refusal('open', { ...options, login: { token: 'syt_not_this' } })).toMatchObject({ fault: 'logged_out' });
    await bot.kill();
  });

  test('an account whose identity was made elsewhere is refused', async () => {
    const options = await newBot();
    const elsewhere = startDriver();
    await elsewhere.call('open', options);
    await elsewhere.kill();
    const { folder } = await newBot();
    const bot = startDriver();
    expect(await bot.refusal('open', { ...options, folder })).toMatchObject({ fault: 'identity_not_ours' });
    await bot.kill();
  });
});
