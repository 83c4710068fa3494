import { DATA } from '../data/index.ts';
import { LANGUAGES } from '../languages.ts';
import type { Identifier } from './identifier.ts';

/** The day before or after the month, as digits or as a word of any language. */
const DATE =
  '(?:\\d{1,2}[./-] ?\\d{1,2}[./-] ?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:de )?\\p{L}{3,12}\\.? \\d{4}|\\d{4} m\\. \\p{L}{3,12} \\d{1,2}|\\p{L}{3,9} \\d{1,2},? \\d{4})';
/** The word makes it a birth date; the same date elsewhere may be an appointment. */
const WORDS = [
  ...new Set(
    LANGUAGES.flatMap((language) =>
      DATA[language].birth
        .split('\n')
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ),
]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const BORN = new RegExp(`(?<![\\p{L}])(?:${WORDS.join('|')})\\.?[ :]{0,3}(?:is |ist |am |on |the |le |op |den |dana )?(${DATE})`, 'giu');
const STAR = new RegExp(`(?<![\\p{L}\\p{N}])[*] ?(${DATE})`, 'giu');

/** Dates of birth, by the words beside them. */
export function findBirthDates(text: string): Identifier[] {
  if (!/\d/.test(text)) return [];
  const found: Identifier[] = [];
  for (const pattern of [BORN, STAR]) {
    for (const match of text.matchAll(pattern)) {
      const date = match[1] ?? '';
      const start = match.index + match[0].length - date.length;
      found.push({ category: 'identity', start, end: start + date.length, confidence: 0.92, why: 'birth_date', gate: 'always' });
    }
  }
  return found;
}
