import { z } from 'zod';
import { decideWithdrawConsent } from '../cases/decide-consent.ts';
import type { CaseState } from '../cases/state.ts';
import { lostBasis } from '../consent/lost-basis.ts';
import type { ConsentRecord } from '../consent/records.ts';
import { alsoConference } from './also-conference.ts';
import type { Command, Context } from './command.ts';
import { byOf, caseOf, decided } from './decided.ts';
import { heldBack } from './held-back.ts';
import type { Message, Say } from './message.ts';
import { agencyList, agencyTitle, categoryList } from './names.ts';
import { CASE_ROOMS } from './rooms.ts';

export const consentWithdraw: Command = {
  name: 'consent withdraw',
  aliases: ['consent revoke', 'withdraw consent'],
  summary: 'command.consent_withdraw',
  parameters: [
    { name: 'consent', schema: z.string() },
    { name: 'reason', schema: z.string(), rest: true, optional: true },
  ],
  who: 'coordinator',
  where: CASE_ROOMS,
  needsCase: true,
  examples: ['/consent withdraw C1'],
  run(context, args) {
    const state = caseOf(context);
    const held = heldBack(context, args.reason as string | undefined, 'logged');
    if (held) return held;
    const decision = decideWithdrawConsent(state, byOf(context), args.consent as string, context.now, args.reason as string | undefined);
    return decided(context, decision, (events) => {
      const id = events.flatMap((event) => (event.type === 'consent.withdrawn' ? [event.id] : []))[0] ?? '';
      const everybody: Message = [{ say: 'reply.consent_withdrawn', with: { id } }];
      const message: Message = [...everybody, ...unfounded(state, id, 'withdrawn', context)];
      return { replies: alsoConference(context, message, everybody), reminders: [{ subject: `consent:${id}`, at: null }] };
    });
  },
};

/** What was shared under a consent that no longer counts and has no other basis now: said once, as a list. */
export function unfounded(
  state: CaseState,
  id: string,
  status: Extract<ConsentRecord['status'], 'withdrawn' | 'expired'>,
  context: Pick<Context, 'now' | 'roster' | 'profile' | 'language'>,
): Message {
  const consents = state.consents.map((record) => (record.id === id ? { ...record, status } : record));
  const { bases, purpose } = state;
  const { profile, now } = context;
  const lost = lostBasis(state.disclosures, id, { consents, bases, profile, purpose, now, roomKind: 'conference' });
  if (lost.length === 0) return [{ say: 'reply.nothing_lost' }];
  const lines = lost.flatMap(({ at, from, to }) =>
    to.map(({ agency, categories }): Say => {
      const parts = { categories: categoryList(categories), from: agencyTitle(from, context), agencies: agencyList([agency], context) };
      return { say: 'reply.lost_basis_line', with: { date: new Date(at), ...parts } };
    }),
  );
  return [{ say: 'reply.lost_basis', with: { count: lost.length } }, { list: lines }];
}
