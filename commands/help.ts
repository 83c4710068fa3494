import { hasRole, worksHere } from './allowed.ts';
import type { Command, Context } from './command.ts';
import type { Cell, Message } from './message.ts';
import { type Outcome, outcome } from './outcome.ts';
import { usage } from './parse.ts';
import { COMMANDS, lookUp } from './registry.ts';

/** How people ask for help; plain `/help` is Element's own and never reaches the bot. */
const ASKED = /^(?:help|hilfe|commands|\?)(?:\s+(?<topic>[\s\S]*))?$/i;

/** The answer to a call for help; undefined for any other line. An empty line is one: somebody only called the bot's name. */
export function helpFor(line: string, context: Context): Outcome | undefined {
  const asked = ASKED.exec(line.trim() || 'help');
  if (!asked) return undefined;
  const topic = asked.groups?.topic?.trim().replace(/^[/!]+/, '') ?? '';
  return outcome({ replies: [{ to: 'here', message: topic === '' ? overview(context) : about(topic, context) }] });
}

/** The commands that this person can use here, and how to read more about one. */
function overview(context: Context): Message {
  const here = COMMANDS.filter((command) => hasRole(command, context) && worksHere(command, context));
  const elsewhere = COMMANDS.filter((command) => hasRole(command, context) && !worksHere(command, context));
  const message: Message = here.length > 0 ? [{ say: 'help.here' }, { list: here.map(line) }] : [{ say: 'help.nothing_here' }];
  if (elsewhere.length > 0)
    message.push({ say: 'help.elsewhere', with: { commands: elsewhere.map(({ name }) => ({ text: `\`/${name}\`` })) } });
  message.push({ say: 'help.how' });
  return message;
}

function about(topic: string, context: Context): Message {
  const found = lookUp(topic);
  if ('command' in found) return details(found.command);
  if ('group' in found) return [{ say: 'help.group', with: { typed: found.typed.slice(0, 40) } }, { list: found.group.map(line) }];
  if (found.near) return details(found.near);
  return [{ say: 'help.unknown', with: { typed: topic.slice(0, 40) } }, ...overview(context)];
}

function line(command: Command): Cell {
  return { say: 'help.line', with: { usage: usage(command), summary: { say: command.summary } } };
}

function details(command: Command): Message {
  const rooms = command.where.map((kind) => ({ say: `error.room_${kind}` }));
  return [
    { heading: { say: 'help.usage', with: { usage: usage(command) } } },
    { say: command.summary },
    ...(command.details === undefined ? [] : [{ say: command.details }]),
    { say: `help.who_${command.who}`, with: { rooms } },
    { say: 'help.examples' },
    { list: command.examples.map((example) => ({ say: 'help.example', with: { example } })) },
  ];
}
