import type { CaseEvent } from './events.ts';
import type { AgencyId, PersonId } from './model.ts';
import type { Action, ActionStatus } from './state.ts';

type ActionEvent = Extract<CaseEvent, { type: `action.${string}` }>;
type Person = { person: PersonId; agency: AgencyId };

/**
 * The actions of a case after one event. `by` is absent where the bot did it. Throws for a proposal without a person.
 * An action that is done or dropped changes no more. Source of the states: design "Commands".
 */
export function evolveAction(actions: Action[], event: ActionEvent, by: Person | undefined): Action[] {
  if (event.type === 'action.proposed') return [...actions, proposed(event, by)];
  return actions.map((action) => (action.id === event.id && !isEnded(action) ? changed(action, event, by) : action));
}

/** An agency that left the case no longer holds an action up. */
export function withoutObjectionsOf(agency: AgencyId, actions: Action[]): Action[] {
  return actions.map((action) => {
    const objections = action.objections.filter((objection) => objection.agency !== agency);
    return objections.length === action.objections.length || isEnded(action) ? action : settled({ ...action, objections });
  });
}

/** Done and dropped are final. */
export function isEnded({ status }: Action): boolean {
  return status === 'done' || status === 'dropped';
}

function proposed(event: Extract<ActionEvent, { type: 'action.proposed' }>, by: Person | undefined): Action {
  if (!by) throw new Error(`Action ${event.id} was proposed by nobody.`);
  const { id, title, owner, due, quorum } = event;
  return settled({
    id,
    title,
    owner,
    due,
    status: 'proposed',
    proposedBy: { agency: by.agency, person: by.person },
    agreedBy: by.agency === owner ? [owner] : [],
    objections: [],
    ...(quorum ? { quorum } : {}),
    reminded: false,
  });
}

function changed(action: Action, event: Exclude<ActionEvent, { type: 'action.proposed' }>, by: Person | undefined): Action {
  switch (event.type) {
    case 'action.agreed':
      return settled({
        ...action,
        agreedBy: ticked(action, event.agency),
        objections: action.objections.filter(({ agency }) => agency !== event.agency),
      });
    case 'action.objected':
      return settled({
        ...action,
        agreedBy: action.agreedBy.filter((agency) => agency !== event.agency),
        objections: [...action.objections.filter(({ agency }) => agency !== event.agency), { agency: event.agency, reason: event.reason }],
      });
    case 'action.assigned': {
      const agreedBy = by?.agency === event.owner ? ticked(action, event.owner) : action.agreedBy;
      return settled({ ...action, owner: event.owner, due: event.due ?? action.due, agreedBy, reminded: false });
    }
    case 'action.done':
      return { ...action, status: 'done' };
    case 'action.dropped':
      return { ...action, status: 'dropped' };
    case 'action.reminded':
      return { ...action, reminded: true };
  }
}

function ticked({ agreedBy }: Action, agency: AgencyId): AgencyId[] {
  return agreedBy.includes(agency) ? agreedBy : [...agreedBy, agency];
}

/** The status that objections and ticks amount to: nobody is given work that she has not agreed to. */
function settled(action: Action): Action {
  const status: ActionStatus = action.objections.length > 0 ? 'objected' : isAgreed(action) ? 'open' : 'proposed';
  return { ...action, status };
}

function isAgreed({ agreedBy, owner, quorum }: Action): boolean {
  if (!quorum) return agreedBy.includes(owner);
  return agreedBy.filter((agency) => quorum.of === undefined || quorum.of.includes(agency)).length >= quorum.min;
}
