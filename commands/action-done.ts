import { z } from 'zod';
import { decideDone } from '../cases/decide-action.ts';
import { ACTION_RULES, announce } from './actions.ts';
import type { Command } from './command.ts';
import { byOf, caseOf, decided } from './decided.ts';
import { heldBack } from './held-back.ts';
import { agencyTitle } from './names.ts';
import { actionId } from './takers.ts';

export const actionDone: Command = {
  ...ACTION_RULES,
  name: 'action done',
  aliases: ['action finish', 'action close', 'done'],
  summary: 'command.action_done',
  parameters: [
    { name: 'id', schema: z.number(), take: actionId },
    { name: 'note', schema: z.string(), rest: true, optional: true },
  ],
  needsOpenCase: true,
  examples: ['/action done 1'],
  run(context, args) {
    const state = caseOf(context);
    const held = heldBack(context, args.note as string | undefined, 'logged');
    if (held) return held;
    const id = args.id as number;
    return decided(context, decideDone(state, byOf(context), id, args.note as string | undefined), () => {
      const title = state.actions.find((action) => action.id === id)?.title ?? '';
      const message = [{ say: 'reply.action_done', with: { id, title, agency: agencyTitle(context.agency, context) } }];
      return { replies: announce(context, message, { subject: `action:${id}` }), reminders: [{ subject: `action:${id}`, at: null }] };
    });
  },
};
