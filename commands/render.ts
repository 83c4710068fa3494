import type { Head } from '../cases/model.ts';
import type { Texts } from '../config/texts.ts';
import type { Block, Cell, Message, Part, Say } from './message.ts';

/** The text of a Matrix message, ready for its content. */
export interface Rendered {
  body: string;
  format?: 'org.matrix.custom.html';
  formatted_body?: string;
}

/** Hexadecimal digits of the log's head that people see: enough to compare by eye, the whole hash is in the content. */
const SHOWN_DIGITS = 12;

/**
 * Turns what the bot says into a body and, where it is more than a plain sentence, HTML. Everything that comes from
 * people or profiles is escaped. `head` is shown as a last small line.
 */
export function render(message: Message, texts: Texts, head?: Head): Rendered {
  const witness: Say | undefined = head && { say: 'reply.head', with: { seq: head.seq, hash: head.hash.slice(0, SHOWN_DIGITS) } };
  const plain = [...message.map((block) => plainBlock(block, texts)), ...(witness ? [plainCell(witness, texts)] : [])];
  const body = plain.join('\n\n');
  const html = message.map((block) => htmlBlock(block, texts)).join('') + (witness ? `<p><sub>${inline(witness, texts)}</sub></p>` : '');
  const only = message[0];
  const isOneCell = message.length === 1 && only !== undefined && ('say' in only || 'text' in only) && !witness;
  if (isOneCell && !/<(?:br|code)>/.test(html)) return { body };
  return { body, format: 'org.matrix.custom.html', formatted_body: html };
}

/** A sentence of the locale, with the sentences and lists inside it. */
export function sentence({ say, with: params = {} }: Say, texts: Texts): string {
  const filled = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'object' && !(value instanceof Date) ? part(value, texts) : value,
  ]);
  return texts.say(say, Object.fromEntries(filled));
}

function part(value: Part, texts: Texts): string {
  if (!Array.isArray(value)) return cell(value, texts);
  return new Intl.ListFormat(texts.language, { type: 'conjunction' }).format(value.map((item) => cell(item, texts)));
}

function cell(value: Cell, texts: Texts): string {
  return 'text' in value ? value.text : sentence(value, texts);
}

function plainBlock(block: Block, texts: Texts): string {
  if ('heading' in block) return plainCell(block.heading, texts);
  if ('list' in block) return block.list.map((item, i) => `${block.numbered ? `${i + 1}.` : '•'} ${plainCell(item, texts)}`).join('\n');
  if (!('table' in block)) return plainCell(block, texts);
  const { caption, head, rows } = block.table;
  const lines = [head, ...rows].map((row) => row.map((item) => plainCell(item, texts)).join(' | '));
  return [...(caption ? [plainCell(caption, texts)] : []), ...lines].join('\n');
}

/** Where there is no HTML, the marks around what is to be typed would only be typed along. */
function plainCell(value: Cell, texts: Texts): string {
  return 'text' in value ? value.text : sentence(value, texts).replaceAll('`', '');
}

function htmlBlock(block: Block, texts: Texts): string {
  if ('heading' in block) return `<h4>${inline(block.heading, texts)}</h4>`;
  if ('list' in block) {
    const tag = block.numbered ? 'ol' : 'ul';
    return `<${tag}>${block.list.map((item) => `<li>${inline(item, texts)}</li>`).join('')}</${tag}>`;
  }
  if (!('table' in block)) return `<p>${inline(block, texts)}</p>`;
  const { caption, head, rows } = block.table;
  const line = (tag: 'th' | 'td', cells: Cell[]) => `<tr>${cells.map((item) => `<${tag}>${inline(item, texts)}</${tag}>`).join('')}</tr>`;
  const title = caption ? `<caption>${inline(caption, texts)}</caption>` : '';
  return `<table>${title}<thead>${line('th', head)}</thead><tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table>`;
}

/** Backticks of a sentence become code: what people are to type. Text of people keeps its backticks. */
function inline(value: Cell, texts: Texts): string {
  const lines = escaped(cell(value, texts)).replaceAll('\n', '<br>');
  return 'text' in value ? lines : lines.replace(/`([^`]+)`/g, '<code>$1</code>');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
