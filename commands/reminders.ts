import { decideReminded } from '../cases/decide-action.ts';
import type { CaseState } from '../cases/state.ts';
import type { Context } from './command.ts';
import { barredWords } from './guard/words.ts';
import type { Message } from './message.ts';
import { agencyTitle } from './names.ts';
import { type Outcome, outcome } from './outcome.ts';
import { unfounded } from './unfounded.ts';

/** A deadline that was reached: what is known of the world then. */
export type Due = Pick<Context, 'now' | 'timeZone' | 'roster' | 'profile' | 'language'> & { state: CaseState; subject: string };

const DAY = 24 * 60 * 60 * 1000;

/** What follows when the time of a reminder has come. What was settled in the meantime leads to nothing. */
export function overdue(due: Due): Outcome {
  const [kind, id = ''] = due.subject.split(':');
  if (due.state.status === 'closed' && kind !== 'consent') return outcome({});
  if (kind === 'action') return actionOverdue(due, Number(id));
  if (kind === 'consent') return consentExpired(due, id);
  if (kind === 'note') return unanswered(due, id);
  return kind === 'nudge' ? summary(due, id) : outcome({});
}

function actionOverdue(due: Due, id: number): Outcome {
  const { state, now } = due;
  const decision = decideReminded(state, id, now);
  const action = state.actions.find((candidate) => candidate.id === id);
  if ('refusal' in decision || decision.events.length === 0 || !action) return outcome({});
  const words = { id, title: action.title, due: new Date(action.due), owner: agencyTitle(action.owner, due), ref: state.ref };
  return outcome({
    caseRef: state.ref,
    events: decision.events,
    replies: [{ to: { desk: action.owner }, message: [{ say: 'reply.overdue', with: words }], subject: `action:${id}` }],
  });
}

/** A consent that ran out: the coordinator learns what stands on nothing now. */
function consentExpired(due: Due, id: string): Outcome {
  const { state, now } = due;
  const record = state.consents.find((candidate) => candidate.id === id);
  if (!record || (record.status !== 'given' && record.status !== 'renewed') || Date.parse(record.validUntil) > now.getTime())
    return outcome({});
  const { consents, bases } = state;
  const lastMoment = new Date(Date.parse(record.validUntil) - 1);
  const lost = unfounded(state, { consents, bases, now: lastMoment }, { consents, bases, now }, due);
  const expired = { say: 'reply.consent_expired', with: { id, ref: state.ref } };
  const message: Message = [expired, ...(lost.length > 0 ? lost : [{ say: 'reply.nothing_lost' }])];
  return outcome({ caseRef: state.ref, replies: [{ to: { desk: state.coordinator.agency }, message }] });
}

/** A deny that nobody answered: the coordinator learns that it is open and with which agency, not what it was about. */
function unanswered(due: Due, id: string): Outcome {
  const { state } = due;
  const note = state.notes.find((candidate) => candidate.id === id);
  if (!note || note.answer) return outcome({});
  const words = { agency: agencyTitle(note.author.agency, due), ref: state.ref };
  return outcome({
    caseRef: state.ref,
    replies: [{ to: { desk: state.coordinator.agency }, message: [{ say: 'guard.unanswered', with: words }] }],
  });
}

/** Where the guard only nudges: one message a day about what would have been noted. */
function summary(due: Due, agency: string): Outcome {
  const { state, now } = due;
  const notes = state.notes.filter((n) => n.author.agency === agency && !n.answer && now.getTime() - Date.parse(n.at) <= DAY);
  if (notes.length === 0) return outcome({});
  const barred = new Map(notes.flatMap((note) => note.barred).map(({ agency: other }) => [other, new Set<string>()]));
  for (const each of notes.flatMap((note) => note.barred)) for (const category of each.categories) barred.get(each.agency)?.add(category);
  const merged = [...barred].map(([other, categories]) => ({
    agency: other,
    categories: [...categories] as (typeof notes)[0]['categories'],
  }));
  const message: Message = [
    { say: 'guard.summary', with: { count: notes.length, ref: state.ref } },
    ...barredWords(merged, due),
    { say: 'guard.summary_how' },
  ];
  return outcome({ caseRef: state.ref, replies: [{ to: { desk: agency }, message }] });
}
