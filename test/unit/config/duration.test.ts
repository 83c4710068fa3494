import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { durationMs } from '../../../config/duration.ts';

test('weeks, days, hours, minutes and seconds add up', () => {
  const parts = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(500), fc.nat(500));
  fc.assert(
    fc.property(parts, ([w, d, h, m, s]) => {
      expect(durationMs(`P${w}W${d}DT${h}H${m}M${s}S`)).toBe(((((w * 7 + d) * 24 + h) * 60 + m) * 60 + s) * 1000);
    }),
  );
});

test('parts may be left out', () => {
  expect(durationMs('PT30S')).toBe(30_000);
  expect(durationMs('P1D')).toBe(86_400_000);
  expect(durationMs('PT0S')).toBe(0);
});

test.each(['', 'P', 'PT', 'P1DT', '30s', 'P1M', 'P1Y', 'PT-1S', 'PT1.5H', ' PT1S'])('refused: "%s"', (text) => {
  expect(durationMs(text)).toBeUndefined();
});
