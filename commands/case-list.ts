import { isOverdue } from '../cases/decide-action.ts';
import type { Command } from './command.ts';
import { agencyTitle } from './names.ts';
import { outcome } from './outcome.ts';
import { OFFICE } from './rooms.ts';

export const caseList: Command = {
  name: 'case list',
  aliases: ['cases', 'list cases'],
  summary: 'command.case_list',
  parameters: [],
  who: 'coordinator',
  where: OFFICE,
  examples: ['/case list'],
  run(context) {
    const own = context.cases().filter(({ agencies }) => agencies.includes(context.agency));
    const cases = own.sort((a, b) => a.status.localeCompare(b.status) * -1 || b.openedAt.localeCompare(a.openedAt));
    if (cases.length === 0) return outcome({ replies: [{ to: 'here', message: [{ say: 'reply.no_cases' }] }] });
    const head = ['ref', 'status', 'since', 'coordinator', 'agencies', 'overdue'].map((name) => ({ say: `reply.column_${name}` }));
    const rows = cases.map((state) => [
      { text: state.ref },
      { say: `reply.status_${state.status}` },
      { say: 'reply.day', with: { date: new Date(state.openedAt) } },
      { text: agencyTitle(state.coordinator.agency, context) },
      { text: String(state.agencies.length) },
      { text: String(state.actions.filter((action) => isOverdue(action, context.now)).length) },
    ]);
    const caption = { say: 'reply.cases', with: { count: cases.length } };
    return outcome({ replies: [{ to: 'here', message: [{ table: { caption, head, rows } }], thread: cases.length > 10 }] });
  },
};
