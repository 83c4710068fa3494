import { basisStatus, consentLines } from '../consent/effective.ts';
import type { Command } from './command.ts';
import { caseOf } from './decided.ts';
import type { Cell, Message } from './message.ts';
import { agencyList, agencyTitle, basisTitle, categoryList } from './names.ts';
import { outcome } from './outcome.ts';
import { CASE_ROOMS } from './rooms.ts';

export const consentShow: Command = {
  name: 'consent show',
  aliases: ['consents', 'consent list', 'show consent'],
  summary: 'command.consent_show',
  parameters: [],
  who: 'practitioner',
  where: CASE_ROOMS,
  needsCase: true,
  examples: ['/consent show'],
  run(context) {
    const state = caseOf(context);
    const consents = consentLines(state.consents, context.now).map(({ record, standing }): Cell[] => [
      { text: record.id },
      { say: 'reply.listed', with: { items: categoryList(record.grants.flatMap(({ categories }) => categories)) } },
      {
        say: 'reply.listed',
        with: {
          items: agencyList(
            record.grants.flatMap(({ to }) => to.agencies ?? []),
            context,
          ),
        },
      },
      { say: 'reply.listed', with: { items: agencyList(record.releasesSecrecyOf, context) } },
      { say: 'reply.day', with: { date: new Date(record.validUntil) } },
      { say: `reply.standing_${standing}` },
    ]);
    const bases = state.bases.map((record): Cell[] => [
      { text: record.id },
      { text: basisTitle(record.basisId, context) },
      { say: 'reply.listed', with: { items: categoryList(record.categories) } },
      { say: 'reply.listed', with: { items: agencyList(record.to, context) } },
      { text: agencyTitle(record.invokedBy.agency, context) },
      { say: 'reply.day', with: { date: new Date(record.until) } },
      { say: `reply.standing_${basisStatus(record, context.now)}` },
    ]);
    const message: Message = [];
    if (consents.length === 0) message.push({ say: 'reply.no_consents' });
    else
      message.push({
        table: {
          caption: { say: 'reply.consents' },
          head: columns('id', 'categories', 'to', 'released', 'until', 'status'),
          rows: consents,
        },
      });
    if (bases.length > 0) {
      message.push({
        table: {
          caption: { say: 'reply.bases' },
          head: columns('id', 'basis', 'categories', 'to', 'invoked_by', 'until', 'status'),
          rows: bases,
        },
      });
    }
    return outcome({ replies: [{ to: 'here', message }] });
  },
};

function columns(...names: string[]): Cell[] & { say: string }[] {
  return names.map((name) => ({ say: `reply.column_${name}` }));
}
