import { FieldPath, FieldValue, type Firestore, GeoPoint, Timestamp } from '@google-cloud/firestore';
import { startCloud, type TestCloud } from './testing.ts';

let cloud: TestCloud;
let db: Firestore;

beforeAll(async () => {
  cloud = await startCloud();
  db = cloud.db;
});
afterAll(() => cloud.stop());

const status = (code: number) => expect.objectContaining({ code });
const INVALID_ARGUMENT = 3;
const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;
const FAILED_PRECONDITION = 9;

describe('documents', () => {
  test('every type of value comes back as it was written', async () => {
    const values = {
      null: null,
      yes: true,
      integer: 42,
      negative: -7,
      double: 0.1,
      nan: Number.NaN,
      infinity: Number.NEGATIVE_INFINITY,
      text: 'æøå 🚗 \u0000',
      bytes: Buffer.from([0, 255, 128]),
      time: new Timestamp(1_700_000_000, 123_456_000),
      before1970: new Timestamp(-1, 999_999_000),
      place: new GeoPoint(55.5, -12.25),
      reference: db.doc('a/b'),
      array: [1, 'two', { three: 3 }],
      map: { 'with space': { deep: [] }, '': undefined },
    };
    const { '': _, ...map } = values.map;
    const doc = db.doc('types/all');
    await doc.set({ ...values, map });
    expect((await doc.get()).data()).toEqual({ ...values, map });
  });

  test('timestamps are kept to the microsecond, rounded down', async () => {
    await db.doc('types/time').set({ at: new Timestamp(5, 123_456_789) });
    expect((await db.doc('types/time').get()).get('at')).toEqual(new Timestamp(5, 123_456_000));
  });

  test('integers of 64 bits are exact', async () => {
    const big = cloud.db;
    await big.doc('types/big').set({ n: 9_007_199_254_740_993n, min: -(2n ** 63n) });
    const found = await big.collection('types').where('n', '==', 9_007_199_254_740_993n).get();
    expect(found.size).toBe(1);
    expect((await big.collection('types').where('n', '==', 9_007_199_254_740_992n).get()).size).toBe(0);
  });

  test('a merge replaces the named fields only, and deletes those it names for deletion', async () => {
    const doc = db.doc('merge/a');
    await doc.set({ keep: 1, map: { keep: 2, drop: 3 }, drop: 4 });
    await doc.set({ map: { drop: FieldValue.delete(), add: 5 }, drop: FieldValue.delete() }, { merge: true });
    expect((await doc.get()).data()).toEqual({ keep: 1, map: { keep: 2, add: 5 } });
    await doc.update(new FieldPath('map', 'a.b'), 6);
    expect((await doc.get()).get('map')).toEqual({ keep: 2, add: 5, 'a.b': 6 });
  });

  test('preconditions are answered with the documented codes', async () => {
    const doc = db.doc('preconditions/a');
    await expect(doc.update({ a: 1 })).rejects.toEqual(status(NOT_FOUND));
    const { writeTime } = await doc.create({ a: 1 });
    await expect(doc.create({ a: 2 })).rejects.toEqual(status(ALREADY_EXISTS));
    await doc.update({ a: 3 }, { lastUpdateTime: writeTime });
    await expect(doc.update({ a: 4 }, { lastUpdateTime: writeTime })).rejects.toEqual(status(FAILED_PRECONDITION));
    await expect(doc.delete({ lastUpdateTime: writeTime })).rejects.toEqual(status(FAILED_PRECONDITION));
    await doc.delete({ exists: true });
    await expect(doc.delete({ exists: true })).rejects.toEqual(status(NOT_FOUND));
    await doc.delete();
  });

  test('a batch is written whole or not at all', async () => {
    const batch = db.batch();
    batch.set(db.doc('atomic/a'), { a: 1 });
    batch.update(db.doc('atomic/missing'), { a: 1 });
    await expect(batch.commit()).rejects.toEqual(status(NOT_FOUND));
    expect((await db.doc('atomic/a').get()).exists).toBe(false);
  });

  test('later writes of a commit see the earlier ones', async () => {
    const doc = db.doc('atomic/twice');
    const batch = db.batch();
    batch.create(doc, { n: 1 });
    batch.update(doc, { n: FieldValue.increment(1), m: 1 });
    await batch.commit();
    expect((await doc.get()).data()).toEqual({ n: 2, m: 1 });
  });

  test('a write that changes nothing keeps the update time', async () => {
    const doc = db.doc('noop/a');
    const first = await doc.set({ a: 1 });
    const second = await doc.set({ a: 1 });
    expect(second.writeTime).toEqual(first.writeTime);
    expect((await doc.get()).updateTime).toEqual(first.writeTime);
  });

  test('update times rise from commit to commit and the creation time stays', async () => {
    const doc = db.doc('times/a');
    await doc.set({ n: 0 });
    const created = (await doc.get()).createTime;
    let last = 0n;
    for (let n = 1; n < 50; n++) {
      const { writeTime } = await doc.set({ n });
      const nanos = BigInt(writeTime.seconds) * 1_000_000_000n + BigInt(writeTime.nanoseconds);
      expect(nanos > last).toBe(true);
      last = nanos;
    }
    expect((await doc.get()).createTime).toEqual(created);
  });

  test('writes of a BulkWriter stand and fall alone', async () => {
    const writer = db.bulkWriter();
    writer.onWriteError(() => false);
    const good = writer.create(db.doc('bulk/good'), { a: 1 });
    const bad = writer.update(db.doc('bulk/bad'), { a: 1 });
    const outcomes = Promise.allSettled([good, bad]);
    await writer.close();
    expect((await outcomes).map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected']);
    expect((await db.doc('bulk/good').get()).exists).toBe(true);
  });
});

describe('transforms', () => {
  const transformed = async (before: object, change: object) => {
    const doc = db.collection('transforms').doc();
    await doc.set(before);
    await doc.update({ ...change });
    return (await doc.get()).data();
  };

  test.each([
    ['increment of an integer', { n: 1 }, { n: FieldValue.increment(2) }, { n: 3 }],
    ['increment by a double', { n: 1 }, { n: FieldValue.increment(0.5) }, { n: 1.5 }],
    ['increment of a missing field', {}, { n: FieldValue.increment(2) }, { n: 2 }],
    ['increment of a text', { n: 'x' }, { n: FieldValue.increment(2) }, { n: 2 }],
    ['increment in a map', { m: { n: 1, o: 1 } }, { 'm.n': FieldValue.increment(-1) }, { m: { n: 0, o: 1 } }],
    ['arrayUnion', { a: [1, 2, 1] }, { a: FieldValue.arrayUnion(2, 3, 3) }, { a: [1, 2, 1, 3] }],
    ['arrayUnion with what is no array', { a: 1 }, { a: FieldValue.arrayUnion('x') }, { a: ['x'] }],
    ['arrayRemove', { a: [1, { x: 1 }, 1, 2] }, { a: FieldValue.arrayRemove(1, { x: 1 }) }, { a: [2] }],
    ['arrayRemove from nothing', {}, { a: FieldValue.arrayRemove(1) }, { a: [] }],
  ])('%s', async (_, before, change, after) => {
    expect(await transformed(before, change)).toEqual(after);
  });

  test('an integer stops at the end of 64 bits', async () => {
    const doc = db.doc('transforms/saturates');
    await doc.set({ n: 2n ** 63n - 2n });
    await doc.update({ n: FieldValue.increment(5) });
    expect(
      (
        await db
          .collection('transforms')
          .where('n', '==', 2n ** 63n - 1n)
          .get()
      ).size,
    ).toBe(1);
  });

  test('all server timestamps of a commit are the same, in whole milliseconds', async () => {
    const batch = db.batch();
    for (const id of ['a', 'b']) batch.set(db.doc(`transforms/${id}`), { at: FieldValue.serverTimestamp() });
    await batch.commit();
    const [a, b] = await db.getAll(db.doc('transforms/a'), db.doc('transforms/b'));
    expect(a?.get('at')).toEqual(b?.get('at'));
    expect(a?.get('at').nanoseconds % 1_000_000).toBe(0);
    expect(Math.abs(a?.get('at').toMillis() - Date.now())).toBeLessThan(5000);
  });
});

describe('limits', () => {
  test('a document of more than 1 MiB is refused, with both sizes', async () => {
    await db.doc('limits/fits').set({ text: 'x'.repeat(1_048_576 - 200) });
    const write = db.doc('limits/large').set({ text: 'x'.repeat(1_048_576) });
    await expect(write).rejects.toEqual(status(INVALID_ARGUMENT));
    await expect(write).rejects.toThrow(/1,048,\d+ bytes.*maximum allowed size of 1,048,576 bytes/);
  });

  test('500 transforms of a document are the most', async () => {
    const increments = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, FieldValue.increment(1)]));
    await db.doc('limits/500').set(increments(500));
    await expect(db.doc('limits/501').set(increments(501))).rejects.toEqual(status(INVALID_ARGUMENT));
  });

  test.each([
    ['an id that is reserved', () => db.doc('limits/__id__').set({})],
    ['an id of more than 1,500 bytes', () => db.doc(`limits/${'é'.repeat(751)}`).set({})],
    ['a field name that is reserved', () => db.doc('limits/a').set({ __secret__: 1 })],
    ['a field name of more than 1,500 bytes', () => db.doc('limits/a').set({ ['x'.repeat(1501)]: 1 })],
  ])('%s is refused', async (_, write) => {
    await expect(write()).rejects.toEqual(status(INVALID_ARGUMENT));
  });

  test('a request of more than 10 MiB is refused whole', async () => {
    const batch = db.batch();
    for (let i = 0; i < 11; i++) batch.set(db.doc(`limits/part${i}`), { text: 'x'.repeat(1_000_000) });
    await expect(batch.commit()).rejects.toEqual(status(INVALID_ARGUMENT));
    expect((await db.doc('limits/part0').get()).exists).toBe(false);
  });
});
