import { z } from 'zod';
import { loadTexts } from '../../config/locales.ts';
import { screen } from '../../screening/screen.ts';

const LineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/**
 * `roundtable screen --jsonl`: reads lines `{"id","text"}` and writes a line with the findings for each. A line that is
 * none is answered by a line with its number and what is wrong; the rest goes on. Resolves with the number of such lines.
 * @param input bytes; what is not UTF-8 is read as the sign for unreadable characters
 */
export async function screenLines(input: NodeJS.ReadableStream, write: (line: string) => unknown): Promise<number> {
  let [number, wrong] = [0, 0];
  for await (const line of linesOf(input)) {
    number += 1;
    if (line.trim() === '') continue;
    const message = LineSchema.safeParse(parse(line));
    if (message.success) {
      const { id, text } = message.data;
      write(JSON.stringify({ id, ...screen(text) }));
    } else {
      wrong += 1;
      write(JSON.stringify({ line: number, error: 'This line is not JSON with "id" and "text".' }));
    }
  }
  return wrong;
}

/** Lines end with a line feed and nothing else: U+2028 may stand inside JSON. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** `roundtable screen TEXT`: the findings as JSON, or with `explain` as sentences. */
export function screenText(text: string, explain: boolean): string {
  const { language, about, findings } = screen(text);
  if (!explain) return JSON.stringify({ language, about, findings }, null, 2);
  const texts = loadTexts('en', 'UTC');
  if (findings.length === 0) return `Language: ${language}. Nothing about a person was seen.`;
  const lines = findings.map(
    ({ category, about: whom, start, end, confidence, why }) =>
      `- ${texts.say(`category.${category}`)} (${whom}, ${Math.round(100 * confidence)} %): "${text.slice(start, end)}": ${texts.say(why.key, why.params)}`,
  );
  return [`Language: ${language}. About: ${about}.`, ...lines].join('\n');
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
