import fc from 'fast-check';
import { compareUtf8, idKey, invertKey, pathKey, valueKey } from './key.ts';
import { GeoPoint, Reference, Timestamp, type Value } from './value.ts';

const vector = (...numbers: number[]): Value =>
  new Map<string, Value>([
    ['__type__', '__vector__'],
    ['value', numbers],
  ]);
const map = (fields: Record<string, Value>): Value => new Map(Object.entries(fields));

/** Values in the order that the documentation gives, each greater than the one before. */
const ascending: Value[] = [
  null,
  false,
  true,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  -(2n ** 63n),
  -1.5,
  -1n,
  0n,
  5e-324,
  0.5,
  1n,
  1.5,
  9_007_199_254_740_992n,
  9_007_199_254_740_993n,
  9_007_199_254_740_994n,
  2n ** 63n - 1n,
  2 ** 63,
  Number.POSITIVE_INFINITY,
  new Timestamp(-1, 0),
  new Timestamp(0, 1000),
  new Timestamp(1, 0),
  '',
  '\0',
  '\0a',
  'a',
  'a\0',
  'aa',
  'b',
  'é',
  '\uffee',
  '🚗',
  Buffer.from([]),
  Buffer.from([0]),
  Buffer.from([0, 0]),
  Buffer.from([0, 1]),
  Buffer.from([255]),
  new Reference('projects/p/databases/d/documents/a/__id7__'),
  new Reference('projects/p/databases/d/documents/a/__id10__'),
  new Reference('projects/p/databases/d/documents/a/b'),
  new Reference('projects/p/databases/d/documents/a/b/c/d'),
  new Reference('projects/p/databases/d/documents/a/b!'),
  new GeoPoint(-90, 180),
  new GeoPoint(0, -1),
  new GeoPoint(0, 1),
  [],
  [1n],
  [1n, 'a'],
  [2n],
  ['a'],
  vector(5),
  vector(1, 2),
  vector(1, 3),
  map({}),
  map({ a: 1n }),
  map({ a: 1n, b: 1n }),
  map({ a: 2n }),
  map({ b: 0n }),
];

describe('keys of values', () => {
  test('sort as the values do', () => {
    const keys = ascending.map((value) => valueKey(value));
    expect([...keys].sort()).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('sort the other way round when descending', () => {
    const keys = ascending.map((value) => valueKey(value, true));
    expect([...keys].sort().reverse()).toEqual(keys);
    expect(ascending.map((value) => invertKey(valueKey(value)))).toEqual(keys);
  });

  test('are equal for equal numbers of both types', () => {
    expect(valueKey(3)).toBe(valueKey(3n));
    expect(valueKey(-0)).toBe(valueKey(0n));
    expect(valueKey(2 ** 53)).toBe(valueKey(2n ** 53n));
  });

  test('of numbers compare as the exact numbers', () => {
    const number = fc.oneof(fc.double({ noNaN: true }), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }));
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [x, y] = [valueKey(a), valueKey(b)];
        expect(x < y).toBe(a < b);
        expect(x === y).toBe(!(a < b) && !(a > b));
      }),
    );
  });

  test('of texts compare by their bytes in UTF-8', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const expected = Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(Math.sign(compareUtf8(a, b))).toBe(expected);
        expect(valueKey(a) < valueKey(b)).toBe(expected < 0);
        expect(valueKey([a]) < valueKey([b])).toBe(expected < 0);
      }),
    );
  });

  test('are never the beginning of another, so that they can be joined', () => {
    const keys = ascending.map((value) => valueKey(value));
    for (const a of keys) for (const b of keys) expect(a !== b && b.startsWith(a)).toBe(false);
  });
});

test('ids with numbers sort by number, before all names', () => {
  const ids = ['__id-5__', '__id7__', '__id10__', '0', 'A', '__id', 'a'];
  expect(ids.map((id) => idKey(id)).sort()).toEqual(ids.map((id) => idKey(id)));
});

test('a path sorts after its parent and before the sibling of the parent', () => {
  const paths = ['a/b', 'a/b/c/d', 'a/b!', 'a!/b'];
  expect(paths.map((path) => pathKey(path)).sort()).toEqual(paths.map((path) => pathKey(path)));
});
