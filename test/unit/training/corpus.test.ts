import { beforeAll, describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../screening/languages.ts';
import { screen } from '../../../screening/screen.ts';
import { corpusFaults, faultsOf } from '../../../training/check.ts';
import { type Message, readCorpus } from '../../../training/corpus.ts';
import { allCategories, flagged, type Judged } from '../../../training/measures.ts';

const MESSAGE: Message = {
  id: 'en-0001',
  kind: 'plain',
  text: 'He owes money',
  about: 'subject',
  categories: ['finance'],
  accept: [],
  tags: [],
  language: 'en',
};

describe('the corpus', () => {
  test('is labelled by the guide, balanced, and says nothing twice', () => {
    expect(corpusFaults({ train: readCorpus('train'), test: readCorpus('test') })).toEqual([]);
  });

  test('labels that contradict the guide are named', () => {
    expect(faultsOf(MESSAGE)).toEqual([]);
    expect(faultsOf({ ...MESSAGE, kind: 'hard' })).toHaveLength(2);
    expect(faultsOf({ ...MESSAGE, about: 'third_party' })).toEqual(['is about a third party without that category']);
    expect(faultsOf({ ...MESSAGE, accept: ['finance'] })).toEqual(['demands and accepts finance']);
  });

  test('the same text in both parts is found, whatever its signs', () => {
    const faults = corpusFaults({ train: [MESSAGE], test: [{ ...MESSAGE, id: 'en-t-001', text: 'he owes money!' }] });
    expect(faults).toContain('en-t-001 says the same as en-0001');
  });
});

describe('messages that neither lexicons nor model know (the test part)', () => {
  let judged: Judged[];
  beforeAll(() => {
    judged = readCorpus('test').map((message) => ({ message, screening: screen(message.text) }));
  });
  const share = (kinds: Message['kind'][], language?: string): number =>
    flagged(judged.filter(({ message }) => kinds.includes(message.kind) && (!language || message.language === language)));

  // What was reached when the model was trained last; docs/screening.md has the table.
  test('are noticed and left alone as often as when the model was trained', () => {
    expect(share(['plain'])).toBeGreaterThanOrEqual(0.97);
    expect(share(['indirect'])).toBeGreaterThanOrEqual(0.91);
    expect(share(['harmless'])).toBeLessThanOrEqual(0.033);
    expect(share(['hard'])).toBeLessThanOrEqual(0.07);
    expect(allCategories(judged).f2).toBeGreaterThanOrEqual(0.78);
  });

  test.each(LANGUAGES)('%s is told', (language) => {
    const own = judged.filter(({ message }) => message.language === language);
    expect(own.filter(({ screening }) => screening.language === language).length / own.length).toBeGreaterThan(0.95);
  });
});
