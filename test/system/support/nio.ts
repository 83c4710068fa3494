import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { findNio } from '../../../scripts/homeserver.mjs';
import { endLater } from './cleanup.ts';
import type { Account, TestServer } from './homeserver.ts';
import { type Matcher, type SeenEvent, Sightings } from './seen.ts';

const SCRIPT = path.join(import.meta.dirname, 'nio_practitioner.py');

/** A practitioner on matrix-nio, in a process of its own. Joins what it is invited to; its device must be signed by a matrix-js-sdk session of the same person. */
export class NioPractitioner {
  readonly account: Account;
  deviceId = '';
  ed25519 = '';
  readonly #child: ChildProcess;
  /** Ends it and removes its store. */
  readonly stop: () => Promise<void>;
  readonly #store: string;
  readonly #sightings = new Sightings();
  readonly #calls = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  #next = 0;

  private constructor(account: Account, child: ChildProcess, store: string) {
    this.account = account;
    this.#child = child;
    this.#store = store;
    this.stop = endLater(() => this.#end());
    createInterface({ input: child.stdout! }).on('line', (line) => this.#take(line));
    child.on('exit', (code, signal) => {
      for (const call of this.#calls.values()) call.reject(new Error(`matrix-nio ended (${signal ?? code})`));
      this.#calls.clear();
    });
  }

  /** Logs in on a new device; resolves after the first sync. */
  static async start(server: Pick<TestServer, 'url'>, account: Account): Promise<NioPractitioner> {
    const { python, root } = await findNio();
    const name = `nio-${process.pid}-${randomBytes(4).toString('hex')}`;
    const seen = root ? `/tmp/${name}` : path.join(os.tmpdir(), name);
    const store = root ? path.join(root, seen) : seen;
    fs.mkdirSync(store, { recursive: true });
    const [command, ...prefix] = python as [string, ...string[]];
    // The program itself travels as an argument: inside a root our files are not visible.
    const child = spawn(command, [...prefix, '-c', fs.readFileSync(SCRIPT, 'utf8')], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, HOME: '/tmp', PYTHONUNBUFFERED: '1', PYTHONWARNINGS: 'ignore' },
    });
    const practitioner = new NioPractitioner(account, child, store);
    try {
      const device = await practitioner.#call<{ deviceId: string; ed25519: string }>(
        'start',
        server.url,
        account.userId,
        account.password,
        seen,
      );
      Object.assign(practitioner, device);
      return practitioner;
    } catch (error) {
      await practitioner.stop();
      throw error;
    }
  }

  get userId(): string {
    return this.account.userId;
  }

  /** Sends a text, encrypted where the room is; resolves with the event id. */
  say(roomId: string, text: string): Promise<string> {
    return this.#call('say', roomId, text);
  }

  react(roomId: string, eventId: string, key: string): Promise<string> {
    return this.#call('react', roomId, eventId, key);
  }

  sendRaw(roomId: string, type: string, content: Record<string, unknown>): Promise<string> {
    return this.#call('sendRaw', roomId, type, content);
  }

  /** From now on, says every text of others again at once. */
  setEcho(on: boolean): Promise<void> {
    return this.#call('setEcho', on);
  }

  /** Joined members as nio sees them; empty for a room it does not know. */
  members(roomId: string): Promise<string[]> {
    return this.#call('members', roomId);
  }

  /** Resolves when nio knows the room as encrypted and all of these people as joined. */
  async waitForMembers(roomId: string, userIds: string[], timeoutMs = 30_000): Promise<void> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const members = await this.members(roomId);
      const encrypted = await this.#call<boolean>('isEncrypted', roomId);
      if (encrypted && userIds.every((user) => members.includes(user))) return;
      if (Date.now() > end) throw new Error(`nio waited in vain for ${userIds.join(', ')} in ${roomId}; there are ${members.join(', ')}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  waitFor(wanted: Matcher, timeoutMs = 30_000): Promise<SeenEvent> {
    return this.#sightings.waitFor(wanted, timeoutMs, `${this.userId} (nio)`);
  }

  seen(wanted: Matcher = {}): SeenEvent[] {
    return this.#sightings.all(wanted);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  async #end(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const gone = new Promise((resolve) => this.#child.once('exit', resolve));
      this.#child.kill('SIGKILL');
      await gone;
    }
    fs.rmSync(this.#store, { recursive: true, force: true });
  }

  #call<T>(method: string, ...args: unknown[]): Promise<T> {
    const id = ++this.#next;
    return new Promise<T>((resolve, reject) => {
      this.#calls.set(id, { resolve, reject });
      this.#child.stdin!.write(`${JSON.stringify({ id, method, args })}\n`);
    });
  }

  #take(line: string): void {
    const message = JSON.parse(line) as { id?: number; result?: never; error?: string; event?: SeenEvent };
    if (message.event) {
      this.#sightings.note(message.event);
      return;
    }
    const call = this.#calls.get(message.id!);
    this.#calls.delete(message.id!);
    if (message.error !== undefined) call?.reject(new Error(`matrix-nio: ${message.error}`));
    else call?.resolve(message.result as never);
  }
}
