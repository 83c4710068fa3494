type Content = Record<string, unknown>;

/** What a message shows to its readers, as text, and what kind of message it is. */
export interface Said {
  text: string;
  /** `notice`: sent as if by a program. It is read like text, but asks nothing of the bot. */
  what: 'text' | 'notice' | 'caption' | 'attachment' | 'location' | 'poll';
}

const FILES: readonly string[] = ['m.image', 'm.file', 'm.audio', 'm.video'];
/** Not for reading. */
const SILENT: readonly string[] = ['m.key.verification.request', 'm.server_notice'];

/**
 * The words of a message: its plain body (HTML is ignored), a file's caption and name, a place, a poll's question and answers.
 * Null for what nobody reads as words. Of a reply, the old quotation of somebody else's words is cut off.
 */
export function textOf(type: string, content: Content, { isReply }: { isReply: boolean }): Said | null {
  if (type !== 'm.room.message') return poll(type, content);
  const { msgtype, body } = content;
  if (typeof body !== 'string' || typeof msgtype !== 'string' || SILENT.includes(msgtype)) return null;
  if (FILES.includes(msgtype)) return file(body, content.filename);
  if (msgtype === 'm.location') return location(body, content);
  return { what: msgtype === 'm.notice' ? 'notice' : 'text', text: isReply ? withoutQuotation(body) : body };
}

/** Since Matrix 1.10 `body` is the caption where `filename` is there and differs; before, it was the name alone. */
function file(body: string, filename: unknown): Said {
  if (typeof filename !== 'string' || filename === body) return { what: 'attachment', text: body };
  return { what: 'caption', text: `${body}\n${filename}` };
}

function location(body: string, content: Content): Said {
  const place = content['org.matrix.msc3488.location'] ?? content['m.location'];
  const description = isRecord(place) ? place.description : undefined;
  const parts = [body, description, content.geo_uri].filter((part) => typeof part === 'string');
  return { what: 'location', text: [...new Set(parts)].join('\n') };
}

function poll(type: string, content: Content): Said | null {
  const start = content[type] ?? content['m.poll.start'] ?? content['org.matrix.msc3381.poll.start'] ?? content['m.poll'];
  if (!isRecord(start)) return null;
  const answers = Array.isArray(start.answers) ? start.answers : [];
  const text = [start.question, ...answers].map(extensibleText).filter((part) => part !== '');
  return text.length === 0 ? null : { what: 'poll', text: text.join('\n') };
}

/** Text of an extensible event: a string or representations, under the stable or the unstable name. */
function extensibleText(value: unknown): string {
  if (!isRecord(value)) return '';
  const text = value['m.text'] ?? value['org.matrix.msc1767.text'] ?? value.body;
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return '';
  return text.map((part) => (isRecord(part) && typeof part.body === 'string' ? part.body : '')).find((part) => part !== '') ?? '';
}

function withoutQuotation(body: string): string {
  if (!/^> (?:\* )?<@[^>]+>/.test(body)) return body;
  const lines = body.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('>'));
  return end === -1 ? '' : lines.slice(end).join('\n').replace(/^\n/, '');
}

function isRecord(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
