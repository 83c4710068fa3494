import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newReference, readReference } from '../../../cases/reference.ts';

/** Random bytes from a seed: tests repeat. */
function random(seed: number) {
  let state = seed >>> 0;
  return (bytes: number) =>
    Uint8Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
}

describe('newReference', () => {
  test('is two times four signs, none of them easily taken for another, none beside itself, no three letters in a row', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const ref = newReference(random(seed), () => false);
        expect(ref).toMatch(/^[346789CDFGHJKMNPQRTVWX]{4}-[346789CDFGHJKMNPQRTVWX]{4}$/);
        expect(ref.replace('-', '')).not.toMatch(/(.)\1|[A-Z]{3}/);
        expect(readReference(ref)).toBe(ref);
      }),
    );
  });

  test('is one that no case has', () => {
    const first = newReference(random(1), () => false);
    const second = newReference(random(1), (ref) => ref === first);
    expect(second).not.toBe(first);
  });

  test('does not follow from the one before', () => {
    const source = random(7);
    const refs = Array.from({ length: 500 }, () => newReference(source, () => false));
    expect(new Set(refs).size).toBe(500);
    expect(refs.toSorted()).not.toEqual(refs);
  });

  test('gives up on a broken source instead of hanging', () => {
    expect(() =>
      newReference(
        (bytes) => new Uint8Array(bytes),
        () => false,
      ),
    ).toThrow('random source');
  });
});

describe('readReference', () => {
  test('forgives capitals, spaces and the hyphen', () => {
    for (const typed of ['k7q4-xp9d', ' K7Q4 XP9D ', 'k7q4xp9d', 'K7Q4–XP9D']) expect(readReference(typed)).toBe('K7Q4-XP9D');
    for (const typed of ['', 'K7Q4', 'K7Q4-XP9O', 'K7Q4-XP9DD']) expect(readReference(typed)).toBeNull();
  });
});
