import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkLocales } from '../../../config/locale-check.ts';
import { languagesOf, loadTexts } from '../../../config/locales.ts';
import { problemsOf, scratch } from './support.ts';

function locales(files: Record<string, string>): string {
  const folder = scratch();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name.split('/')[0] ?? ''), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const EN = `
a.hello: "Hello {name}"
a.only: "English only"
a.when: "{at, date, short} {at, time, short}"
a.count: "{n, plural, one {# action} other {# actions}}"
a.usage: "Type /case add <agency>. It''s easy."
`;
const DE = `
a.hello: "Guten Tag {name}"
a.when: "{at, date, ::yyyyMMdd} {at, time, short}"
a.count: "{n, plural, one {# Aufgabe} other {# Aufgaben}}"
a.usage: "/case add <agency>"
`;

describe('texts', () => {
  const folder = locales({ 'en/a.yaml': EN, 'de/a.yaml': DE });

  test('parameters, plurals, angle brackets and apostrophes', () => {
    const texts = loadTexts('en', 'UTC', folder);
    expect(texts.say('a.hello', { name: '<b>Anna</b> {x}' })).toBe('Hello <b>Anna</b> {x}');
    expect(texts.say('a.count', { n: 1 })).toBe('1 action');
    expect(texts.say('a.count', { n: 3 })).toBe('3 actions');
    expect(texts.say('a.usage')).toBe("Type /case add <agency>. It's easy.");
  });

  test('dates are shown in the time zone, also across midnight', () => {
    const at = new Date('2026-06-30T22:30:00Z');
    expect(loadTexts('de', 'Europe/Berlin', folder).say('a.when', { at })).toBe('01.07.2026 00:30');
    expect(loadTexts('de', 'UTC', folder).say('a.when', { at })).toBe('30.06.2026 22:30');
  });

  test('English stands in for what a language lacks', () => {
    expect(loadTexts('de', 'UTC', folder).say('a.only')).toBe('English only');
  });

  test('a key that English lacks, and a parameter that is not given, are errors', () => {
    const texts = loadTexts('en', 'UTC', folder);
    expect(() => texts.say('a.none')).toThrow('a.none');
    expect(() => texts.say('a.hello')).toThrow('name');
  });

  test('a key in two files, and a file that is no list of texts, are refused', () => {
    const twice = locales({ 'en/a.yaml': 'a.x: "1"', 'en/b.yaml': 'a.x: "2"' });
    expect(problemsOf(() => loadTexts('en', 'UTC', twice))).toMatchObject([
      { sentence: 'Another file of this language has this key too.' },
    ]);
    expect(problemsOf(() => loadTexts('en', 'UTC', locales({ 'en/a.yaml': 'a.x: 1' })))).toMatchObject([{ key: 'a.x' }]);
  });
});

describe('the check of languages against English', () => {
  test('finds what is missing, surplus, different or broken', () => {
    const folder = locales({
      'en/a.yaml': 'a.one: "{x}"\na.two: "{n, plural, one {{x}} other {#}}"\na.three: "3"\na.four: "4"',
      'de/a.yaml': 'a.one: "{y}"\na.two: "{n} {x}"\na.four: "{"\na.five: "5"',
    });
    expect(
      checkLocales(folder)
        .map(({ language, key, fault }) => `${language} ${key} ${fault}`)
        .sort(),
    ).toEqual(['de a.five surplus', 'de a.four syntax', 'de a.one placeholders', 'de a.three missing']);
  });

  test('the bot’s own texts are complete in every language', () => {
    expect(languagesOf()).toEqual(['de', 'en']);
    expect(checkLocales()).toEqual([]);
  });
});
