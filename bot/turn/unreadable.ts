import type { CaseState } from '../../cases/state.ts';
import type { Intent } from '../../commands/intent.ts';
import { type Outcome, outcome, type Reply } from '../../commands/outcome.ts';
import type { Person } from '../../config/roster.ts';
import type { Site } from '../../config/site.ts';
import type { RoomRow } from '../../storage/store.ts';
import { say, titleOf } from './say.ts';

/**
 * What is said about a message that could not be read. Help with verification goes to the person alone, without a word
 * of the case, since the device that reads it is not verified; the coordinator learns once that there is such a device (`known`: she did).
 */
export function noticeOf(
  intent: Extract<Intent, { kind: 'unreadable' }>,
  speaker: Person,
  row: RoomRow | undefined,
  { site, state, known }: { site: Site; state: CaseState | undefined; known: boolean },
): Outcome {
  if (intent.reason === 'missing_keys') return outcome({ replies: [say('here', 'bot.unreadable')] });
  if (intent.reason === 'not_encrypted') return outcome({ replies: [say({ direct: speaker.id }, 'bot.not_encrypted')] });
  const nobodyElse = known || row === undefined || row.kind === 'direct';
  return outcome({
    replies: [
      helpToVerify(speaker, 'bot.unsigned_help'),
      ...(nobodyElse ? [] : tellCoordinator(speaker, site, state, 'bot.unsigned_coordinator')),
    ],
  });
}

/** How to verify a device, in a direct chat. */
export function helpToVerify(person: Person, key: 'bot.unsigned_help' | 'bot.unsigned_welcome'): Reply {
  return { ...say({ direct: person.id }, key), toAnyDevice: true };
}

/** The coordinator's desk in the case, the coordinators' room outside of one. */
export function tellCoordinator(speaker: Person, site: Site, state: CaseState | undefined, key: string): Reply[] {
  const words = { name: speaker.name, agency: titleOf(site, speaker.agency) };
  return [say(state ? { desk: state.coordinator.agency } : 'admin', key, words)];
}
