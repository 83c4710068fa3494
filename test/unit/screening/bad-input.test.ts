import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES } from '../../../cases/model.ts';
import { screen } from '../../../screening/screen.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 500);

function expectSound(text: string): void {
  const result = screen(text);
  for (const finding of result.findings) {
    expect(finding.start).toBeGreaterThanOrEqual(0);
    expect(finding.start).toBeLessThan(finding.end);
    expect(finding.end).toBeLessThanOrEqual(text.length);
    expect(finding.confidence).toBeGreaterThan(0);
    expect(finding.confidence).toBeLessThanOrEqual(1);
    expect(CATEGORIES).toContain(finding.category);
    expect(finding.about).not.toBe('none');
  }
  expect(result.about === 'none').toBe(result.findings.length === 0);
}

/** Words that make findings likely, among anything that Unicode has. */
const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.constantFrom(
    ...[
      'er ',
      'She ',
      'nimmt ',
      'seine Mutter ',
      'antidepressants',
      'Schulden',
      '0171 2345678',
      'AB123456C',
      'DE89 3704 0044 0532 0130 00',
    ],
    ...[
      '. ',
      '? ',
      '\n',
      '\u200b',
      '\u202e',
      '\u0308',
      '１２',
      'Ⅳ',
      '\ud800',
      '<b>',
      '@',
      '@a.de',
      'Kevin ',
      'geb. 1.2.2003 ',
      'Lindenstraße 12',
    ],
  ),
);

describe('bad input', () => {
  test('anything at all: no exception, every offset inside the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        expectSound(parts.join(''));
      }),
      { numRuns: RUNS },
    );
  });

  test('the same text gives the same answer', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(screen(parts.join(''))).toEqual(screen(parts.join('')));
      }),
      { numRuns: 50 },
    );
  });

  const long = 64 * 1024;
  test.each([
    ['one word', 'a'.repeat(long)],
    ['one word of digits', '1'.repeat(long)],
    ['one German compound', 'sucht'.repeat(long / 5)],
    ['running text', 'Er hat Schulden und trinkt wieder. '.repeat(long / 35)],
    ['one sentence', 'seine Mutter hat ihm Drogen gegeben und '.repeat(long / 40)],
    ['at signs', '@a'.repeat(long / 2)],
    ['almost addresses', 'A'.repeat(long / 2) + '@'.repeat(long / 2)],
    ['almost numbers', '+49 17'.repeat(long / 6)],
    ['almost bank accounts', 'DE89 3704 '.repeat(long / 10)],
    ['combining marks', `e${'\u0308'.repeat(long)}`],
    ['zero-width characters', 'e\u200b\u202e'.repeat(long / 3)],
    ['markup', '<div><b>'.repeat(long / 8)],
    ['brackets and dots', '(1.2-'.repeat(long / 5)],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(long / 11)],
    ['lines', 'er ist krank\n'.repeat(long / 13)],
  ])('64 kB of %s', (_name, text) => {
    expectSound(text);
  });

  test('scripts without a lexicon: no language claimed from ours, identifiers still seen', () => {
    const text = 'Его телефон +49 171 2345678';
    const result = screen(text);
    expect(result.findings.map((finding) => finding.category)).toEqual(['contact']);
    expect(result.language).toBe('und');
    expect(screen('هو مريض جدا')).toEqual({ language: 'und', about: 'none', findings: [] });
  });

  test.each(['', '   \n\t ', '👍🎉', 'https://example.org/er-ist-krank', '/case show', '```\nfor (i of her) {}\n```'])(
    'nothing in %j',
    (text) => {
      expect(screen(text).findings).toEqual([]);
    },
  );

  test('a quoted reply is not the words of the author', () => {
    const quoted = '> <@anna:one.example> He has stopped taking his antidepressant\n> and sleeps rough\n\nThanks, see you on Thursday';
    expect(screen(quoted).findings).toEqual([]);
    const answer = '> Any news?\n\nHe has stopped taking his antidepressant';
    const { findings } = screen(answer);
    expect(findings.map(({ start, end }) => answer.slice(start, end)).join()).toContain('antidepressant');
    for (const { category, start } of findings) {
      expect(category).toBe('mental_health');
      expect(start).toBeGreaterThan(answer.indexOf('\n\n'));
    }
  });

  test('letters of other scripts that look like Latin ones hide nothing', () => {
    expect(screen('He has stopped taking his аntidepressаnt').findings.map((finding) => finding.category)).toContain('mental_health');
  });

  test.each(['seine Nummer: 0 1 7 1 2 3 4 5 6 7 8', 'seine Nummer: 0171.234.56.78', 'seine Nummer: ０１７１ ２３４５６７８'])(
    'digits with gaps: %j',
    (text) => {
      expect(screen(text).findings.map((finding) => finding.category)).toContain('contact');
    },
  );
});
