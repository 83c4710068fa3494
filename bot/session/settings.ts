import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../../storage/store.ts';

const DeviceSchema = z.strictObject({ userId: z.string(), deviceId: z.string(), accessToken: z.string() });
const IdentitySchema = z.strictObject({ masterKey: z.string(), selfSigningKey: z.string() });

/** The bot's device on the server, as it was when the bot logged in. */
export type DeviceSetting = z.infer<typeof DeviceSchema>;
/** Public keys of the bot's cross-signing identity (unpadded base64). Present once the identity is on the server. */
export type IdentitySetting = z.infer<typeof IdentitySchema>;

type Settings = Pick<Store, 'setting' | 'setSetting'>;

const DEVICE = 'session.device';
const IDENTITY = 'session.identity';
const STORAGE_KEY = 'session.storage_key';
const RECOVERY = 'session.recovery';

export async function readDevice(store: Settings): Promise<DeviceSetting | null> {
  const text = await store.setting(DEVICE);
  return text === null ? null : DeviceSchema.parse(JSON.parse(text));
}

export function saveDevice(store: Settings, device: DeviceSetting): Promise<void> {
  return store.setSetting(DEVICE, JSON.stringify(device));
}

export async function readIdentity(store: Settings): Promise<IdentitySetting | null> {
  const text = await store.setting(IDENTITY);
  return text === null ? null : IdentitySchema.parse(JSON.parse(text));
}

export function saveIdentity(store: Settings, identity: IdentitySetting): Promise<void> {
  return store.setSetting(IDENTITY, JSON.stringify(identity));
}

/** Whether recovery key, secret storage and key backup are complete. */
export async function recoveryIsReady(store: Settings): Promise<boolean> {
  return (await store.setting(RECOVERY)) === 'ready';
}

export function saveRecoveryReady(store: Settings): Promise<void> {
  return store.setSetting(RECOVERY, 'ready');
}

/** The 32 bytes with which the crypto library encrypts its store, or null before there was one. */
export async function readStorageKey(store: Settings): Promise<Uint8Array | null> {
  const text = await store.setting(STORAGE_KEY);
  return text === null ? null : new Uint8Array(Buffer.from(text, 'base64'));
}

/** Makes and keeps a new storage key. Only for an empty crypto store: an older one could no longer be read. */
export async function newStorageKey(store: Settings): Promise<Uint8Array> {
  const key = randomBytes(32);
  await store.setSetting(STORAGE_KEY, key.toString('base64'));
  return new Uint8Array(key);
}

/** Forgets identity, recovery state and storage key of a lost store; the device follows when the new one is known. */
export async function forgetKeys(store: Settings): Promise<void> {
  await store.setSetting(IDENTITY, null);
  await store.setSetting(RECOVERY, null);
  await store.setSetting(STORAGE_KEY, null);
}
