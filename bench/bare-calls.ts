import type { Account } from '../test/system/support/homeserver.ts';
import type { Recorded } from '../test/system/support/proxy.ts';

/** What the server was asked for when a case was opened. */
export interface BareCalls {
  /** User id of the one who asked. */
  creator: string;
  /** `POST /createRoom`, the space's among them, with answers. */
  creations: Recorded[];
  /** `PUT .../state/m.space.child/...`, one for each room but the space. */
  children: Recorded[];
}

/** The space is always first, since the rooms name it; the rest follows at once or one by one. */
export type Order = 'side by side' | 'in a row';

/** Somebody who calls the server and does nothing else. */
export interface BareClient {
  url: string;
  userId: string;
  token: string;
}

export async function logIn(url: string, { userId, password }: Account): Promise<BareClient> {
  const body = { type: 'm.login.password', identifier: { type: 'm.id.user', user: userId }, password };
  const { access_token: token } = (await call({ url, userId, token: '' }, 'POST', '/login', body)) as { access_token: string };
  return { url, userId, token };
}

/** Makes the same rooms once more for somebody else; resolves with the milliseconds that took. */
export async function replay(client: BareClient, { creator, creations, children }: BareCalls, order: Order): Promise<number> {
  const [space, ...rooms] = [...creations].sort((a, b) => a.at - b.at);
  const oldSpace = idOf(space!);
  const mine = (body: unknown, spaceId: string): unknown =>
    JSON.parse(JSON.stringify(body).replaceAll(oldSpace, spaceId).replaceAll(creator, client.userId));
  const create = async (body: unknown) => ((await call(client, 'POST', '/createRoom', body)) as { room_id: string }).room_id;
  const childOf = (roomId: string) => children.find(({ path }) => decodeURIComponent(path).includes(roomId));

  const start = performance.now();
  const spaceId = await create(mine(space!.body, oldSpace));
  const makeRoom = async (room: Recorded) => {
    const roomId = await create(mine(room.body, spaceId));
    const path = `/rooms/${encodeURIComponent(spaceId)}/state/m.space.child/${encodeURIComponent(roomId)}`;
    await call(client, 'PUT', path, childOf(idOf(room))?.body);
  };
  if (order === 'side by side') await Promise.all(rooms.map(makeRoom));
  else for (const room of rooms) await makeRoom(room);
  return performance.now() - start;
}

const idOf = ({ response }: Recorded): string => (response as { room_id: string }).room_id;

async function call({ url, token }: BareClient, method: string, path: string, body: unknown): Promise<unknown> {
  const answer = await fetch(`${url}/_matrix/client/v3${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
