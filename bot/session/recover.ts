import { rename } from 'node:fs/promises';
import { createClient } from 'matrix-js-sdk';
import type { CryptoRecords } from '../../storage/crypto-records.ts';
import { type OpenDevice, openDevice } from './device.ts';
import { rememberIdentity, uploadDevice } from './establish.ts';
import { installIndexedDb } from './indexed-db.ts';
import { logIn } from './login.ts';
import { checkDevice, closeDevice } from './open.ts';
import type { AccountOptions } from './options.ts';
import { parseRecoveryKey, setRecoveryKeyAside, writeRecoveryKey } from './recovery-key.ts';
import { SessionRefused } from './refused.ts';
import { ask, ServerError, servedKeys } from './server.ts';
import { type DeviceSetting, forgetKeys, newStorageKey, readDevice, saveDevice, saveRecoveryReady } from './settings.ts';
import { silenceSdks, silentLogger } from './silence.ts';
import { confirmWith, passwordStage } from './uia.ts';

export interface RecoverOptions extends AccountOptions {
  /** The crypto store's file. What is there is moved aside with a suffix, never deleted. */
  cryptoFile: string;
  openRecords: (file: string) => Promise<CryptoRecords>;
  /** For the suffix of what is moved aside. */
  now: () => Date;
}

/** Either the recovery key as it was written down, or the explicit wish for a new identity. */
export type RecoverWith = { recoveryKey: string } | { resetIdentity: true };

export interface Recovered {
  deviceId: string;
  /** Room keys in the backup, and how many of them are in the store now. */
  keysInBackup: number;
  keysRestored: number;
  /** The old device, if it was known: removed at the server, or still to be removed by hand. */
  oldDevice: { deviceId: string; removed: boolean } | null;
  /** What was moved aside. */
  movedAside: string[];
}

/**
 * A lost store: logs in as a new device, gives it the identity (by recovery key, or a new one), signs it, restores
 * the room keys from the backup and saves the session's settings. Works with or without the main database.
 * Nothing is changed before the key is known to be right. The bot must not run. Throws a `SessionRefused`.
 */
export async function recover(options: RecoverOptions, by: RecoverWith): Promise<Recovered> {
  const recoveryKey = 'recoveryKey' in by ? parseRecoveryKey(by.recoveryKey) : null;
  const old = await readDevice(options.store);
  const setting = await logIn(options);
  try {
    if (recoveryKey !== null) await checkRecoveryKey(options, setting, recoveryKey);
  } catch (error) {
    // This login has no keys yet and nobody knows it: away with it. That of a token file stays, it is the operator's.
    if ('password' in options.login) await ask(options.homeserver, setting.accessToken, 'POST', '/logout', {}).catch(() => undefined);
    throw error;
  }

  const suffix = `.lost-${options.now().toISOString().replace(/[:.]/g, '-')}`;
  const movedAside = await moveAside(options.cryptoFile, suffix);
  await forgetKeys(options.store);
  await saveDevice(options.store, setting);
  const records = await options.openRecords(options.cryptoFile);
  try {
    const database = await installIndexedDb(records);
    const device = await openDevice(options.homeserver, setting, await newStorageKey(options.store));
    try {
      await uploadDevice(device, setting, options.homeserver);
      if (recoveryKey === null) await newIdentity(device, setting, options, suffix);
      else await restoreIdentity(device, setting, recoveryKey);
      await rememberIdentity(device, options);
      const backup = await restoreRoomKeys(device, recoveryKey === null);
      await saveRecoveryReady(options.store);
      await checkDevice(device, setting, options);
      const removed = old !== null && old.deviceId !== setting.deviceId ? await removeDevice(options, setting, old.deviceId) : null;
      return { deviceId: setting.deviceId, ...backup, oldDevice: removed, movedAside };
    } finally {
      device.unlockSecrets(null);
      await closeDevice(device, database);
    }
  } finally {
    await records.close();
  }
}

/** Compares the key with the one of the account's secret storage, before anything is touched. */
async function checkRecoveryKey(options: RecoverOptions, { userId, accessToken }: DeviceSetting, key: Uint8Array): Promise<void> {
  silenceSdks();
  const client = createClient({ baseUrl: options.homeserver, userId, accessToken, logger: silentLogger });
  const stored = await client.secretStorage.getKey();
  const complete = await client.secretStorage.isStored('m.cross_signing.self_signing');
  if (stored === null || complete === null) {
    throw new SessionRefused(
      'nothing_to_recover',
      `The account ${userId} has no secret storage to recover from.`,
      'If the bot never ran with this account, just start it. Otherwise run `roundtable recover --reset-identity`.',
    );
  }
  if (await client.secretStorage.checkKey(new Uint8Array(key), stored[1])) return;
  throw new SessionRefused(
    'recovery_key_wrong',
    `This recovery key is well formed but not the one of ${userId}.`,
    'Look for a newer one (each reset makes a new key), or check that the user id in the configuration is right. Nothing was changed.',
  );
}

/** Takes the identity's keys out of secret storage and signs the new device with them. */
async function restoreIdentity(device: OpenDevice, { userId }: DeviceSetting, key: Uint8Array): Promise<void> {
  device.unlockSecrets(key);
  await device.crypto.userHasCrossSigningKeys(userId);
  await device.crypto.bootstrapCrossSigning({});
}

/** Makes a new identity with a recovery key of its own. The old recovery key's file is moved aside. */
async function newIdentity(device: OpenDevice, { userId }: DeviceSetting, options: RecoverOptions, suffix: string): Promise<void> {
  await setRecoveryKeyAside(options.recoveryKeyFile, suffix);
  const privateKey = new Uint8Array(await writeRecoveryKey(options.recoveryKeyFile));
  device.unlockSecrets(privateKey);
  await device.crypto.bootstrapSecretStorage({ createSecretStorageKey: async () => ({ privateKey }), setupNewSecretStorage: true });
  const authUploadDeviceSigningKeys = confirmWith(options.login, userId);
  await device.crypto.bootstrapCrossSigning({ setupNewCrossSigning: true, authUploadDeviceSigningKeys });
}

/** Brings all room keys of the backup into the store, or begins a new backup where there is none that we can read. */
async function restoreRoomKeys({ crypto }: OpenDevice, begin: boolean): Promise<Pick<Recovered, 'keysInBackup' | 'keysRestored'>> {
  if (begin || (await crypto.getKeyBackupInfo()) === null) {
    await crypto.resetKeyBackup();
    return { keysInBackup: 0, keysRestored: 0 };
  }
  await crypto.loadSessionBackupPrivateKeyFromSecretStorage();
  await crypto.checkKeyBackupAndEnable();
  const { total, imported } = await crypto.restoreKeyBackup();
  return { keysInBackup: total, keysRestored: imported };
}

/** Removes the lost device, so that nobody encrypts for it any more. Without a password it is left to the operator. */
async function removeDevice(
  options: RecoverOptions,
  { userId, accessToken }: DeviceSetting,
  deviceId: string,
): Promise<Recovered['oldDevice']> {
  const { homeserver, login } = options;
  const served = await servedKeys(homeserver, accessToken, userId);
  if (served.devices[deviceId] === undefined) return { deviceId, removed: true };
  const path = `/devices/${encodeURIComponent(deviceId)}`;
  try {
    await ask(homeserver, accessToken, 'DELETE', path, {}).catch(async (error: unknown) => {
      const auth = passwordStage(error, login, userId);
      if (auth === null) throw error;
      await ask(homeserver, accessToken, 'DELETE', path, { auth });
    });
    return { deviceId, removed: true };
  } catch (error) {
    if (error instanceof ServerError || error instanceof SessionRefused) return { deviceId, removed: false };
    throw error;
  }
}

/** The file with what SQLite keeps beside it. */
async function moveAside(file: string, suffix: string): Promise<string[]> {
  const moved: string[] = [];
  for (const part of ['', '-wal', '-shm']) {
    try {
      await rename(`${file}${part}`, `${file}${suffix}${part}`);
      moved.push(`${file}${suffix}${part}`);
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    }
  }
  return moved;
}
