import type { CaseEvent } from '../../cases/events.ts';
import type { Category } from '../../cases/model.ts';
import type { CaseState } from '../../cases/state.ts';
import type { Finding } from '../../screening/types.ts';
import type { Context } from '../command.ts';
import { merged } from '../decided.ts';
import type { Message } from '../message.ts';
import { agencyList, categoryList } from '../names.ts';
import { type Outcome, outcome, type Reply } from '../outcome.ts';
import { wallAt } from '../zone.ts';
import { ANSWERS } from './answers.ts';
import { openNotes } from './register.ts';
import { barredBy, type Screened, screened } from './screened.ts';
import { barredWords, hintWords, offerWords } from './words.ts';

/** Something that was said in a room where other agencies read it. */
export interface Shared {
  text: string;
  what: 'text' | 'notice' | 'caption' | 'attachment' | 'location' | 'poll';
  /** The message that this is a new version of. */
  edits?: string;
  /** What was said right before it, newest last, where it may go on from that. */
  before?: string[];
}

/** How the guard makes itself felt. Source: design "Guard". */
export type Strictness = 'observe' | 'nudge' | 'warn';

/** How long a deny may stay unanswered before the coordinator is told, where the profile wants that (domain.md 4.3), ms. */
const COORDINATOR_WAITS = 10 * 60 * 1000;

/**
 * Screens what was shared and judges it for the agencies in the room; registers the disclosure; tells the author at
 * her agency's desk, if the strictness says so. Of attachments the name and the caption are read, not the content.
 * Never quotes what was said; in the room itself nothing is said.
 */
export function onShared(context: Context, shared: Shared, strictness: Strictness): Outcome {
  const { case: state, room, eventId } = context;
  const recipients = context.recipients(room.kind).filter(({ agency }) => agency !== context.agency);
  if (!state || room.kind === 'desk' || room.kind === 'direct' || recipients.length === 0) return outcome({});
  const placed = { roomKind: room.kind, eventId, ...(shared.before && { before: shared.before }) };
  const found = screened(context, state, shared.text, recipients, placed);
  const answered = shared.edits === undefined ? outcome({}) : onEdited(context, state, shared.edits, found);
  if (found.findings.length === 0) return answered;
  const { verdict } = found.judgement;
  const registered = outcome({ caseRef: state.ref, events: [disclosure(context, shared, found)] });
  if (verdict === 'allow') return merged(answered, registered);
  if (verdict === 'inform' && informedToday(context, state, found)) return merged(answered, registered);
  return merged(merged(answered, registered), noted(context, state, shared, found, strictness));
}

/** One line of the register. `under` names what allowed it; what nothing allowed is under nothing. */
function disclosure({ eventId, agency }: Context, { what }: Shared, { findings, judgement, recipients }: Screened): CaseEvent {
  const allowed = judgement.judged.filter(({ verdict }) => verdict === 'allow' || verdict === 'inform');
  return {
    type: 'disclosure.registered',
    eventId,
    from: agency,
    to: [...new Set(recipients.map((recipient) => recipient.agency))],
    categories: categoriesOf(findings),
    under: [...new Set(allowed.map(({ because }) => because))],
    kind: what,
    verdict: judgement.verdict,
  };
}

/** What was found, each once. That somebody else is concerned is a fact of its own: no consent of the person covers it. */
function factsIn(findings: Finding[]): Fact[] {
  const third: Fact[] = findings.some(({ about }) => about === 'third_party') ? [{ category: 'third_party', about: 'third_party' }] : [];
  const facts = [...findings.map(({ category, about }) => ({ category, about })), ...third];
  return [...new Map(facts.map((fact) => [`${fact.category} ${fact.about}`, fact])).values()];
}
type Fact = Pick<Finding, 'category' | 'about'>;

function categoriesOf(findings: Finding[]): Category[] {
  return [...new Set(factsIn(findings).map(({ category }) => category))];
}

function noted(context: Context, state: CaseState, shared: Shared, found: Screened, strictness: Strictness): Outcome {
  const { findings, judgement } = found;
  const id = context.newId();
  const event: CaseEvent = {
    type: 'guard.noted',
    note: id,
    eventId: context.eventId,
    ...(shared.edits === undefined ? {} : { edits: shared.edits }),
    roomKind: context.room.kind,
    author: { agency: context.agency, person: context.speaker.id },
    verdict: judgement.verdict,
    findings: factsIn(findings),
    barred: barredBy(judgement),
    kind: shared.what,
  };
  const replies = strictness === 'warn' ? [note(context, shared, found, id)] : [];
  const reminders = strictness === 'nudge' ? [{ subject: `nudge:${context.agency}`, at: evening(context).toISOString() }] : [];
  if (context.remindCoordinator && strictness === 'warn' && judgement.verdict === 'deny') {
    reminders.push({ subject: `note:${id}`, at: new Date(context.now.getTime() + COORDINATOR_WAITS).toISOString() });
  }
  return outcome({ caseRef: state.ref, events: [event], replies, reminders });
}

/** The note to the author, with her choices. To `inform` asks for nothing. */
function note(context: Context, { what }: Shared, { findings, judgement }: Screened, id: string): Reply {
  const { speaker, room, eventId } = context;
  const link = `https://matrix.to/#/${encodeURIComponent(room.id)}/${encodeURIComponent(eventId)}`;
  const about = { name: speaker.name, time: context.now, link, what, room: room.kind };
  const to = { desk: context.agency };
  if (judgement.verdict === 'inform') {
    const categories = categoryList(findings.map(({ category }) => category));
    const agencies = agencyList([...new Set(judgement.judged.map(({ recipient }) => recipient))], context);
    return { to, message: [{ say: 'guard.inform', with: { ...about, categories, agencies } }, ...hintWords(judgement, context)] };
  }
  const message: Message = [
    { say: `guard.${judgement.verdict}`, with: about },
    ...barredWords(barredBy(judgement), context),
    ...hintWords(judgement, context),
    ...offerWords(judgement, context),
    { say: 'guard.choices' },
    { list: ANSWERS.map(({ say }) => ({ say })) },
  ];
  return { to, message, subject: `note:${id}`, choices: ANSWERS.map(({ key }) => key) };
}

/**
 * A new version closes its author's notes about the old one. The register keeps the old one: it was read, and who looks up the
 * history of the message still reads it. "Edits" by others change nothing, as in every client.
 */
function onEdited({ agency, speaker }: Context, state: CaseState, edited: string, { findings }: Screened): Outcome {
  const open = openNotes(state, edited).filter(({ author }) => author.person === speaker.id);
  const events: CaseEvent[] = open.map(({ id }) => ({ type: 'guard.answered', note: id, answer: 'edited' }));
  const replies: Reply[] = open.length > 0 && findings.length === 0 ? [{ to: { desk: agency }, message: [{ say: 'guard.edited' }] }] : [];
  return outcome({ caseRef: state.ref, events, replies });
}

/** Being told once for each category, room and day is enough (domain.md 4.3). */
function informedToday({ now, timeZone, agency, room }: Context, { notes }: CaseState, { findings }: Screened): boolean {
  const day = dayOf(now, timeZone);
  const today = notes.filter((n) => n.author.agency === agency && n.roomKind === room.kind && dayOf(new Date(n.at), timeZone) === day);
  const told = new Set(today.flatMap(({ categories }) => categories));
  return findings.every(({ category }) => told.has(category));
}

function dayOf(instant: Date, timeZone: string): string {
  const { year, month, day } = wallAt(instant, timeZone);
  return `${year}-${month}-${day}`;
}

/** When the day's summary is sent: at five in the afternoon, on the next day if that is over. */
function evening({ now, timeZone }: Context): Date {
  const { hour, minute, second } = wallAt(now, timeZone);
  const minutes = (17 - hour) * 60 - minute;
  const seconds = (minutes > 0 ? minutes : minutes + 24 * 60) * 60 - second;
  return new Date(now.getTime() + seconds * 1000);
}
