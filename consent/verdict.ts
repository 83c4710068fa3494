import type { AgencyId, Category, RoomKind, Sector, Verdict } from '../cases/model.ts';
import type { About, Finding } from '../screening/types.ts';
import type { BasisRecord, ConsentRecord } from './records.ts';

/** The part of a profile that judgement reads; the loaded profile of config/ satisfies it. Source: domain.md 4.4. */
export interface RuleProfile {
  id: string;
  agencies: { id: AgencyId; sector: Sector; secrecy?: { regime?: string; release_required?: boolean } }[];
  structures: { id: string; members: AgencyId[] }[];
  categories: { default: { action: Verdict }; rules: CategoryRule[] };
  legal_bases: LegalBasis[];
  /** Grants to a role reach the agencies that may hold it. */
  roles?: { id: string; agencies?: AgencyId[] }[];
  /** Rules name rooms of the profile by id; what the bot knows of a room is its kind. */
  rooms?: { id: string; kind: string }[];
}

export interface CategoryRule {
  category: Category;
  action: Verdict;
  to_sector?: Sector[];
  to_agency?: AgencyId[];
  to_structure?: string;
  to_room?: string;
  from_sector?: Sector[];
  from_structure?: string;
  unless_basis?: string[];
  hint?: Record<string, string>;
}

export interface LegalBasis {
  id: string;
  kind: 'consent' | 'release' | 'gateway' | 'protocol' | 'duty' | 'override' | 'none_needed';
  title: Record<string, string>;
  cite?: string;
  needs?: string[];
  to_agency?: AgencyId[];
  to_sector?: Sector[];
  for_purpose?: string[];
  categories?: Category[];
  /** ISO 8601 duration. */
  valid?: string;
  expires?: string;
  ratify_within?: string;
  /** ISO 8601 dates, possibly shortened to year or month, both inclusive. */
  valid_from?: string;
  valid_to?: string;
  status: 'pending' | 'in_force' | 'repealed';
}

/** An agency that would learn what was said, and through what. */
export interface Recipient {
  agency: AgencyId;
  via: 'member' | 'home_agency' | 'operator';
}

export interface JudgeInput {
  findings: Pick<Finding, 'category' | 'about'>[];
  author: AgencyId;
  recipients: Recipient[];
  roomKind: RoomKind;
  consents: ConsentRecord[];
  bases: BasisRecord[];
  profile: RuleProfile;
  /** Id of the case's purpose. */
  purpose: string;
  now: Date;
  /** The message that is judged: bases that were invoked for one message count for that message alone. */
  eventId?: string;
}

/** What decided, for one finding and one recipient. */
export interface Judged {
  category: Category;
  about: About;
  recipient: AgencyId;
  verdict: Verdict;
  /** The record, rule or lock that decided: `grant:<consent id>`, `basis:<record id>`, `rule:<index>`, `default`, `secrecy`, `third_party`, `knowledge_room`. */
  because: string;
  /** Ids of legal bases of the profile that could allow it here. */
  offers: string[];
  hint?: Record<string, string>;
}

export interface Judgement {
  /** The worst over all findings and recipients; `allow` where there is nothing to judge. */
  verdict: Verdict;
  judged: Judged[];
}
