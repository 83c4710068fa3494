import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { endLater } from './cleanup.ts';
import type { Account, TestServer } from './homeserver.ts';
import type { ClientOptions, PractitionerApi } from './practitioner-api.ts';
import type { Response } from './practitioner-process.ts';

/** A practitioner in another process, with the account she logged in with. */
export type Practitioner = PractitionerApi & {
  readonly account: Account;
  readonly userId: string;
  /** Ends her process (shared ones stay until their host is closed). */
  stop(): Promise<void>;
};

/** A process that holds one or several practitioners. */
export class PractitionerHost {
  readonly #child: ChildProcess;
  readonly #calls = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  /** Ends the process and all practitioners in it. */
  readonly close: () => Promise<void>;
  #next = 0;

  constructor() {
    this.close = endLater(() => this.#kill());
    this.#child = fork(path.join(import.meta.dirname, 'practitioner-process.ts'), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child.on('message', (response: Response) => {
      const call = this.#calls.get(response.id);
      this.#calls.delete(response.id);
      if (response.error !== undefined) call?.reject(new Error(response.error));
      else call?.resolve(response.result);
    });
    this.#child.on('exit', (code, signal) => {
      for (const call of this.#calls.values()) call.reject(new Error(`the practitioner's process ended (${signal ?? code})`));
      this.#calls.clear();
    });
  }

  /** Starts another practitioner in this process. */
  async start(server: Pick<TestServer, 'url'>, account: Account, options: Partial<ClientOptions> = {}): Promise<Practitioner> {
    const who = ++this.#next;
    await this.#call(who, 'start', [{ url: server.url, userId: account.userId, password: account.password, ...options }]);
    const own = { account, userId: account.userId, stop: async () => {} };
    return new Proxy(own, {
      get: (target, name) => {
        // A proxy that had a `then` would be taken for a promise.
        if (name in target || name === 'then' || typeof name !== 'string') return Reflect.get(target, name);
        return (...args: unknown[]) => this.#call(who, name, args);
      },
    }) as unknown as Practitioner;
  }

  async #kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    await gone;
  }

  #call(who: number, method: string, args: unknown[]): Promise<unknown> {
    const id = ++this.#next;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject });
      this.#child.send({ id, who, method, args }, (error) => {
        if (error) reject(error);
      });
    });
  }
}

/** Starts a practitioner in a process of her own: logged in, signed (unless told otherwise), synced, joining what she is invited to. */
export async function startPractitioner(
  server: Pick<TestServer, 'url'>,
  account: Account,
  options: Partial<ClientOptions> = {},
): Promise<Practitioner> {
  const host = new PractitionerHost();
  const practitioner = await host.start(server, account, options).catch(async (error: unknown) => {
    await host.close();
    throw error;
  });
  practitioner.stop = () => host.close();
  return practitioner;
}
