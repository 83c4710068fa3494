import { z } from 'zod';
import { decideWithdrawConsent } from '../cases/decide-consent.ts';
import { alsoConference } from './also-conference.ts';
import type { Command } from './command.ts';
import { byOf, caseOf, decided } from './decided.ts';
import { heldBack } from './held-back.ts';
import type { Message } from './message.ts';
import { CASE_ROOMS } from './rooms.ts';
import { unfounded } from './unfounded.ts';

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
      const { consents, bases } = state;
      const after = consents.map((record) => (record.id === id ? { ...record, status: 'withdrawn' as const } : record));
      const { now } = context;
      const lost = unfounded(state, { consents, bases, now }, { consents: after, bases, now }, context);
      const message: Message = [...everybody, ...(lost.length > 0 ? lost : [{ say: 'reply.nothing_lost' }])];
      return { replies: alsoConference(context, message, everybody), reminders: [{ subject: `consent:${id}`, at: null }] };
    });
  },
};
