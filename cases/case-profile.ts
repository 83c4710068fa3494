import type { RuleProfile } from '../consent/verdict.ts';

/** The part of a profile that deciders read; the loaded profile of config/ satisfies it. Source: domain.md 4.4. */
export interface CaseProfile extends RuleProfile {
  version: string;
  scope: { purposes: { id: string }[] };
  agencies: (RuleProfile['agencies'][number] & { membership: 'core' | 'on_need' | 'ad_hoc' | 'never'; join_requires?: string[] })[];
  decisions?: { id: string; quorum?: { role?: string; min: number | 'all_present' } }[];
  /** `expiry`: the longest that a consent lasts, ISO 8601 duration. */
  consent?: { expiry?: string };
}
