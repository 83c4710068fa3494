import { beforeAll, describe, expect, test } from '@jest/globals';
import canonicalize from 'canonicalize';
import sodium from 'libsodium-wrappers';
import { checkServed, type OwnKeys } from '../../../../bot/session/check.ts';
import type { ServedKeys, SignedKeys } from '../../../../bot/session/server.ts';
import { signatureState } from '../../../../bot/session/signatures.ts';

const USER = '@roundtable:example.org';
const DEVICE = { userId: USER, deviceId: 'ABCDEF', accessToken: 'none' };

interface Pair {
  text: string;
  sign(object: SignedKeys, keyId?: string): void;
}

let device: Pair;
let master: Pair;
let selfSigning: Pair;
let own: OwnKeys;

const encode = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL_NO_PADDING);

function pair(fill: number): Pair {
  const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(new Uint8Array(32).fill(fill));
  const text = encode(publicKey);
  return {
    text,
    sign(object, keyId = text) {
      const { signatures = {}, unsigned: _unsigned, ...signed } = object;
      const signature = encode(sodium.crypto_sign_detached(canonicalize(signed) ?? '', privateKey));
      object.signatures = { ...signatures, [USER]: { ...signatures[USER], [`ed25519:${keyId}`]: signature } };
    },
  };
}

/** What an honest server serves. */
function honest(): ServedKeys {
  const keys: SignedKeys = {
    user_id: USER,
    device_id: DEVICE.deviceId,
    algorithms: ['m.megolm.v1.aes-sha2'],
    keys: { [`ed25519:${DEVICE.deviceId}`]: device.text, [`curve25519:${DEVICE.deviceId}`]: own.curve25519 },
    unsigned: { device_display_name: 'Roundtable' },
  };
  device.sign(keys, DEVICE.deviceId);
  selfSigning.sign(keys);
  const cross = (usage: string, key: string): SignedKeys => ({ user_id: USER, usage: [usage], keys: { [`ed25519:${key}`]: key } });
  const signing = cross('self_signing', selfSigning.text);
  master.sign(signing);
  return { devices: { [DEVICE.deviceId]: keys }, master: cross('master', master.text), selfSigning: signing };
}

beforeAll(async () => {
  await sodium.ready;
  [device, master, selfSigning] = [pair(1), pair(2), pair(3)];
  own = { ed25519: device.text, curve25519: encode(new Uint8Array(32).fill(9)), masterKey: master.text, selfSigningKey: selfSigning.text };
});

describe('what the server serves about the bot', () => {
  test('an honest server is believed', async () => {
    expect(await checkServed(honest(), DEVICE, own)).toBe('good');
  });

  test.each<[string, string, (served: ServedKeys) => unknown]>([
    ['a missing device', 'device_missing', (served) => delete served.devices[DEVICE.deviceId]],
    ['another curve key', 'device_keys_differ', (served) => (keysOf(served).keys[`curve25519:${DEVICE.deviceId}`] = own.ed25519)],
    ['another signing key', 'device_keys_differ', (served) => (keysOf(served).keys[`ed25519:${DEVICE.deviceId}`] = master.text)],
    ['a key more', 'device_keys_differ', (served) => (keysOf(served).keys['ed25519:OTHER'] = master.text)],
    ['another owner', 'device_keys_differ', (served) => (keysOf(served)['user_id'] = '@someone:example.org')],
    ['no identity', 'identity_missing', (served) => (served.master = null)],
    ['no self-signing key', 'identity_missing', (served) => (served.selfSigning = null)],
    ['another master key', 'identity_changed', (served) => (served.master = { keys: { [`ed25519:${device.text}`]: device.text } })],
    ['two master keys', 'identity_changed', (served) => ((served.master as SignedKeys).keys[`ed25519:${device.text}`] = device.text)],
    ['a self-signing key without signature', 'identity_changed', (served) => delete (served.selfSigning as SignedKeys).signatures],
  ])('%s is refused as %s', async (_name, fault, change) => {
    const served = honest();
    change(served);
    await expect(checkServed(served, DEVICE, own)).rejects.toMatchObject({
      name: 'SessionRefused',
      fault,
      hint: expect.stringMatching(/recover/),
    });
  });

  test('a signature that is missing and one that is stale are told apart', async () => {
    const missing = honest();
    delete keysOf(missing).signatures?.[USER]?.[`ed25519:${selfSigning.text}`];
    expect(await checkServed(missing, DEVICE, own)).toBe('unsigned');
    const stale = honest();
    const signatures = keysOf(stale).signatures?.[USER] ?? {};
    signatures[`ed25519:${selfSigning.text}`] = signatures[`ed25519:${DEVICE.deviceId}`] ?? '';
    expect(await checkServed(stale, DEVICE, own)).toBe('stale');
  });
});

describe('signatures', () => {
  test('what is unsigned is not signed along, everything else is', async () => {
    const object = keysOf(honest());
    expect(await signatureState({ ...object, unsigned: { anything: 1 } }, USER, selfSigning.text, selfSigning.text)).toBe('good');
    expect(await signatureState({ ...object, algorithms: [] }, USER, selfSigning.text, selfSigning.text)).toBe('bad');
  });

  test.each(['', 'not base64!', 'AAAA'])('a signature that is none (%j) is bad', async (signature) => {
    const object: SignedKeys = { keys: {}, signatures: { [USER]: { 'ed25519:X': signature } } };
    expect(await signatureState(object, USER, 'X', master.text)).toBe('bad');
  });

  test("the specification's own test vector verifies", async () => {
    // Matrix specification, appendices, "Cryptographic Test Vectors": signing `{"one":1,"two":"Two"}`.
    // (libsodium refuses the seed's base64 for its stray last bits.)
    const seed = Buffer.from('YJDBA9Xnr2sVqXD9Vj7XVUnmFZcZrlw8Md7kMW+3XA1', 'base64');
    const key = encode(sodium.crypto_sign_seed_keypair(seed).publicKey);
    const signature = 'KqmLSbO39/Bzb0QIYE82zqLwsA+PDzYIpIRA2sRQ4sL53+sN6/fpNSoqE7BP7vBZhG6kYdD13EIMJpvhJI+6Bw';
    const object = { two: 'Two', one: 1, keys: undefined as never, signatures: { domain: { 'ed25519:1': signature } } };
    expect(await signatureState(object, 'domain', '1', key)).toBe('good');
  });
});

function keysOf(served: ServedKeys): SignedKeys {
  return served.devices[DEVICE.deviceId] as SignedKeys;
}
