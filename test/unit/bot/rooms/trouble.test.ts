import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { openRetries } from '../../../../bot/rooms/retries.ts';
import { fakeHouse, SOON } from './fakes.ts';

const BEN = '@ben:one.example';
const DORA = '@dora:one.example';
const EVE = '@eve:one.example';
const HOUR = 3_600_000;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Lets everything go on that waits for at most so long (ms). */
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

async function builtHouse() {
  const house = fakeHouse();
  const rooms = house.open();
  const started = rooms.start();
  await pass(100);
  await started;
  house.acts.length = 0;
  house.reports.length = 0;
  return { house, rooms };
}

describe('an invitee whose server does not answer', () => {
  test('keeps nobody in who must go, is reported once, and is invited when her server is back', async () => {
    const { house, rooms } = await builtHouse();
    const conference = house.room('conference');
    conference.members.delete(BEN);
    house.trouble = async (act) => {
      if (act === `invite ${BEN}`) throw SOON;
    };
    rooms.wake('K7QF-4XPD');
    await pass(1_000);
    expect(house.acts.filter((act) => act === `invite ${BEN}`)).toHaveLength(4);
    expect(house.reports).toMatchObject([['conference', { failed: ['invite'] }]]);

    conference.members.set(EVE, 'join');
    rooms.check(house.rows.find((row) => row.kind === 'conference')!.roomId!);
    await pass(1_000);
    expect(conference.members.get(EVE)).toBe('leave');
    expect(house.reports.slice(1)).toMatchObject([['conference', { removed: [{ user: EVE, why: 'stranger' }], failed: [] }]]);

    house.trouble = async () => {};
    await pass(2 * 60_000);
    expect(conference.members.get(BEN)).toBe('invite');
    expect(house.reports.slice(2)).toMatchObject([['conference', { invited: [BEN], failed: [] }]]);
    await rooms.stop();
  });

  test('does not hold up a removal while her invitation hangs, and is taken out again if her agency left meanwhile', async () => {
    const { house, rooms } = await builtHouse();
    const conference = house.room('conference');
    conference.members.delete(BEN);
    let answer = () => {};
    house.trouble = (act) => (act === `invite ${BEN}` ? new Promise((resolve) => (answer = resolve)) : Promise.resolve());
    rooms.wake('K7QF-4XPD');
    await pass(100);
    house.state = { ...house.state, agencies: ['crisis'] };
    rooms.wake('K7QF-4XPD');
    await pass(100);
    expect(conference.members.get(DORA)).toBe('leave');
    answer();
    await pass(10_000);
    expect(conference.members.get(BEN)).toBe('leave');
    await rooms.stop();
  });

  test('does not hold up a start', async () => {
    const { house, rooms } = await builtHouse();
    await rooms.stop();
    house.room('conference').members.delete(BEN);
    house.trouble = (act) => (act === `invite ${BEN}` ? new Promise(() => {}) : Promise.resolve());
    let started = false;
    void house
      .open()
      .start()
      .then(() => {
        started = true;
      });
    await pass(31_000);
    expect(started).toBe(true);
  });
});

test('what the keeper did is handed on until it is recorded', async () => {
  const { house, rooms } = await builtHouse();
  house.room('conference').members.set(EVE, 'join');
  let failures = 3;
  house.onKept = async () => {
    if (failures-- > 0) throw new Error('database locked');
  };
  rooms.wake('K7QF-4XPD');
  await pass(10_000);
  expect(house.reports).toMatchObject([['conference', { removed: [{ user: EVE }] }]]);
  await rooms.stop();
});

test('what an interrupted run made is found again and not made twice, even if a commit comes before the rooms were compared', async () => {
  const { house, rooms } = await builtHouse();
  await rooms.stop();
  const lost = house.rows.find((row) => row.kind === 'conference')!;
  house.rows = house.rows.map((row) => (row === lost ? { ...row, roomId: null } : row));
  const next = house.open();
  next.wake();
  const started = next.start();
  next.wake();
  await pass(1_000);
  await started;
  expect(house.acts.filter((act) => act.startsWith('create'))).toEqual([]);
  expect(house.rows.find((row) => row.kind === 'conference')).toEqual(lost);
  await next.stop();
});

describe('a room that the server refuses to make', () => {
  test('is told once for each reason and made when the server lets it, with the rooms that hang on it', async () => {
    const house = fakeHouse();
    const rooms = house.open();
    house.trouble = async (act) => {
      if (act.includes(':space')) throw { httpStatus: 400, errcode: 'M_ROOM_IN_USE' };
    };
    void rooms.start();
    await pass(10 * 60_000);
    expect(house.refusals).toEqual(['case:K7QF-4XPD:space: 400 M_ROOM_IN_USE']);
    expect(house.acts.length).toBeGreaterThan(2);
    house.trouble = async () => {};
    await pass(HOUR);
    expect(house.rows.filter((row) => row.roomId === null)).toEqual([]);
    expect(house.refusals).toHaveLength(1);
    await rooms.stop();
  });

  test('is made even if it cannot be hung into its space at once', async () => {
    const house = fakeHouse();
    const rooms = house.open();
    house.trouble = async (act) => {
      if (act.startsWith('m.space.child')) throw SOON;
    };
    void rooms.start();
    await pass(1_000);
    expect([house.rows.filter((row) => row.roomId === null), house.refusals]).toEqual([[], []]);
    house.trouble = async () => {};
    await pass(2 * 60_000);
    expect([...house.room('space').state.keys()].filter((key) => key.startsWith('m.space.child'))).toHaveLength(3);
    await rooms.stop();
  });
});

test('retries wait a minute, then ever longer up to an hour, until it is done', async () => {
  const stopping = new AbortController();
  const retries = openRetries(stopping.signal);
  const at: number[] = [];
  const start = Date.now();
  const fail = () => {
    at.push((Date.now() - start) / 60_000);
    retries.later('room', fail);
  };
  retries.later('room', fail);
  retries.later('room', fail);
  await pass(4 * HOUR);
  expect(at).toEqual([1, 3, 7, 15, 31, 63, 123, 183]);
  retries.done('room');
  await pass(HOUR);
  expect([at.length, retries.waits('room')]).toEqual([8, false]);
});
