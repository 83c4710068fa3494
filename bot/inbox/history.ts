import { EventTimeline, type IEvent, type MatrixClient, MatrixEvent, Method, type Room } from 'matrix-js-sdk';
import { judge, persist } from '../outbox/patience.ts';
import { isOwnJoin } from './incoming.ts';

/** Events of one request. */
const PAGE = 250;

interface Page {
  chunk: Partial<IEvent>[];
  end?: string;
}

/**
 * What the server has of a room. Events are made without the SDK's mapper: that one would mix in what it
 * knows already, put edits over their originals and start to decrypt everything at once.
 */
export interface History {
  /** Pages of events after the given one, oldest first. Null if the server does not show that event. */
  after(eventId: string): Promise<AsyncIterable<MatrixEvent[]> | null>;
  /** All events after the bot's newest entry into the room and before the client's timeline, oldest first. */
  sinceOwnJoin(): Promise<MatrixEvent[]>;
}

/** Opens the server's history of a room. Requests are repeated until they succeed, are refused or the signal fires. */
export function openHistory(client: MatrixClient, room: Room, signal: AbortSignal): History {
  const path = `/rooms/${encodeURIComponent(room.roomId)}`;
  const get = <T>(rest: string, query: Record<string, string>): Promise<T> =>
    persist(() => client.http.authedRequest<T>(Method.Get, path + rest, query, undefined, { abortSignal: signal }), signal);
  const toEvent = (raw: Partial<IEvent>): MatrixEvent => new MatrixEvent({ ...raw, room_id: room.roomId });
  const messages = (dir: 'f' | 'b', from?: string): Promise<Page> =>
    get<Page>('/messages', { dir, limit: String(PAGE), ...(from !== undefined && { from }) });

  return {
    async after(eventId) {
      const start = await get<{ end?: string }>(`/context/${encodeURIComponent(eventId)}`, { limit: '0' }).catch((error: unknown) => {
        if (judge(error).again) throw error;
        return null;
      });
      const end = start?.end;
      if (end === undefined) return null;
      return (async function* () {
        for (let from: string | undefined = end; from !== undefined; ) {
          const page: Page = await messages('f', from);
          if (page.chunk.length) yield page.chunk.map(toEvent);
          from = page.chunk.length && page.end !== from ? page.end : undefined;
        }
      })();
    },

    async sinceOwnJoin() {
      const newestFirst: MatrixEvent[] = [];
      let from = room.getLiveTimeline().getPaginationToken(EventTimeline.BACKWARDS) ?? undefined;
      while (from !== undefined) {
        const page: Page = await messages('b', from);
        for (const event of page.chunk.map(toEvent)) {
          if (isOwnJoin(event, client.getSafeUserId())) return newestFirst.reverse();
          newestFirst.push(event);
        }
        from = page.end;
      }
      return newestFirst.reverse();
    },
  };
}
