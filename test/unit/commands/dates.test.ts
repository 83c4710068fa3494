import { describe, expect, test } from '@jest/globals';
import { readDate, takeDate } from '../../../commands/dates.ts';
import { NOW, ZONE } from './support.ts';

const today = { now: NOW, timeZone: ZONE };

describe('dates as people write them', () => {
  test.each([
    ['friday', '2026-03-13T22:59:59.000Z'],
    ['Freitag', '2026-03-13T22:59:59.000Z'],
    ['by friday', '2026-03-13T22:59:59.000Z'],
    ['bis zum Freitag', '2026-03-13T22:59:59.000Z'],
    ['today', '2026-03-10T22:59:59.000Z'],
    ['morgen', '2026-03-11T22:59:59.000Z'],
    ['12.3.', '2026-03-12T22:59:59.000Z'],
    ['12.3', '2026-03-12T22:59:59.000Z'],
    ['9.3.', '2027-03-09T22:59:59.000Z'],
    ['12.3.2026', '2026-03-12T22:59:59.000Z'],
    ['12.3.26', '2026-03-12T22:59:59.000Z'],
    ['12.3. 14:00', '2026-03-12T13:00:00.000Z'],
    ['2026-03-15', '2026-03-15T22:59:59.000Z'],
    ['2026-03-15T10:00Z', '2026-03-15T10:00:00.000Z'],
    ['12. März', '2026-03-12T22:59:59.000Z'],
    ['in 2 weeks', '2026-03-24T22:59:59.000Z'],
    ['in zwei Wochen', '2026-03-24T22:59:59.000Z'],
    ['in 20 seconds', '2026-03-10T09:30:20.000Z'],
    ['in einer Stunde', '2026-03-10T10:30:00.000Z'],
    ['friday 14:00', '2026-03-13T13:00:00.000Z'],
    ['Freitag 14 Uhr', '2026-03-13T13:00:00.000Z'],
    ['"in 2 weeks"', '2026-03-24T22:59:59.000Z'],
    // Summer time has begun by then: the end of the day is an hour earlier in UTC.
    ['1.4.', '2026-04-01T21:59:59.000Z'],
    ['in 4 weeks', '2026-04-07T21:59:59.000Z'],
    ['30.3. 14:00', '2026-03-30T12:00:00.000Z'],
  ])('%s', (typed, expected) => {
    const read = readDate(typed, today);
    expect('value' in read ? read.value.toISOString() : read).toBe(expected);
  });

  test.each([
    ['friday Call the parents', 'Call the parents'],
    ['in 2 weeks Eltern anrufen', 'Eltern anrufen'],
    ['12.3. 20 Leute einladen', '20 Leute einladen'],
    ['"friday" 3 calls', '3 calls'],
    ['tomorrow: call on monday', 'call on monday'],
  ])('leaves the rest: %s', (typed, rest) => {
    expect(takeDate(typed, today)).toMatchObject({ rest });
  });
});

describe('dates that are refused', () => {
  test.each([
    ['yesterday', 'error.date_past'],
    ['2025-01-01', 'error.date_past'],
    ['12.3.2020', 'error.date_past'],
    ['soonish', 'error.date_unclear'],
    ['', 'error.date_unclear'],
    ['31.2.', 'error.date_unclear'],
    ['45.3.', 'error.date_unclear'],
    ['call on friday', 'error.date_unclear'],
    ['2099-01-01', 'error.date_far'],
    ['friday nonsense', 'error.date_unclear'],
  ])('%j', (typed, say) => expect(readDate(typed, today)).toMatchObject({ problem: { say } }));
});
