import type { AgencyId, PersonId } from '../cases/model.ts';

/** A person who works for an agency. */
export interface Person {
  id: PersonId;
  /** Matrix user id. */
  user: string;
  name: string;
  agency: AgencyId;
  /** Works inside another agency's team; data she sees counts as seen by her home agency too, unless firewalled. */
  secondedTo?: AgencyId;
  firewalled?: boolean;
  roles: ('coordinator' | 'admin')[];
}

/** An agency of this site: which of the profile's agencies it is, and who is its single point of contact. */
export interface RosterAgency {
  id: AgencyId;
  title: string;
  spoc: PersonId;
  deputy?: PersonId;
  /** Invite the deputy together with the SPOC. */
  inviteDeputy: boolean;
}

export interface Roster {
  agencies: RosterAgency[];
  people: Person[];
}
