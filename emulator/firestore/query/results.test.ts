import { type CollectionReference, Filter, type Query, Timestamp } from '@google-cloud/firestore';
import fc from 'fast-check';
import { startCloud, type TestCloud } from '../testing.ts';
import { answer, type Fields, type NaiveFilter, type NaiveQuery, type Plain } from './naive.testing.ts';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.stop());

const scalar: fc.Arbitrary<Plain> = fc.oneof(
  fc.constantFrom<Plain>(null, true, false, Number.NaN, 0, 1, 2, 2.5, -3, 'a', 'b', 'ab', 'é', '🚗', '\uffee'),
  fc.constantFrom(1, 2).map((seconds) => new Timestamp(seconds, 0)),
);
const element = fc.constantFrom<Plain>(1, 2, 'a', 'b', null);
const value: fc.Arbitrary<Plain> = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(element, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('x', 'y'), element, { noNullPrototype: true }) },
);
/** The client takes null and NaN with == and != only. */
const comparable = scalar.filter((one) => one !== null && !Number.isNaN(one));
const field = fc.constantFrom('a', 'b', 'c');
const fields: fc.Arbitrary<Fields> = fc.record(
  { a: value, b: value, c: value },
  { requiredKeys: [], noNullPrototype: true },
);

const equality: fc.Arbitrary<NaiveFilter> = fc.oneof(
  fc.record({ field, op: fc.constant('==' as const), value }),
  fc.record({ field, op: fc.constant('in' as const), value: fc.array(scalar, { minLength: 1, maxLength: 3 }) }),
);
const contains: fc.Arbitrary<NaiveFilter> = fc.oneof(
  fc.record({ field, op: fc.constant('array-contains' as const), value: element.filter((one) => one !== null) }),
  fc.record({
    field,
    op: fc.constant('array-contains-any' as const),
    value: fc.array(element, { minLength: 1, maxLength: 3 }),
  }),
);
const inequality: fc.Arbitrary<NaiveFilter> = fc.record({
  field,
  op: fc.constantFrom('<', '<=', '>', '>='),
  value: comparable,
});
const exclusion: fc.Arbitrary<NaiveFilter> = fc.oneof(
  fc.record({ field, op: fc.constant('!=' as const), value: scalar }),
  fc.record({ field, op: fc.constant('not-in' as const), value: fc.array(scalar, { minLength: 1, maxLength: 3 }) }),
);
const some = <T>(item: fc.Arbitrary<T>, most: number) => fc.array(item, { maxLength: most });
const conjunction = fc
  .tuple(some(equality, 2), some(contains, 1), some(inequality, 2), some(exclusion, 1))
  .map((parts): NaiveFilter[] => parts.flat());

const naiveQuery: fc.Arbitrary<NaiveQuery> = fc
  .record({
    anyOf: fc.oneof(
      { weight: 3, arbitrary: fc.tuple(conjunction) },
      { weight: 1, arbitrary: fc.tuple(conjunction, conjunction) },
    ),
    order: fc.uniqueArray(fc.record({ field, descending: fc.boolean() }), {
      maxLength: 2,
      selector: (one) => one.field,
    }),
    from: fc.option(fc.record({ values: some(scalar, 2), after: fc.boolean() })),
    to: fc.option(fc.record({ values: some(scalar, 2), before: fc.boolean() })),
    offset: fc.constantFrom(0, 0, 0, 2),
    limit: fc.constantFrom(undefined, 1, 5),
  })
  .map(({ from, to, order, ...query }) => {
    const cut = (values: Plain[]) => values.slice(0, order.length);
    const usable = (cursor: { values: Plain[] } | null) => cursor !== null && cut(cursor.values).length > 0;
    return {
      ...query,
      order,
      startAt: from && usable(from) ? { values: cut(from.values), after: from.after } : undefined,
      endAt: to && usable(to) ? { values: cut(to.values), before: to.before } : undefined,
    };
  })
  // The disjuncts of `in` and `array-contains-any` multiply; Firestore takes 30.
  .filter(({ anyOf }) => anyOf.every((filters) => filters.filter(({ op }) => /in$|any/.test(op)).length <= 2));

function build(collection: CollectionReference, query: NaiveQuery): Query {
  const and = (filters: NaiveFilter[]) =>
    Filter.and(...filters.map((one) => Filter.where(one.field, one.op, one.value)));
  let built: Query = collection;
  const parts = query.anyOf.filter((filters) => filters.length > 0);
  if (parts.length === query.anyOf.length) built = built.where(Filter.or(...parts.map(and)));
  for (const { field: name, descending } of query.order) built = built.orderBy(name, descending ? 'desc' : 'asc');
  if (query.startAt) built = built[query.startAt.after ? 'startAfter' : 'startAt'](...query.startAt.values);
  if (query.endAt) built = built[query.endAt.before ? 'endBefore' : 'endAt'](...query.endAt.values);
  if (query.offset > 0) built = built.offset(query.offset);
  return query.limit === undefined ? built : built.limit(query.limit);
}

/** An `or` with an empty part is everything; the client cannot say that, so no filter is sent then. */
const normal = (query: NaiveQuery): NaiveQuery =>
  query.anyOf.some((filters) => filters.length === 0) ? { ...query, anyOf: [[]] } : query;

const id = fc.integer({ min: 0, max: 120 }).map((n) => `id${n}`);
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ query: naiveQuery.map(normal) }) },
  { weight: 1, arbitrary: fc.record({ id, fields: fc.option(fields) }) },
);

let collections = 0;

test.each([
  ['few documents, which are scanned', 25, 50],
  ['many documents, which are indexed', 120, 50],
])('queries between writes answer what filtering and sorting answers: %s', async (_, count, numRuns) => {
  const start = fc.array(fields, { minLength: count, maxLength: count, size: 'max' });
  await fc.assert(
    fc.asyncProperty(start, fc.array(step, { minLength: 5, maxLength: 15, size: 'max' }), async (initial, steps) => {
      const collection = cloud.db.collection(`property${collections++}`);
      const model = new Map(initial.map((one, i): [string, Fields] => [`id${i}`, one]));
      const batch = cloud.db.batch();
      for (const [name, one] of model) batch.set(collection.doc(name), one);
      await batch.commit();
      for (const one of steps) {
        if ('query' in one) {
          const found = await build(collection, one.query).get();
          expect(found.docs.map((document) => document.id)).toEqual(answer(model, one.query));
        } else if (one.fields) {
          await collection.doc(one.id).set(one.fields);
          model.set(one.id, one.fields);
        } else {
          await collection.doc(one.id).delete();
          model.delete(one.id);
        }
      }
    }),
    { numRuns },
  );
});
