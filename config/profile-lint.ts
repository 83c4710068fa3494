import { inFileOrder, type Problem } from './problem.ts';
import type { Lint } from './profile-lint/lint.ts';
import { lintProcess } from './profile-lint/process.ts';
import { lintReferences } from './profile-lint/references.ts';
import { lintRules } from './profile-lint/rules.ts';
import type { Profile } from './profile-schema/profile.ts';
import type { YamlSource } from './yaml-source.ts';

/** What the schema alone cannot see. Source: domain.md 4.4, "Linter". */
export function lintProfile(profile: Profile, source: YamlSource): { errors: Problem[]; warnings: Problem[] } {
  const lints = [...lintReferences(profile), ...lintProcess(profile), ...lintRules(profile)];
  const problems = (chosen: Lint[]) => inFileOrder(chosen.map((lint) => source.problem(lint.path, lint.sentence, lint.suggestion)));
  return { errors: problems(lints.filter((lint) => !lint.warning)), warnings: problems(lints.filter((lint) => lint.warning)) };
}
