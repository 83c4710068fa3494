import { describe, expect, test } from '@jest/globals';
import { addDuration } from '../../../cases/duration.ts';

describe('addDuration', () => {
  test.each([
    ['2025-01-31T10:00:00.000Z', 'P1M', '2025-02-28T10:00:00.000Z'],
    ['2024-02-29T00:00:00.000Z', 'P1Y', '2025-02-28T00:00:00.000Z'],
    ['2025-08-31T00:00:00.000Z', 'P6M', '2026-02-28T00:00:00.000Z'],
    ['2025-03-03T10:00:00.000Z', 'PT72H', '2025-03-06T10:00:00.000Z'],
    ['2025-03-03T10:00:00.000Z', 'P4W', '2025-03-31T10:00:00.000Z'],
    ['2025-12-31T23:00:00.000Z', 'P1Y2M10DT1H30M5S', '2027-03-11T00:30:05.000Z'],
    ['2025-03-03T10:00:00.000Z', 'P0D', '2025-03-03T10:00:00.000Z'],
  ])('%s and %s', (start, duration, end) => {
    expect(addDuration(new Date(start), duration).toISOString()).toBe(end);
  });

  test.each(['', 'P', 'PT', 'P1H', '6M', 'P1DT', 'P-1D'])('“%s” is none', (duration) => {
    expect(() => addDuration(new Date(0), duration)).toThrow('no ISO 8601 duration');
  });
});
