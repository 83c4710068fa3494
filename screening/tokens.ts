import { fold } from './fold.ts';
import type { PlainText } from './plain-text.ts';

/** One word of a message. Offsets are into the plain text. */
export interface Token {
  /** Folded spelling. */
  word: string;
  /** As typed. */
  raw: string;
  start: number;
  end: number;
  capital: boolean;
  /** Index of the sentence it stands in. */
  sentence: number;
  /** Position in `Tokens.line`. */
  lineStart: number;
}

/** A run of tokens that ends with a full stop, a question mark, a line break or the text. `to` is exclusive. */
export interface Sentence {
  from: number;
  to: number;
  question: boolean;
}

export interface Tokens {
  list: Token[];
  sentences: Sentence[];
  /** All folded words with single spaces around and between them, for one pass of the matcher. */
  line: string;
}

/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'dr mr mrs ms prof hr fr st str nr no geb bzw usw evtl ggf ca vgl tel mob dob approx etc inkl z b d h u a e g i s o resp ev gem lt bspw dipl'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}]+/gu;

/** Splits a plain text into folded words and sentences. Linear. */
export function tokenise(plain: PlainText): Tokens {
  const list: Token[] = [];
  const sentences: Sentence[] = [];
  const pieces: string[] = [' '];
  let lineAt = 1;
  let before = 0;
  let from = 0;
  const close = (question: boolean): void => {
    if (list.length > from) sentences.push({ from, to: list.length, question });
    from = list.length;
  };
  for (const match of plain.text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const gap = plain.text.slice(before, start);
    if (gap !== ' ' && list.length > 0 && endsSentence(gap, list[list.length - 1])) close(gap.includes('?'));
    const word = fold(raw);
    list.push({ word, raw, start, end: start + raw.length, capital: isCapital(raw), sentence: sentences.length, lineStart: lineAt });
    pieces.push(word, ' ');
    lineAt += word.length + 1;
    before = start + raw.length;
  }
  close(plain.text.includes('?', before));
  return { list, sentences, line: pieces.join('') };
}

function isCapital(raw: string): boolean {
  const first = raw.charAt(0);
  return first !== first.toLowerCase();
}

function endsSentence(gap: string, previous: Token | undefined): boolean {
  if (/[?!\n;…]/.test(gap)) return true;
  const dot = gap.indexOf('.');
  if (dot < 0 || dot === gap.length - 1 || previous === undefined) return false;
  if (gap.charAt(dot + 1) === '.') return true;
  return previous.word.length > 1 && !/^\d/.test(previous.word) && !ABBREVIATIONS.has(previous.word);
}
