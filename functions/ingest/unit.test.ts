import { MemoryStore } from '../../shared/testing/memory-store.ts';
import { createUnitLookup } from './unit.ts';

class CountingStore extends MemoryStore {
  readonly requests: string[][] = [];
  override async getAll<T>(paths: string[]): Promise<(T | undefined)[]> {
    this.requests.push(paths);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return super.getAll<T>(paths);
  }
}

test('look-ups that come together are one request, each unit once; those that come meanwhile the next', async () => {
  const store = new CountingStore();
  await store.set('units/a', { unitKey: 'ka' });
  const lookUp = createUnitLookup(store);
  const first = Promise.all([lookUp('a'), lookUp('a'), lookUp('b')]);
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  const second = Promise.all([lookUp('a'), lookUp('c')]);
  expect(await first).toEqual([{ unitKey: 'ka' }, { unitKey: 'ka' }, undefined]);
  await second;
  expect(store.requests).toEqual([
    ['units/a', 'units/b'],
    ['units/a', 'units/c'],
  ]);
});

test('a failure is told to those who asked, the next look-up starts anew', async () => {
  const store = new CountingStore();
  const getAll = jest.spyOn(store, 'getAll').mockRejectedValueOnce(new Error('Firestore is not there'));
  const lookUp = createUnitLookup(store);
  await expect(lookUp('a')).rejects.toThrow('Firestore');
  expect(await lookUp('a')).toBeUndefined();
  expect(getAll).toHaveBeenCalledTimes(2);
});
