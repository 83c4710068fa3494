import type { MatrixEvent } from 'matrix-js-sdk';
import type { Roster } from '../../config/roster.ts';
import type { Texts } from '../../config/texts.ts';

/** What the bot does with an invitation; `reason` stands in its membership event. */
export type Answer = { accept: true } | { accept: false; reason: string };

/**
 * Judges an invitation by who sent it and by the stripped state that came with it. People of the roster may
 * invite the bot into encrypted rooms and into spaces, which are never encrypted and in which nothing is said.
 */
export function answerInvitation(inviter: string, state: MatrixEvent[], roster: Roster, texts: Texts): Answer {
  if (!roster.people.some((person) => person.user === inviter)) return { accept: false, reason: texts.say('room.reason.unknown_inviter') };
  const has = (type: string, test: (content: Record<string, unknown>) => boolean): boolean =>
    state.some((event) => event.getType() === type && test(event.getContent()));
  const encrypted = has('m.room.encryption', (content) => typeof content['algorithm'] === 'string');
  const space = has('m.room.create', (content) => content['type'] === 'm.space');
  return encrypted || space ? { accept: true } : { accept: false, reason: texts.say('room.reason.unencrypted') };
}
