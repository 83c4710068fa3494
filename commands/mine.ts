import { isEnded } from '../cases/evolve-action.ts';
import type { CaseState } from '../cases/state.ts';
import { standing } from './action-list.ts';
import type { Command, Context } from './command.ts';
import type { Cell, Message } from './message.ts';
import { agencyTitle } from './names.ts';
import { outcome } from './outcome.ts';
import { CASE_ROOMS } from './rooms.ts';

export const mine: Command = {
  name: 'mine',
  aliases: ['todo', 'my actions'],
  summary: 'command.mine',
  parameters: [],
  who: 'practitioner',
  where: [...CASE_ROOMS, 'direct'],
  examples: ['/mine'],
  run(context) {
    const cases = context.case
      ? [context.case]
      : context.cases().filter(({ status, agencies }) => status === 'open' && agencies.includes(context.agency));
    const rows = cases.flatMap((state) => actionRows(state, context));
    const notes = cases.reduce((sum, state) => sum + openNotes(state, context), 0);
    const message: Message = [];
    if (rows.length === 0) message.push({ say: 'reply.mine_nothing', with: { agency: agencyTitle(context.agency, context) } });
    else {
      const head = ['ref', 'number', 'action', 'due', 'status'].map((name) => ({ say: `reply.column_${name}` }));
      message.push({ table: { caption: { say: 'reply.mine', with: { agency: agencyTitle(context.agency, context) } }, head, rows } });
    }
    // In the conference the others need not know that the guard wrote to somebody.
    if (notes > 0 && context.room.kind !== 'conference') message.push({ say: 'reply.mine_notes', with: { count: notes } });
    return outcome({ replies: [{ to: 'here', message }] });
  },
};

/** What the agency is to do, and what waits for its word. */
function actionRows(state: CaseState, context: Context): Cell[][] {
  return state.actions
    .filter((action) => action.owner === context.agency && !isEnded(action))
    .sort((a, b) => a.due.localeCompare(b.due))
    .map((action) => [
      { text: state.ref },
      { text: `#${action.id}` },
      { text: action.title },
      { say: 'reply.moment', with: { date: new Date(action.due) } },
      standing(action, context),
    ]);
}

function openNotes({ notes }: CaseState, { agency }: Context): number {
  return notes.filter((note) => note.author.agency === agency && !note.answer && note.verdict !== 'inform').length;
}
