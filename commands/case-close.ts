import { z } from 'zod';
import { decideClose, openActions } from '../cases/decide-case.ts';
import { alsoConference } from './also-conference.ts';
import type { Command } from './command.ts';
import { byOf, caseOf, decided } from './decided.ts';
import { heldBack } from './held-back.ts';
import type { Message } from './message.ts';
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
    const held = heldBack(context, args.reason as string | undefined, 'logged');
    if (held) return held;
    return decided(context, decideClose(state, byOf(context), args.reason as string | undefined), () => {
      const left = openActions(state);
      const actions = left.map(({ id }) => ({ text: `#${id}` }));
      // That the case is closed, the bot says in the conference for every way to close it.
      const unfinished: Message = left.length > 0 ? [{ say: 'case.open_actions', with: { count: left.length, actions } }] : [];
      const message: Message = [{ say: 'reply.case_now_closed', with: { ref: state.ref } }, ...unfinished];
      return {
        replies: alsoConference(context, message, unfinished),
        reminders: left.map(({ id }) => ({ subject: `action:${id}`, at: null })),
      };
    });
  },
};
