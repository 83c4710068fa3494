import type { Profile } from '../profile-schema/profile.ts';

/** A finding of the linter, at a path of the profile. */
export interface Lint {
  path: (string | number)[];
  sentence: string;
  suggestion?: string;
  /** Should be mended, but the bot can run. */
  warning?: boolean;
}

/** One part of the linter: what the schema alone cannot see about a profile that satisfies it. */
export type Linter = (profile: Profile) => Lint[];
