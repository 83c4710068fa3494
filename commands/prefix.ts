import type { Self } from './intent.ts';

/** Control characters besides tabs and line breaks, and format characters (bidirectional, without width): they hide in what is pasted. */
const INVISIBLE = /[^\P{Cc}\n\t]|\p{Cf}|\u034f/gu;
/** `/case`, `//case`, `\/case`, `!case`: a letter follows at once, so that "!!!" and "/ 5" stay messages. */
const PREFIX = /^(?:\\?\/{1,2}|!)(?=\p{L})/u;

/** A text without control and invisible characters and with plain blanks, trimmed. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .trim();
}

/** The command in a message, without its prefix or the bot's name; null where there is none. `mentioned`: the message mentions the bot by pill. */
export function commandIn(body: string, bot: Self, mentioned: boolean): { text: string; viaMention: boolean } | null {
  const text = clean(body);
  const prefix = PREFIX.exec(text);
  if (prefix) return { text: text.slice(prefix[0].length), viaMention: false };
  const called = afterName(text, bot, mentioned);
  return called === null ? null : { text: called.replace(PREFIX, ''), viaMention: true };
}

/** True for a text that would be a command by its prefix alone. */
export function looksLikeCommand(text: string): boolean {
  return PREFIX.test(clean(text));
}

/**
 * What follows the bot's name at the start. With a pill the bare name is enough; without one a person must have
 * written `@Name` or `Name:`, since "Roundtable is nice" is no command.
 */
function afterName(text: string, bot: Self, mentioned: boolean): string | null {
  const link = /^\[[^\]]*\]\(https:\/\/matrix\.to\/#\/([^)]+)\)/.exec(text);
  if (link) return decoded(link[1] ?? '') === bot.userId ? afterMark(text.slice(link[0].length)) : null;
  const local = bot.userId.slice(1).split(':')[0] ?? '';
  for (const name of [bot.userId.slice(1), clean(bot.displayName), local]) {
    const at = text.startsWith('@');
    const start = at ? text.slice(1) : text;
    if (name === '' || start.slice(0, name.length).toLowerCase() !== name.toLowerCase()) continue;
    const after = start.slice(name.length);
    if (/^[\p{L}\p{N}_-]/u.test(after)) continue;
    if (at || mentioned || /^\s*[:,]/.test(after)) return afterMark(after);
  }
  return null;
}

function afterMark(text: string): string {
  return text.replace(/^\s*[:,]?\s*/, '');
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
