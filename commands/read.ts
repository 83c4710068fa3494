import { textOf } from './body.ts';
import type { Incoming, Intent, Membership, Self } from './intent.ts';
import { commandIn } from './prefix.ts';

const MEMBERSHIPS: readonly string[] = ['join', 'invite', 'leave', 'ban', 'knock'];
const POLLS: readonly string[] = ['org.matrix.msc3381.poll.start', 'm.poll.start', 'm.poll'];

/**
 * What a decrypted event asks of the bot. Pure; knows every form in which Element sends a body
 * (reference: "Element Web, driven in a browser"). Own messages are `nothing`; notices are never commands.
 */
export function read(event: Incoming, bot: Self): Intent {
  if (event.type === 'm.room.redaction') return event.sender === bot.userId ? { kind: 'nothing' } : redaction(event);
  if (event.type === 'm.room.member' && event.stateKey !== undefined) return membership(event, event.stateKey);
  if (event.sender === bot.userId || event.redacted) return { kind: 'nothing' };
  if (event.unreadable) return { kind: 'unreadable', ...event.unreadable };
  if (event.stateKey !== undefined) return { kind: 'room_state', type: event.type };
  if (event.type === 'm.reaction') return reaction(event.content);
  const isMessage = event.type === 'm.room.message';
  if (!isMessage && !POLLS.includes(event.type)) return { kind: 'nothing' };
  const intent = message(event, bot, isMessage);
  return event.encrypted || intent.kind === 'nothing' ? intent : { kind: 'unreadable', reason: 'not_encrypted' };
}

function message(event: Incoming, bot: Self, isMessage: boolean): Intent {
  const relation = relationOf(event.content);
  const edited = relation.edits === undefined ? undefined : record(event.content['m.new_content']);
  const content = edited ?? event.content;
  const said = textOf(event.type, content, { isReply: relation.replyTo !== undefined });
  if (said === null) return { kind: 'nothing' };
  if (relation.edits !== undefined) {
    const text = edited ? said.text : said.text.replace(/^\* /, '');
    return { kind: 'message', ...said, text, edits: relation.edits };
  }
  const thread = relation.thread === undefined ? {} : { thread: relation.thread };
  if (isMessage && said.what === 'text') {
    const command = commandIn(said.text, bot, mentions(content, bot.userId));
    if (command) return { kind: 'command', ...command, ...thread };
    if (relation.replyTo !== undefined) return { kind: 'reply', target: relation.replyTo, text: said.text, ...thread };
  }
  return { kind: 'message', ...said };
}

/** In a thread without a reply of its own, the thread's first message is what is answered. */
function relationOf(content: Record<string, unknown>): { edits?: string; replyTo?: string; thread?: string } {
  const relates = record(content['m.relates_to']);
  if (!relates) return {};
  const id = typeof relates.event_id === 'string' ? relates.event_id : undefined;
  if (relates.rel_type === 'm.replace' && id !== undefined) return { edits: id };
  const reply = record(relates['m.in_reply_to'])?.event_id;
  const replyTo = typeof reply === 'string' ? reply : undefined;
  if (relates.rel_type !== 'm.thread' || id === undefined) return replyTo === undefined ? {} : { replyTo };
  return { thread: id, replyTo: replyTo !== undefined && relates.is_falling_back !== true ? replyTo : id };
}

function mentions(content: Record<string, unknown>, userId: string): boolean {
  const ids = record(content['m.mentions'])?.user_ids;
  return Array.isArray(ids) && ids.includes(userId);
}

function reaction(content: Record<string, unknown>): Intent {
  const relates = record(content['m.relates_to']);
  const { event_id: target, key, rel_type: type } = relates ?? {};
  if (type !== 'm.annotation' || typeof target !== 'string' || typeof key !== 'string') return { kind: 'nothing' };
  return { kind: 'reaction', target, key };
}

function redaction(event: Incoming): Intent {
  const target = event.redacts ?? event.content.redacts;
  return typeof target === 'string' ? { kind: 'redaction', target } : { kind: 'nothing' };
}

function membership(event: Incoming, user: string): Intent {
  const { membership: is, reason } = event.content;
  const was = event.before?.membership;
  if (!isMembership(is)) return { kind: 'nothing' };
  return { kind: 'membership', user, was: isMembership(was) ? was : 'leave', is, ...(typeof reason === 'string' ? { reason } : {}) };
}

function isMembership(value: unknown): value is Membership {
  return typeof value === 'string' && MEMBERSHIPS.includes(value);
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}
