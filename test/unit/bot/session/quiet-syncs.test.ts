import { describe, expect, test } from '@jest/globals';
import { skipQuietSyncs } from '../../../../bot/session/quiet-syncs.ts';
import type { SdkCrypto, SyncCryptoChanges } from '../../../../bot/session/sdk-crypto.ts';

const QUIET: SyncCryptoChanges = {
  toDeviceEvents: [],
  oneTimeKeysCounts: { signed_curve25519: 50 },
  unusedFallbackKeys: ['signed_curve25519'],
};

/** A crypto that only counts what reaches it. */
function counting() {
  const seen: SyncCryptoChanges[] = [];
  let failure: Error | null = null;
  let time = 0;
  const crypto = {
    processSyncChanges: async (changes: SyncCryptoChanges) => {
      seen.push(changes);
      if (failure) throw failure;
      return ['received'];
    },
  } as unknown as SdkCrypto;
  skipQuietSyncs(crypto, () => time);
  return {
    seen,
    sync: (changes: Partial<SyncCryptoChanges> = {}) => crypto.processSyncChanges({ ...QUIET, ...changes }),
    wait: (ms: number) => {
      time += ms;
    },
    fail: (error: Error | null) => {
      failure = error;
    },
  };
}

describe('a sync that brings nothing for the crypto', () => {
  test('is kept from it after the first one', async () => {
    const { seen, sync } = counting();
    expect(await sync()).toEqual(['received']);
    expect(await sync()).toEqual([]);
    expect(seen).toHaveLength(1);
  });

  test.each<[string, Partial<SyncCryptoChanges>]>([
    ['to-device messages', { toDeviceEvents: [{ type: 'm.room_key' }] }],
    ['a changed device', { deviceLists: { changed: ['@anna:example.org'] } }],
    ['somebody with whom no room is shared any more', { deviceLists: { left: ['@anna:example.org'] } }],
    ['fewer keys on the server', { oneTimeKeysCounts: { signed_curve25519: 49 } }],
    ['no key on the server', { oneTimeKeysCounts: {} }],
    ['a used fallback key', { unusedFallbackKeys: [] }],
  ])('is none with %s', async (_, changes) => {
    const { seen, sync } = counting();
    await sync();
    await sync(changes);
    expect(seen).toHaveLength(2);
  });

  test('counts as new again when the number of keys has changed back', async () => {
    const { seen, sync } = counting();
    await sync();
    await sync({ oneTimeKeysCounts: { signed_curve25519: 49 } });
    await sync();
    await sync();
    expect(seen).toHaveLength(3);
  });

  test('reaches the crypto once a minute, for keys that age', async () => {
    const { seen, sync, wait } = counting();
    await sync();
    wait(59_999);
    await sync();
    expect(seen).toHaveLength(1);
    wait(1);
    await sync();
    expect(seen).toHaveLength(2);
  });

  test('is handed on again after one that failed', async () => {
    const { seen, sync, fail } = counting();
    await sync();
    fail(new Error('disk full'));
    await expect(sync({ toDeviceEvents: [{}] })).rejects.toThrow('disk full');
    fail(null);
    await sync();
    expect(seen).toHaveLength(3);
  });
});
