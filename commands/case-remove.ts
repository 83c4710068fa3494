import { z } from 'zod';
import { decideRemoveAgency } from '../cases/decide-case.ts';
import { isEnded } from '../cases/evolve-action.ts';
import type { AgencyId } from '../cases/model.ts';
import type { Command } from './command.ts';
import { byOf, caseOf, decided } from './decided.ts';
import { heldBack } from './held-back.ts';
import type { Message } from './message.ts';
import { agencyTitle } from './names.ts';
import { CASE_ROOMS } from './rooms.ts';
import { agency } from './takers.ts';

export const caseRemove: Command = {
  name: 'case remove',
  aliases: ['remove agency', 'case drop'],
  summary: 'command.case_remove',
  parameters: [
    { name: 'agency', schema: z.string(), take: agency },
    { name: 'reason', schema: z.string(), rest: true, optional: true },
  ],
  who: 'coordinator',
  where: CASE_ROOMS,
  needsCase: true,
  needsOpenCase: true,
  examples: ['/case remove city_hall', '/case remove job_centre not needed any more'],
  run(context, args) {
    const state = caseOf(context);
    const held = heldBack(context, args.reason as string | undefined, 'logged');
    if (held) return held;
    const leaving = args.agency as AgencyId;
    return decided(context, decideRemoveAgency(state, byOf(context), leaving, args.reason as string | undefined), () => {
      const title = agencyTitle(leaving, context);
      const orphans = state.actions.filter((action) => action.owner === leaving && !isEnded(action));
      const message: Message = [{ say: 'reply.agency_removed', with: { agency: title } }];
      if (orphans.length > 0) {
        const actions = orphans.map(({ id }) => ({ text: `#${id}` }));
        message.push({ say: 'reply.orphaned_actions', with: { agency: title, actions, count: orphans.length } });
      }
      return { replies: [{ to: 'here', message, confirms: true }] };
    });
  },
};
