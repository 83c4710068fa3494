import { describe, expect, test } from '@jest/globals';
import { fold } from '../../../screening/fold.ts';
import { originalRange, plainText } from '../../../screening/plain-text.ts';
import { tokenise } from '../../../screening/tokens.ts';

describe('fold', () => {
  test('umlauts in every spelling, accents and capitals meet', () => {
    expect(new Set(['Schläge', 'schlaege', 'SCHLAGE'].map(fold)).size).toBe(1);
    expect(fold('Straße')).toBe('strasse');
    expect(fold('Café')).toBe('cafe');
  });
});

describe('plain text', () => {
  test('keeps the way back to the original', () => {
    const original = 'a\u200b\u0308\u00a0１ﬁ';
    const plain = plainText(original);
    expect(plain.text).toBe('ä 1fi');
    expect(originalRange(plain, 0, 1)).toEqual({ start: 0, end: 3 });
    expect(originalRange(plain, 2, 3)).toEqual({ start: 4, end: 5 });
    expect(originalRange(plain, 3, 5)).toEqual({ start: 5, end: 6 });
  });
});

describe('tokens', () => {
  const sentences = (text: string): string[] => {
    const { list, sentences: found } = tokenise(plainText(text));
    return found.map(({ from, to }) =>
      list
        .slice(from, to)
        .map((token) => token.raw)
        .join(' '),
    );
  };

  test('sentences end at stops, not at abbreviations, dates and initials', () => {
    expect(sentences('Das ist z. B. am 12.3. um 10 Uhr. K. kommt! Ja?')).toEqual(['Das ist z B am 12 3 um 10 Uhr', 'K kommt', 'Ja']);
    expect(sentences('one\ntwo; three')).toEqual(['one', 'two', 'three']);
  });

  test('questions are marked', () => {
    expect(tokenise(plainText('Wer kommt? Ich.')).sentences.map((sentence) => sentence.question)).toEqual([true, false]);
  });
});
