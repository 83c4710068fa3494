import type { CaseEvent } from '../cases/events.ts';
import { evolveAction } from '../cases/evolve-action.ts';
import type { Action, CaseState } from '../cases/state.ts';
import type { Context } from './command.ts';
import type { Message } from './message.ts';
import type { Outcome, Reply } from './outcome.ts';
import { CASE_ROOMS } from './rooms.ts';

/** Reactions under a proposal. */
export const AGREE = '✅';
export const OBJECT = '⛔';

/** Where actions are worked on, and by whom. */
export const ACTION_RULES = { who: 'practitioner', where: CASE_ROOMS, needsCase: true } as const;

/** The action with this id as it is after these events. */
export function actionAfter({ agency, speaker }: Context, state: CaseState, events: CaseEvent[], id: number): Action | undefined {
  let { actions } = state;
  for (const event of events)
    if (event.type.startsWith('action.')) actions = evolveAction(actions, event as ActionEvent, { agency, person: speaker.id });
  return actions.find((action) => action.id === id);
}
type ActionEvent = Extract<CaseEvent, { type: `action.${string}` }>;

/** Says in the conference what everybody needs to know; who typed it elsewhere is told that it stands there. */
export function announce({ room }: Context, message: Message, extra: Partial<Reply> = {}): Reply[] {
  if (room.kind === 'conference') return [{ to: 'here', message, confirms: true, ...extra }];
  return [
    { to: 'conference', message, confirms: true, ...extra },
    { to: 'here', message: [{ say: 'reply.told_conference' }], confirms: true },
  ];
}

/** The reminder of an action: at its date, as long as it is alive. */
export function reminderOf(action: Action | undefined): Outcome['reminders'] {
  if (!action) return [];
  const alive = action.status !== 'done' && action.status !== 'dropped';
  return [{ subject: `action:${action.id}`, at: alive ? action.due : null }];
}
