/** What a failed request means: try again (after the time the server asked for), or the server refused for good. */
export type Judgement =
  | { again: true; afterMs: number | null; status: number | null }
  | { again: false; reason: string; code: string | null };

/** Statuses that say "not now" rather than "no". 401 too: a token that is renewed makes the same request good. */
const NOT_NOW = new Set([401, 408, 425, 429]);

/**
 * Tells a refusal from a trouble that passes. Reads the errors of both SDKs; whatever has no HTTP status
 * (network, time-out, database) counts as trouble that passes. Never throws.
 */
export function judge(error: unknown): Judgement {
  const e = (error ?? {}) as Record<string, unknown>;
  const status = firstNumber(e['httpStatus'], e['statusCode']);
  if (status === null || status >= 500 || NOT_NOW.has(status)) return { again: true, afterMs: askedFor(e), status };
  const body = (e['data'] ?? e['body'] ?? {}) as Record<string, unknown>;
  const code = firstString(e['errcode'], body['errcode']);
  return { again: false, reason: `${status} ${code ?? ''} ${firstString(body['error'], e['message']) ?? ''}`.trim(), code };
}

/** True if the server says that somebody is in the room already, or was invited to it, or that a reaction stands already: what we wanted is so. */
export function isSoAlready(error: unknown): boolean {
  const judgement = judge(error);
  if (judgement.again) return false;
  return judgement.code === 'M_DUPLICATE_ANNOTATION' || /already in the room|already joined/i.test(judgement.reason);
}

function askedFor(e: Record<string, unknown>): number | null {
  const data = (e['data'] ?? e['body'] ?? {}) as Record<string, unknown>;
  const inBody = firstNumber(data['retry_after_ms'], e['retryAfterMs']);
  if (inBody !== null) return inBody;
  const headers = e['httpHeaders'] as { get?: (name: string) => string | null } | undefined;
  const seconds = Number(headers?.get?.('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}

/** Milliseconds before the next attempt: half a second doubled each time, at most a minute, spread by up to a quarter. */
export function backOff(attempt: number, random: () => number = Math.random): number {
  const base = Math.min(60_000, 500 * 2 ** Math.min(attempt, 10));
  return Math.round(base * (0.75 + random() * 0.5));
}

/** Resolves after the time, or at once when the signal fires. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
  });
}

/**
 * Repeats a request until it succeeds or is refused for good.
 * @throws the error of a refusal, or the last error once the signal fired
 */
export async function persist<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await task();
    } catch (error) {
      const judgement = judge(error);
      if (!judgement.again || signal?.aborted) throw error;
      await sleep(judgement.afterMs ?? backOff(attempt), signal);
    }
  }
}

function firstNumber(...values: unknown[]): number | null {
  return values.find((value): value is number => typeof value === 'number' && Number.isFinite(value)) ?? null;
}

function firstString(...values: unknown[]): string | null {
  return values.find((value): value is string => typeof value === 'string') ?? null;
}

/** Whether a request failed on the way, without an answer of the server. */
export function isNetwork(error: unknown): boolean {
  const { name, code } = (error ?? {}) as { name?: string; code?: string };
  return name === 'ConnectionError' || name === 'AbortError' || name === 'TimeoutError' || /^E[A-Z]+$/.test(code ?? '');
}
