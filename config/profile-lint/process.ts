import { didYouMean } from '../nearest.ts';
import type { Profile } from '../profile-schema/profile.ts';
import type { Lint } from './lint.ts';

/** Each phase can be reached from the first one and can end; each step of an algorithm leads somewhere. */
export function lintProcess(profile: Profile): Lint[] {
  return [...phases(profile), ...profile.algorithms.flatMap((_, index) => algorithm(profile, index))];
}

function phases(profile: Profile): Lint[] {
  const first = profile.phases.find((phase) => phase.state === 'intake') ?? profile.phases[0];
  const ends = profile.phases.filter((phase) => ['closed', 'archived', 'erased'].includes(phase.state));
  if (first === undefined) return [];
  if (ends.length === 0)
    return [{ path: ['phases'], sentence: 'No phase has the state `closed`.', suggestion: 'Add a phase in which a case is closed.' }];
  const arrows = profile.transitions.map(({ from, to }): [string, string] => [from, to]);
  const reached = closure([first.id], arrows);
  const ending = closure(
    ends.map((phase) => phase.id),
    arrows.map(([from, to]): [string, string] => [to, from]),
  );
  return profile.phases.flatMap((phase, i) => {
    const path = ['phases', i, 'id'];
    if (!reached.has(phase.id)) {
      return [
        {
          path,
          sentence: `The phase \`${phase.id}\` cannot be reached from \`${first.id}\`.`,
          suggestion: 'Add a transition that leads to it.',
        },
      ];
    }
    if (ending.has(phase.id)) return [];
    return [
      { path, sentence: `From the phase \`${phase.id}\` a case can never be closed.`, suggestion: 'Add a transition that leads on.' },
    ];
  });
}

function algorithm(profile: Profile, index: number): Lint[] {
  const steps = profile.algorithms[index]?.steps ?? [];
  const ids = steps.map((step) => step.id);
  const lints: Lint[] = [];
  const target = (id: string, path: Lint['path']) => {
    if (ids.includes(id)) return;
    const suggestion = didYouMean(id, ids);
    lints.push({ path, sentence: `There is no step \`${id}\` in this algorithm.`, ...(suggestion && { suggestion }) });
  };
  const roles = profile.roles.map((role) => role.id);
  steps.forEach((step, i) => {
    const path = ['algorithms', index, 'steps', i];
    if (ids.indexOf(step.id) < i) lints.push({ path, sentence: `The step \`${step.id}\` is there twice.` });
    if ([step.do, step.ask, step.end].filter((part) => part !== undefined).length !== 1) {
      lints.push({ path, sentence: 'A step has exactly one of `do`, `ask` and `end`.' });
    }
    if (step.do && step.next === undefined) lints.push({ path, sentence: 'This step does not say what comes `next`.' });
    if (step.next !== undefined) target(step.next, [...path, 'next']);
    for (const role of step.by ?? []) {
      const suggestion = didYouMean(role, roles);
      if (!roles.includes(role))
        lints.push({ path: [...path, 'by'], sentence: `There is no role \`${role}\` in this profile.`, ...(suggestion && { suggestion }) });
    }
    if (step.ask === undefined) return;
    const question = profile.intake?.questions.find((candidate) => candidate.id === step.ask);
    if (question === undefined) lints.push({ path: [...path, 'ask'], sentence: `The intake has no question \`${step.ask}\`.` });
    for (const [answer, next] of Object.entries(step.branches ?? {})) {
      target(next, [...path, 'branches', answer]);
      if (question?.options && !question.options.includes(answer)) {
        lints.push({ path: [...path, 'branches', answer], sentence: `\`${answer}\` is not an answer to \`${step.ask}\`.` });
      }
    }
    for (const answer of question?.options ?? []) {
      if (step.next === undefined && !step.branches?.[answer]) {
        lints.push({ path, sentence: `The answer \`${answer}\` to \`${step.ask}\` leads nowhere.` });
      }
    }
  });
  return lints;
}

function closure(start: string[], arrows: [string, string][]): Set<string> {
  const seen = new Set(start);
  for (const at of seen) for (const [from, to] of arrows) if (from === at) seen.add(to);
  return seen;
}
