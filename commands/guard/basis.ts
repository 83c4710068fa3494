import { decideRecordBasis } from '../../cases/decide-basis.ts';
import { decideAnswer } from '../../cases/decide-guard.ts';
import type { AgencyId, Category } from '../../cases/model.ts';
import type { CaseState, GuardNote } from '../../cases/state.ts';
import { judge } from '../../consent/judge.ts';
import type { LegalBasis } from '../../consent/verdict.ts';
import type { Context } from '../command.ts';
import { byOf } from '../decided.ts';
import type { Cell, Message } from '../message.ts';
import { agencyList, basisTitle, refusalSentence } from '../names.ts';
import { type Outcome, outcome } from '../outcome.ts';

/** A basis in law that the message of a note can be kept under, for whom and what. */
interface Choice {
  basis: LegalBasis;
  to: AgencyId[];
  categories: Category[];
}

/** Asks at the desk which basis the message stands on; only those that fit are offered. */
export function askForBasis(context: Context, state: CaseState, note: GuardNote): Outcome {
  const choices = choicesFor(context, state, note);
  const to = { desk: context.agency };
  if (choices.length === 0) return outcome({ replies: [{ to, message: [{ say: 'guard.keep_none' }], subject: `note:${note.id}` }] });
  return outcome({ replies: [{ to, message: question(choices, context), subject: `basis:${note.id}` }] });
}

/** The reply to that question: the number of a basis and a reason (`1 acute danger tonight`). */
export function onBasisChosen(context: Context, noteId: string, text: string): Outcome {
  const state = context.case;
  const note = state?.notes.find(({ id }) => id === noteId);
  if (!state || !note || note.author.agency !== context.agency) return outcome({});
  const [, number, reason = ''] = /^\s*#?(\d{1,2})\s*[:.)\-–—]?\s*([\s\S]*)$/.exec(text) ?? [];
  const choices = choicesFor(context, state, note);
  const choice = number === undefined ? undefined : choices[Number(number) - 1];
  if (note.answer) return again(context, noteId, [refusal(context, state, noteId)]);
  if (!choice) return again(context, noteId, [{ say: 'guard.basis_number', with: { count: choices.length } }]);
  if (reason.trim() === '') return again(context, noteId, [{ say: 'guard.basis_reason', with: { number: number ?? '' } }]);
  return keep(context, state, note, choice, reason.trim());
}

function keep(context: Context, state: CaseState, note: GuardNote, { basis, to, categories }: Choice, reason: string): Outcome {
  const by = byOf(context);
  const request = { basisId: basis.id, categories, to, reason, needsTicked: basis.needs ?? [], eventId: note.eventId };
  const recorded = decideRecordBasis(state, by, request, context.profile, context.now);
  if ('refusal' in recorded) return again(context, note.id, [refusalSentence(recorded.refusal, context)]);
  const record = recorded.events.flatMap((event) => (event.type === 'basis.recorded' ? [event.record] : []))[0];
  const answered = decideAnswer(state, by, note.id, { answer: 'keep_under_basis', basis: record?.id ?? '', reason });
  if ('refusal' in answered || !record) return again(context, note.id, [refusal(context, state, note.id)]);
  const still = note.barred.map(({ agency }) => agency).filter((agency) => !to.includes(agency));
  const words = { basis: basisTitle(basis.id, context), id: record.id, agencies: agencyList(to, context), date: new Date(record.until) };
  const message: Message = [{ say: 'guard.done_keep', with: words }];
  if (still.length > 0) message.push({ say: 'guard.still_barred', with: { agencies: agencyList(still, context) } });
  return outcome({
    caseRef: state.ref,
    events: [...recorded.events, ...answered.events],
    replies: [{ to: { desk: context.agency }, message, confirms: true }],
  });
}

/** Gateways and overrides of the profile that fit what is barred. "It was anonymous" is an answer of its own; consent is recorded by a coordinator. */
function choicesFor(context: Context, state: CaseState, note: GuardNote): Choice[] {
  const third = note.categories.includes('third_party');
  const { profile, now } = context;
  const { consents, bases, purpose } = state;
  const choices = new Map<string, Choice>();
  for (const { agency, categories } of note.barred) {
    const findings = categories.map((category) => ({ category, about: third ? ('third_party' as const) : ('subject' as const) }));
    const recipients = [{ agency, via: 'member' as const }];
    const input = { findings, author: note.author.agency, recipients, roomKind: note.roomKind, eventId: note.eventId };
    for (const { offers, category } of judge({ ...input, consents, bases, profile, purpose, now }).judged) {
      for (const basis of profile.legal_bases.filter(
        ({ id, kind }) => offers.includes(id) && (kind === 'gateway' || kind === 'override'),
      )) {
        const choice = choices.get(basis.id) ?? { basis, to: [], categories: third ? ['third_party'] : [] };
        choices.set(basis.id, {
          basis,
          to: [...new Set([...choice.to, agency])],
          categories: [...new Set([...choice.categories, category])],
        });
      }
    }
  }
  return [...choices.values()];
}

function question(choices: Choice[], context: Context): Message {
  const list = choices.map(({ basis, to }): Cell => {
    const words = { basis: basisTitle(basis.id, context), cite: basis.cite ?? '', agencies: agencyList(to, context) };
    const needs = (basis.needs ?? []).map((need) => ({ text: need.replaceAll('_', ' ') }));
    return needs.length === 0 ? { say: 'guard.basis_line', with: words } : { say: 'guard.basis_line_needs', with: { ...words, needs } };
  });
  return [{ say: 'guard.basis_question' }, { list, numbered: true }, { say: 'guard.basis_how' }];
}

function refusal(context: Context, state: CaseState, noteId: string): Cell {
  const decision = decideAnswer(state, byOf(context), noteId, { answer: 'anonymous' });
  return 'refusal' in decision ? refusalSentence(decision.refusal, context) : { say: 'guard.answer_how' };
}

function again({ agency }: Context, noteId: string, message: Message): Outcome {
  return outcome({ replies: [{ to: { desk: agency }, message, subject: `basis:${noteId}` }] });
}
