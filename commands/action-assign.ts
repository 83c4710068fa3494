import { z } from 'zod';
import { decideAssign } from '../cases/decide-action.ts';
import type { AgencyId } from '../cases/model.ts';
import { ACTION_RULES, AGREE, actionAfter, announce, OBJECT, reminderOf } from './actions.ts';
import type { Command } from './command.ts';
import { byOf, caseOf, decided } from './decided.ts';
import { agencyTitle } from './names.ts';
import { actionId, agency, due } from './takers.ts';

export const actionAssign: Command = {
  ...ACTION_RULES,
  name: 'action assign',
  aliases: ['action give', 'action move'],
  summary: 'command.action_assign',
  parameters: [
    { name: 'id', schema: z.number(), take: actionId },
    { name: 'owner', schema: z.string(), take: agency },
    { name: 'due', schema: z.date(), take: due, optional: true },
  ],
  needsOpenCase: true,
  examples: ['/action assign 1 job_centre', '/action assign 1 school 12.3.'],
  run(context, args) {
    const state = caseOf(context);
    const { id, owner, due: date } = args as { id: number; owner: AgencyId; due?: Date };
    return decided(context, decideAssign(state, byOf(context), id, owner, date, context.now), (events) => {
      const action = actionAfter(context, state, events, id);
      if (!action) return {};
      const words = { id, title: action.title, owner: agencyTitle(owner, context), due: new Date(action.due) };
      const isAgreed = action.status === 'open';
      const message = [{ say: isAgreed ? 'reply.action_assigned' : 'reply.action_assigned_asks', with: words }];
      const extra = { subject: `action:${id}`, choices: isAgreed ? [] : [AGREE, OBJECT] };
      return { replies: announce(context, message, extra), reminders: reminderOf(action) };
    });
  },
};
