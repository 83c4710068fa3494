/** The words of a case that every folder shares. Source: domain.md 3.2 and 4.1, design "Words". */

/** The 21 kinds of personal data (domain model, part 3.2). `third_party` is a flag on whom a datum is about, not a datum. */
export const CATEGORIES = [
  'identity',
  'contact',
  'national_id',
  'health',
  'mental_health',
  'substance_use',
  'criminal',
  'family',
  'child_protection',
  'domestic_violence',
  'education',
  'employment',
  'finance',
  'religion',
  'politics',
  'ethnicity',
  'migration',
  'sexuality',
  'location',
  'online',
  'third_party',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Sectors an agency can belong to (profile schema 4.4). */
export const SECTORS = [
  'law_enforcement',
  'intelligence',
  'justice',
  'local_authority',
  'health',
  'social',
  'youth',
  'education',
  'employment',
  'migration',
  'crisis',
  'cso',
  'religious',
  'research',
  'media',
  'business',
  'support',
  'other',
] as const;
export type Sector = (typeof SECTORS)[number];

/** Id of an agency, as in the profile and the roster, e.g. `social_services`. */
export type AgencyId = string;
/** Id of a person of the roster, e.g. `anna`. */
export type PersonId = string;
/** Neutral, not sequential reference of a case, e.g. `K7QF-4XPD`. */
export type CaseRef = string;

/** Ordered: allow < inform < ask < deny. */
export const VERDICTS = ['allow', 'inform', 'ask', 'deny'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Rooms the bot knows. `conference` is the profile's room of kind information; `admin` is the coordinators' room; `direct` an encrypted chat with one person. */
export const ROOM_KINDS = ['space', 'conference', 'desk', 'knowledge', 'release', 'strategic', 'admin', 'direct', 'other'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/** Who did something: a person of an agency, or the bot itself. */
export type Actor = { person: PersonId; agency: AgencyId } | { bot: true };

/** Position and hash of the newest entry of a case log. `hash` is lower-case hex of 32 bytes. */
export interface Head {
  seq: number;
  hash: string;
}
