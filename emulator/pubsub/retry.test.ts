import { backoffMilliseconds } from './retry.ts';

test('without a policy a message is delivered again at once', () => {
  expect(backoffMilliseconds(undefined, 3)).toBe(0);
});

test('the back-off doubles from the minimum up to the maximum', () => {
  const policy = { minimumBackoff: { seconds: '1', nanos: 500_000_000 }, maximumBackoff: { seconds: '5' } };
  expect([1, 2, 3, 50].map((failures) => backoffMilliseconds(policy, failures))).toEqual([1500, 3000, 5000, 5000]);
});

test('an empty policy means 10 to 600 seconds', () => {
  expect([1, 100].map((failures) => backoffMilliseconds({}, failures))).toEqual([10_000, 600_000]);
});
