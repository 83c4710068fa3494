import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../../../../screening/language/tell.ts';
import { knowledge } from '../../../../screening/load.ts';
import { findNames } from '../../../../screening/names/find.ts';
import { plainText } from '../../../../screening/plain-text.ts';
import { Professionals } from '../../../../screening/professionals.ts';
import { tokenise } from '../../../../screening/tokens.ts';

function namesIn(text: string, professionals?: ConstructorParameters<typeof Professionals>[0]): string[] {
  const plain = plainText(text);
  const tokens = tokenise(plain);
  const known = knowledge();
  const { language } = languageOf(plain.text, tokens, known.little);
  return findNames(tokens, plain, language, known, new Professionals(professionals)).map(({ from, to, why }) => {
    const [first, last] = [tokens.list[from], tokens.list[to - 1]];
    return `${why}: ${plain.text.slice(first?.start, last?.end)}`;
  });
}

describe('names of people', () => {
  test.each([
    ['Heute war Jonas Lindner nicht in der Schule', ['first_name: Jonas Lindner']],
    ['Yesterday Kevin was seen at the station', ['first_name: Kevin']],
    ['We met Mrs Hargreaves on the stairs', ['title: Hargreaves']],
    ['Gisteren is Jan van Dijk gezien op het station', ['first_name: Jan van Dijk']],
    ['Eilen näimme Virtasen torilla', ['surname: Virtasen']],
    ['Jučer smo vidjeli Marka na kolodvoru', ['first_name: Marka']],
    ['Vakar matėme Tomą stotyje', ['first_name: Tomą']],
    ['gestern war jonas wieder da', ['first_name: jonas']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  test.each([
    'Der Termin ist am Montag im Rathaus',
    'Die Polizei Nürnberg hat angerufen',
    'I will be in London on Tuesday',
    'Jos aikaa on, soitan',
  ])('none in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('those of professionals are left out', () => {
    expect(namesIn('Heute war Jonas Lindner im Haus', { names: ['Jonas Lindner'], numbers: [], addresses: [] })).toEqual([]);
    expect(namesIn('Jonas vom Jugendamt kommt')).toEqual([]);
  });

  test('a school that is called after somebody is a school', () => {
    expect(namesIn('an der Goethe-Schule')).toEqual(['school: Goethe-Schule']);
  });
});
