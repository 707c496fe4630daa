import { scoreOf } from './testing/unseen.ts';

// What owners might write, with its meaning, set down before the tables were looked at. `first` was mended by class of failure, `second` was scored
// before it was, `third` never was: 40 of 50 is the honest figure. None may be understood worse than today, and none may change a booking wrongly.
const FLOORS = {
  'first.en': 97,
  'first.da': 101,
  'second.en': 37,
  'second.da': 26,
  'third.en': 20,
  'third.da': 20,
};

test.each(Object.entries(FLOORS))(
  '%s: at least %i are understood, and nothing is booked or cancelled wrongly',
  (name, floor) => {
    const { right, wrong } = scoreOf(name);
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(floor);
  },
);
