import { nextAttempt, retryAfterSeconds, SCHEDULE_S } from './next-attempt.ts';

const now = new Date('2026-11-22T10:00:00Z');
const delayS = (id: string, attempts: number, retryAfter?: number) => {
  const at = nextAttempt(id, attempts, now, retryAfter);
  return at && (at.getTime() - now.getTime()) / 1_000;
};

test('the schedule is the one of the contract', () => {
  const [s, min, h] = [1, 60, 3_600];
  expect(SCHEDULE_S).toEqual([5 * s, min, 5 * min, 30 * min, 2 * h, 5 * h, 10 * h, 14 * h, 20 * h, 24 * h]);
});

test.each(SCHEDULE_S.map((delay, i) => [i + 1, delay]))(
  'after attempt %i it is %i s, give or take 20 %%',
  (attempts, delay) => {
    const delays = Array.from({ length: 200 }, (_, i) => delayS(`delivery-${i}`, attempts) ?? Number.NaN);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(delay * 0.8);
    expect(Math.max(...delays)).toBeLessThanOrEqual(delay * 1.2);
    expect(Math.max(...delays) - Math.min(...delays)).toBeGreaterThan(delay * 0.3);
  },
);

test('the spread follows from the id, so that trying again comes to the same time', () => {
  expect(delayS('a', 3)).toBe(delayS('a', 3));
});

test('after the eleventh there is none', () => {
  expect(delayS('a', 11)).toBeUndefined();
  expect(delayS('a', 11, 60)).toBeUndefined();
});

test('Retry-After is honoured where it asks for later, up to a day', () => {
  expect(delayS('a', 1, 120)).toBe(120);
  expect(delayS('a', 1, 1)).toBe(delayS('a', 1));
  expect(delayS('a', 1, 10_000_000)).toBe(86_400);
});

test.each([
  ['120', 120],
  ['Sun, 22 Nov 2026 10:01:00 GMT', 60],
  ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
  ['soon', undefined],
  [undefined, undefined],
])('Retry-After: %s is %s', (header, seconds) => {
  expect(retryAfterSeconds(header, now)).toBe(seconds);
});
