import type { Command, Context, Parameter, Taken } from './command.ts';
import type { Say } from './message.ts';
import { takeWord, unquoted } from './tokens.ts';

export type Arguments = { args: Record<string, unknown> } | { problem: Say };

/**
 * Reads the arguments of a command in the order of its parameters; flags (`--name value`) may stand anywhere before the rest
 * of the line. What is missing, surplus or not understood comes back as one sentence. Throws never.
 */
export function readArguments(command: Command, line: string, context: Context): Arguments {
  const args: Record<string, unknown> = {};
  let left = line.trim();
  const flags = (): Say | undefined => {
    for (let flag = /^--(\S+)\s*/.exec(left); flag; flag = /^--(\S+)\s*/.exec(left)) {
      const parameter = command.parameters.find((p) => p.flag && p.name === flag?.[1]?.toLowerCase());
      if (!parameter) return { say: 'error.unknown_flag', with: { typed: flag[0].trim().slice(0, 40) } };
      left = left.slice(flag[0].length);
      const problem = readOne(parameter);
      if (problem) return problem;
    }
    return undefined;
  };
  const readOne = (parameter: Parameter): Say | undefined => {
    if (left === '')
      return parameter.optional && !parameter.flag ? undefined : { say: 'error.missing', with: { parameter: nameOf(parameter) } };
    const taken = take(parameter, left, context);
    if ('problem' in taken) return taken.problem;
    const parsed = parameter.schema.safeParse(taken.value);
    if (!parsed.success) return { say: parsed.error.issues[0]?.message ?? 'error.missing', with: { parameter: nameOf(parameter) } };
    args[parameter.name] = parsed.data;
    left = taken.rest;
    return undefined;
  };
  for (const parameter of command.parameters.filter((p) => !p.flag)) {
    const problem = flags() ?? readOne(parameter);
    if (problem) return { problem };
  }
  const problem = flags();
  if (problem) return { problem };
  return left === '' ? { args } : { problem: { say: 'error.surplus', with: { typed: left.slice(0, 40) } } };
}

function take({ rest, take: own }: Parameter, text: string, context: Context): Taken {
  if (own) return own(text, context);
  if (rest) return { value: unquoted(text), rest: '' };
  const word = takeWord(text);
  return 'unclosed' in word ? { problem: { say: 'error.unclosed_quote', with: { mark: word.unclosed } } } : word;
}

function nameOf({ name }: Parameter): Say {
  return { say: `command.param.${name}` };
}

/** One line: `/action add OWNER DUE TITLE`, what may be left out in brackets. */
export function usage({ name, parameters }: Command): string {
  const shown = parameters.map((p) => {
    const word = p.flag ? `--${p.name} ${p.name.toUpperCase()}` : p.name.toUpperCase();
    return p.optional || p.flag ? `[${word}]` : word;
  });
  return [`/${name}`, ...shown].join(' ');
}
