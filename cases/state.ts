import type { BasisRecord, ConsentRecord } from '../consent/records.ts';
import type { GuardAnswer } from './events.ts';
import type { AgencyId, CaseRef, Category, PersonId, RoomKind, Verdict } from './model.ts';

/** `overdue` is not a status: it is derived from `due` and the clock. */
export type ActionStatus = 'proposed' | 'objected' | 'open' | 'done' | 'dropped';

/** Agreed work. Source: design "Commands": proposed -> agreed or objected -> open -> done or dropped. */
export interface Action {
  id: number;
  title: string;
  owner: AgencyId;
  /** ISO 8601, UTC. */
  due: string;
  status: ActionStatus;
  proposedBy: { agency: AgencyId; person: PersonId };
  agreedBy: AgencyId[];
  objections: { agency: AgencyId; reason: string }[];
  /** Absent: the owner's tick decides. */
  quorum?: { of?: AgencyId[]; min: number };
  reminded: boolean;
}

/** A note of the guard to an author: open until answered, never nagged about. */
export interface GuardNote {
  id: string;
  eventId: string;
  /** The first version of the message, where this was a later one. */
  edits?: string;
  roomKind: RoomKind;
  author: { agency: AgencyId; person: PersonId };
  verdict: Verdict;
  categories: Category[];
  barred: { agency: AgencyId; categories: Category[] }[];
  at: string;
  answer?: { answer: GuardAnswer; basis?: string; at: string };
}

/** One line of the disclosure register. */
export interface Disclosure {
  eventId: string;
  at: string;
  from: AgencyId;
  to: AgencyId[];
  categories: Category[];
  under: string[];
  verdict: Verdict;
  takenBack: boolean;
}

/** A case: the fold of its log. */
export interface CaseState {
  ref: CaseRef;
  status: 'open' | 'closed';
  profile: { id: string; version: string; hash: string };
  purpose: string;
  openedAt: string;
  closedAt?: string;
  coordinator: { agency: AgencyId; person: PersonId };
  /** Agencies that are in the case now, in the order they came. */
  agencies: AgencyId[];
  /** When an agency was added after the opening, the last time; those of the opening are not there. ISO 8601. */
  addedAt: Partial<Record<AgencyId, string>>;
  consents: ConsentRecord[];
  bases: BasisRecord[];
  actions: Action[];
  notes: GuardNote[];
  disclosures: Disclosure[];
  /** Number of entries folded. */
  seq: number;
}
