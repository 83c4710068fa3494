import { type MatrixEvent, RoomStateEvent } from 'matrix-js-sdk';
import type { CaseRef } from '../../cases/model.ts';
import type { CaseState } from '../../cases/state.ts';
import type { RoomRow } from '../../storage/store.ts';
import type { Log } from '../logging.ts';
import { backOff, persist, sleep } from '../outbox/patience.ts';
import type { Session } from '../session/session.ts';
import { openBuilder } from './builder.ts';
import { desired, type RoomWorld } from './desired.ts';
import { isAloneWith } from './find-room.ts';
import { answerInvitation } from './invitation.ts';
import { openKeeper, type Report } from './keeper.ts';
import { whyOut } from './people.ts';
import { userOfDirect } from './plan.ts';
import { openRetries } from './retries.ts';

/** A start waits so long (ms) until every room is as it should be; what takes longer goes on beside. */
const LONGEST_START = 30_000;
/** A farewell note gets so long (ms) to leave before its desk is closed. */
const FAREWELL = 10_000;

const INVITE = 'invite ';

export interface RoomsOptions extends Omit<RoomWorld, 'botUser'> {
  session: Session;
  /** All rows as they are committed now. */
  rows: () => RoomRow[];
  caseOf: (ref: CaseRef) => CaseState | undefined;
  /** A room was made or found again: commit its id, log `room.made` and the invitations. Throws to be called again. */
  onMade: (row: RoomRow, roomId: string, invited: string[]) => Promise<void>;
  /** The server refused to make a room, once for each reason; it is tried again by itself. */
  onRefused: (row: RoomRow, reason: string) => void;
  /** Something was mended, or people were invited or taken out: log it and tell the coordinator. What failed is named once until it succeeds. Throws to be called again. */
  onKept: (row: RoomRow, report: Report) => Promise<void>;
  /** A direct chat is one no more (left, or somebody else is in it): its row is of no more use. */
  onForget: (row: RoomRow) => Promise<void>;
  /** Resolves when replies that are under way have left. */
  sent: () => Promise<void>;
  log: Log;
}

export interface Rooms {
  /** After the first sync: finds or makes what is missing, compares every room, leaves unencrypted ones. */
  start(): Promise<void>;
  /** After a commit: makes new rooms. With a case whose agencies or status changed, its rooms are compared too. Cheap. */
  wake(changed?: CaseRef): void;
  /** After a membership or state event: compares this room. */
  check(roomId: string): void;
  /** Accepts or declines; for `openInbox`. */
  onInvite(roomId: string, inviter: string, state: MatrixEvent[]): void;
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** The rooms of the bot: made by plan, kept as they should be, and nobody in them who does not belong there. */
export function openRooms(options: RoomsOptions): Rooms {
  const { session, rows, caseOf, roster, texts, onKept, onForget, sent, log } = options;
  const { client, rest, userId } = session;
  const stopping = new AbortController();
  const signal = stopping.signal;
  const world: RoomWorld = { botUser: userId, roster, texts, profile: options.profile };
  const target = (row: RoomRow) => desired(row, world, row.caseRef === null ? undefined : caseOf(row.caseRef));
  const hung = new Set<string>();
  const retries = openRetries(signal);
  /** What failed in a room and was reported, by its key: `invite USER` or the report's word. */
  const failing = new Map<string, Set<string>>();
  const builder = openBuilder({
    ...options,
    desired: target,
    hung,
    onUnsure: (row) => retries.later(row.key, () => again(row.key)),
  });
  const keeper = openKeeper({
    session,
    rows,
    desired: target,
    why: (row, user) => whyOut(row, user, roster, row.caseRef === null ? undefined : caseOf(row.caseRef), rows()),
    sentence: (reason) => texts.say(`room.reason.${reason}`),
    hung,
    log,
    signal,
  });
  const tasks = new Set<Promise<void>>();
  const inviting = new Set<Promise<void>>();
  /** Nothing is made before what is there was compared. */
  let building = false;
  /** One comparison of a room at a time; a second wish meanwhile is carried out afterwards. */
  const checking = new Map<string, { again: boolean }>();

  function run(what: string, task: () => Promise<void>): void {
    const running = task()
      .catch((error: unknown) => {
        if (!signal.aborted) log.error({ error }, what);
      })
      .finally(() => tasks.delete(running));
    tasks.add(running);
  }

  function again(key: string): void {
    const row = rows().find((each) => each.key === key);
    if (row) run('room not compared', () => compare(row));
  }

  /** Never throws: what fails is tried again later. */
  async function compare(row: RoomRow): Promise<void> {
    if (signal.aborted) return;
    const running = checking.get(row.key);
    if (running) {
      running.again = true;
      return;
    }
    const mine = { again: true };
    checking.set(row.key, mine);
    while (mine.again && !signal.aborted) {
      mine.again = false;
      try {
        await compareOnce(row);
      } catch (error) {
        if (signal.aborted) break;
        log.error({ error, kind: row.kind, case: row.caseRef }, 'room not compared');
        retries.later(row.key, () => again(row.key));
      }
    }
    checking.delete(row.key);
  }

  async function compareOnce(row: RoomRow): Promise<void> {
    const user = userOfDirect(row);
    if (user) return forgetIfUnfit(row, user);
    const report = await keeper.secure(row);
    if (!report) return;
    const missing = keeper.missing(row);
    kept(row, report, (what) => !missing.some((user) => what === INVITE + user));
    // Beside, not within: whoever must go does not wait for a server that does not answer for another.
    for (const user of missing) {
      const invited = invite(row, user).finally(() => inviting.delete(invited));
      inviting.add(invited);
    }
  }

  async function invite(row: RoomRow, user: string): Promise<void> {
    const report = await keeper.invite(row, user);
    if (report) kept(row, report, (what) => what === INVITE + user, INVITE + user);
  }

  /**
   * Hands on what the keeper did, and has what failed tried again. `mine` tells which failures of before this report is
   * about; `as` is the name of its own.
   */
  function kept(row: RoomRow, report: Report, mine: (what: string) => boolean, as?: string): void {
    const before = failing.get(row.key) ?? new Set<string>();
    const failed = new Set(report.failed.map((what) => as ?? what));
    const after = new Set([...[...before].filter((what) => !mine(what)), ...failed]);
    failing.set(row.key, after);
    if (after.size) retries.later(row.key, () => again(row.key));
    else retries.done(row.key);
    const news = { ...report, failed: report.failed.filter((what) => !before.has(as ?? what)) };
    if (news.mended.length || news.invited.length || news.removed.length || news.failed.length)
      run('not recorded', () => record(row, news));
  }

  async function record(row: RoomRow, report: Report): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await onKept(row, report);
      } catch (error) {
        log.error({ error, attempt }, 'what was done to a room is not recorded yet');
        if (signal.aborted) return;
        await sleep(backOff(attempt), signal);
      }
    }
  }

  /** A direct chat in which the person is no more, or not alone with the bot, is not one: the next message makes another. */
  async function forgetIfUnfit(row: RoomRow, user: string): Promise<void> {
    const room = row.roomId ? client.getRoom(row.roomId) : null;
    if (room && !(room.getMyMembership() === 'join' && (await isAloneWith(session, room, user)))) await onForget(row);
  }

  /** Space and conference first, so that nothing more reaches an agency that left; its desk last, after the farewell. */
  async function compareCase(ref: CaseRef, farewell: number): Promise<void> {
    const ofCase = rows().filter((row) => row.caseRef === ref && row.roomId !== null);
    const closing = ofCase.filter((row) => row.agency !== null && !caseOf(ref)?.agencies.includes(row.agency));
    await Promise.all(ofCase.filter((row) => !closing.includes(row)).map(compare));
    if (!closing.length) return;
    if (farewell) await Promise.race([sent(), sleep(farewell, signal)]);
    await Promise.all(closing.map(compare));
  }

  /** Rooms of other people's making in which the bot could not speak: left, with the reason. */
  async function leaveUnencrypted(): Promise<void> {
    const own = new Set(rows().map((row) => row.roomId));
    for (const room of client.getRooms()) {
      if (own.has(room.roomId) || room.getMyMembership() !== 'join' || room.isSpaceRoom() || room.hasEncryptionStateEvent()) continue;
      await persist(() => rest.leaveRoom(room.roomId, texts.say('room.reason.unencrypted')), signal);
    }
  }

  async function compareAll(): Promise<void> {
    const refs = new Set(rows().flatMap((row) => (row.caseRef === null ? [] : [row.caseRef])));
    for (const ref of refs) await compareCase(ref, 0);
    for (const row of rows()) if (row.caseRef === null && row.roomId !== null) await compare(row);
  }

  async function everything(): Promise<void> {
    // What is there is made safe before more is made; what was made or found is looked at, too.
    await compareAll();
    const unmade = rows().some((row) => row.roomId === null);
    building = true;
    await builder.build();
    if (unmade) await compareAll();
    await leaveUnencrypted();
    await Promise.all(inviting);
  }

  function check(roomId: string): void {
    const row = rows().find((each) => each.roomId === roomId);
    if (row) run('room not compared', () => compare(row));
  }

  /** Somebody else may have got hold of the bot's account: what it changed is looked at like what others change. The inbox brings those alone. */
  function onState(event: MatrixEvent): void {
    const roomId = event.getRoomId();
    if (roomId !== undefined && event.getSender() === userId && event.getType() !== 'm.room.member') check(roomId);
  }

  return {
    async start() {
      client.on(RoomStateEvent.Events, onState);
      const cut = new AbortController();
      run('rooms not compared', () => everything().finally(() => cut.abort()));
      await sleep(LONGEST_START, AbortSignal.any([signal, cut.signal]));
    },
    wake(changed) {
      if (building) run('rooms not built', builder.build);
      if (changed !== undefined) run('case not compared', () => compareCase(changed, FAREWELL));
    },
    check,
    onInvite(roomId, inviter, state) {
      const answer = answerInvitation(inviter, state, roster, texts);
      run('invitation not answered', async () => {
        if (answer.accept) await persist(() => rest.joinRoom(roomId), signal);
        else await persist(() => rest.leaveRoom(roomId, answer.reason), signal);
      });
    },
    async idle() {
      while (tasks.size || inviting.size) await Promise.all([...tasks, ...inviting]);
    },
    async stop() {
      client.off(RoomStateEvent.Events, onState);
      stopping.abort();
      await builder.stop();
      await this.idle();
    },
  };
}
