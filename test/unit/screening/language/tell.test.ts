import { describe, expect, test } from '@jest/globals';
import { languageOf, type Spoken } from '../../../../screening/language/tell.ts';
import { knowledge } from '../../../../screening/load.ts';
import { plainText } from '../../../../screening/plain-text.ts';
import { tokenise } from '../../../../screening/tokens.ts';

function told(text: string): Spoken {
  const plain = plainText(text);
  return languageOf(plain.text, tokenise(plain), knowledge().little);
}

describe('the language of a message', () => {
  test.each([
    ['de', 'kommt heut ned, ruft morgen nochmal an'],
    ['en', 'not coming today, will ring tomorrow'],
    ['fi', 'ei tuu tänään, soittaa huomenna'],
    ['fr', 'elle passe pas ce soir, on rappelle demain'],
    ['hr', 'danas ne dolazi, zvat ce sutra'],
    ['lt', 'siandien neateis, skambins rytoj'],
    ['nl', 'komt vandaag niet, belt morgen terug'],
    ['sv', 'kommer inte idag, ringer imorgon'],
  ])('%s: %s', (language, text) => {
    expect(told(text).language).toBe(language);
  });

  test('letters of other scripts are of no language that is known', () => {
    expect(told('он болен')).toEqual({ language: 'und', read: [] });
    expect(told('')).toEqual({ language: 'und', read: [] });
  });

  test('where people mix, both languages are read', () => {
    const { read } = told('Er war gestern wieder hier, but he was not sober and we could not talk with him');
    expect(read).toEqual(expect.arrayContaining(['de', 'en']));
  });

  test('a word of two languages is read in both', () => {
    expect(told('information').read.length).toBeGreaterThan(1);
  });
});
