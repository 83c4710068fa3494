import type { MatrixClient, MatrixEvent, Room } from 'matrix-js-sdk';
import type { Store } from '../../storage/store.ts';
import { type History, openHistory } from './history.ts';
import { isOwnJoin } from './incoming.ts';
import type { Lane } from './lane.ts';

/** Events of a long gap that may wait in the queue; the rest stays on the server until then. */
const AHEAD = 1_000;

export interface LinkOptions {
  client: MatrixClient;
  store: Pick<Store, 'position'>;
  now: () => number;
  signal: AbortSignal;
}

/**
 * Queues everything between the last event of a room that was queued (in this run) or handled (before) and
 * the client's timeline, however much that is, and then the timeline itself. A room without such an event
 * starts at the bot's own entry. Afterwards the lane is linked: new events come by sync without a hole.
 *
 * Works forward from the anchor, page by page, so that a gap of any length needs little memory. Between
 * looking at the timeline and linking nothing is awaited: no event can slip through.
 * @throws what the store or the server throws; the caller decides
 */
export async function link(lane: Lane, room: Room, { client, store, now, signal }: LinkOptions): Promise<void> {
  const anchor = lane.tail ?? (await store.position(lane.roomId))?.eventId ?? null;
  lane.forget(anchor);
  const ownId = client.getSafeUserId();
  const meets = (): boolean => {
    const events = timeline(room);
    const index = events.findLastIndex((event) => (anchor === null ? isOwnJoin(event, ownId) : lane.seen(event.getId()!)));
    if (index < 0) return false;
    join(lane, events.slice(index + 1), now());
    return true;
  };
  if (meets()) return;

  const history = openHistory(client, room, signal);
  const pages = anchor === null ? null : await history.after(anchor);
  if (!pages) return fromTheStart(lane, room, history, now);
  for await (const page of pages) {
    lane.push(page, now(), true);
    if (meets()) return;
    await lane.below(AHEAD);
    if (signal.aborted) return;
  }
  join(lane, timeline(room), now());
}

/** For rooms that are new to the bot, and for an anchor that the server shows no more. What was handled before is known to the store. */
async function fromTheStart(lane: Lane, room: Room, history: History, now: () => number): Promise<void> {
  for (;;) {
    const resets = lane.resets;
    const events = await history.sinceOwnJoin();
    // A sync with a hole came meanwhile: what stood in the timeline before it is in neither part.
    if (lane.resets !== resets) continue;
    lane.push(events, now(), true);
    join(lane, timeline(room), now());
    return;
  }
}

/** Queues the timeline and links. Also the way out when history cannot be had (a room that was left). */
export function join(lane: Lane, events: MatrixEvent[], arrived: number): void {
  lane.push(events, arrived, true);
  lane.linked = true;
}

/** The client's newest events of a room, oldest first, without a hole. */
export function timeline(room: Room): MatrixEvent[] {
  return room
    .getLiveTimeline()
    .getEvents()
    .filter((event) => event.status === null);
}
