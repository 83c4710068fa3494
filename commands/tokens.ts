/** Opening quotation marks with what may close them: typewriter, English, German, French and Nordic habits. */
const QUOTES: Record<string, string> = { '"': '"“”', "'": "'’", '“': '”"', '„': '“”"', '‘': '’', '‚': '‘’', '«': '»', '»': '«' };

export type Word = { value: string; rest: string } | { unclosed: string };

/**
 * Takes one word or quotation off the front. Between typewriter quotes a backslash makes a quotation mark or backslash stand for itself.
 * `rest` comes without leading blanks. Of an empty text the value is empty.
 */
export function takeWord(text: string): Word {
  const line = text.trimStart();
  const closing = QUOTES[line[0] ?? ''];
  if (closing === undefined) {
    const word = /^\S*/.exec(line)?.[0] ?? '';
    return { value: word, rest: line.slice(word.length).trimStart() };
  }
  const escapes = line[0] === '"';
  let value = '';
  for (let at = 1; at < line.length; at++) {
    const char = line[at] ?? '';
    if (escapes && char === '\\' && /["“”\\]/.test(line[at + 1] ?? '')) value += line[++at];
    else if (closing.includes(char)) return { value, rest: line.slice(at + 1).trimStart() };
    else value += char;
  }
  return { unclosed: line[0] ?? '' };
}

/** All words and quotations of a text. */
export function words(text: string): { values: string[] } | { unclosed: string } {
  const values: string[] = [];
  for (let rest = text.trimStart(); rest !== ''; ) {
    const word = takeWord(rest);
    if ('unclosed' in word) return word;
    values.push(word.value);
    rest = word.rest;
  }
  return { values };
}

/** A value as people would have to type it, so that `takeWord` gives it back. */
export function quote(value: string): string {
  const isPlain = value !== '' && !/\s/.test(value) && QUOTES[value[0] ?? ''] === undefined && !value.startsWith('--');
  return isPlain ? value : `"${value.replace(/["“”\\]/g, '\\$&')}"`;
}

/** The rest of a line as it stands; a quotation around the whole of it is taken off. */
export function unquoted(text: string): string {
  const line = text.trim();
  if (QUOTES[line[0] ?? ''] === undefined) return line;
  const word = takeWord(line);
  return 'unclosed' in word || word.rest !== '' ? line : word.value;
}
