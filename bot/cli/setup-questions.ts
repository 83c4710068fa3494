import type { Texts } from '../../config/texts.ts';

/** What the dialogue needs of a terminal. */
export interface SetupIo {
  /** Shows a question and waits for a line; undefined when there is no more input. `secret`: what is typed is not shown. */
  ask(question: string, options?: { secret?: boolean }): Promise<string | undefined>;
  say(text: string): void;
  /** Undefined where a Matrix homeserver answers at the address, else a short reason. */
  reach(url: string): Promise<string | undefined>;
}

/** Input ended before the last question was answered. */
export class SetupEnded extends Error {
  constructor() {
    super('the setup ended before its last question');
    this.name = 'SetupEnded';
  }
}

/** A value that was understood, or the sentence to show before the question is asked again. */
export type Understood<T> = { value: T } | { again: string };

export const take = <T>(value: T): Understood<T> => ({ value });
export const again = (sentence: string): Understood<never> => ({ again: sentence });

/** Asks until the answer is understood. An empty answer stands for `preset`, where there is one. Throws SetupEnded. */
export async function askUntil<T>(
  io: SetupIo,
  question: string,
  understand: (answer: string) => Understood<T> | Promise<Understood<T>>,
  options: { preset?: string; secret?: boolean } = {},
): Promise<T> {
  const shown = options.preset === undefined ? `${question}: ` : `${question} [${options.preset}]: `;
  for (;;) {
    const line = await io.ask(shown, options.secret ? { secret: true } : undefined);
    if (line === undefined) throw new SetupEnded();
    const answer = options.secret ? line : line.trim();
    const result = await understand(answer === '' && options.preset !== undefined ? options.preset : answer);
    if ('value' in result) return result.value;
    io.say(result.again);
  }
}

/** A question with yes or no, in the words of either language. */
export function askYesNo(io: SetupIo, texts: Texts, question: string, preset: boolean): Promise<boolean> {
  const words = texts.language === 'de' ? ['ja', 'nein'] : ['yes', 'no'];
  return askUntil(
    io,
    question,
    (answer) => {
      if (/^(y|yes|j|ja)$/i.test(answer)) return take(true);
      return /^(n|no|nein)$/i.test(answer) ? take(false) : again(texts.say('setup.yes-no-bad'));
    },
    { preset: preset ? words[0] : words[1] },
  );
}

/** A question with a fixed set of answers. */
export function askChoice<T extends string>(io: SetupIo, texts: Texts, question: string, known: readonly T[], preset: T): Promise<T> {
  return askUntil(
    io,
    question,
    (answer) => {
      const value = known.find((choice) => choice.toLowerCase() === answer.toLowerCase());
      return value === undefined ? again(texts.say('setup.choice-bad', { known: known.join(', ') })) : take(value);
    },
    { preset },
  );
}
