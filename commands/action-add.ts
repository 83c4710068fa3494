import { z } from 'zod';
import { decidePropose } from '../cases/decide-action.ts';
import type { AgencyId } from '../cases/model.ts';
import { ACTION_RULES, AGREE, actionAfter, announce, OBJECT, reminderOf } from './actions.ts';
import type { Command } from './command.ts';
import { byOf, caseOf, decided } from './decided.ts';
import { heldBack } from './held-back.ts';
import type { Message } from './message.ts';
import { agencyTitle } from './names.ts';
import { agency, due } from './takers.ts';

export const actionAdd: Command = {
  ...ACTION_RULES,
  name: 'action add',
  aliases: ['action new', 'action propose', 'add action'],
  summary: 'command.action_add',
  details: 'command.action_add_more',
  parameters: [
    { name: 'owner', schema: z.string(), take: agency },
    { name: 'due', schema: z.date(), take: due },
    { name: 'title', schema: z.string(), rest: true },
  ],
  needsOpenCase: true,
  examples: ['/action add school friday Arrange the meeting', '/action add "job centre" "in 2 weeks" Name a contact person'],
  run(context, args) {
    const state = caseOf(context);
    const { owner, due: date, title } = args as { owner: AgencyId; due: Date; title: string };
    const held = heldBack(context, title, 'said');
    if (held) return held;
    return decided(context, decidePropose(state, byOf(context), { owner, due: date, title }, context.profile, context.now), (events) => {
      const id = events.flatMap((event) => (event.type === 'action.proposed' ? [event.id] : []))[0] ?? 0;
      const action = actionAfter(context, state, events, id);
      const words = { id, title: title.trim(), owner: agencyTitle(owner, context), due: date };
      const message: Message = [{ say: 'reply.action_proposed', with: words }];
      const isAgreed = action?.status === 'open';
      message.push(
        isAgreed
          ? { say: 'reply.action_agreed_at_once', with: words }
          : { say: action?.quorum ? 'reply.action_asks_quorum' : 'reply.action_asks', with: { ...words, min: action?.quorum?.min ?? 1 } },
      );
      return {
        replies: announce(context, message, { subject: `action:${id}`, choices: isAgreed ? [] : [AGREE, OBJECT] }),
        reminders: reminderOf(action),
      };
    });
  },
};
