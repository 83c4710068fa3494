import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { CATEGORIES } from '../../../cases/model.ts';
import { DATA } from '../../../screening/data/index.ts';
import { LANGUAGES } from '../../../screening/languages.ts';
import { parseLexicon } from '../../../screening/lexicon.ts';

describe('reading a lexicon', () => {
  test('sections, strengths, open ends, comments', () => {
    const terms = parseLexicon('# words\n[drugs]\n*sucht* # anywhere\n! Überdosis\n~ clean=\nsmells of drink\n', 'test');
    expect(terms).toEqual([
      { pattern: 'sucht', section: 'drugs', strength: 'plain', openStart: true, tail: 'any' },
      { pattern: 'uberdosis', section: 'drugs', strength: 'telling', openStart: false, tail: 'endings' },
      { pattern: 'clean', section: 'drugs', strength: 'weak', openStart: false, tail: 'none' },
      { pattern: 'smells of drink', section: 'drugs', strength: 'plain', openStart: false, tail: 'endings' },
    ]);
  });

  test('mistakes name the file and the line', () => {
    expect(() => parseLexicon('tablet\n', 'en/health')).toThrow('en/health: "tablet" stands before');
    expect(() => parseLexicon('[a]\n*\n', 'en/health')).toThrow('en/health: "*" has no letters');
  });
});

describe('the lexicons', () => {
  test.each(LANGUAGES)('%s: every category but those found by shape has one, no word twice', (language) => {
    const { lexicons } = DATA[language];
    const byShape = ['contact', 'national_id', 'third_party'];
    expect(Object.keys(lexicons).sort()).toEqual(CATEGORIES.filter((category) => !byShape.includes(category)).sort());
    for (const [category, text] of Object.entries(lexicons)) {
      const terms = parseLexicon(text ?? '', `${language}/${category}`).map((term) => `${term.pattern} ${term.openStart} ${term.tail}`);
      expect({ category, twice: terms.filter((term, index) => terms.indexOf(term) !== index) }).toEqual({ category, twice: [] });
    }
  });

  test.each(LANGUAGES)('%s: signals, names and words are there', (language) => {
    const { signals, firstNames, surnames, ...words } = DATA[language];
    expect(parseLexicon(signals, `${language}/signals`).length).toBeGreaterThan(500);
    expect(firstNames.split(/\s+/).length).toBeGreaterThan(300);
    expect(surnames.split(/\s+/).length).toBeGreaterThan(200);
    for (const list of [words.birth, words.street, words.titles, words.greetings, words.functionWords]) expect(list.trim()).not.toBe('');
  });

  test.each(['en', 'de'])('%s: every reason and category has a sentence', (language) => {
    const sentences = parse(readFileSync(`config/locales/${language}/why.yaml`, 'utf8')) as Record<string, string>;
    const needed = new Set<string>(CATEGORIES.map((category) => `category.${category}`));
    for (const name of LANGUAGES) {
      for (const [category, text] of Object.entries(DATA[name].lexicons)) {
        for (const term of parseLexicon(text ?? '', name)) needed.add(`why.${category}.${term.section}`);
      }
    }
    for (const key of [
      'identity.first_name',
      'identity.surname',
      'identity.title',
      'identity.named',
      'identity.school',
      'identity.birth_date',
      'identity.plate',
    ])
      needed.add(`why.${key}`);
    for (const key of ['identity.known', 'contact.phone', 'contact.email', 'contact.address', 'national_id.number', 'national_id.document'])
      needed.add(`why.${key}`);
    for (const key of ['finance.iban', 'location.coordinates', 'online.profile', 'online.user_name', 'third_party.relative', 'wording'])
      needed.add(`why.${key}`);
    expect([...needed].filter((key) => (sentences[key] ?? '') === '')).toEqual([]);
  });
});
