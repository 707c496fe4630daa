import { createTokenBuckets } from './token-bucket.ts';

test('a burst of 500, then ten a second', () => {
  const take = createTokenBuckets();
  let taken = 0;
  while (take('a', undefined, 0) === 0) taken += 1;
  expect(taken).toBe(500);
  expect(take('a', undefined, 0)).toBeCloseTo(0.1);
  expect(take('b', undefined, 0)).toBe(0);
  for (let i = 0; i < 10; i += 1) expect(take('a', undefined, 1_000)).toBe(0);
  expect(take('a', undefined, 1_000)).toBeGreaterThan(0);
});

test('a unit may have a rate of its own', () => {
  const take = createTokenBuckets();
  for (let i = 0; i < 500; i += 1) take('slow', 0.5, 0);
  expect(take('slow', 0.5, 0)).toBeCloseTo(2);
  for (let i = 0; i < 2_000; i += 1) expect(take('fast', 2_000, 0)).toBe(0);
  expect(take('fast', 2_000, 0)).toBeGreaterThan(0);
});

test('a clock that steps back takes nothing away', () => {
  const take = createTokenBuckets();
  expect(take('a', undefined, 10_000)).toBe(0);
  for (let i = 0; i < 499; i += 1) expect(take('a', undefined, 0)).toBe(0);
});
