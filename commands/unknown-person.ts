import type { Intent } from './intent.ts';
import { type Outcome, outcome } from './outcome.ts';

/** What somebody who is not on the roster is told: one sentence to a command, nothing of any case, nothing else. */
export function handleUnknownPerson(intent: Intent): Outcome {
  return intent.kind === 'command' ? outcome({ replies: [{ to: 'here', message: [{ say: 'error.not_on_roster' }] }] }) : outcome({});
}
