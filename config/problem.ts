/** One thing that is wrong in a file of the configuration, and how to mend it. */
export interface Problem {
  /** Path of the file as the operator named it. */
  file: string;
  /** Counted from 1; absent where the whole file is meant. */
  line?: number;
  column?: number;
  /** Path of the key, as `bot.user` or `people[2].id`; empty for the whole file. */
  key: string;
  /** What is wrong, as one sentence. */
  sentence: string;
  /** What to do, as one sentence. */
  suggestion?: string;
}

/** One line per problem: `file:line:column key: sentence suggestion`. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const words = [problem.sentence, problem.suggestion].filter(Boolean).join(' ');
  return problem.key === '' ? `${place}: ${words}` : `${place} ${problem.key}: ${words}`;
}

/** The configuration cannot be used. Carries every problem that was found, not only the first; its message is fit for an operator's terminal. */
export class ConfigError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Problems of one file from its top to its end, as somebody who mends them would like to have them. */
export function inFileOrder(problems: Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** A path of keys as people read it: `people[2].id`. */
export function keyPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}
