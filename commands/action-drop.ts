import { z } from 'zod';
import { decideDrop } from '../cases/decide-action.ts';
import { ACTION_RULES, announce } from './actions.ts';
import type { Command } from './command.ts';
import { byOf, caseOf, decided } from './decided.ts';
import { heldBack } from './held-back.ts';
import { agencyTitle } from './names.ts';
import { actionId } from './takers.ts';

export const actionDrop: Command = {
  ...ACTION_RULES,
  name: 'action drop',
  aliases: ['action cancel', 'action delete'],
  summary: 'command.action_drop',
  parameters: [
    { name: 'id', schema: z.number(), take: actionId },
    { name: 'reason', schema: z.string(), rest: true, optional: true },
  ],
  needsOpenCase: true,
  examples: ['/action drop 1', '/action drop 1 taken over by the other network'],
  run(context, args) {
    const state = caseOf(context);
    const held = heldBack(context, args.reason as string | undefined, 'logged');
    if (held) return held;
    const id = args.id as number;
    return decided(context, decideDrop(state, byOf(context), id, args.reason as string | undefined), () => {
      const title = state.actions.find((action) => action.id === id)?.title ?? '';
      const message = [{ say: 'reply.action_dropped', with: { id, title, agency: agencyTitle(context.agency, context) } }];
      return { replies: announce(context, message, { subject: `action:${id}` }), reminders: [{ subject: `action:${id}`, at: null }] };
    });
  },
};
