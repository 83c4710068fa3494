import { isOverdue } from '../cases/decide-action.ts';
import type { Action } from '../cases/state.ts';
import { ACTION_RULES } from './actions.ts';
import type { Command } from './command.ts';
import { caseOf } from './decided.ts';
import type { Cell, Say } from './message.ts';
import { agencyList, agencyTitle, type Titles } from './names.ts';
import { outcome } from './outcome.ts';

const ORDER: Action['status'][] = ['open', 'objected', 'proposed', 'done', 'dropped'];
/** A longer table opens in a thread. */
const LONG = 10;

export const actionList: Command = {
  ...ACTION_RULES,
  name: 'action list',
  aliases: ['actions', 'list actions', 'action show'],
  summary: 'command.action_list',
  parameters: [],
  examples: ['/action list'],
  run(context) {
    const { actions } = caseOf(context);
    if (actions.length === 0) return outcome({ replies: [{ to: 'here', message: [{ say: 'reply.no_actions' }] }] });
    const sorted = [...actions].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || a.due.localeCompare(b.due));
    const head = ['number', 'action', 'owner', 'due', 'status', 'agreed'].map((name) => ({ say: `reply.column_${name}` }));
    const rows = sorted.map((action): Cell[] => [
      { text: `#${action.id}` },
      { text: action.title },
      { text: agencyTitle(action.owner, context) },
      { say: 'reply.moment', with: { date: new Date(action.due) } },
      standing(action, context),
      { say: 'reply.listed', with: { items: agencyList(action.agreedBy, context) } },
    ]);
    const caption = { say: 'reply.actions', with: { count: actions.length } };
    return outcome({ replies: [{ to: 'here', message: [{ table: { caption, head, rows } }], thread: actions.length > LONG }] });
  },
};

/** The status as people read it: overdue is derived, an objection names who made it. */
export function standing(action: Action, context: Titles & { now: Date }): Say {
  if (isOverdue(action, context.now)) return { say: 'reply.standing_overdue' };
  if (action.status !== 'objected') return { say: `reply.standing_${action.status}` };
  return {
    say: 'reply.standing_objected',
    with: {
      agencies: agencyList(
        action.objections.map(({ agency }) => agency),
        context,
      ),
    },
  };
}
