import type { Texts } from '../config/texts.ts';
import type { Command } from './command.ts';
import { usage } from './parse.ts';
import { COMMANDS } from './registry.ts';
import { sentence } from './render.ts';

/** The command reference as Markdown, made from the commands themselves. */
export function manual(texts: Texts): string {
  const parts = [
    `# ${texts.say('help.manual_title')}`,
    texts.say('help.manual_intro'),
    ...COMMANDS.map((command) => section(command, texts)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(command: Command, texts: Texts): string {
  const rooms = command.where.map((kind) => ({ say: `error.room_${kind}` }));
  const lines = [
    `## \`/${command.name}\``,
    texts.say(command.summary),
    `\`${usage(command)}\``,
    ...(command.details === undefined ? [] : [texts.say(command.details)]),
    sentence({ say: `help.who_${command.who}`, with: { rooms } }, texts),
    command.examples.map((example) => `    ${example}`).join('\n'),
  ];
  return lines.join('\n\n');
}
