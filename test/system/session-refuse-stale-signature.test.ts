import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DriverOptions } from './session-driver.ts';
import { endServer, lyingServer, newBot, type Refused, startDriver, startServer, type Tamper } from './session-harness.ts';

beforeAll(startServer);
afterAll(endServer);

/** A bot that had a good first start, and its device id. */
async function livedOnce(): Promise<{ options: DriverOptions; deviceId: string }> {
  const options = await newBot();
  const bot = startDriver();
  const { deviceId } = await bot.call<{ deviceId: string }>('open', options);
  await bot.kill();
  return { options, deviceId };
}

// biome-ignore lint/suspicious/noExplicitAny: a foreign answer is changed at will
type Change = (served: any, userId: string, deviceId: string) => void;

/** The next start, with a server that lies in what it serves about keys. */
async function openWith(change: Change): Promise<{ refused: Refused | null }> {
  const { options, deviceId } = await livedOnce();
  const tamper: Tamper = (path, body) => {
    if (path === '/_matrix/client/v3/keys/query' && body.device_keys?.[options.userId]) change(body, options.userId, deviceId);
    return body;
  };
  const server = await lyingServer(tamper);
  const bot = startDriver();
  const refused = await bot.call('open', { ...options, homeserver: server.url }).then(
    () => null,
    (error: Refused) => error,
  );
  await bot.kill();
  await server.close();
  return { refused };
}

/** Flips one character of each signature but the device's own. */
const spoil = (signatures: Record<string, string>, except: string) => {
  for (const [id, signature] of Object.entries(signatures)) {
    if (id !== `ed25519:${except}`) signatures[id] = (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1);
  }
};

describe('refuse-stale-signature, the session alone', () => {
  test('a signature of the device that does not verify', async () => {
    const { refused } = await openWith((served, user, device) => spoil(served.device_keys[user][device].signatures[user], device));
    expect(refused).toMatchObject({
      name: 'SessionRefused',
      fault: 'stale_signature',
      message: expect.stringContaining('does not verify'),
    });
    expect(refused?.hint).toContain('roundtable recover');
  });

  test('a signature that is not served although it was uploaded', async () => {
    const { refused } = await openWith((served, user, device) => {
      const own = served.device_keys[user][device].signatures[user][`ed25519:${device}`];
      served.device_keys[user][device].signatures[user] = { [`ed25519:${device}`]: own };
    });
    expect(refused).toMatchObject({ fault: 'signature_missing' });
  });

  test('a signature that was lost once is made again, and the start goes on', async () => {
    let seen = 0;
    const mended = await openWith((served, user, device) => {
      seen += 1;
      const { signatures } = served.device_keys[user][device];
      if (seen === 1) signatures[user] = { [`ed25519:${device}`]: signatures[user][`ed25519:${device}`] };
    });
    expect(mended.refused).toBeNull();
  });

  test('a device that is gone', async () => {
    const { refused } = await openWith((served, user, device) => delete served.device_keys[user][device]);
    expect(refused).toMatchObject({ fault: 'device_missing' });
  });

  test('other keys under the same device id', async () => {
    const { refused } = await openWith((served, user, device) => {
      served.device_keys[user][device].keys[`curve25519:${device}`] = 'hSDwCYkwp1R0i33ctD73Wg2/Og0mOBr066SpjqqbTmo';
    });
    expect(refused).toMatchObject({ fault: 'device_keys_differ' });
  });

  test('another identity', async () => {
    const { refused } = await openWith((served, user) => {
      const key = 'n8QGwzf0bCuIYs4zN4vIJ8tBzh4ycZ1bAtZnSmLrmsQ';
      served.master_keys[user].keys = { [`ed25519:${key}`]: key };
    });
    expect(refused).toMatchObject({ fault: 'identity_changed' });
  });

  test('a self-signing key that the identity did not sign', async () => {
    const { refused } = await openWith((served, user) => spoil(served.self_signing_keys[user].signatures[user], ''));
    expect(refused).toMatchObject({ fault: 'identity_changed' });
  });

  test('no identity at all', async () => {
    const { refused } = await openWith((served) => {
      served.master_keys = {};
      served.self_signing_keys = {};
    });
    expect(refused).toMatchObject({ fault: 'identity_missing' });
  });

  test('a device that was removed at the server, and a server that is away', async () => {
    const { options } = await livedOnce();
    const bot = startDriver();
    expect(await bot.refusal('open', { ...options, homeserver: 'http://127.0.0.1:9' })).toMatchObject({ fault: 'server_unreachable' });
    await bot.kill();
    const other = startDriver();
    await other.call('open', options);
    await other.call('logout');
    await other.kill();
    const again = startDriver();
    expect(await again.refusal('open', options)).toMatchObject({ fault: 'logged_out' });
    await again.kill();
  });
});
