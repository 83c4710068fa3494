import { DATA } from '../data/index.ts';
import { LANGUAGES } from '../languages.ts';
import { lineOf } from '../lexicon.ts';

/** How far from a number a word for papers may stand, in UTF-16 units. */
const [BEFORE, BEHIND] = [48, 28];

const WORDS = [...new Set(LANGUAGES.flatMap((language) => DATA[language].documents.split('\n').map(lineOf).filter(Boolean)))].sort(
  (a, b) => b.length - a.length,
);
const PAPERS = new RegExp(` (?:${WORDS.join('|')}) `);

/** Whether a word for somebody's papers stands anywhere in a text. */
export function namesPapers(text: string): boolean {
  return PAPERS.test(` ${lineOf(text)} `);
}

/** Whether a word for somebody's papers ("passport no", "a.k.", "Ausweis") stands beside this part of a text. */
export function besidePapers(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - BEFORE), start)} | ${text.slice(end, end + BEHIND)}`;
  return PAPERS.test(` ${lineOf(around)} `);
}
