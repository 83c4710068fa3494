import { notAllowed } from './allowed.ts';
import { reactToAction, replyToObjection } from './answers-to-actions.ts';
import type { Command, Context } from './command.ts';
import { merged } from './decided.ts';
import { onAnswer, onRedacted } from './guard/answered.ts';
import { onBasisChosen } from './guard/basis.ts';
import { onShared, type Strictness } from './guard/shared.ts';
import { helpFor } from './help.ts';
import type { Intent } from './intent.ts';
import type { Message, Say } from './message.ts';
import { type Outcome, outcome, refuse } from './outcome.ts';
import { type Arguments, readArguments, usage } from './parse.ts';
import { looksLikeCommand } from './prefix.ts';
import { lookUp } from './registry.ts';

/** What the bot knows besides the context. */
export interface Occasion {
  /** Subject of our own message that a reaction or reply answers; null where it answers another. */
  subject?: string | null;
  strictness: Strictness;
}

/** Longer commands are refused: an event holds 64 kB, a command people type a few lines. */
const LONGEST_COMMAND = 8_000;

/**
 * What follows from what a person of the roster did. Pure. Membership, state of rooms and unreadable events are the bot's own
 * to answer, and lead to nothing here.
 */
export function handle(intent: Intent, context: Context, occasion: Occasion): Outcome {
  switch (intent.kind) {
    case 'command':
      return onCommand(intent.text, context, occasion);
    case 'reaction':
      return onReaction(intent.key, context, occasion.subject ?? '');
    case 'reply':
      return onReply(intent.text, context, occasion);
    case 'message':
      return onMessage(intent, context, occasion);
    case 'redaction':
      return onRedacted(context, intent.target);
    default:
      return outcome({});
  }
}

/**
 * Runs a command. Its free text is screened like a message where others read it; a line that is not run, for whatever
 * reason, is screened as a whole: nothing that begins with a slash is shared unseen.
 */
function onCommand(line: string, context: Context, occasion: Occasion): Outcome {
  const shared = (text: string) => onShared(context, { text, what: 'text' }, occasion.strictness);
  const notRun = (message: Message) => refusedWith(message, shared(line));
  if (line.length > LONGEST_COMMAND) return notRun([{ say: 'error.too_long', with: { longest: LONGEST_COMMAND } }]);
  const help = helpFor(line, context);
  if (help) return merged(help, shared(line));
  const found = lookUp(line);
  if (!('command' in found)) return notRun(notFound(found));
  const { command, rest } = found;
  const obstacle = notAllowed(command, context);
  if (obstacle) return notRun([obstacle]);
  const read = readArguments(command, rest, context);
  if ('problem' in read) return notRun(misused(command, read.problem));
  const result = command.run(context, read.args);
  const wasRefused = result.deeds.some((deed) => 'react' in deed && deed.react === '⛔');
  if (wasRefused) return notRun(result.replies.flatMap(({ message }) => message));
  return merged(result, shared(freeText(command, read)));
}

/**
 * A refusal names what it did not understand, unless the guard found something in the line: the bot never repeats that.
 * Sentences without parameters repeat nothing.
 */
function refusedWith(message: Message, shared: Outcome): Outcome {
  const isNoted = shared.events.some(({ type }) => type === 'guard.noted');
  const repeats = message.some((block) => !('say' in block) || block.with !== undefined);
  return merged(refuse(isNoted && repeats ? [{ say: 'error.not_run' }] : message), shared);
}

function notFound(found: Exclude<ReturnType<typeof lookUp>, { command: Command }>): Message {
  if ('group' in found) {
    const commands = found.group.map(({ name }) => ({ text: `/${name}` }));
    return [{ say: 'error.which', with: { typed: found.typed.slice(0, 40), commands } }];
  }
  const typed = found.unknown.slice(0, 40);
  if (!found.near) return [{ say: 'error.unknown_command', with: { typed } }];
  return [{ say: 'error.did_you_mean', with: { typed, name: found.near.name } }];
}

function misused(command: Command, problem: Say): Message {
  const [example = ''] = command.examples;
  return [problem, { say: 'error.usage', with: { usage: usage(command), example } }];
}

/** What people wrote in their own words: the rest of the line, where it is not read as names, dates or numbers. */
function freeText({ parameters }: Command, read: Extract<Arguments, { args: unknown }>): string {
  const own = parameters.filter(({ rest, take }) => rest && !take).map(({ name }) => read.args[name]);
  return own.filter((value) => typeof value === 'string').join('\n');
}

function onReaction(key: string, context: Context, subject: string): Outcome {
  const [kind, id = ''] = subject.split(':');
  if (kind === 'note') return onAnswer(context, id, { key });
  if (kind === 'action') return reactToAction(context, Number(id), key);
  return outcome({});
}

/** A reply to a question of the bot answers it; any other is a message like all. */
function onReply(text: string, context: Context, occasion: Occasion): Outcome {
  const [kind, id = '', agency] = (occasion.subject ?? '').split(':');
  if (kind === 'note') return onAnswer(context, id, { text });
  if (kind === 'basis') return onBasisChosen(context, id, text);
  if (kind === 'objection' && agency === context.agency) return replyToObjection(context, Number(id), text);
  return onMessage({ kind: 'message', text, what: 'text' }, context, occasion);
}

function onMessage(intent: Extract<Intent, { kind: 'message' }>, context: Context, { strictness }: Occasion): Outcome {
  const { text, what, edits } = intent;
  const shared = onShared(
    context,
    { text, what, ...(edits === undefined ? { before: context.before(context.room.kind) } : { edits }) },
    strictness,
  );
  // Programs answer no notices: two of them would never end.
  if (what === 'notice') return shared;
  if (edits !== undefined && isCommand(text)) return merged(refuse([{ say: 'error.edited_command' }]), shared);
  if (context.room.kind === 'direct' && edits === undefined)
    return outcome({ replies: [{ to: 'here', message: [{ say: 'reply.direct_hint' }] }] });
  return shared;
}

/** Of an edited text, only what names a command, or nearly does, counts as one: a path does not. */
function isCommand(text: string): boolean {
  if (!looksLikeCommand(text)) return false;
  const found = lookUp(text.trim().replace(/^(?:\\?\/{1,2}|!)/, ''));
  return !('unknown' in found) || found.near !== undefined;
}
