import type { OpenDevice } from './device.ts';
import type { AccountOptions } from './options.ts';
import { heldIdentity } from './own-keys.ts';
import { writeRecoveryKey } from './recovery-key.ts';
import { SessionRefused } from './refused.ts';
import { servedKeys } from './server.ts';
import { type DeviceSetting, recoveryIsReady, saveIdentity, saveRecoveryReady } from './settings.ts';
import { confirmWith } from './uia.ts';

/**
 * The first start: keys of the device on the server, a cross-signing identity, the recovery key in the operator's
 * file, secret storage and key backup. Each step finds what an earlier try left, so a start that was cut short is
 * repeated. The order matters: what the identity needs to be restored is on the server before anybody sees it.
 * Throws a `SessionRefused` if the account has an identity that is not ours.
 */
export async function establish(device: OpenDevice, setting: DeviceSetting, options: AccountOptions): Promise<void> {
  const { crypto } = device;
  await uploadDevice(device, setting, options.homeserver);
  const ours = await holdsServedIdentity(device, setting, options.homeserver);
  if (!(await recoveryIsReady(options.store))) {
    device.unlockSecrets(await writeRecoveryKey(options.recoveryKeyFile));
    await openSecretStorage(device, options);
  }
  if (ours) await crypto.bootstrapSecretStorage({});
  else
    await crypto.bootstrapCrossSigning({
      setupNewCrossSigning: true,
      authUploadDeviceSigningKeys: confirmWith(options.login, setting.userId),
    });
  await rememberIdentity(device, options);
  await crypto.resetKeyBackup();
  await saveRecoveryReady(options.store);
  device.unlockSecrets(null);
}

/** Sends the device's keys now; the SDK would do it after its first sync. Throws a `SessionRefused` if they do not arrive. */
export async function uploadDevice(
  { crypto }: OpenDevice,
  { userId, deviceId, accessToken }: DeviceSetting,
  homeserver: string,
): Promise<void> {
  await crypto.outgoingRequestsManager.doProcessOutgoingRequests();
  const served = await servedKeys(homeserver, accessToken, userId);
  if (served.devices[deviceId] !== undefined) return;
  throw new SessionRefused(
    'server_error',
    "The homeserver did not take the keys of the bot's device.",
    'Start again. If this stays, look into the log of the homeserver for errors at /keys/upload.',
  );
}

/** Keeps the public keys of the identity that we hold, for comparison at each start. */
export async function rememberIdentity({ crypto }: OpenDevice, { store }: AccountOptions): Promise<void> {
  const held = await heldIdentity(crypto);
  if (held === null)
    throw new SessionRefused(
      'identity_missing',
      "The keys of the bot's cross-signing identity did not arrive in its store.",
      'Start again.',
    );
  await saveIdentity(store, held);
}

/** Makes the recovery key that is unlocked the default key of secret storage. */
async function openSecretStorage({ client, crypto }: OpenDevice, { recoveryKeyFile }: AccountOptions): Promise<void> {
  const privateKey = new Uint8Array(await writeRecoveryKey(recoveryKeyFile));
  const current = await client.secretStorage.getKey();
  if (current !== null && (await client.secretStorage.checkKey(privateKey, current[1]))) return;
  await crypto.bootstrapSecretStorage({ createSecretStorageKey: async () => ({ privateKey }), setupNewSecretStorage: true });
}

/** False when there is no identity yet. Throws when there is one whose keys are not in our store. */
async function holdsServedIdentity({ crypto }: OpenDevice, { userId, accessToken }: DeviceSetting, homeserver: string): Promise<boolean> {
  const served = await servedKeys(homeserver, accessToken, userId);
  if (served.master === null) return false;
  // Lets the SDK compare: it drops private keys that do not fit what the server serves.
  await crypto.userHasCrossSigningKeys(userId);
  if ((await heldIdentity(crypto)) !== null) return true;
  throw new SessionRefused(
    'identity_not_ours',
    `The account ${userId} has a cross-signing identity already, made by another login, and the bot does not hold its keys.`,
    'Run `roundtable recover` with the recovery key of that identity. If nobody has it, `roundtable recover --reset-identity` makes a new one; everybody who verified the account has to do it again.',
  );
}
