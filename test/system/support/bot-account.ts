import type { House } from './house.ts';

/** Somebody who got hold of the bot's password: a second login of its account, over bare REST. */
export interface BotAccount {
  /** Any call of the client-server API below `/_matrix/client/v3`. Throws for an answer that is not 2xx. */
  call(method: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
  setState(roomId: string, type: string, content: Record<string, unknown>): Promise<void>;
  state(roomId: string, type: string): Promise<Record<string, unknown>>;
  invite(roomId: string, userId: string): Promise<void>;
}

/** Logs in to the bot's account a second time. */
export async function takeBotAccount({ server, bot }: Pick<House, 'server' | 'bot'>): Promise<BotAccount> {
  const { userId, password } = bot.configuration.bot;
  let token: string | undefined;
  const call: BotAccount['call'] = async (method, path, body) => {
    const response = await fetch(`${server.url}/_matrix/client/v3${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
  const login = { type: 'm.login.password', identifier: { type: 'm.id.user', user: userId }, password };
  token = String((await call('POST', '/login', login)).access_token);
  const at = (roomId: string, type: string) => `/rooms/${encodeURIComponent(roomId)}/state/${type}/`;
  return {
    call,
    state: (roomId, type) => call('GET', at(roomId, type)),
    async setState(roomId, type, content) {
      await call('PUT', at(roomId, type), content);
    },
    async invite(roomId, userId) {
      await call('POST', `/rooms/${encodeURIComponent(roomId)}/invite`, { user_id: userId });
    },
  };
}
