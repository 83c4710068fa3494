import { MatrixEvent, Method } from 'matrix-js-sdk';
import type { OutboxRow } from '../../storage/store.ts';
import type { Session } from '../session/session.ts';
import { ROW_KEY } from './row-key.ts';

/** The server forgets transaction ids after 24 h (Synapse, measured); rows older than this (ms) are looked for first. */
export const FORGOTTEN_AFTER = 20 * 3_600_000;
/** Clocks of server and bot may differ by so much (ms). */
const CLOCK_SKEW = 3_600_000;

interface RawEvent {
  event_id: string;
  room_id?: string;
  sender: string;
  type: string;
  origin_server_ts: number;
  content: Record<string, unknown>;
}

/**
 * Looks through what the bot said in the room since the row was made for the row's mark.
 * Resolves with the id of the event, or null if it never arrived. Throws what requests throw.
 */
export async function findMessage(session: Session, row: OutboxRow, roomId: string): Promise<string | null> {
  let from: string | undefined;
  do {
    const page = await session.client.http.authedRequest<{ chunk: RawEvent[]; end?: string }>(
      Method.Get,
      `/rooms/${encodeURIComponent(roomId)}/messages`,
      { dir: 'b', limit: '100', ...(from && { from }) },
    );
    for (const raw of page.chunk) {
      if (raw.origin_server_ts < row.createdAt - CLOCK_SKEW) return null;
      if (raw.sender === session.userId && (await markOf(session, raw, roomId)) === row.txnId) return raw.event_id;
    }
    from = page.end;
  } while (from);
  return null;
}

async function markOf(session: Session, raw: RawEvent, roomId: string): Promise<unknown> {
  if (raw.type !== 'm.room.encrypted' || !raw.content['ciphertext']) return undefined;
  const event = new MatrixEvent({ ...raw, room_id: roomId });
  return (await session.decrypt(event)) === 'clear' ? event.getOriginalContent()[ROW_KEY] : undefined;
}

/** Resolves with the id of our own reaction that the server says stands already, or null if it is not found. */
export async function findReaction(session: Session, roomId: string, content: Record<string, unknown>): Promise<string | null> {
  const relation = (content['m.relates_to'] ?? {}) as { event_id?: string; key?: string };
  if (!relation.event_id) return null;
  const path = `/rooms/${encodeURIComponent(roomId)}/relations/${encodeURIComponent(relation.event_id)}/m.annotation/m.reaction`;
  let from: string | undefined;
  do {
    const page = await session.client.http.authedRequest<{ chunk: RawEvent[]; next_batch?: string }>(
      Method.Get,
      path,
      { limit: '100', ...(from && { from }) },
      undefined,
      { prefix: '/_matrix/client/v1' },
    );
    const own = page.chunk.find(
      (raw) => raw.sender === session.userId && (raw.content['m.relates_to'] as { key?: string } | undefined)?.key === relation.key,
    );
    if (own) return own.event_id;
    from = page.next_batch;
  } while (from);
  return null;
}
