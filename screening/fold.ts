/**
 * Makes spellings equal that people mix: capitals, accents, and umlauts written as a letter, as two letters or left out
 * ("schlaegt", "schlägt", "schlagt"). Lexicons and messages go through the same function, so what it merges it merges in both.
 */
export function fold(word: string): string {
  let folded = word.toLowerCase();
  if (NOT_ASCII.test(folded)) {
    folded = folded.normalize('NFKD').replace(MARKS, '');
    if (NOT_ASCII.test(folded)) folded = folded.replace(SPECIAL, (char) => SPELLED[char] ?? char);
  }
  return folded.replace(UMLAUT_PAIRS, (pair) => pair.charAt(0));
}

const NOT_ASCII = /[^\0-\x7f]/;
const MARKS = /\p{M}+/gu;
const UMLAUT_PAIRS = /[aou]e/g;
const SPECIAL = /[ßæøœđł]/g;
const SPELLED: Record<string, string> = { ß: 'ss', æ: 'a', ø: 'o', œ: 'o', đ: 'd', ł: 'l' };
