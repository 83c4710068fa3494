import { z } from 'zod';
import { decideOpen } from '../cases/decide-case.ts';
import type { AgencyId } from '../cases/model.ts';
import type { Command, Context } from './command.ts';
import { byOf, decided } from './decided.ts';
import { agencyList } from './names.ts';
import { OFFICE } from './rooms.ts';
import { agencies } from './takers.ts';

export const caseOpen: Command = {
  name: 'case open',
  aliases: ['case new', 'case create', 'open case', 'new case'],
  summary: 'command.case_open',
  parameters: [
    { name: 'agencies', schema: z.array(z.string()), take: agencies, rest: true, optional: true },
    { name: 'purpose', schema: z.string(), flag: true },
  ],
  who: 'coordinator',
  where: OFFICE,
  examples: ['/case open', '/case open school social_services'],
  run(context, args) {
    const named = (args.agencies as AgencyId[] | undefined) ?? coreAgencies(context);
    const purpose = args.purpose as string | undefined;
    const request = { profileHash: context.profileHash, agencies: named, ...(purpose === undefined ? {} : { purpose }) };
    const ref = context.newRef();
    return decided(context, decideOpen(null, byOf(context), request, context.profile), (events) => {
      const taking = events.flatMap((event) => (event.type === 'case.opened' ? event.agencies : []));
      const message = [
        { say: 'reply.case_opened', with: { ref, agencies: agencyList(taking, context) } },
        { say: 'reply.case_opened_next' },
      ];
      return { caseRef: ref, replies: [{ to: 'here', message, confirms: true }] };
    });
  },
};

/** The core agencies of the profile that have people here. */
function coreAgencies({ profile, roster }: Context): AgencyId[] {
  const present = roster.agencies.map(({ id }) => id);
  return profile.agencies.filter(({ id, membership }) => membership === 'core' && present.includes(id)).map(({ id }) => id);
}
