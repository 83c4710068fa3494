import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { MatrixEvent } from 'matrix-js-sdk';
import { openSession } from '../../bot/session/open.ts';
import { recover } from '../../bot/session/recover.ts';
import { sdkCrypto } from '../../bot/session/sdk-crypto.ts';
import type { Session } from '../../bot/session/session.ts';
import { type CryptoRecords, openCryptoRecords } from '../../storage/crypto-records.ts';

/**
 * A process with one session in it, driven by messages from its parent: `{id, method, args}` is answered with
 * `{id, result}` or `{id, refused}`. It keeps nothing but what the session keeps, so it may be killed at any moment.
 */
export interface DriverOptions {
  folder: string;
  homeserver: string;
  userId: string;
  login: { password: string } | { token: string };
}

export interface ReadEvent {
  eventId: string;
  sender: string;
  state: 'clear' | 'missing_keys' | 'unsigned_device';
  body: string | null;
}

let session: Session;
let records: CryptoRecords;
const changed: string[] = [];

function settings(file: string) {
  const read = (): Record<string, string> => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return {};
    }
  };
  return {
    setting: async (name: string) => read()[name] ?? null,
    async setSetting(name: string, value: string | null) {
      const all = read();
      if (value === null) delete all[name];
      else all[name] = value;
      writeFileSync(`${file}.new`, JSON.stringify(all));
      renameSync(`${file}.new`, file);
    },
  };
}

const account = ({ folder, ...options }: DriverOptions) => ({
  ...options,
  deviceName: 'Roundtable (test)',
  store: settings(`${folder}/settings.json`),
  recoveryKeyFile: `${folder}/recovery-key.txt`,
});

async function readRoom(roomId: string, retry: boolean): Promise<ReadEvent[]> {
  const events = session.client.getRoom(roomId)?.getLiveTimeline().getEvents() ?? [];
  const messages = events.filter((event) => event.getWireType() === 'm.room.encrypted' || event.getType() === 'm.room.message');
  const read: ReadEvent[] = [];
  for (const event of messages) {
    const state = await session.decrypt(event, { retry });
    const body = state === 'clear' ? String(event.getOriginalContent()['body']) : null;
    read.push({ eventId: event.getId() ?? '', sender: event.getSender() ?? '', state, body });
  }
  return read;
}

const methods = {
  async open(options: DriverOptions) {
    records = await openCryptoRecords(`${options.folder}/crypto.sqlite`);
    session = await openSession({ ...account(options), records, initialSyncLimit: 1000 });
    session.onTrustChange((userId) => changed.push(userId));
    return { userId: session.userId, deviceId: session.deviceId, keys: await session.client.getCrypto()?.getOwnDeviceKeys() };
  },
  start: () => session.start(),
  async stop() {
    await session.stop();
    await records.close();
  },
  recover: (options: DriverOptions, by: Parameters<typeof recover>[1]) =>
    recover(
      { ...account(options), cryptoFile: `${options.folder}/crypto.sqlite`, openRecords: openCryptoRecords, now: () => new Date() },
      by,
    ),
  join: async (roomId: string) => {
    await session.rest.joinRoom(roomId);
  },
  knows: async (roomId: string) => session.client.getRoom(roomId)?.getMyMembership() === 'join',
  encrypted: async (roomId: string) => session.client.getRoom(roomId)?.hasEncryptionStateEvent() ?? false,
  members: async (roomId: string) =>
    session.client
      .getRoom(roomId)
      ?.getJoinedMembers()
      .map(({ userId }) => userId) ?? [],
  async send(roomId: string, body: string, trust: 'signed' | 'any' = 'signed') {
    const content = await session.encrypt(roomId, 'm.room.message', { msgtype: 'm.text', body }, trust);
    return session.rest.sendEvent(roomId, 'm.room.encrypted', content);
  },
  read: (roomId: string, retry = true) => readRoom(roomId, retry),
  async readRaw(raw: ConstructorParameters<typeof MatrixEvent>[0]) {
    const event = new MatrixEvent(raw);
    return { state: await session.decrypt(event), body: event.getOriginalContent()['body'] ?? null };
  },
  hasSignedDevice: (userId: string) => session.hasSignedDevice(userId),
  /** What an administrator does who removes the device. */
  logout: async () => {
    await session.rest.doRequest('POST', '/_matrix/client/v3/logout');
  },
  async backedUp() {
    const crypto = sdkCrypto(session.client);
    const { total, backedUp } = await crypto.olmMachine.roomKeyCounts();
    return total > 0 && total === backedUp;
  },
  trustChanges: async () => changed,
};

process.on('message', async ({ id, method, args }: { id: number; method: keyof typeof methods; args: unknown[] }) => {
  try {
    const call = methods[method] as (...args: unknown[]) => Promise<unknown>;
    process.send?.({ id, result: await call(...args) });
  } catch (error) {
    const { name, message, fault, hint, stack } = error as Error & { fault?: string; hint?: string };
    process.send?.({ id, refused: { name, message, fault, hint, stack } });
  }
});
process.on('disconnect', () => process.exit(0));
