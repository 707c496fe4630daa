import { scoreOf } from './testing/unseen.ts';

// What owners might write, with its meaning, set down before the tables of phrases were looked at. Classes of failure that a set showed were mended after it
// had been scored; at first sight 156 of 206, then 52 of 71, then 40 of 50 and 32 of 40 were understood: `fourth`, which nothing was mended after,
// is what to expect of new texts.
const FLOORS = {
  'first.en': 97,
  'first.da': 101,
  'second.en': 38,
  'second.da': 26,
  'third.en': 23,
  'third.da': 24,
  'fourth.en': 15,
  'fourth.da': 17,
};

test.each(Object.entries(FLOORS))(
  '%s: at least %i are understood, and nothing is booked or cancelled wrongly',
  (name, floor) => {
    const { right, wrong } = scoreOf(name);
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(floor);
  },
);
