import { createClock, firstDateFor } from './clock.ts';

test('time runs faster from the past, up to real time and no further', () => {
  const clock = createClock({ speed: 60, beginsMs: 0, nowMs: 1_000_000 });
  expect([clock(1_000_000), clock(1_001_000), clock(1_016_949)]).toEqual([0, 60_000, 1_016_940]);
  expect([clock(1_017_000), clock(9_000_000)]).toEqual([1_017_000, 9_000_000]);
});

test('real time is real time', () => {
  expect(createClock({ speed: 1, beginsMs: 0, nowMs: 5 })(77)).toBe(77);
});

test.each([
  [1, '2026-11-22T12:00:00Z', '2026-11-22'],
  [60, '2026-11-25T12:00:00Z', '2026-11-24'],
  // Monday, Sunday and Saturday begin on the Friday before.
  [60, '2026-11-23T12:00:00Z', '2026-11-20'],
  [60, '2026-11-22T12:00:00Z', '2026-11-20'],
  [60, '2026-11-21T12:00:00Z', '2026-11-20'],
])('at speed %i and %s the first day is %s', (speed, now, date) => {
  expect(firstDateFor(speed, Date.parse(now))).toBe(date);
});
