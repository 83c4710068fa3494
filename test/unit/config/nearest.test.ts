import { describe, expect, test } from '@jest/globals';
import { didYouMean, nearest } from '../../../config/nearest.ts';

describe('the word that was meant', () => {
  test('is the nearest within a third of the letters', () => {
    expect(nearest('time-zone', ['time_zone', 'language'])).toBe('time_zone');
    expect(nearest('Langauge', ['time_zone', 'language'])).toBe('language');
    expect(nearest('xyz', ['language', 'profile'])).toBeUndefined();
  });

  test('a short word is not near everything', () => {
    expect(nearest('to', ['id'])).toBeUndefined();
  });

  test('where none is near, a short list is told and a long one is not', () => {
    expect(didYouMean('xyz', ['alpha', 'beta', 'alpha'])).toBe('Known here: alpha, beta.');
    expect(didYouMean('xyz', [])).toBeUndefined();
    expect(
      didYouMean(
        'xyz',
        Array.from({ length: 30 }, (_, i) => `alphabet${i}`),
      ),
    ).toBeUndefined();
  });
});
