import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { endLater } from './cleanup.ts';

/** A request that went through, and what came back. */
export interface Recorded {
  method: string;
  /** Path with query. */
  path: string;
  /** Parsed JSON of the body, text where it is no JSON, undefined where there is none. */
  body: unknown;
  at: number;
  /** Status the bot saw; undefined while it waits or when the connection was dropped. */
  status?: number;
  response?: unknown;
  /** Name of the rule that acted. */
  rule?: string;
}

export interface ServerAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  /** Parsed JSON where it is JSON, else the text. */
  body: unknown;
}

/** What to do with a request that a rule caught. */
export type Action =
  /** Answer in the server's place; it never sees the request. */
  | { status: number; body?: unknown; headers?: Record<string, string> }
  /** Cut the connection: before the server sees the request, or after it acted. */
  | { drop: 'before' | 'after' }
  | { delayMs: number }
  /** Pass on and change what comes back. */
  | { tamper: (answer: ServerAnswer, request: Recorded) => ServerAnswer }
  /** Keep it from the server until the rule is released; `answer`: let the server act, but keep what it said. */
  | { hold: true | 'answer' };

export interface Rule {
  name: string;
  when: (request: Recorded) => boolean;
  action: Action;
  /** How many requests it catches. Default: every one. */
  times?: number;
}

/** A rule that was put in. */
export interface ActiveRule {
  /** Requests caught so far. */
  caught: Recorded[];
  /** Resolves when it has caught this many. */
  caughtCount(count: number, timeoutMs?: number): Promise<void>;
  /** Takes it out; requests on hold go on. */
  release(): void;
}

/** 429 as Synapse gives it. */
export function tooManyRequests(retryAfterMs: number): Action {
  return { status: 429, body: { errcode: 'M_LIMIT_EXCEEDED', error: 'Too Many Requests', retry_after_ms: retryAfterMs } };
}

/** Stands between one client and a homeserver, writes down everything, and does harm on request. */
export class RecordingProxy {
  readonly recorded: Recorded[] = [];
  url = '';
  readonly close: () => Promise<void>;
  readonly #target: URL;
  readonly #rules = new Set<Required<Rule> & { handle: ActiveRule; released: Promise<void> }>();
  readonly #agent = new http.Agent({ keepAlive: true });
  readonly #server = http.createServer((request, response) => {
    this.#serve(request, response).catch(() => response.destroy());
  });

  private constructor(target: string) {
    this.#target = new URL(target);
    this.close = endLater(() => this.#end());
  }

  static async start(target: string, port = 0): Promise<RecordingProxy> {
    const proxy = new RecordingProxy(target);
    await new Promise<void>((resolve, reject) => {
      proxy.#server.once('error', reject);
      proxy.#server.listen(port, '127.0.0.1', resolve);
    });
    proxy.url = `http://127.0.0.1:${(proxy.#server.address() as AddressInfo).port}`;
    return proxy;
  }

  /** Puts a rule in; the first rule that fits acts. */
  add(rule: Rule): ActiveRule {
    let letGo = () => {};
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const entry = { times: Number.POSITIVE_INFINITY, ...rule, released, handle: undefined as unknown as ActiveRule };
    entry.handle = {
      caught: [],
      caughtCount: async (count, timeoutMs = 30_000) => {
        const end = Date.now() + timeoutMs;
        while (entry.handle.caught.length < count) {
          if (Date.now() > end) throw new Error(`rule "${rule.name}" caught ${entry.handle.caught.length} of ${count}`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      },
      release: () => {
        this.#rules.delete(entry);
        letGo();
      },
    };
    this.#rules.add(entry);
    return entry.handle;
  }

  /** Requests so far that fit. */
  requests(method: string, pathPart: string | RegExp): Recorded[] {
    return this.recorded.filter(
      (entry) => entry.method === method && (typeof pathPart === 'string' ? entry.path.includes(pathPart) : pathPart.test(entry.path)),
    );
  }

  async #end(): Promise<void> {
    for (const rule of [...this.#rules]) rule.handle.release();
    this.#agent.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const raw = await whole(request);
    const entry: Recorded = { method: request.method ?? '', path: request.url ?? '', body: parsed(raw), at: Date.now() };
    this.recorded.push(entry);
    const rule = [...this.#rules].find((candidate) => candidate.handle.caught.length < candidate.times && candidate.when(entry));
    if (rule) {
      entry.rule = rule.name;
      rule.handle.caught.push(entry);
    }
    const action = rule?.action ?? { delayMs: 0 };
    if ('status' in action) return finish(response, entry, action.status, action.body ?? {}, action.headers);
    if ('drop' in action && action.drop === 'before') return void response.destroy();
    if ('delayMs' in action && action.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, action.delayMs));
    if ('hold' in action && action.hold === true) await rule!.released;
    // Who asked is gone meanwhile (killed): the server never hears of it.
    if (response.destroyed) return;

    const answer = await this.#forward(request, raw, response).catch(() => undefined);
    if ('hold' in action && action.hold === 'answer') await rule!.released;
    if (!answer || ('drop' in action && action.drop === 'after')) return void response.destroy();
    if ('tamper' in action) {
      const changed = action.tamper({ status: answer.status, headers: answer.headers, body: parsed(answer.raw) }, entry);
      return finish(response, entry, changed.status, changed.body);
    }
    entry.status = answer.status;
    entry.response = parsed(answer.raw);
    const { 'transfer-encoding': _chunks, connection: _connection, ...headers } = answer.headers;
    response.writeHead(answer.status, { ...headers, 'content-length': answer.raw.length }).end(answer.raw);
  }

  #forward(request: http.IncomingMessage, body: Buffer, response: http.ServerResponse) {
    return new Promise<{ status: number; headers: http.IncomingHttpHeaders; raw: Buffer }>((resolve, reject) => {
      // Compressed answers could not be read or changed.
      const headers = { ...request.headers, 'accept-encoding': 'identity', 'content-length': String(body.length) };
      delete (headers as http.IncomingHttpHeaders)['transfer-encoding'];
      const onward = http.request(
        { host: this.#target.hostname, port: this.#target.port, path: request.url, method: request.method, headers, agent: this.#agent },
        (answer) => whole(answer).then((raw) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, raw }), reject),
      );
      onward.on('error', reject);
      // A client that hung up (a sync that was stopped, a killed bot) leaves nothing open at the server.
      response.on('close', () => onward.destroy());
      onward.end(body);
    });
  }
}

function finish(response: http.ServerResponse, entry: Recorded, status: number, body: unknown, headers: Record<string, string> = {}): void {
  entry.status = status;
  entry.response = body;
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function whole(stream: http.IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function parsed(raw: Buffer): unknown {
  if (raw.length === 0) return undefined;
  const text = raw.toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
