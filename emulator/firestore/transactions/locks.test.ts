import { Locks } from './locks.ts';

const owner = () => ({ lastUsed: Date.now() });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a lock goes to those who wait in the order in which they came', async () => {
  const locks = new Locks();
  const [a, b, c] = [owner(), owner(), owner()];
  const got: string[] = [];
  expect(locks.acquire('k', a)).toBe('granted');
  expect(locks.acquire('k', a)).toBe('granted');
  const waits = [b, c].map(async (one, i) => {
    await locks.acquire('k', one);
    got.push(i === 0 ? 'b' : 'c');
    locks.releaseAll(one);
  });
  expect(locks.isHeldByOther('k', b)).toBe(true);
  locks.releaseAll(a);
  await Promise.all(waits);
  expect(got).toEqual(['b', 'c']);
  expect(locks.isHeldByOther('k', a)).toBe(false);
});

test('whoever would close a circle of waiting is told at once', async () => {
  const locks = new Locks();
  const [a, b, c] = [owner(), owner(), owner()];
  for (const [key, one] of [
    ['x', a],
    ['y', b],
    ['z', c],
  ] as const)
    await locks.acquire(key, one);
  const aWaits = locks.acquire('y', a);
  const bWaits = locks.acquire('z', b);
  expect(locks.acquire('x', c)).toBe('deadlock');
  locks.releaseAll(c);
  expect(await bWaits).toBe('granted');
  locks.releaseAll(b);
  expect(await aWaits).toBe('granted');
});

test('a holder that idles loses its lock to one who waits; one that is heard of keeps it', async () => {
  const locks = new Locks();
  const [a, b] = [owner(), owner()];
  await locks.acquire('k', a);
  let granted = false;
  const waits = Promise.resolve(locks.acquire('k', b)).then(() => {
    granted = true;
  });
  await jest.advanceTimersByTimeAsync(400);
  a.lastUsed = Date.now();
  await jest.advanceTimersByTimeAsync(400);
  expect(granted).toBe(false);
  await jest.advanceTimersByTimeAsync(400);
  expect(granted).toBe(true);
  await waits;
  expect(locks.isHeldByOther('k', a)).toBe(true);
  locks.close();
});
