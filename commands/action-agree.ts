import { z } from 'zod';
import { decideAgree } from '../cases/decide-action.ts';
import { ACTION_RULES, actionAfter, announce, reminderOf } from './actions.ts';
import type { Command, Context } from './command.ts';
import { byOf, caseOf, decided } from './decided.ts';
import { agencyTitle } from './names.ts';
import type { Outcome } from './outcome.ts';
import { actionId } from './takers.ts';

export const actionAgree: Command = {
  ...ACTION_RULES,
  name: 'action agree',
  aliases: ['action ok', 'action accept', 'agree'],
  summary: 'command.action_agree',
  parameters: [{ name: 'id', schema: z.number(), take: actionId }],
  needsOpenCase: true,
  examples: ['/action agree 1'],
  run: (context, args) => agree(context, args.id as number),
};

/** The ✅ of the speaker's agency, typed or tapped. */
export function agree(context: Context, id: number): Outcome {
  const state = caseOf(context);
  return decided(context, decideAgree(state, byOf(context), id), (events) => {
    const action = actionAfter(context, state, events, id);
    if (!action) return {};
    const words = {
      id,
      title: action.title,
      agency: agencyTitle(context.agency, context),
      owner: agencyTitle(action.owner, context),
      due: new Date(action.due),
    };
    const message = [{ say: action.status === 'open' ? 'reply.action_agreed' : 'reply.action_ticked', with: words }];
    return { replies: announce(context, message, { subject: `action:${id}` }), reminders: reminderOf(action) };
  });
}
