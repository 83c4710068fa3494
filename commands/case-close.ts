import { z } from 'zod';
import { decideClose, openActions } from '../cases/decide-case.ts';
import type { Command } from './command.ts';
import { byOf, caseOf, decided } from './decided.ts';
import type { Message } from './message.ts';
import type { Reply } from './outcome.ts';
import { CASE_ROOMS } from './rooms.ts';

export const caseClose: Command = {
  name: 'case close',
  aliases: ['close case', 'case end'],
  summary: 'command.case_close',
  parameters: [{ name: 'reason', schema: z.string(), rest: true, optional: true }],
  who: 'coordinator',
  where: CASE_ROOMS,
  needsCase: true,
  examples: ['/case close', '/case close all goals reached'],
  run(context, args) {
    const state = caseOf(context);
    return decided(context, decideClose(state, byOf(context), args.reason as string | undefined), () => {
      const left = openActions(state);
      const actions = left.map(({ id }) => ({ text: `#${id}` }));
      const message: Message = [{ say: 'reply.case_now_closed', with: { ref: state.ref } }];
      if (left.length > 0) message.push({ say: 'case.open_actions', with: { count: left.length, actions } });
      const everybody: Reply[] = context.room.kind === 'conference' ? [] : [{ to: 'conference', message, confirms: true }];
      return {
        replies: [{ to: 'here', message, confirms: true }, ...everybody],
        reminders: left.map(({ id }) => ({ subject: `action:${id}`, at: null })),
      };
    });
  },
};
