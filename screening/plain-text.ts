/** A text cleaned for reading, with the way back to the text as given. */
export interface PlainText {
  /** Full-width forms made plain, combining marks composed away or dropped, zero-width and bidi marks removed. Case and umlauts kept. */
  text: string;
  /** UTF-16 offset in the original where each unit of `text` begins and ends; same length as `text`. */
  starts: Uint32Array;
  ends: Uint32Array;
}

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/u;
const MARK = /^\p{M}$/u;
const SPACE = /^[\p{Z}\s]$/u;

/** Cleans a text for matching. Linear in its length; throws never, lone surrogates included. */
export function plainText(original: string): PlainText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of original) {
    const end = at + char.length;
    const plain = char < '\u0080' ? char : plainCharacter(char);
    const last = parts.length - 1;
    if (MARK.test(plain) && last >= 0) {
      // a mark belongs to the letter before it; one that composes (a + two dots) becomes that letter, others are dropped
      const composed = ((parts[last] ?? '') + plain).normalize('NFC');
      if (composed.length === 1) parts[last] = composed;
      ends[last] = end;
    } else {
      for (let unit = 0; unit < plain.length; unit += 1) {
        parts.push(plain.charAt(unit));
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  const text = withoutTags(withoutQuotes(withLatinLetters(parts.join(''))));
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Letters of other scripts that look like Latin ones, where they stand in a word with Latin letters. */
const LOOKALIKES: Record<string, string> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', к: 'k', м: 'm', н: 'h', т: 't', в: 'b' },
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I', Ј: 'J', Ѕ: 'S' },
  ...{
    α: 'a',
    ο: 'o',
    ν: 'v',
    ι: 'i',
    ρ: 'p',
    υ: 'u',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Χ: 'X',
  },
};
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN = /\p{Script=Latin}/u;

function withLatinLetters(text: string): string {
  if (!OTHER_SCRIPT.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) =>
    LATIN.test(word) && OTHER_SCRIPT.test(word) ? [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('') : word,
  );
}

/** The quoted part of a reply belongs to somebody else, and code to nobody: both are left blank, so that all offsets stay. */
function withoutQuotes(text: string): string {
  const own = text.includes('>') ? text.replace(/^[ \t]*>.*$/gm, blank) : text;
  return own.includes('```') ? own.replace(/```[^`]*```/g, blank) : own;
}

/** Marks of formatted text, as Matrix knows them: no words. Anything else in brackets is what somebody typed. */
const TAG =
  /<\/?(?:a|b|blockquote|br|code|del|div|em|font|h[1-6]|hr|i|img|li|mx-reply|ol|p|pre|s|span|strong|table|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;

function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(TAG, blank) : text;
}

function blank(part: string): string {
  return ' '.repeat(part.length);
}

/** The range of the original text that stands behind `[from, to)` of the plain one. */
export function originalRange(plain: PlainText, from: number, to: number): { start: number; end: number } {
  return { start: plain.starts[from] ?? 0, end: plain.ends[to - 1] ?? 0 };
}

function plainCharacter(char: string): string {
  if (INVISIBLE.test(char)) return '';
  if (SPACE.test(char)) return ' ';
  if (char === '\u2019' || char === '\u2018' || char === '\u00b4') return "'";
  if (char === '\u2010' || char === '\u2011' || char === '\u2012') return '-';
  const compatible = char.normalize('NFKC');
  // some single characters expand to whole phrases; those are no digits or letters anybody types in words
  return compatible.length > 4 ? char : compatible;
}
