import type { Store } from '../store.ts';

/**
 * What every Store must do; run for the in-memory one and for the Firestore adapter on the emulator, so that tests on the first
 * say something of the second. Each call gets a store whose collections are empty.
 */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`store: ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });

    test('reads back what was written, and undefined where nothing is', async () => {
      const data = {
        text: 'a',
        number: 1.5,
        list: [1, { deep: true }],
        none: null,
        map: { 'Vehicle.Speed': { value: 1 } },
      };
      await store.set('things/one', data);
      expect(await store.get('things/one')).toEqual(data);
      expect(await store.get('things/other')).toBeUndefined();
      expect(await store.getAll(['things/other', 'things/one'])).toEqual([undefined, data]);
      await store.delete('things/one');
      expect(await store.get('things/one')).toBeUndefined();
    });

    test('bytes and expiry times keep their type', async () => {
      const expireAt = new Date('2026-12-01T00:00:00Z');
      await store.set('things/bytes', { packed: Uint8Array.from([0, 1, 255]), expireAt });
      const found = await store.get<{ packed: Uint8Array; expireAt: Date }>('things/bytes');
      expect([...(found?.packed ?? [])]).toEqual([0, 1, 255]);
      expect(found?.expireAt).toEqual(expireAt);
    });

    test('queries filter, order, page by cursor, and see only their own collection', async () => {
      for (const [id, rank, kind] of [
        ['a', 3, 'x'],
        ['b', 1, 'x'],
        ['c', 2, 'y'],
        ['d', 2, 'x'],
      ] as const) {
        await store.set(`ranked/${id}`, { rank, kind, tags: [kind, id] });
      }
      await store.set('ranked/a/inner/z', { rank: 9, kind: 'x' });
      const ids = async (query: Omit<Parameters<Store['query']>[0], 'collection'>) =>
        (await store.query({ collection: 'ranked', ...query })).map(({ id }) => id);
      expect(
        await ids({
          where: [['kind', '==', 'x']],
          orderBy: [
            ['rank', 'desc'],
            ['__name__', 'desc'],
          ],
        }),
      ).toEqual(['a', 'd', 'b']);
      expect(
        await ids({
          where: [['rank', '>', 1]],
          orderBy: [
            ['rank', 'asc'],
            ['__name__', 'asc'],
          ],
        }),
      ).toEqual(['c', 'd', 'a']);
      expect(
        await ids({
          orderBy: [
            ['rank', 'asc'],
            ['__name__', 'asc'],
          ],
          startAfter: [2, 'c'],
          limit: 1,
        }),
      ).toEqual(['d']);
      expect(await ids({ where: [['tags', 'array-contains', 'c']] })).toEqual(['c']);
      expect(await ids({ where: [['kind', 'in', ['y', 'z']]] })).toEqual(['c']);
      const projected = await store.query({
        collection: 'ranked',
        where: [['kind', '==', 'x']],
        select: ['rank', 'none'],
      });
      expect(projected.length).toBeGreaterThan(0);
      for (const { data } of projected) expect(Object.keys(data)).toEqual(['rank']);
      expect(await store.aggregate({ collection: 'ranked', where: [['kind', '==', 'x']] }, ['rank'])).toEqual({
        count: 3,
        sums: { rank: 6 },
      });
    });

    test('a transaction writes all or nothing', async () => {
      await store.set('things/there', { n: 1 });
      const attempt = store.transaction(async (tx) => {
        tx.set('things/new', { n: 2 });
        tx.create('things/there', { n: 3 });
      });
      await expect(attempt).rejects.toMatchObject({ kind: 'conflict' });
      expect(await store.get('things/new')).toBeUndefined();
      expect(await store.get('things/there')).toEqual({ n: 1 });
      await expect(store.transaction(async (tx) => tx.update('things/missing', { n: 1 }))).rejects.toMatchObject({
        kind: 'permanent',
      });
    });

    test('update changes only the fields it names', async () => {
      await store.set('things/fields', { a: 1, inner: { b: 2, c: 3 } });
      await store.transaction(async (tx) => tx.update('things/fields', { 'inner.b': 4, d: 5 }));
      expect(await store.get('things/fields')).toEqual({ a: 1, inner: { b: 4, c: 3 }, d: 5 });
    });

    test('concurrent read-modify-writes lose nothing', async () => {
      await store.set('things/counter', { n: 0 });
      const increment = async () =>
        store.transaction(async (tx) => {
          const { n } = (await tx.get<{ n: number }>('things/counter')) ?? { n: 0 };
          tx.set('things/counter', { n: n + 1 });
        });
      await Promise.all(Array.from({ length: 10 }, increment));
      expect(await store.get('things/counter')).toEqual({ n: 10 });
    });
  });
}
