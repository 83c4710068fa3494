import type { Actor, CaseRef, Head } from '../../cases/model.ts';
import type { CaseState } from '../../cases/state.ts';
import type { Outcome, Reply, To } from '../../commands/outcome.ts';
import { render } from '../../commands/render.ts';
import type { Roster } from '../../config/roster.ts';
import type { Texts } from '../../config/texts.ts';
import type { OutboxDraft, OutboxTarget, RoomRow, Work } from '../../storage/store.ts';

/** What an outcome answers: the event, and where. */
export interface Occasion {
  eventId: string;
  roomId: string;
  /** Root of the thread that the event stands in. */
  thread?: string;
  /** When it was sent, if it could be read only much later. */
  lateSince?: Date;
}

/** What the translation needs to know of the world. */
export interface World {
  texts: Texts;
  roster: Roster;
  /** The case the outcome or its room belongs to, as it was before the outcome. */
  caseRef?: CaseRef;
  state?: CaseState;
  rooms: (key: string) => RoomRow | undefined;
  /** How long after its date the owner of an action is reminded, ms. Default: at once. */
  overdueDelayMs?: number;
}

/**
 * Turns an outcome into the rows of one transaction: log entries, deadlines and messages.
 * A message to an agency that has no desk goes to its SPOC in a direct chat.
 */
export function toWork(outcome: Outcome, actor: Actor, at: Date, world: World, occasion?: Occasion): Work {
  const caseRef = outcome.caseRef ?? world.caseRef;
  const needed: RoomRow[] = [];
  const target = (to: To): OutboxTarget => {
    const { key, row } = destination(to, caseRef, world, occasion);
    if (row && !world.rooms(row.key)) needed.push(row);
    return key;
  };
  const replies = outcome.replies.map((reply) => ({ reply, to: target(reply.to) }));
  return {
    log: outcome.events.length && caseRef ? logOf(outcome, caseRef, actor, at, occasion) : undefined,
    rooms: needed,
    deadlines: caseRef
      ? outcome.reminders.map(({ subject, at }) => ({
          subject,
          caseRef,
          at: at === null ? null : Date.parse(at) + delayOf(subject, world),
        }))
      : undefined,
    // What must vanish goes first; people wait for the words, and the reaction that repeats them comes last.
    outbox: (head) => [
      ...redactionRows(outcome, caseRef),
      ...replies.map(({ reply, to }) => messageRow(reply, to, head, caseRef, world.texts, occasion)),
      ...reactionRows(outcome, caseRef, occasion),
    ],
  };
}

function logOf(outcome: Outcome, caseRef: CaseRef, actor: Actor, at: Date, occasion?: Occasion): NonNullable<Work['log']> {
  const late = occasion?.lateSince ? { late: true as const } : {};
  return { caseRef, actor, at, events: outcome.events, ...(occasion && { cause: occasion.eventId }), ...late };
}

function delayOf(subject: string, { overdueDelayMs = 0 }: World): number {
  return subject.startsWith('action:') ? overdueDelayMs : 0;
}

function destination(to: To, caseRef: CaseRef | undefined, world: World, occasion?: Occasion): { key: OutboxTarget; row?: RoomRow } {
  if (to === 'here') {
    if (!occasion) throw new Error('nothing is answered here');
    return { key: { roomId: occasion.roomId } };
  }
  if (to === 'admin') return { key: { key: 'admin' } };
  if (to === 'conference') return { key: { key: `case:${caseRef}:conference` } };
  if ('direct' in to) return direct(world.roster.people.find((p) => p.id === to.direct)?.user);
  const key = `case:${caseRef}:desk:${to.desk}`;
  if (world.rooms(key) || world.state?.agencies.includes(to.desk)) return { key: { key } };
  const spoc = world.roster.agencies.find((a) => a.id === to.desk)?.spoc;
  return direct(world.roster.people.find((p) => p.id === spoc)?.user);
}

function direct(user: string | undefined): { key: OutboxTarget; row: RoomRow } {
  if (!user) throw new Error('a reply to somebody who is not on the roster');
  return { key: { key: `direct:${user}` }, row: { key: `direct:${user}`, kind: 'direct', caseRef: null, agency: null, roomId: null } };
}

function redactionRows({ deeds }: Outcome, caseRef: CaseRef | undefined): OutboxDraft[] {
  return deeds.flatMap((deed): OutboxDraft[] => {
    if (!('redact' in deed)) return [];
    const { roomId, eventId, reason } = deed.redact;
    return [{ to: { roomId }, kind: 'redaction', content: { redacts: eventId, ...(reason && { reason }) }, caseRef }];
  });
}

function reactionRows({ deeds }: Outcome, caseRef: CaseRef | undefined, occasion?: Occasion): OutboxDraft[] {
  return deeds.flatMap((deed): OutboxDraft[] => {
    if (!('react' in deed) || !occasion) return [];
    const content = { 'm.relates_to': { rel_type: 'm.annotation', event_id: occasion.eventId, key: deed.react } };
    return [{ to: { roomId: occasion.roomId }, kind: 'reaction', content, caseRef }];
  });
}

/**
 * Confirmations are notices: quiet, and no other bot answers them. What is addressed to somebody who did
 * not just speak is plain text, because notices ring nobody's phone.
 */
function messageRow(
  reply: Reply,
  to: OutboxTarget,
  head: Head | null,
  caseRef: CaseRef | undefined,
  texts: Texts,
  occasion?: Occasion,
): OutboxDraft {
  const witness = reply.confirms && head && caseRef ? head : undefined;
  const content: Record<string, unknown> = {
    msgtype: reply.to === 'here' ? 'm.notice' : 'm.text',
    ...render(
      occasion?.lateSince ? [{ say: 'bot.late', with: { at: occasion.lateSince } }, ...reply.message] : reply.message,
      texts,
      witness,
    ),
    ...(witness && { 'org.roundtable.log': { case: caseRef, seq: witness.seq, hash: witness.hash } }),
  };
  if (reply.to === 'here' && occasion) content['m.relates_to'] = relation(reply, occasion);
  return {
    to,
    kind: 'message',
    content,
    subject: reply.subject,
    caseRef,
    choices: reply.choices,
    trust: reply.toAnyDevice ? 'any' : 'signed',
  };
}

function relation(reply: Reply, occasion: Occasion): object {
  const answered = { 'm.in_reply_to': { event_id: occasion.eventId } };
  const root = occasion.thread ?? (reply.thread ? occasion.eventId : undefined);
  return root ? { rel_type: 'm.thread', event_id: root, is_falling_back: true, ...answered } : answered;
}
