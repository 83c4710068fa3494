import { z } from 'zod';
import { isOverdue } from '../cases/decide-action.ts';
import type { CaseState } from '../cases/state.ts';
import { isEffective } from '../consent/effective.ts';
import type { Command, Context } from './command.ts';
import type { Message } from './message.ts';
import { agencyList, agencyTitle, localised, personName } from './names.ts';
import { outcome, refuse } from './outcome.ts';
import { CASE_ROOMS, OFFICE } from './rooms.ts';

export const caseShow: Command = {
  name: 'case show',
  aliases: ['case info', 'show case'],
  summary: 'command.case_show',
  parameters: [{ name: 'reference', schema: z.string(), optional: true }],
  who: 'practitioner',
  where: [...CASE_ROOMS, ...OFFICE],
  examples: ['/case show', '/case show K7QF-4XPD'],
  run(context, args) {
    const wanted = args.reference as string | undefined;
    const state = wanted === undefined ? context.case : findCase(context, wanted);
    if (state) return outcome({ replies: [{ to: 'here', message: describeCase(state, context) }] });
    return refuse([
      wanted === undefined ? { say: 'error.which_case' } : { say: 'error.case_unknown', with: { typed: wanted.slice(0, 40) } },
    ]);
  },
};

/** A case by its reference: the one of the room for everybody in it, others of her agency for a coordinator outside of case rooms. */
function findCase({ case: here, cases, speaker, agency, room }: Context, wanted: string): CaseState | undefined {
  const same = (state: CaseState) => state.ref.toLowerCase() === wanted.toLowerCase();
  if (here) return same(here) ? here : undefined;
  if (!speaker.roles.includes('coordinator') || !OFFICE.includes(room.kind)) return undefined;
  return cases().find((state) => same(state) && state.agencies.includes(agency));
}

/** What a case is, who takes part and what is going on, as a list. */
export function describeCase(state: CaseState, context: Pick<Context, 'now' | 'roster' | 'profile' | 'language'>): Message {
  const { now, profile, language } = context;
  const running = state.actions.filter(({ status }) => status === 'open');
  const waiting = state.actions.filter(({ status }) => status === 'proposed' || status === 'objected');
  const purpose = localised(profile.scope.purposes.find(({ id }) => id === state.purpose)?.title, language) ?? state.purpose;
  const coordinator = { agency: agencyTitle(state.coordinator.agency, context), person: personName(state.coordinator.person, context) };
  return [
    { heading: { say: `reply.case_${state.status}`, with: { ref: state.ref } } },
    {
      list: [
        { say: 'reply.case_since', with: { date: new Date(state.openedAt) } },
        { say: 'reply.case_purpose', with: { purpose } },
        { say: 'reply.case_coordinator', with: coordinator },
        { say: 'reply.case_agencies', with: { agencies: agencyList(state.agencies, context) } },
        { say: 'reply.case_consents', with: { count: state.consents.filter((record) => isEffective(record, now)).length } },
        {
          say: 'reply.case_actions',
          with: { running: running.length, waiting: waiting.length, overdue: running.filter((action) => isOverdue(action, now)).length },
        },
        {
          say: 'reply.case_disclosures',
          with: { count: state.disclosures.length, back: state.disclosures.filter(({ takenBack }) => takenBack).length },
        },
      ],
    },
  ];
}
