import { z } from 'zod';
import { SessionRefused } from './refused.ts';

/** Any request of the start must be answered in this time (ms), so that a start never hangs. */
const TIMEOUT = 30_000;

const ErrorSchema = z.looseObject({ errcode: z.string().optional(), error: z.string().optional() });
const WhoamiSchema = z.looseObject({ user_id: z.string(), device_id: z.string().optional() });
const LoginSchema = z.looseObject({ user_id: z.string(), device_id: z.string(), access_token: z.string() });

/** Keys and signatures as the server hands them out; everything else in the object is signed along. */
export const SignedKeysSchema = z.looseObject({
  keys: z.record(z.string(), z.string()),
  signatures: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});
export type SignedKeys = z.infer<typeof SignedKeysSchema>;

const KeysQuerySchema = z.looseObject({
  device_keys: z.record(z.string(), z.record(z.string(), SignedKeysSchema)).optional(),
  master_keys: z.record(z.string(), SignedKeysSchema).optional(),
  self_signing_keys: z.record(z.string(), SignedKeysSchema).optional(),
});

/** What the server tells everybody about the keys of one user. */
export interface ServedKeys {
  devices: Record<string, SignedKeys>;
  master: SignedKeys | null;
  selfSigning: SignedKeys | null;
}

/** An answer of the server that is an error, with Matrix's error code. */
export class ServerError extends Error {
  readonly status: number;
  readonly errcode: string;
  readonly body: Record<string, unknown>;

  constructor(status: number, body: Record<string, unknown>) {
    const { errcode, error } = ErrorSchema.catch({}).parse(body);
    super(`${status} ${errcode ?? ''} ${error ?? ''}`.trim());
    this.name = 'ServerError';
    this.status = status;
    this.errcode = errcode ?? '';
    this.body = body;
  }
}

/**
 * One request to the client-server API, apart from both SDKs: what the device is checked with shares no code with what is checked.
 * Waits and tries again while the server says that it is too much. Throws a `ServerError`, or a `SessionRefused` when there is no answer.
 */
export async function ask(homeserver: string, token: string | null, method: string, path: string, body?: object): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    const response = await request(homeserver, token, method, path, body);
    const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    if (response.ok) return answer;
    const wait = z.number().catch(1000).parse(answer['retry_after_ms']);
    if (response.status !== 429 || attempt === 5) throw new ServerError(response.status, answer);
    await new Promise((resolve) => setTimeout(resolve, Math.min(wait, TIMEOUT)));
  }
}

async function request(homeserver: string, token: string | null, method: string, path: string, body?: object): Promise<Response> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (token !== null) headers['authorization'] = `Bearer ${token}`;
  const init = { method, headers, signal: AbortSignal.timeout(TIMEOUT), ...(body && { body: JSON.stringify(body) }) };
  try {
    return await fetch(new URL(`/_matrix/client/v3${path}`, homeserver), init);
  } catch (cause) {
    throw new SessionRefused(
      'server_unreachable',
      `The homeserver ${homeserver} does not answer.`,
      'Check the address in the configuration, that the homeserver runs, and that this machine can reach it.',
      cause,
    );
  }
}

/** Who the token belongs to; null when the server does not know the token (any more). Throws like `ask`. */
export async function whoami(homeserver: string, token: string): Promise<{ userId: string; deviceId: string | null } | null> {
  try {
    const answer = WhoamiSchema.parse(await ask(homeserver, token, 'GET', '/account/whoami'));
    return { userId: answer.user_id, deviceId: answer.device_id ?? null };
  } catch (error) {
    if (error instanceof ServerError && error.status === 401) return null;
    throw error;
  }
}

/** Logs in with a password as a new device. Throws like `ask`. */
export async function passwordLogin(
  homeserver: string,
  userId: string,
  password: string,
  deviceName: string,
): Promise<z.infer<typeof LoginSchema>> {
  const identifier = { type: 'm.id.user', user: userId };
  const body = { type: 'm.login.password', identifier, password, initial_device_display_name: deviceName };
  return LoginSchema.parse(await ask(homeserver, null, 'POST', '/login', body));
}

/** A fresh look at what the server serves for a user. Throws like `ask`. */
export async function servedKeys(homeserver: string, token: string, userId: string): Promise<ServedKeys> {
  const answer = KeysQuerySchema.parse(await ask(homeserver, token, 'POST', '/keys/query', { device_keys: { [userId]: [] } }));
  return {
    devices: answer.device_keys?.[userId] ?? {},
    master: answer.master_keys?.[userId] ?? null,
    selfSigning: answer.self_signing_keys?.[userId] ?? null,
  };
}
