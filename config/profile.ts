import { createHash } from 'node:crypto';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import canonicalize from 'canonicalize';
import { check } from './check.ts';
import { ConfigError, type Problem } from './problem.ts';
import { lintProfile } from './profile-lint.ts';
import { type Profile, profileSchema } from './profile-schema/profile.ts';
import { parseYaml, readYaml, type YamlSource } from './yaml-source.ts';

export type { Profile };

export interface LoadedProfile {
  profile: Profile;
  /** SHA-256 of the file's value as canonical JSON (RFC 8785), lower-case hex: the same for files that differ in layout and comments only. */
  hash: string;
  /** What should be mended but does not stop the bot. */
  warnings: Problem[];
}

/** Folder of the profiles that come with the bot. */
const PROFILES = fileURLToPath(new URL('./profiles/', import.meta.url));

/** Path of a profile's file: an id (`de-nuremberg-bm`) names one that comes with the bot, anything with a slash or `.yaml` is a path, read from `base`. */
export function profilePath(pathOrId: string, base: string = process.cwd()): string {
  const isPath = isAbsolute(pathOrId) || /[/\\]|\.ya?ml$/.test(pathOrId);
  return isPath ? resolve(base, pathOrId) : resolve(PROFILES, `${pathOrId}.yaml`);
}

/** Reads, checks and lints a profile. Throws ConfigError with every problem. */
export function loadProfile(pathOrId: string): LoadedProfile {
  return fromSource(readYaml(profilePath(pathOrId), HINT));
}

/** As `loadProfile`, for text at hand; `file` is only named in problems. */
export function parseProfile(text: string, file: string): LoadedProfile {
  return fromSource(parseYaml(text, file, HINT));
}

const HINT = 'Name a profile of config/profiles, such as de-nuremberg-bm, or the path of your own.';

function fromSource(source: YamlSource): LoadedProfile {
  const profile = check(source, profileSchema);
  const { errors, warnings } = lintProfile(profile, source);
  if (errors.length > 0) throw new ConfigError(errors);
  const hash = createHash('sha256')
    .update(canonicalize(source.value) as string)
    .digest('hex');
  return { profile, hash, warnings };
}
