import { words } from './tokens.ts';

/**
 * Splits `health to school until friday` at its keywords. `keywords` names them in every language: word as typed -> name of the
 * clause. What stands before the first keyword is the clause ''. A keyword may wear dashes (`--until`); quotations are never keywords.
 * Quotations come back quoted, so that names of several words stay together.
 */
export function clauses(text: string, keywords: Record<string, string>): { parts: Map<string, string> } | { unclosed: string } {
  const checked = words(text);
  if ('unclosed' in checked) return checked;
  const parts = new Map<string, string>([['', '']]);
  let current = '';
  for (const piece of text.match(/"(?:\\.|[^"\\])*"|„[^“”"]*[“”"]|“[^”"]*[”"]|\S+/g) ?? []) {
    const name = keywords[piece.toLowerCase().replace(/^--/, '').replace(/:$/, '')];
    if (name === undefined) parts.set(current, `${parts.get(current) ?? ''} ${piece}`.trim());
    else {
      current = name;
      parts.set(current, parts.get(current) ?? '');
    }
  }
  return { parts };
}
