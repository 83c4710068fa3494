import type { Context } from './command.ts';
import { caseOf } from './decided.ts';
import { barredBy, screened } from './guard/screened.ts';
import { barredWords } from './guard/words.ts';
import { type Outcome, refuse } from './outcome.ts';

/**
 * Words about to be said in the conference by the bot, or kept in the log: refused where they would share more than may be
 * shared. What stands in the log stays there, and what the bot said is not taken back with the message that it repeats. In the
 * conference nothing is said about what was found: the guard's note tells the author at her desk. Undefined where the words may stand.
 */
export function heldBack(context: Context, words: string | undefined, use: 'said' | 'logged'): Outcome | undefined {
  if (words === undefined) return undefined;
  const { judgement } = screened(context, caseOf(context), words, context.recipients('conference'), { roomKind: 'conference' });
  if (judgement.verdict === 'allow' || judgement.verdict === 'inform') return undefined;
  if (context.room.kind === 'conference') return refuse([{ say: 'error.word_neutrally' }]);
  const sentence = use === 'said' ? 'guard.held_back' : 'guard.held_back_log';
  return refuse([{ say: sentence }, ...barredWords(barredBy(judgement), context)]);
}
