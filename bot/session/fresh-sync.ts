import { randomInt } from 'node:crypto';

/** Far more values than starts in the two minutes that Synapse keeps an answer. */
const VALUES = 1_000_000;

/**
 * `fetch` for the client. Synapse keeps answers to an initial sync for two minutes (`sync_response_cache_duration`),
 * so a bot that restarts quickly would get the answer of the run before: rooms without their later members and
 * settings, and then replay from there. The SDK's `_cacheBuster` is no part of Synapse's key, but `timeout` is, and
 * for an initial sync it means nothing else.
 */
export function freshSync(input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
  if (input instanceof Request) return fetch(input, init);
  const url = new URL(input);
  if (url.pathname.endsWith('/sync') && !url.searchParams.has('since')) url.searchParams.set('timeout', String(1 + randomInt(VALUES)));
  return fetch(url, init);
}
