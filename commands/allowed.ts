import type { Command, Context } from './command.ts';
import type { Say } from './message.ts';

/** Whether the person may use a command at all. */
export function hasRole({ who }: Command, { speaker }: Pick<Context, 'speaker'>): boolean {
  return who === 'practitioner' || speaker.roles.includes(who);
}

/** Whether a command works in the room. A room that people made counts only where all of them are coordinators. */
export function worksHere({ where }: Command, { room }: Pick<Context, 'room'>): boolean {
  return where.includes(room.kind) && (room.kind !== 'other' || room.coordinatorsOnly === true);
}

/** Why a command is not run for this person in this room now, in one sentence; undefined where it is. */
export function notAllowed(command: Command, context: Context): Say | undefined {
  const { name, who, where } = command;
  const { case: state } = context;
  if (!hasRole(command, context)) return { say: `error.only_${who}`, with: { name } };
  if (!worksHere(command, context))
    return { say: 'error.wrong_room', with: { name, rooms: where.map((kind) => ({ say: `error.room_${kind}` })) } };
  if ((command.needsCase || command.needsOpenCase) && !state) return { say: 'error.no_case', with: { name } };
  if (command.needsOpenCase && state?.status === 'closed') return { say: 'case.is_closed', with: { ref: state.ref } };
  return undefined;
}
