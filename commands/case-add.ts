import { z } from 'zod';
import { decideAddAgency } from '../cases/decide-case.ts';
import type { AgencyId } from '../cases/model.ts';
import type { Command } from './command.ts';
import { byOf, caseOf, decided } from './decided.ts';
import { agencyTitle } from './names.ts';
import { CASE_ROOMS } from './rooms.ts';
import { agency } from './takers.ts';

export const caseAdd: Command = {
  name: 'case add',
  aliases: ['case invite', 'add agency'],
  summary: 'command.case_add',
  parameters: [{ name: 'agency', schema: z.string(), take: agency }],
  who: 'coordinator',
  where: CASE_ROOMS,
  needsCase: true,
  needsOpenCase: true,
  examples: ['/case add job_centre', '/case add "city hall"'],
  run(context, args) {
    const joining = args.agency as AgencyId;
    return decided(context, decideAddAgency(caseOf(context), byOf(context), joining, context.profile), () => ({
      replies: [{ to: 'here', message: [{ say: 'reply.agency_added', with: { agency: agencyTitle(joining, context) } }], confirms: true }],
    }));
  },
};
