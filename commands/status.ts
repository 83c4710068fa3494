import { describeCase } from './case-show.ts';
import type { Command } from './command.ts';
import { agencyTitle } from './names.ts';
import { outcome } from './outcome.ts';
import { CASE_ROOMS, OFFICE } from './rooms.ts';

export const status: Command = {
  name: 'status',
  summary: 'command.status',
  parameters: [],
  who: 'practitioner',
  where: [...CASE_ROOMS, ...OFFICE],
  examples: ['/status'],
  run(context) {
    if (context.case)
      return outcome({ replies: [{ to: 'here', message: [{ say: 'reply.status_ready' }, ...describeCase(context.case, context)] }] });
    const open = context.cases().filter((state) => state.status === 'open' && state.agencies.includes(context.agency));
    const words = { count: open.length, name: context.speaker.name, agency: agencyTitle(context.agency, context) };
    return outcome({ replies: [{ to: 'here', message: [{ say: 'reply.status_ready' }, { say: 'reply.status_you', with: words }] }] });
  },
};
