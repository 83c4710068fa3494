import type { CaseProfile } from './case-profile.ts';
import { accept, type By, coordinates, type Decision, outsideOf, refused } from './decision.ts';
import { isEnded } from './evolve-action.ts';
import type { AgencyId } from './model.ts';
import { actionQuorum } from './quorum.ts';
import type { Action, CaseState } from './state.ts';

const LONGEST_TITLE = 300;

export interface Proposal {
  title: string;
  owner: AgencyId;
  due: Date;
}

/** Proposes an action. Its id is the next number of the case. */
export function decidePropose(state: CaseState, by: By, { title, owner, due }: Proposal, profile: CaseProfile, now: Date): Decision {
  const outside = outsideOf(state, by);
  if (outside) return outside;
  const words = title.trim();
  if (words === '') return refused('action.title_missing');
  if (words.length > LONGEST_TITLE) return refused('action.title_too_long', { longest: LONGEST_TITLE, length: words.length });
  const obstacle = notForOwner(state, owner) ?? notInFuture(due, now);
  if (obstacle) return obstacle;
  const quorum = actionQuorum(state, profile);
  return accept({
    type: 'action.proposed',
    id: Math.max(0, ...state.actions.map(({ id }) => id)) + 1,
    title: words,
    owner,
    due: due.toISOString(),
    ...(quorum ? { quorum } : {}),
  });
}

/** The ✅ of the speaker's agency; lifts its own objection. */
export function decideAgree(state: CaseState, by: By, id: number): Decision {
  return onLiveAction(state, by, id, (action) => {
    if (action.status === 'open') return refused('action.already_open', { id });
    if (action.agreedBy.includes(by.agency)) return refused('action.already_agreed', { id, agency: by.agency });
    return accept({ type: 'action.agreed', id, agency: by.agency });
  });
}

/** An objection of the speaker's agency, with its reason. What was agreed is talked about, not objected to. */
export function decideObject(state: CaseState, by: By, id: number, reason: string): Decision {
  return onLiveAction(state, by, id, (action) => {
    if (action.status === 'open') return refused('action.object_too_late', { id });
    const why = reason.trim();
    if (why === '') return refused('action.reason_missing', { id });
    return accept({ type: 'action.objected', id, agency: by.agency, reason: why });
  });
}

/** Gives an action to another agency, with a new date if one is given. The new owner agrees to it unless it took the action itself. */
export function decideAssign(state: CaseState, by: By, id: number, owner: AgencyId, due: Date | undefined, now: Date): Decision {
  return onLiveAction(state, by, id, (action) => {
    if (by.agency !== action.owner && !coordinates(state, by)) return refused('action.assign_not_yours', { id, owner: action.owner });
    if (owner === action.owner && due === undefined) return refused('action.already_owner', { id, owner });
    const obstacle = notForOwner(state, owner) ?? (due && notInFuture(due, now));
    return obstacle ?? accept({ type: 'action.assigned', id, owner, ...(due ? { due: due.toISOString() } : {}) });
  });
}

/** Marks an agreed action done. */
export function decideDone(state: CaseState, by: By, id: number, note?: string): Decision {
  return onLiveAction(state, by, id, (action) => {
    if (by.agency !== action.owner && !coordinates(state, by)) return refused('action.done_not_yours', { id, owner: action.owner });
    if (action.status !== 'open') return refused('action.not_agreed_yet', { id });
    const words = note?.trim();
    return accept({ type: 'action.done', id, ...(words ? { note: words } : {}) });
  });
}

/** Drops an action, agreed or not. */
export function decideDrop(state: CaseState, by: By, id: number, reason?: string): Decision {
  return onLiveAction(state, by, id, (action) => {
    const allowed = by.agency === action.owner || by.agency === action.proposedBy.agency || coordinates(state, by);
    if (!allowed) return refused('action.drop_not_yours', { id, owner: action.owner });
    const why = reason?.trim();
    return accept({ type: 'action.dropped', id, ...(why ? { reason: why } : {}) });
  });
}

/** Notes that the owner was reminded; once for each date. */
export function decideReminded(state: CaseState, id: number, now: Date): Decision {
  const action = state.actions.find((candidate) => candidate.id === id);
  if (!action || action.reminded || !isOverdue(action, now)) return accept();
  return accept({ type: 'action.reminded', id });
}

/** Agreed, not done, and its date is past. Derived, never stored. */
export function isOverdue(action: Action, now: Date): boolean {
  return action.status === 'open' && Date.parse(action.due) < now.getTime();
}

function onLiveAction(state: CaseState, by: By, id: number, decide: (action: Action) => Decision): Decision {
  const outside = outsideOf(state, by);
  if (outside) return outside;
  const action = state.actions.find((candidate) => candidate.id === id);
  if (!action) return refused('action.unknown', { id, count: state.actions.length });
  if (isEnded(action)) return refused(action.status === 'done' ? 'action.is_done' : 'action.is_dropped', { id });
  return decide(action);
}

function notForOwner(state: CaseState, owner: AgencyId): Decision | undefined {
  return state.agencies.includes(owner) ? undefined : refused('action.owner_not_in_case', { owner });
}

function notInFuture(due: Date, now: Date): Decision | undefined {
  if (Number.isNaN(due.getTime())) return refused('action.due_unclear');
  return due.getTime() > now.getTime() ? undefined : refused('action.due_past', { due });
}
