import type { Context } from './command.ts';
import type { Message } from './message.ts';
import type { Reply } from './outcome.ts';

/** The answer to who typed a command, and what everybody in the case must learn of it where it was typed elsewhere. */
export function alsoConference({ room }: Context, answer: Message, everybody: Message): Reply[] {
  const here: Reply = { to: 'here', message: answer, confirms: true };
  if (room.kind === 'conference' || everybody.length === 0) return [here];
  return [here, { to: 'conference', message: everybody, confirms: true }];
}
