import { randomUUID } from 'node:crypto';
import type { CaseEvent } from '../../cases/events.ts';
import type { Actor, CaseRef } from '../../cases/model.ts';
import type { CaseState } from '../../cases/state.ts';
import { handle } from '../../commands/handle.ts';
import type { Incoming, Intent } from '../../commands/intent.ts';
import { type Outcome, outcome } from '../../commands/outcome.ts';
import { read } from '../../commands/read.ts';
import { overdue } from '../../commands/reminders.ts';
import { handleUnknownPerson } from '../../commands/unknown-person.ts';
import type { Person } from '../../config/roster.ts';
import type { Site } from '../../config/site.ts';
import type { Texts } from '../../config/texts.ts';
import type { Screen } from '../../screening/types.ts';
import { createQueue } from '../../storage/queue.ts';
import type { DeadlineRow, OutboxRow, RoomRow, Store, Work } from '../../storage/store.ts';
import type { Log } from '../logging.ts';
import { isNetwork, judge } from '../outbox/patience.ts';
import type { Report } from '../rooms/keeper.ts';
import { caseRooms } from '../rooms/plan.ts';
import type { Session } from '../session/session.ts';
import type { CaseBook } from './case-book.ts';
import { checkLog } from './check-log.ts';
import { agencyOf, contextOf } from './context.ts';
import { announcements, onKept, onMade, onMembers, onTakenOut } from './house-news.ts';
import type { Places } from './places.ts';
import { Recent } from './recent.ts';
import { roomName, say } from './say.ts';
import { noticeOf } from './unreadable.ts';
import { toWork } from './work.ts';

type MembershipIntent = Extract<Intent, { kind: 'membership' }>;
type InboxWork = NonNullable<Work['inbox']>;

export interface TurnParts {
  site: Site;
  texts: Texts;
  store: Store;
  session: Session;
  places: Places;
  book: CaseBook;
  screen: Screen;
  log: Log;
  /** Stands for a person in the operator's log. */
  pseudonym: (userId: string) => string;
  /** Called after each commit; `changed` names a case whose agencies or status changed. */
  committed: (changed?: CaseRef) => void;
  /** A room's members or state changed. */
  roomChanged: (roomId: string) => void;
}

/** One message's way through the house: read, decide, commit. Everything that is decided is decided one after the other. */
export interface Turn {
  handle(event: Incoming, inbox: InboxWork): Promise<void>;
  due(deadline: DeadlineRow): Promise<void>;
  made(row: RoomRow, roomId: string, invited: string[]): Promise<void>;
  kept(row: RoomRow, report: Report): Promise<void>;
  forget(row: RoomRow): Promise<void>;
  /** The homeserver refused to make a room; it is tried again later. */
  notMade(row: RoomRow, reference: string): Promise<void>;
  /** The homeserver refused a message for good. */
  refused(row: OutboxRow, reference: string): Promise<void>;
}

/** Kinds of events after which rooms must be compared: who may be where has changed. */
const MOVES_ROOMS = new Set<CaseEvent['type']>(['case.opened', 'case.closed', 'agency.added', 'agency.removed']);

export function openTurn(parts: TurnParts): Turn {
  const { site, texts, store, session, places, book, log } = parts;
  const serial = createQueue();
  const recent = new Recent();
  const bot = { userId: session.userId, displayName: site.config.bot.displayName };
  const personOf = (user: string) => site.roster.people.find((p) => p.user === user);

  async function commit(
    result: Outcome,
    actor: Actor,
    caseRef: CaseRef | undefined,
    { event, inbox, notices }: { event?: Incoming } & Pick<Work, 'inbox' | 'notices'> = {},
  ): Promise<void> {
    const ref = result.caseRef ?? caseRef;
    const before = ref ? book.get(ref) : undefined;
    const world = {
      texts,
      roster: site.roster,
      caseRef: ref,
      state: before,
      rooms: places.row,
      overdueDelayMs: site.config.reminders.actionOverdueMs,
    };
    const occasion = event && {
      eventId: event.eventId,
      roomId: event.roomId,
      thread: threadOf(event),
      ...(event.late && { lateSince: new Date(event.timestamp) }),
    };
    const news = ref ? announcements(result.events, ref, event && places.rowOf(event.roomId)?.kind, site) : [];
    const all = { ...result, replies: [...result.replies, ...news] };
    const work: Work = { ...toWork(all, actor, new Date(), world, occasion), ...(inbox && { inbox }), ...(notices && { notices }) };
    const rows = [...(work.rooms ?? []), ...roomsFor(result.events, ref, before)];
    const { logged } = await store.commit({ ...work, rooms: rows });
    places.take(rows);
    if (ref && logged.length) book.take(ref, logged);
    parts.committed(result.events.some((e) => MOVES_ROOMS.has(e.type)) ? ref : undefined);
  }

  /** The plan of a case stands in the same transaction as the entry that calls for it. */
  function roomsFor(events: CaseEvent[], ref: CaseRef | undefined, before: CaseState | undefined): RoomRow[] {
    if (!ref) return [];
    return events.flatMap((e) => {
      if (e.type === 'case.opened') return caseRooms({ ref, agencies: e.agencies });
      if (e.type === 'agency.added') return caseRooms({ ref, agencies: [...(before?.agencies ?? []), e.agency] });
      return [];
    });
  }

  async function decide(event: Incoming, inbox: InboxWork): Promise<void> {
    const intent = read(event, bot);
    const row = places.rowOf(event.roomId);
    const caseRef = row?.caseRef ?? undefined;
    if (event.stateKey !== undefined) parts.roomChanged(event.roomId);
    if (intent.kind === 'nothing' || intent.kind === 'room_state') return settle(inbox);
    if (intent.kind === 'membership') return onMembership(intent, event.sender, inbox, row);
    const speaker = personOf(event.sender);
    if (!speaker) return commit(handleUnknownPerson(intent), { bot: true }, undefined, { event, inbox });
    if (intent.kind === 'unreadable') return unreadable(intent, event, inbox, speaker, row);
    const place = await places.of(event.roomId);
    const subject = 'target' in intent ? await store.subjectOf(intent.target) : null;
    const ref = caseRef ?? subject?.caseRef ?? undefined;
    if (!place)
      return intent.kind === 'command'
        ? commit(outcome({ replies: [say('here', 'bot.no_business')] }), actorOf(event.sender), undefined, { event, inbox })
        : settle(inbox);
    const context = await contextOf({ ...parts, recent }, event, place, speaker, ref ? book.get(ref) : undefined);
    if (intent.kind === 'command' && ref) context.logCheck = await checkLog(intent.text, store, ref);
    const result = handle(intent, context, { subject: subject?.subject ?? null, strictness: site.guard.strictness });
    await commit(result, { person: speaker.id, agency: context.agency }, ref, { event, inbox });
    recent.take(event.roomId, event.eventId, intent);
  }

  async function onMembership(change: MembershipIntent, by: string, inbox: InboxWork, row: RoomRow | undefined): Promise<void> {
    const caseRef = row?.caseRef ?? undefined;
    const state = caseRef ? book.get(caseRef) : undefined;
    if (by === bot.userId) {
      // Of what the bot itself does, the inbox hands on whom it took out, nothing else.
      const news = onTakenOut(change.user, row, { site, texts, state, rows: places.rows() });
      return news ? commit(news, actorOf(by), caseRef, { inbox }) : settle(inbox);
    }
    const unsigned = unsignedIn(change.user, caseRef);
    const known = await store.noticed(unsigned.sender, unsigned.session);
    const news = await onMembers(change, row, { site, session, state, known });
    if (!news) return settle(inbox);
    return commit(news.outcome, actorOf(by), caseRef, { inbox, ...(news.helped && { notices: [unsigned] }) });
  }

  /** That the coordinator of a case knows of somebody's unverified device. */
  function unsignedIn(sender: string, caseRef: CaseRef | undefined): { sender: string; session: string } {
    return { sender, session: `unsigned in ${caseRef ?? ''}` };
  }

  async function unreadable(
    intent: Extract<Intent, { kind: 'unreadable' }>,
    event: Incoming,
    inbox: InboxWork,
    speaker: Person,
    row?: RoomRow,
  ): Promise<void> {
    // Once for each key that is missing: a person who goes on writing is not told again with every message.
    const session = intent.reason === 'not_encrypted' ? event.roomId : (intent.session ?? event.eventId);
    const notices = [{ sender: event.sender, session: `${intent.reason} ${session}` }];
    if (await store.noticed(event.sender, notices[0]?.session ?? ''))
      return commit(outcome({}), { bot: true }, undefined, { event, inbox });
    const caseRef = row?.caseRef ?? undefined;
    const unsigned = unsignedIn(event.sender, caseRef);
    const known = await store.noticed(unsigned.sender, unsigned.session);
    if (intent.reason === 'unsigned_device') notices.push(unsigned);
    const result = noticeOf(intent, speaker, row, { site, state: caseRef ? book.get(caseRef) : undefined, known });
    return commit(result, { bot: true }, caseRef, { event, inbox, notices });
  }

  async function settle(inbox: InboxWork): Promise<void> {
    await store.commit({ inbox });
  }

  function actorOf(user: string): Actor {
    const person = personOf(user);
    return person ? { person: person.id, agency: agencyOf(person) } : { bot: true };
  }

  /** A fault of ours is told to the person, with a reference that the operator finds in the log file. Trouble with database or network is not: the event is tried again. */
  async function guarded(event: Incoming, inbox: InboxWork): Promise<void> {
    try {
      await decide(event, inbox);
    } catch (error) {
      if (passes(error)) throw error;
      const reference = randomUUID().slice(0, 8);
      log.error({ error, reference, who: parts.pseudonym(event.sender), type: event.type }, 'an event was not handled');
      const known = personOf(event.sender) && (await places.of(event.roomId));
      const reply = outcome({
        replies: known ? [{ to: 'here', message: [{ say: 'bot.fault', with: { reference } }] }] : [],
        deeds: known ? [{ react: '⚠️' }] : [],
      });
      await commit(reply, { bot: true }, undefined, { event, inbox });
    }
  }

  return {
    handle: (event, inbox) => serial.run(() => guarded(event, inbox)),
    due: (deadline) =>
      serial.run(async () => {
        const state = book.get(deadline.caseRef);
        const result = state
          ? overdue({
              state,
              subject: deadline.subject,
              now: new Date(),
              timeZone: site.config.timeZone,
              roster: site.roster,
              profile: site.profile,
              language: site.config.language,
            })
          : outcome({});
        const done: Outcome = {
          ...result,
          caseRef: deadline.caseRef,
          reminders: [{ subject: deadline.subject, at: null }, ...result.reminders],
        };
        await commit(done, { bot: true }, deadline.caseRef);
      }),
    made: (row, roomId, invited) =>
      serial.run(async () => {
        const made = { ...row, roomId };
        const state = row.caseRef ? book.get(row.caseRef) : undefined;
        const news = onMade(made, roomId, invited, site);
        const world = { texts, roster: site.roster, caseRef: row.caseRef ?? undefined, state, rooms: places.row };
        const { logged } = await store.commit({ ...toWork(news, { bot: true }, new Date(), world), rooms: [made] });
        places.take([made]);
        if (row.caseRef && logged.length) book.take(row.caseRef, logged);
        parts.committed();
      }),
    kept: (row, report) =>
      serial.run(() =>
        commit(onKept(row, report, site, texts, row.caseRef ? book.get(row.caseRef) : undefined), { bot: true }, row.caseRef ?? undefined),
      ),
    notMade: (row, reference) =>
      serial.run(async () => {
        if (!row.caseRef) return;
        const words = { room: roomName(site, texts, row.kind, row.agency), ref: row.caseRef, reference };
        await commit(outcome({ replies: [say('admin', 'bot.not_made', words)] }), { bot: true }, undefined);
      }),
    refused: (row, reference) =>
      serial.run(async () => {
        const state = row.caseRef ? book.get(row.caseRef) : undefined;
        const place = row.roomId ? places.rowOf(row.roomId) : undefined;
        // What was to be said at the coordinator's own desk cannot be said there.
        if (row.kind !== 'message' || !state || (place?.kind === 'desk' && place.agency === state.coordinator.agency)) return;
        await commit(
          outcome({ replies: [say({ desk: state.coordinator.agency }, 'bot.send_failed', { reference })] }),
          { bot: true },
          state.ref,
        );
      }),
    forget: (row) =>
      serial.run(async () => {
        await store.commit({ forget: [row.key] });
        places.forget(row.key);
      }),
  };
}

/** What is no fault of the event: the inbox hands it on again later. */
function passes(error: unknown): boolean {
  const { name } = error as { name?: string };
  if (name === 'AlreadyHandled' || name === 'StorageError' || name === 'BrokenLog') return true;
  const judgement = judge(error);
  return judgement.again && (judgement.status !== null || isNetwork(error));
}

function threadOf(event: Incoming): string | undefined {
  const relates = event.content['m.relates_to'] as { rel_type?: string; event_id?: string } | undefined;
  return relates?.rel_type === 'm.thread' ? relates.event_id : undefined;
}
