import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint, newMasterKey, openKeys } from '../../../storage/keys.ts';
import { openBytes, seal, sealBytes, unseal } from '../../../storage/seal.ts';
import { failure, MASTER } from './fixtures.ts';

describe('keys', () => {
  test('are the same for the same master key, as bytes or as the content of its file', async () => {
    const [a, b] = [await openKeys(MASTER), await openKeys(Buffer.from(`${Buffer.from(MASTER).toString('base64')}\n`))];
    expect(a.publicKey).toEqual(b.publicKey);
    expect(a.pseudonym('@anna:example.org')).toBe(b.pseudonym('@anna:example.org'));
    expect(a.pseudonym('@anna:example.org')).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(a.publicKey)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  });

  test('differ from each other and from those of another master key', async () => {
    const [a, b] = [await openKeys(MASTER), await openKeys(Buffer.from(await newMasterKey()))];
    expect(a.wrap).not.toEqual(a.seal);
    expect(a.publicKey).not.toEqual(b.publicKey);
    expect(a.pseudonym('anna')).not.toBe(b.pseudonym('anna'));
    expect(a.pseudonym('anna')).not.toBe(a.pseudonym('ben'));
  });

  test.each(['', 'short', 'A'.repeat(43), `${'A'.repeat(43)}!`, 'A'.repeat(88)])('are refused for a key file with %j', async (content) => {
    expect(await failure(openKeys(Buffer.from(content)))).toMatchObject({ fault: 'wrong_key' });
  });

  test('are overwritten on close, and used no more', async () => {
    const keys = await openKeys(MASTER);
    const wrap = keys.wrap;
    keys.close();
    expect([...wrap]).toEqual(Array(32).fill(0));
    expect([...MASTER]).toEqual(Array(32).fill(7));
    expect(() => keys.seal).toThrow('closed');
    expect(() => keys.sign('x')).toThrow('closed');
    expect(() => keys.pseudonym('x')).toThrow('closed');
  });
});

describe('sealing', () => {
  const key = new Uint8Array(32).fill(1);

  test('any JSON comes back, and only with the same key and place', async () => {
    await openKeys(MASTER);
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.string(), (value, place) => {
        const text = seal(key, value, place);
        expect(unseal(key, text, place, 'thing')).toEqual(JSON.parse(JSON.stringify(value)));
        expect(openBytes(key, text, `${place}x`)).toBeNull();
        expect(openBytes(new Uint8Array(32), text, place)).toBeNull();
      }),
    );
  });

  test('a changed character never opens, and the error shows nothing', async () => {
    await openKeys(MASTER);
    const text = sealBytes(key, Buffer.from('secret words'), 'here');
    for (let at = 0; at < text.length; at++) {
      const other = text[at] === 'A' ? 'B' : 'A';
      expect(openBytes(key, text.slice(0, at) + other + text.slice(at + 1), 'here')).toBeNull();
    }
    expect(() => unseal(key, 'nonsense', 'here', 'setting token')).toThrow('The database holds a damaged setting token.');
  });
});
