import { z } from 'zod';
import { decideObject } from '../cases/decide-action.ts';
import { ACTION_RULES, announce } from './actions.ts';
import type { Command, Context } from './command.ts';
import { byOf, caseOf, decided } from './decided.ts';
import { heldBack } from './held-back.ts';
import { agencyTitle } from './names.ts';
import type { Outcome } from './outcome.ts';
import { actionId } from './takers.ts';

export const actionObject: Command = {
  ...ACTION_RULES,
  name: 'action object',
  aliases: ['action disagree', 'action refuse', 'object'],
  summary: 'command.action_object',
  parameters: [
    { name: 'id', schema: z.number(), take: actionId },
    { name: 'reason', schema: z.string(), rest: true },
  ],
  needsOpenCase: true,
  examples: ['/action object 1 We have no staff that week'],
  run: (context, args) => object(context, args.id as number, args.reason as string),
};

/** An objection with its reason, typed as a command or as the reply to the bot's question. */
export function object(context: Context, id: number, reason: string): Outcome {
  const state = caseOf(context);
  const held = heldBack(context, reason, 'said');
  if (held) return held;
  return decided(context, decideObject(state, byOf(context), id, reason), () => {
    const words = { id, agency: agencyTitle(context.agency, context), reason: reason.trim() };
    return { replies: announce(context, [{ say: 'reply.action_objected', with: words }], { subject: `action:${id}` }) };
  });
}
