import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quote, takeWord, unquoted, words } from '../../../commands/tokens.ts';

describe('words and quotations', () => {
  test.each([
    ['a b', ['a', 'b']],
    ['  a\tb\n c ', ['a', 'b', 'c']],
    ['"job centre" x', ['job centre', 'x']],
    ["'job centre'", ['job centre']],
    ['„Amt für Jugend“ x', ['Amt für Jugend', 'x']],
    ['“city hall” x', ['city hall', 'x']],
    ['«mairie» x', ['mairie', 'x']],
    ["don't stop", ["don't", 'stop']],
    ['"say \\"hi\\" \\\\ now"', ['say "hi" \\ now']],
    ['', []],
  ])('%j', (text, values) => expect(words(text)).toEqual({ values }));

  test.each(['"open', "'open", '„open', 'a "b'])('%j is not closed', (text) => expect(words(text)).toHaveProperty('unclosed'));

  test('the rest of a line keeps its apostrophes and loses a quotation around all of it', () => {
    expect(unquoted(' Call the "old" parents ')).toBe('Call the "old" parents');
    expect(unquoted('"Call the parents"')).toBe('Call the parents');
    expect(unquoted('"Call" the "parents"')).toBe('"Call" the "parents"');
    expect(unquoted('"half')).toBe('"half');
  });

  test('what is quoted is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (values) => {
        expect(words(values.map(quote).join(' '))).toEqual({ values });
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, rest) => {
        expect(takeWord(`${quote(value)} ${rest}`)).toEqual({ value, rest: rest.trimStart() });
      }),
    );
  });
});
