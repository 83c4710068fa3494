import { describe, expect, test } from '@jest/globals';
import { ConnectionError, MatrixError } from 'matrix-js-sdk';
import { backOff, isSoAlready, judge, persist, sleep } from '../../../../bot/outbox/patience.ts';

describe('what a failed request means', () => {
  test.each([
    [
      'rate limit',
      new MatrixError({ errcode: 'M_LIMIT_EXCEEDED', retry_after_ms: 1234 }, 429),
      { again: true, afterMs: 1234, status: 429 },
    ],
    ['server trouble', new MatrixError({}, 502), { again: true, afterMs: null, status: 502 }],
    ['network', new ConnectionError('fetch failed'), { again: true, afterMs: null, status: null }],
    [
      'rate limit of the other SDK',
      { statusCode: 429, body: { errcode: 'M_LIMIT_EXCEEDED', retry_after_ms: 7 } },
      { again: true, afterMs: 7, status: 429 },
    ],
    [
      'rate limit in the header',
      { httpStatus: 429, httpHeaders: new Headers({ 'Retry-After': '2' }) },
      { again: true, afterMs: 2000, status: 429 },
    ],
    ['a token that is gone', new MatrixError({ errcode: 'M_UNKNOWN_TOKEN' }, 401), { again: true, afterMs: null, status: 401 }],
    ['nothing at all', undefined, { again: true, afterMs: null, status: null }],
  ])('%s passes', (_name, error, expected) => {
    expect(judge(error)).toEqual(expected);
  });

  test('a refusal stays one', () => {
    expect(judge(new MatrixError({ errcode: 'M_FORBIDDEN', error: 'no' }, 403))).toMatchObject({ again: false, code: 'M_FORBIDDEN' });
    expect(judge({ statusCode: 413, body: { errcode: 'M_TOO_LARGE' } })).toMatchObject({ again: false, code: 'M_TOO_LARGE' });
  });

  test('what is so already is no failure', () => {
    expect(isSoAlready(new MatrixError({ errcode: 'M_DUPLICATE_ANNOTATION', error: 'twice' }, 400))).toBe(true);
    expect(isSoAlready({ statusCode: 403, body: { errcode: 'M_FORBIDDEN', error: '@a:b is already in the room.' } })).toBe(true);
    expect(isSoAlready(new MatrixError({ errcode: 'M_FORBIDDEN', error: 'not allowed' }, 403))).toBe(false);
  });
});

test('waits grow from half a second to a minute, spread by a quarter', () => {
  expect([0, 1, 2, 20].map((attempt) => backOff(attempt, () => 0.5))).toEqual([500, 1000, 2000, 60_000]);
  expect(backOff(3, () => 0)).toBe(3000);
  expect(backOff(3, () => 1)).toBe(5000);
});

describe('persist', () => {
  test('repeats until it succeeds', async () => {
    const answers = [new MatrixError({ retry_after_ms: 1 }, 429), new MatrixError({ retry_after_ms: 1 }, 429)];
    const result = await persist(async () => {
      const error = answers.shift();
      if (error) throw error;
      return 'done';
    });
    expect(result).toBe('done');
  });
  test('throws a refusal at once', async () => {
    let calls = 0;
    const refused = persist(async () => {
      calls++;
      throw new MatrixError({ errcode: 'M_FORBIDDEN' }, 403);
    });
    await expect(refused).rejects.toMatchObject({ errcode: 'M_FORBIDDEN' });
    expect(calls).toBe(1);
  });
});

test('a sleeper wakes when the signal fires, before or during', async () => {
  const cut = new AbortController();
  const sleeping = sleep(60_000, cut.signal);
  cut.abort();
  await sleeping;
  await sleep(60_000, cut.signal);
  expect(cut.signal.aborted).toBe(true);
});
