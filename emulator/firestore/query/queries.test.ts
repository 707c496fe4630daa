import { AggregateField, FieldPath, FieldValue, type Firestore, type Query } from '@google-cloud/firestore';
import { startCloud, type TestCloud } from '../testing.ts';

let cloud: TestCloud;
let db: Firestore;
beforeAll(async () => {
  cloud = await startCloud();
  db = cloud.db;
});
afterAll(() => cloud.stop());

const ids = async (query: Query) => (await query.get()).docs.map((doc) => doc.id);

async function fill(path: string, documents: Record<string, object>): Promise<void> {
  const batch = db.batch();
  for (const [id, fields] of Object.entries(documents)) batch.set(db.doc(`${path}/${id}`), fields);
  await batch.commit();
}

describe('queries', () => {
  test('by document id: ranges, lists and order', async () => {
    await fill('by-id', { a: {}, b: {}, c: {}, d: {} });
    const collection = db.collection('by-id');
    const name = FieldPath.documentId();
    expect(await ids(collection.where(name, '>', 'a').where(name, '<=', 'c'))).toEqual(['b', 'c']);
    expect(await ids(collection.where(name, 'in', ['d', 'a', 'x']))).toEqual(['a', 'd']);
    expect(await ids(collection.where(name, '==', 'b'))).toEqual(['b']);
    expect(await ids(collection.where(name, '!=', 'b').orderBy(name, 'desc'))).toEqual(['d', 'c', 'a']);
    expect(await ids(collection.orderBy(name, 'desc').startAfter('c'))).toEqual(['b', 'a']);
  });

  test('limitToLast gives the end, in order', async () => {
    await fill('last', Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`d${n}`, { n }])));
    expect(await ids(db.collection('last').orderBy('n').limitToLast(2))).toEqual(['d58', 'd59']);
  });

  test('a snapshot as cursor goes on right behind it, among equals too', async () => {
    await fill('cursor', Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`d${n + 10}`, { n: n % 2 }])));
    const query = db.collection('cursor').orderBy('n');
    const seen: string[] = [];
    let page = await query.limit(7).get();
    while (!page.empty) {
      seen.push(...page.docs.map((doc) => doc.id));
      page = await query.startAfter(page.docs.at(-1)).limit(7).get();
    }
    expect(seen).toEqual(await ids(query));
    expect(new Set(seen).size).toBe(60);
  });

  test('a selection answers the named fields only', async () => {
    await fill('select', { a: { x: 1, m: { y: 2, z: 3 } } });
    const [doc] = (await db.collection('select').select('m.y').get()).docs;
    expect(doc?.data()).toEqual({ m: { y: 2 } });
    const [bare] = (await db.collection('select').select().get()).docs;
    expect(bare?.data()).toEqual({});
  });

  test('a collection group finds all collections of that id, below a document too', async () => {
    await fill('cars/a/group-trips', { 1: { km: 5 } });
    await fill('cars/b/group-trips', { 2: { km: 7 } });
    await fill('group-trips', { 3: { km: 6 } });
    await fill('not-group-trips', { 4: { km: 6 } });
    expect(await ids(db.collectionGroup('group-trips').where('km', '>', 1))).toEqual(['1', '3', '2']);
    expect(await ids(db.collection('cars').doc('a').collection('group-trips'))).toEqual(['1']);
  });

  test('nested fields and fields with dots in their names are told apart', async () => {
    await fill('nested', { a: { m: { x: 1 } }, b: { 'm.x': 1 } });
    expect(await ids(db.collection('nested').where('m.x', '==', 1))).toEqual(['a']);
    expect(await ids(db.collection('nested').where(new FieldPath('m.x'), '==', 1))).toEqual(['b']);
  });

  test('a query that runs while documents change keeps its indexes right', async () => {
    const collection = db.collection('maintained');
    await fill(
      'maintained',
      Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`d${n}`, { n, even: n % 2 === 0 }])),
    );
    const even = collection.where('even', '==', true).orderBy('n', 'desc').limit(2);
    expect(await ids(even)).toEqual(['d98', 'd96']);
    await collection.doc('d99').update({ even: true });
    await collection.doc('d98').delete();
    await collection.doc('d1').set({ even: true });
    expect(await ids(even)).toEqual(['d99', 'd96']);
  });
});

describe('aggregations', () => {
  const { count, sum, average } = AggregateField;
  const aggregate = async (query: Query) =>
    (await query.aggregate({ count: count(), sum: sum('n'), average: average('n') }).get()).data();

  test.each([
    ['integers', [1, 2, 4], { sum: 7, average: 7 / 3 }],
    ['doubles among integers', [1, 0.5], { sum: 1.5, average: 0.75 }],
    ['what is no number is left out', [1, 'x', null, 3], { sum: 4, average: 2 }],
    ['NaN', [1, Number.NaN], { sum: Number.NaN, average: Number.NaN }],
    ['integers beyond 64 bits', [2n ** 63n - 1n, 1n], { sum: 2 ** 63, average: 2 ** 62 }],
    ['no numbers', ['x'], { sum: 0, average: null }],
  ])('sum and average of %s', async (name, numbers, expected) => {
    const path = `aggregate-${name.replaceAll(' ', '-')}`;
    await fill(path, Object.fromEntries(numbers.map((n, i) => [`d${i}`, { n }])));
    expect(await aggregate(db.collection(path))).toEqual({ ...expected, count: numbers.length });
  });

  test('a count regards filters, cursors, limit and offset', async () => {
    await fill(
      'counted',
      Object.fromEntries(Array.from({ length: 90 }, (_, n) => [`d${n}`, { n, third: n % 3 === 0 }])),
    );
    const third = db.collection('counted').where('third', '==', true);
    const counted = async (query: Query) => (await query.count().get()).data().count;
    expect(await counted(third)).toBe(30);
    expect(await counted(third.limit(7))).toBe(7);
    expect(await counted(third.offset(28))).toBe(2);
    expect(await counted(third.orderBy('n').startAfter(3).endBefore(30))).toBe(8);
    expect(await counted(third.where('n', '>', 80).orderBy('n'))).toBe(3);
    expect(await counted(db.collection('nothing'))).toBe(0);
  });
});

describe('nearest vectors', () => {
  test('are found by each measure, with distance, threshold and filter', async () => {
    const vector = (...numbers: number[]) => ({ at: FieldValue.vector(numbers) });
    await fill('vectors', { x: vector(1, 0), y: vector(0, 2), far: vector(10, 10), other: vector(1), none: { at: 1 } });
    const near = async (distanceMeasure: 'EUCLIDEAN' | 'COSINE' | 'DOT_PRODUCT', distanceThreshold?: number) => {
      const query = db.collection('vectors').findNearest({
        vectorField: 'at',
        queryVector: [1, 0],
        limit: 10,
        distanceMeasure,
        distanceResultField: 'd',
        ...(distanceThreshold !== undefined && { distanceThreshold }),
      });
      return (await query.get()).docs.map((doc) => [doc.id, Math.round(doc.get('d') * 100) / 100]);
    };
    expect(await near('EUCLIDEAN', 3)).toEqual([
      ['x', 0],
      ['y', 2.24],
    ]);
    expect(await near('COSINE')).toEqual([
      ['x', 0],
      ['far', 0.29],
      ['y', 1],
    ]);
    expect(await near('DOT_PRODUCT', 1)).toEqual([
      ['far', 10],
      ['x', 1],
    ]);
  });
});

describe('lists', () => {
  test('of documents go page by page and show missing ones', async () => {
    await fill('listed', Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`d${n}`, { n }])));
    await fill('listed/ghost/below', { a: {} });
    await fill('listed/d1/below', { a: {} });
    const documents = await db.collection('listed').listDocuments();
    expect(documents.map((doc) => doc.id)).toEqual(['d0', 'd1', 'd2', 'd3', 'd4', 'ghost']);
    await db.doc('listed/ghost/below/a').delete();
    expect(await db.collection('listed').listDocuments()).toHaveLength(5);
  });

  test('of collections hold those with documents somewhere below', async () => {
    await fill('parents/p/one', { a: {} });
    await fill('parents/p/two/ghost/deep', { a: {} });
    expect((await db.doc('parents/p').listCollections()).map((collection) => collection.id)).toEqual(['one', 'two']);
    await db.doc('parents/p/two/ghost/deep/a').delete();
    expect((await db.doc('parents/p').listCollections()).map((collection) => collection.id)).toEqual(['one']);
  });

  test('partitions of a collection group hold each document once', async () => {
    for (const owner of ['a', 'b', 'c']) {
      await fill(
        `owners/${owner}/parts`,
        Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${owner}${n}`, {}])),
      );
    }
    const seen: string[] = [];
    let partitions = 0;
    for await (const partition of db.collectionGroup('parts').getPartitions(5)) {
      partitions++;
      seen.push(...(await ids(partition.toQuery())));
    }
    expect(partitions).toBe(5);
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
  });

  test('recursiveDelete removes all below, and nothing beside', async () => {
    await fill('doomed/d/one/o/two', { t: {} });
    await fill('doomed', { d: {}, __id7__: {} });
    await fill('doomed2', { safe: {} });
    await db.recursiveDelete(db.collection('doomed'));
    expect(await db.collection('doomed').listDocuments()).toEqual([]);
    expect((await db.doc('doomed/d/one/o/two/t').get()).exists).toBe(false);
    expect((await db.doc('doomed2/safe').get()).exists).toBe(true);
  });
});
