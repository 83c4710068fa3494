import type { MatrixEvent } from 'matrix-js-sdk';
import type { CaseRef } from '../../cases/model.ts';
import type { CaseState } from '../../cases/state.ts';
import type { RoomRow } from '../../storage/store.ts';
import type { Log } from '../logging.ts';
import { persist, sleep } from '../outbox/patience.ts';
import type { Session } from '../session/session.ts';
import { openBuilder } from './builder.ts';
import { desired, type RoomWorld } from './desired.ts';
import { isAloneWith } from './find-room.ts';
import { answerInvitation } from './invitation.ts';
import { openKeeper, type Report, type Why } from './keeper.ts';
import { userOfDirect } from './plan.ts';

/** A farewell note gets so long (ms) to leave before its desk is closed. */
const FAREWELL = 10_000;

export interface RoomsOptions extends Omit<RoomWorld, 'botUser'> {
  session: Session;
  /** All rows as they are committed now. */
  rows: () => RoomRow[];
  caseOf: (ref: CaseRef) => CaseState | undefined;
  /** A room was made or found again: commit its id, log `room.made` and the invitations. Throws to be called again. */
  onMade: (row: RoomRow, roomId: string, invited: string[]) => Promise<void>;
  onRefused: (row: RoomRow, reason: string) => void;
  /** Something was mended, or people were invited or taken out: log it and tell the coordinator. */
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
  const builder = openBuilder({ ...options, desired: target, hung });
  const keep = openKeeper({
    session,
    rows,
    desired: target,
    why,
    sentence: (reason) => texts.say(`room.reason.${reason}`),
    hung,
    log,
    signal,
  });
  const tasks = new Set<Promise<void>>();
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

  function why(row: RoomRow, user: string): Why {
    const person = roster.people.find((each) => each.user === user);
    const agency = person && (person.secondedTo ?? person.agency);
    const inCase = row.caseRef !== null && agency !== undefined && caseOf(row.caseRef)?.agencies.includes(agency);
    return person && row.caseRef !== null && !inCase ? 'agency_left' : 'stranger';
  }

  async function compare(row: RoomRow): Promise<void> {
    if (signal.aborted) return;
    const running = checking.get(row.key);
    if (running) {
      running.again = true;
      return;
    }
    const mine = { again: true };
    checking.set(row.key, mine);
    try {
      while (mine.again && !signal.aborted) {
        mine.again = false;
        await compareOnce(row);
      }
    } finally {
      checking.delete(row.key);
    }
  }

  async function compareOnce(row: RoomRow): Promise<void> {
    const user = userOfDirect(row);
    if (user) return forgetIfUnfit(row, user);
    const report = await keep(row);
    if (report && (report.mended.length || report.invited.length || report.removed.length || report.failed.length))
      await onKept(row, report);
  }

  /** A direct chat in which the person is no more, or not alone with the bot, is not one: the next message makes another. */
  async function forgetIfUnfit(row: RoomRow, user: string): Promise<void> {
    const room = row.roomId ? client.getRoom(row.roomId) : null;
    if (room && !(room.getMyMembership() === 'join' && (await isAloneWith(room, user)))) await onForget(row);
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

  return {
    async start() {
      await builder.build('start');
      const refs = new Set(rows().flatMap((row) => (row.caseRef === null ? [] : [row.caseRef])));
      for (const ref of refs) await compareCase(ref, 0);
      for (const row of rows()) if (row.caseRef === null && row.roomId !== null) await compare(row);
      await leaveUnencrypted();
    },
    wake(changed) {
      run('rooms not built', () => builder.build('commit'));
      if (changed !== undefined) run('case not compared', () => compareCase(changed, FAREWELL));
    },
    check(roomId) {
      const row = rows().find((each) => each.roomId === roomId);
      if (row) run('room not compared', () => compare(row));
    },
    onInvite(roomId, inviter, state) {
      const answer = answerInvitation(inviter, state, roster, texts);
      run('invitation not answered', async () => {
        if (answer.accept) await persist(() => rest.joinRoom(roomId), signal);
        else await persist(() => rest.leaveRoom(roomId, answer.reason), signal);
      });
    },
    async idle() {
      while (tasks.size) await Promise.all(tasks);
    },
    async stop() {
      stopping.abort();
      await builder.stop();
      await this.idle();
    },
  };
}
