import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { ClientEvent, createClient, type MatrixClient, SyncState } from 'matrix-js-sdk';
import { silenceSdks, silentLogger } from '../../bot/session/silence.ts';
import type { DriverOptions } from './session-driver.ts';
import { newAccount, sharedServer, type TestServer } from './support/homeserver.ts';

/** What the driver's process answers instead of a result. */
export interface Refused {
  name: string;
  message: string;
  fault?: string;
  hint?: string;
}

/** A session in a process of its own. */
export interface Driver {
  pid: number;
  call<T = unknown>(method: string, ...args: unknown[]): Promise<T>;
  /** Resolves with the refusal; rejects if the call succeeds. */
  refusal(method: string, ...args: unknown[]): Promise<Refused>;
  kill(): Promise<void>;
}

jest.setTimeout(120_000);

/**
 * matrix-js-sdk leaves the timers of its last requests (60 and 110 s) behind when a client is stopped. Jest waits
 * for every timer, so long ones must not hold it; nothing here waits that long.
 */
const LONGEST_WAIT = 20_000;
const { setTimeout: startTimer } = globalThis;
globalThis.setTimeout = ((run: () => void, ms?: number, ...args: unknown[]) => {
  const timer = startTimer(run, ms, ...args) as unknown as NodeJS.Timeout;
  return (ms ?? 0) > LONGEST_WAIT ? timer.unref() : timer;
}) as unknown as typeof globalThis.setTimeout;

const running = new Set<ChildProcess>();
const people = new Set<MatrixClient>();
let server: TestServer;

export function startServer(): void {
  silenceSdks();
  server = sharedServer();
}

/** Ends every driver and every person that a test left. */
export async function endServer(): Promise<void> {
  for (const person of people) person.stopClient();
  await Promise.all([...running].map(end));
}

export function startDriver(): Driver {
  const child = fork(join(import.meta.dirname, 'session-driver.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  running.add(child);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  let id = 0;
  child.on('message', (answer: { id: number; result?: unknown; refused?: Refused }) => {
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.refused) call?.reject(Object.assign(new Error(answer.refused.message), answer.refused));
    else call?.resolve(answer.result);
  });
  child.on('exit', (code, signal) => {
    running.delete(child);
    for (const call of waiting.values()) call.reject(new Error(`the driver ended (${code ?? signal})`));
    waiting.clear();
  });
  const call = <T>(method: string, ...args: unknown[]): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      id += 1;
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      child.send({ id, method, args });
    });
  return {
    pid: child.pid ?? 0,
    call,
    refusal: (method, ...args) =>
      call(method, ...args).then(
        (result) => Promise.reject(new Error(`not refused: ${JSON.stringify(result)}`)),
        (refused: Refused) => refused,
      ),
    kill: () => end(child),
  };
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** A fresh account for the bot with an empty data folder. */
export async function newBot(): Promise<DriverOptions> {
  const { userId, password } = await newAccount(server, 'bot');
  const folder = await mkdtemp(join(tmpdir(), 'roundtable-session-'));
  return { folder, homeserver: server.url, userId, login: { password } };
}

/** A person on matrix-js-sdk in this process, syncing; `signed` with a cross-signing identity of her own. */
export async function newPerson(signed: boolean): Promise<MatrixClient> {
  const { userId: user, password } = await newAccount(server, 'person');
  const {
    access_token: accessToken,
    device_id: deviceId,
    user_id: userId,
  } = await createClient({ baseUrl: server.url, logger: silentLogger }).loginRequest({
    type: 'm.login.password',
    identifier: { type: 'm.id.user', user },
    password,
  });
  const client = createClient({ baseUrl: server.url, userId, deviceId, accessToken, logger: silentLogger });
  people.add(client);
  await client.initRustCrypto({ useIndexedDB: false });
  if (signed) await signPerson(client);
  const synced = new Promise<void>((resolve) => client.on(ClientEvent.Sync, (state) => state === SyncState.Prepared && resolve()));
  await client.startClient({ initialSyncLimit: 100 });
  await synced;
  return client;
}

export async function signPerson(client: MatrixClient): Promise<void> {
  await client.getCrypto()?.bootstrapCrossSigning({ setupNewCrossSigning: true, authUploadDeviceSigningKeys: (request) => request(null) });
}

/** An encrypted room of the person with the bot in it, known to both sides. */
export async function roomWith(person: MatrixClient, bot: Driver, botId: string): Promise<string> {
  const encryption = { type: 'm.room.encryption', state_key: '', content: { algorithm: 'm.megolm.v1.aes-sha2' } };
  const { room_id: roomId } = await person.createRoom({ invite: [botId], initial_state: [encryption] });
  await bot.call('join', roomId);
  await until('the bot knows the room', () => bot.call<boolean>('knows', roomId));
  await until('the bot knows that it is encrypted', () => bot.call<boolean>('encrypted', roomId));
  await until('the bot sees the person', async () => (await bot.call<string[]>('members', roomId)).includes(person.getSafeUserId()));
  await until(
    'the person sees the bot join',
    async () =>
      person
        .getRoom(roomId)
        ?.getJoinedMembers()
        .some(({ userId }) => userId === botId) ?? false,
  );
  return roomId;
}

/** Waits until the condition holds; fails with its name after 30 s. */
export async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited 30 s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What the proxy does to an answer of the homeserver; returns the body that is passed on. */
// biome-ignore lint/suspicious/noExplicitAny: a foreign answer is changed at will
export type Tamper = (path: string, body: any) => any;

/** A homeserver that lies: passes everything on to the real one and lets the test change the answers. */
export async function lyingServer(tamper: Tamper): Promise<{ url: string; close(): Promise<void> }> {
  const proxy: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = {
      'content-type': 'application/json',
      ...(request.headers.authorization && { authorization: request.headers.authorization }),
    };
    const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
    const answer = await fetch(new URL(request.url ?? '/', server.url), { method: request.method, headers, body });
    const text = await answer.text();
    const path = new URL(request.url ?? '/', server.url).pathname;
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(answer.ok ? JSON.stringify(tamper(path, JSON.parse(text))) : text);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}
