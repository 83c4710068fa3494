import { agree } from './action-agree.ts';
import { object } from './action-object.ts';
import { AGREE, OBJECT } from './actions.ts';
import type { Context } from './command.ts';
import { undressed } from './guard/answers.ts';
import { agencyTitle } from './names.ts';
import { type Outcome, outcome } from './outcome.ts';

const YES = [AGREE, '✔', '☑', '👍'].map(undressed);
const NO = [OBJECT, '❌', '👎', '🚫'].map(undressed);

/**
 * A reaction under an action: ✅ agrees for the agency of the person, ⛔ asks her agency for its reason at the desk.
 * A tick that changes nothing (given twice, of an agency outside the case, after the end) is left alone: nobody is scolded for a tap.
 */
export function reactToAction(context: Context, id: number, key: string): Outcome {
  const action = context.case?.actions.find((candidate) => candidate.id === id);
  if (!action || !context.case?.agencies.includes(context.agency)) return outcome({});
  const tapped = undressed(key);
  if (YES.includes(tapped)) return withoutReactions(agree(context, id));
  if (!NO.includes(tapped) || (action.status !== 'proposed' && action.status !== 'objected')) return outcome({});
  const words = { id, title: action.title, agency: agencyTitle(context.agency, context) };
  const subject = `objection:${id}:${context.agency}`;
  return outcome({ replies: [{ to: { desk: context.agency }, message: [{ say: 'reply.why_object', with: words }], subject }] });
}

/** The reason, as the reply to that question. */
export function replyToObjection(context: Context, id: number, reason: string): Outcome {
  if (!context.case) return outcome({});
  const result = object(context, id, reason);
  if (result.events.length > 0) return result;
  const subject = `objection:${id}:${context.agency}`;
  return { ...result, replies: result.replies.map((reply) => ({ ...reply, subject })) };
}

/** A refused tap says nothing; an accepted one is no message that could carry a ✅. */
function withoutReactions(result: Outcome): Outcome {
  return result.events.length === 0 ? outcome({}) : { ...result, deeds: [] };
}
