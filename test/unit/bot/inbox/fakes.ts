import { EventEmitter } from 'node:events';
import { ClientEvent, type IEvent, MatrixEvent, RoomEvent } from 'matrix-js-sdk';
import { openInbox } from '../../../../bot/inbox/inbox.ts';
import type { Session } from '../../../../bot/session/session.ts';
import type { Incoming } from '../../../../commands/intent.ts';
import { AlreadyHandled } from '../../../../storage/errors.ts';
import type { InboxState, OpenEvent, Work } from '../../../../storage/store.ts';
import { silent } from '../outbox/fakes.ts';

export const ROOM = '!room:one.example';
export const BOT = '@roundtable:one.example';
const ANNA = '@anna:one.example';

type Raw = Partial<IEvent>;

/** An event as the server has it. */
export function said(id: string, parts: Raw = {}): Raw {
  return { event_id: `$${id}`, room_id: ROOM, sender: ANNA, type: 'm.room.message', origin_server_ts: 1, content: { body: id }, ...parts };
}

export const ownJoin: Raw = said('join', { sender: BOT, type: 'm.room.member', state_key: BOT, content: { membership: 'join' } });

/** What survives a restart: the store's part and the server's history. */
export function fakeWorld(history: Raw[] = []) {
  const states = new Map<string, InboxState>();
  const open = new Map<string, OpenEvent>();
  const positions = new Map<string, { eventId: string; at: number }>();
  const store = {
    position: async (roomId: string) => positions.get(roomId) ?? null,
    inboxState: async (eventId: string) => states.get(eventId) ?? null,
    openEvents: async () => [...open.values()],
    async commit({ inbox }: Work) {
      if (!inbox) throw new Error('nothing to commit');
      if (states.get(inbox.eventId) === 'done') throw new AlreadyHandled(inbox.eventId);
      states.set(inbox.eventId, inbox.state);
      if (inbox.position) positions.set(inbox.roomId, { eventId: inbox.eventId, at: inbox.at });
      if (inbox.state === 'done') open.delete(inbox.eventId);
      else {
        const { eventId, roomId, sender = '', session = null, state, at } = inbox;
        open.set(eventId, { eventId, roomId, sender, session, state, since: at });
      }
      return { head: null, logged: [], rows: [] };
    },
  };
  return { store, history, positions, states };
}

/** One run of the bot: a client whose sync the test drives, and what the inbox handed on. */
export function run(world: ReturnType<typeof fakeWorld>, { wait = 50, page = 3 } = {}) {
  let live: MatrixEvent[] = [];
  let known = 0;
  const unreadable = new Map<string, 'missing_keys' | 'unsigned_device'>();
  const handed: Incoming[] = [];
  const troubles: Error[] = [];
  const faults: Error[] = [];
  const trust: ((user: string) => void)[] = [];
  const set = {};
  const room = {
    roomId: ROOM,
    getMyMembership: () => 'join',
    getUnfilteredTimelineSet: () => set,
    getLiveTimeline: () => ({ getEvents: () => live, getPaginationToken: () => String(known - live.length) }),
    findEventById: (id: string) => live.find((event) => event.getId() === id),
  };
  const client = Object.assign(new EventEmitter(), {
    getSafeUserId: () => BOT,
    getRoom: () => room,
    getRooms: () => [room],
    isInitialSyncComplete: () => false,
    getSyncState: () => 'SYNCING',
    http: { authedRequest: async (_method: string, path: string, query?: Record<string, string>) => serve(path, query ?? {}) },
  });

  /** History is a list; a token is the number of events before it. */
  function serve(path: string, query: Record<string, string>): unknown {
    const id = decodeURIComponent(path.split('/').at(-1)!);
    if (path.includes('/context/')) return { end: String(world.history.findIndex((raw) => raw.event_id === id) + 1) };
    if (path.includes('/event/')) return world.history.find((raw) => raw.event_id === id);
    const from = Number(query['from']);
    if (query['dir'] === 'b') {
      const start = Math.max(0, from - page);
      return { chunk: world.history.slice(start, from).reverse(), ...(start > 0 && { end: String(start) }) };
    }
    return { chunk: world.history.slice(from, from + page), ...(from + page < world.history.length && { end: String(from + page) }) };
  }

  const session = {
    userId: BOT,
    client,
    decrypt: async (event: MatrixEvent) => {
      const fault = faults.shift();
      if (fault) throw fault;
      return unreadable.get(event.getId()!) ?? 'clear';
    },
    onTrustChange: (listener: (user: string) => void) => void trust.push(listener),
  } as unknown as Session;
  const inbox = openInbox({
    session,
    store: world.store,
    wait,
    now: Date.now,
    log: silent,
    onInvite: () => undefined,
    handle: async (event, work) => {
      const trouble = troubles.shift();
      if (trouble) throw trouble;
      await world.store.commit({ inbox: work });
      handed.push(event);
    },
  });

  return {
    inbox,
    handed,
    unreadable,
    troubles,
    faults,
    trusts(user: string) {
      for (const listener of trust) listener(user);
    },
    names: () => handed.map((event) => event.eventId.slice(1)),
    /** Brings the newest `limit` events that the client does not know; more than that leave a hole. */
    sync(limit = 20) {
      const fresh = world.history.slice(Math.max(known, world.history.length - limit));
      const hole = fresh.length < world.history.length - known;
      known = world.history.length;
      if (hole) {
        live = [];
        client.emit(RoomEvent.TimelineReset, room, set);
      }
      for (const raw of fresh) {
        const event = new MatrixEvent(raw);
        live.push(event);
        client.emit(RoomEvent.Timeline, event, room, false, false, { liveEvent: true });
      }
      client.emit(ClientEvent.Sync, 'SYNCING');
    },
  };
}
