import { MatrixClient as BotSdkClient } from 'matrix-bot-sdk';
import { ClientEvent, HttpApiEvent, type MatrixClient, SyncState } from 'matrix-js-sdk';
import { checkServed, notSigned } from './check.ts';
import { type OpenDevice, openDevice } from './device.ts';
import { establish } from './establish.ts';
import { type DurableIndexedDb, installIndexedDb } from './indexed-db.ts';
import { checkToken, logIn } from './login.ts';
import type { AccountOptions, SessionOptions } from './options.ts';
import { ownKeys } from './own-keys.ts';
import { RECOVER_HINT, SessionRefused } from './refused.ts';
import { servedKeys } from './server.ts';
import type { Session } from './session.ts';
import { type DeviceSetting, newStorageKey, readDevice, readIdentity, readStorageKey, recoveryIsReady, saveDevice } from './settings.ts';
import { keepMembersTrue, loadMembers, type TrueMembers } from './true-members.ts';
import { strictTrust } from './trust.ts';

/**
 * Opens the bot's device: logs in at the first start, makes or checks its identity, and compares what the server
 * serves with what the bot holds. Nothing is synced before `start()`. One session per process.
 * Throws a `SessionRefused` with what is wrong and what to do, a `ServerError` for an answer nobody expected.
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { homeserver, store } = options;
  const database = await installIndexedDb(options.records, options.onFatal);
  const { setting, storageKey } = await deviceFor(options, database);
  const device = await openDevice(homeserver, setting, storageKey, options.busy);
  try {
    if ((await readIdentity(store)) === null || !(await recoveryIsReady(store))) await establish(device, setting, options);
    await checkDevice(device, setting, options);
  } catch (error) {
    await closeDevice(device, database);
    throw error;
  }
  return toSession(device, setting, database, options);
}

/** The device of the settings together with the key of its store, or a fresh login if there was none. */
async function deviceFor(
  options: SessionOptions,
  { fresh }: DurableIndexedDb,
): Promise<{ setting: DeviceSetting; storageKey: Uint8Array }> {
  const { homeserver, store } = options;
  const known = await readDevice(store);
  const setting = known ?? (await firstDevice(options, fresh));
  const { deviceId } = await checkToken(homeserver, options.userId, setting.accessToken);
  if (deviceId !== setting.deviceId || setting.userId !== options.userId) {
    throw new SessionRefused(
      'other_device',
      `The access token belongs to device ${deviceId} of ${options.userId}, but the bot's keys are those of device ${setting.deviceId} of ${setting.userId}.`,
      RECOVER_HINT,
    );
  }
  const storageKey = await readStorageKey(store);
  if (!fresh && storageKey === null) throw storeWithoutDevice();
  if (!fresh && storageKey !== null) return { setting, storageKey };
  // An empty store is right only for a device that has never shown a key to anybody: a second set of keys under
  // one device id makes messages unreadable on both sides for ever.
  const served = await servedKeys(homeserver, setting.accessToken, setting.userId);
  if (served.devices[setting.deviceId] !== undefined || (await readIdentity(store)) !== null) {
    throw new SessionRefused(
      'store_lost',
      `The key store of the bot's device ${setting.deviceId} is lost: the device is known, its keys are gone.`,
      RECOVER_HINT,
    );
  }
  return { setting, storageKey: await newStorageKey(store) };
}

async function firstDevice(options: AccountOptions, fresh: boolean): Promise<DeviceSetting> {
  if (!fresh) throw storeWithoutDevice();
  const setting = await logIn(options);
  await saveDevice(options.store, setting);
  return setting;
}

function storeWithoutDevice(): SessionRefused {
  return new SessionRefused(
    'store_without_device',
    'There is a key store, but the database no longer knows whose device it is.',
    `Put the database that belongs to it back into the data folder. If it is lost: ${RECOVER_HINT}`,
  );
}

/**
 * Compares the device with a fresh answer of the server; signs it again if its signature is missing or stale, and
 * believes only what the server then serves. Throws a `SessionRefused` that names what differs.
 */
export async function checkDevice({ crypto }: OpenDevice, setting: DeviceSetting, { homeserver, store }: AccountOptions): Promise<void> {
  const identity = await readIdentity(store);
  if (identity === null) throw new SessionRefused('identity_missing', "The bot's cross-signing identity is not set up.", RECOVER_HINT);
  const own = await ownKeys(crypto, identity);
  const look = async () => checkServed(await servedKeys(homeserver, setting.accessToken, setting.userId), setting, own);
  const first = await look();
  if (first === 'good') return;
  await crypto.userHasCrossSigningKeys(setting.userId);
  await crypto.crossSignDevice(setting.deviceId);
  const second = await look();
  if (second !== 'good') throw notSigned(second, setting.deviceId);
}

function toSession(
  { client }: OpenDevice,
  { userId, deviceId, accessToken }: DeviceSetting,
  database: DurableIndexedDb,
  options: SessionOptions,
): Session {
  client.on(HttpApiEvent.SessionLoggedOut, () => {
    options.onLost?.(
      new SessionRefused('logged_out', "The homeserver ended the bot's session: its device was removed there.", RECOVER_HINT),
    );
  });
  const stopping = new AbortController();
  const trust = strictTrust(client, stopping.signal);
  let members: TrueMembers | undefined;
  return {
    userId,
    deviceId,
    client,
    rest: new BotSdkClient(options.homeserver, accessToken),
    async start() {
      await start(client, options.initialSyncLimit ?? 20);
      members = keepMembersTrue(client);
    },
    ...trust,
    async encrypt(roomId, type, content, forWhom) {
      const room = client.getRoom(roomId);
      if (room) await members?.settled(room);
      return trust.encrypt(roomId, type, content, forWhom);
    },
    settleMembers: (room) => (members ? members.settled(room) : loadMembers(room, stopping.signal)),
    async stop() {
      stopping.abort();
      members?.stop();
      await closeDevice({ client }, database);
    },
  };
}

async function start(client: MatrixClient, initialSyncLimit: number): Promise<void> {
  const prepared = new Promise<void>((resolve, reject) => {
    const onSync = (state: SyncState): void => {
      if (state !== SyncState.Prepared && state !== SyncState.Stopped) return;
      client.off(ClientEvent.Sync, onSync);
      if (state === SyncState.Prepared) resolve();
      else reject(new SessionRefused('logged_out', 'The first sync was stopped before it was complete.', 'Start the bot again.'));
    };
    client.on(ClientEvent.Sync, onSync);
  });
  await client.startClient({ initialSyncLimit, lazyLoadMembers: true, disablePresence: true });
  await prepared;
}

/** Stops without logout: a logout would take the device and its keys from the server. */
export async function closeDevice({ client }: Pick<OpenDevice, 'client'>, database: DurableIndexedDb): Promise<void> {
  client.stopClient();
  await database.idle();
}
