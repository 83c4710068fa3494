import type { By, Decision } from '../../../cases/decision.ts';
import type { CaseEvent, LoggedEvent } from '../../../cases/events.ts';
import { evolve } from '../../../cases/evolve.ts';
import type { Actor } from '../../../cases/model.ts';
import type { CaseState } from '../../../cases/state.ts';

export const REF = 'K7Q4-XP9D';
export const NOW = new Date('2025-03-03T10:00:00.000Z');
export const FRIDAY = new Date('2025-03-07T17:00:00.000Z');

export const anna: By = { person: 'anna', agency: 'crisis_service', coordinator: true };
export const ben: By = { person: 'ben', agency: 'school', coordinator: false };
export const carla: By = { person: 'carla', agency: 'social_services', coordinator: false };
export const stranger: By = { person: 'sam', agency: 'expert', coordinator: true };

export function logged(event: CaseEvent, by: By | 'bot' = anna, seq = 0, at = NOW): LoggedEvent {
  const actor: Actor = by === 'bot' ? { bot: true } : { person: by.person, agency: by.agency };
  return { actor, event, seq, at: at.toISOString() };
}

/** A case with crisis service (coordinating), school and social services. */
export function opened(): CaseState {
  return evolve(
    null,
    logged({
      type: 'case.opened',
      profile: { id: 'de-nuremberg-bm', version: '1.0.0', hash: 'ab' },
      coordinator: { agency: 'crisis_service', person: 'anna' },
      agencies: ['crisis_service', 'school', 'social_services'],
      purpose: 'threat_management',
    }),
    REF,
  );
}

/** The state after what was decided. Throws where it was refused. */
export function then(state: CaseState, by: By | 'bot', decision: Decision, at = NOW): CaseState {
  if ('refusal' in decision) throw new Error(`refused: ${decision.refusal.key}`);
  return decision.events.reduce((now, event) => evolve(now, logged(event, by, now.seq, at), REF), state);
}

/** Key of a refusal; the types of the events where there is none. */
export function outcomeOf(decision: Decision): string {
  return 'refusal' in decision ? decision.refusal.key : decision.events.map(({ type }) => type).join();
}
