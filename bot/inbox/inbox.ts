import {
  ClientEvent,
  type EventTimelineSet,
  type IRoomTimelineData,
  type MatrixEvent,
  type Room,
  RoomEvent,
  SyncState,
} from 'matrix-js-sdk';
import type { Incoming } from '../../commands/intent.ts';
import type { Store, Work } from '../../storage/store.ts';
import type { Log } from '../logging.ts';
import { backOff, sleep } from '../outbox/patience.ts';
import { openSlots } from '../outbox/slots.ts';
import type { Session } from '../session/session.ts';
import { isRemoval, matters, sessionOf, toIncoming } from './incoming.ts';
import { type Item, type Lane, openLane } from './lane.ts';
import { join, link, timeline } from './link.ts';
import { keepOpenEvents } from './open-events.ts';
import { type Reading, read, readPatiently } from './unlock.ts';

/** Rooms whose gaps are filled at the same time. */
const GAPS_AT_ONCE = 8;
/** Events without a commit of their own after which the position is moved all the same. */
const LONGEST_LAG = 25;
/** A fault of ours with one event holds its room up for so many more attempts (some four minutes). */
const FAULTS = 10;

export interface InboxOptions {
  session: Session;
  store: Pick<Store, 'commit' | 'position' | 'inboxState' | 'openEvents'>;
  /**
   * Handles one event and commits `inbox` together with what follows from it. Events of one room come one
   * at a time, in order; different rooms at the same time. Throws to be called again with the same event.
   */
  handle: (event: Incoming, inbox: NonNullable<Work['inbox']>) => Promise<void>;
  /** Somebody invited the bot. Called again for the same invitation after a restart until it is answered. */
  onInvite: (roomId: string, inviter: string, state: MatrixEvent[]) => void;
  /** How long keys are waited for at the head of a room's queue, ms. */
  wait: number;
  /** ms since 1970 */
  now: () => number;
  log: Log;
}

export interface Inbox {
  /** Whether an event is being handled. */
  busy(): boolean;
  /** Resolves when everything that the client has seen is handled. */
  drain(): Promise<void>;
  /** Stops after the handlers under way. What was not handled is found again by the next start. */
  stop(): Promise<void>;
}

/**
 * Hands on every event of every room exactly once, decrypted, in room order, gaps filled. Of the bot's own events only
 * those that took somebody out of a room: their log entry comes from the event, so that no crash can lose it.
 * Open it before `session.start()`, so that it sees the first sync; a client that has synced already is read as it stands.
 */
export function openInbox({ session, store, handle, onInvite, wait, now, log }: InboxOptions): Inbox {
  const { client, userId } = session;
  const stopping = new AbortController();
  const signal = stopping.signal;
  const lanes = new Map<string, Lane>();
  /** Rooms to be linked, or with an invitation, at the end of this sync, when the client's timelines are complete. */
  const unlinked = new Set<string>();
  const invitations = new Set<string>();
  const links = new Map<string, Promise<void>>();
  const inSlot = openSlots(GAPS_AT_ONCE);
  /** Megolm sessions whose keys did not come in time: their later events are not waited for again. */
  const lost = new Set<string>();
  let loading: Promise<void> | null = null;
  let handling = 0;
  const open = keepOpenEvents({ client, store, log, signal, queue: (event) => laneOf(event.getRoomId()!).pushLate(event, now()) });

  function laneOf(roomId: string): Lane {
    let lane = lanes.get(roomId);
    if (!lane) {
      const made: Lane = openLane(
        roomId,
        (item) => counted(survive(made, item)),
        () => moveLazily(made),
        signal,
      );
      lanes.set(roomId, made);
      lane = made;
    }
    return lane;
  }

  async function counted(task: Promise<void>): Promise<void> {
    handling++;
    await task.finally(() => handling--);
  }

  /** A fault in the reading of one event must not end the room, nor the process: tried again, and left out at last. */
  async function survive(lane: Lane, item: Item): Promise<void> {
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        return await take(lane, item);
      } catch (error) {
        log.error({ error, attempt }, 'event not read');
        if (attempt >= FAULTS) return log.error({ event: item.event.getId() }, 'event left out: it cannot be read without a fault');
        await sleep(backOff(attempt), signal);
      }
    }
  }

  async function take(lane: Lane, item: Item): Promise<void> {
    const { event } = item;
    if (item.late) return takeLate(event);
    if (!matters(event) || (event.getSender() === userId && !isRemoval(event, userId))) {
      lane.lag = event;
      lane.lagging++;
      return;
    }
    // Handled before, or handed on as unreadable before: then it is among the open events.
    if (item.check && (await settled(() => store.inboxState(event.getId()!)))) return;
    const key = `${lane.roomId} ${sessionOf(event)}`;
    const until = lost.has(key) ? 0 : item.arrived + wait;
    const reading = await readPatiently(session, event, until, now, signal);
    if (signal.aborted) return;
    if (reading === 'missing_keys') lost.add(key);
    else lost.delete(key);
    if (!(await handOn(event, reading, true))) return;
    lane.lag = null;
    lane.lagging = 0;
    const redaction = toIncoming(event).redacts;
    if (redaction) open.redacted(redaction, event);
  }

  async function takeLate(event: MatrixEvent): Promise<void> {
    const id = event.getId()!;
    if (!open.has(id)) return;
    const reading = await read(session, event, true);
    if (reading !== 'clear') return open.unread(id);
    lost.delete(`${event.getRoomId()} ${sessionOf(event)}`);
    if (await handOn(event, reading, false)) open.close(id);
  }

  /** True once the event is handled, false when the bot stops first. */
  async function handOn(event: MatrixEvent, reading: Reading, inOrder: boolean): Promise<boolean> {
    const session = sessionOf(event);
    const unread = reading === 'clear' ? undefined : { reason: reading, ...(session && { session }) };
    const incoming = toIncoming(event, unread, !inOrder);
    const inbox: NonNullable<Work['inbox']> = {
      eventId: incoming.eventId,
      roomId: incoming.roomId,
      state: reading === 'clear' ? 'done' : reading,
      position: inOrder,
      sender: incoming.sender,
      session: session ?? null,
      at: now(),
    };
    const done = await settled(async () => {
      await handle(incoming, inbox).catch((error: unknown) => {
        if ((error as { name?: string } | null)?.name !== 'AlreadyHandled') throw error;
      });
      return true;
    });
    if (done && reading !== 'clear') open.add(event, inbox.at);
    return done ?? false;
  }

  /** Repeats until it succeeds; undefined when the bot stops first. */
  async function settled<T>(task: () => Promise<T>): Promise<T | undefined> {
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        return await task();
      } catch (error) {
        log.error({ error, attempt }, 'event not handled, tried again');
        await sleep(backOff(attempt), signal);
      }
    }
    return undefined;
  }

  async function moveLazily(lane: Lane): Promise<void> {
    if (lane.lagging >= LONGEST_LAG) await move(lane);
  }

  /** Moves the position over events that needed no commit. If that fails they are read again: no harm. */
  async function move(lane: Lane): Promise<void> {
    const { lag, roomId } = lane;
    if (!lag) return;
    lane.lag = null;
    lane.lagging = 0;
    const inbox = { eventId: lag.getId()!, roomId, state: 'done' as const, position: true, at: now() };
    await store.commit({ inbox }).catch((error: unknown) => log.debug({ error }, 'position not moved'));
  }

  function relink(roomId: string): void {
    const room = client.getRoom(roomId);
    if (!room || links.has(roomId) || signal.aborted) return;
    const lane = laneOf(roomId);
    const linking = inSlot(() => linkPatiently(lane, room)).finally(() => {
      links.delete(roomId);
      if (!lane.linked && !signal.aborted) unlinked.add(roomId);
    });
    links.set(roomId, linking);
  }

  async function linkPatiently(lane: Lane, room: Room): Promise<void> {
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        return await link(lane, room, { client, store, now, signal });
      } catch (error) {
        if (signal.aborted) return;
        log.warn({ error, attempt }, 'gap in a room not filled yet');
        if (isRefusal(error)) return join(lane, timeline(room), now());
        await sleep(backOff(attempt), signal);
      }
    }
  }

  const onTimeline = (event: MatrixEvent, room?: Room, toStart?: boolean, removed?: boolean, data?: IRoomTimelineData): void => {
    if (!room || toStart || removed || !data?.liveEvent || event.status !== null) return;
    const lane = lanes.get(room.roomId);
    if (lane?.linked) lane.push([event], now(), false);
    else unlinked.add(room.roomId);
  };
  const onReset = (room: Room | undefined, set: EventTimelineSet): void => {
    if (!room || set !== room.getUnfilteredTimelineSet()) return;
    const lane = laneOf(room.roomId);
    lane.linked = false;
    lane.resets++;
    unlinked.add(room.roomId);
  };
  /** The SDK goes on after an answer that it could not process: what it skipped is a gap like any other. */
  const onSyncError = (error: Error): void => {
    log.error({ error }, 'a sync could not be processed, its rooms are read again');
    for (const lane of lanes.values()) {
      lane.linked = false;
      lane.resets++;
      unlinked.add(lane.roomId);
    }
  };
  const onMembership = (room: Room, membership: string): void => {
    if (membership === 'invite') invitations.add(room.roomId);
  };
  const onSync = (state: SyncState | null): void => {
    if (state !== SyncState.Prepared && state !== SyncState.Syncing) return;
    for (const roomId of invitations) announce(roomId);
    invitations.clear();
    const rooms = [...unlinked].filter((roomId) => !links.has(roomId));
    for (const roomId of rooms) {
      unlinked.delete(roomId);
      relink(roomId);
    }
    loading ??= settled(() => open.load()).then(() => undefined);
  };

  function announce(roomId: string): void {
    const room = client.getRoom(roomId);
    const inviter = room?.getMember(userId)?.events.member?.getSender();
    if (!room || !inviter || room.getMyMembership() !== 'invite') return;
    const state = [...room.currentState.events.values()].flatMap((byKey) => [...byKey.values()]);
    onInvite(roomId, inviter, state);
  }

  client.on(RoomEvent.Timeline, onTimeline);
  client.on(RoomEvent.TimelineReset, onReset);
  client.on(RoomEvent.MyMembership, onMembership);
  client.on(ClientEvent.SyncUnexpectedError, onSyncError);
  client.on(ClientEvent.Sync, onSync);
  session.onTrustChange((who) => {
    if (!signal.aborted) open.trustChanged(who);
  });

  if (client.isInitialSyncComplete()) {
    for (const room of client.getRooms()) (room.getMyMembership() === 'invite' ? invitations : unlinked).add(room.roomId);
    onSync(client.getSyncState());
  }

  async function settle(): Promise<void> {
    await loading;
    while (links.size) await Promise.all(links.values());
    for (const lane of lanes.values()) await lane.idle();
  }

  return {
    busy: () => handling > 0,
    drain: settle,
    async stop() {
      client.off(RoomEvent.Timeline, onTimeline);
      client.off(RoomEvent.TimelineReset, onReset);
      client.off(RoomEvent.MyMembership, onMembership);
      client.off(ClientEvent.SyncUnexpectedError, onSyncError);
      client.off(ClientEvent.Sync, onSync);
      stopping.abort();
      await settle();
      for (const lane of lanes.values()) await move(lane);
    },
  };
}

function isRefusal(error: unknown): boolean {
  const status = (error as { httpStatus?: number } | null)?.httpStatus;
  return status === 403 || status === 404;
}
