import fc from 'fast-check';
import { OrderedMap } from './ordered-map.ts';

const read = (map: OrderedMap<number>, from: string, to: string) => {
  const found: [string, number | undefined][] = [];
  for (const cursor = map.range(from, to); cursor.next(); ) found.push([cursor.key, cursor.value]);
  return found;
};

test('behaves as a sorted list of entries does', () => {
  const key = fc.integer({ min: 0, max: 2000 }).map((n) => String(n).padStart(4, '0'));
  const step = fc.record({ key, remove: fc.boolean(), value: fc.integer() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 3000, size: 'max' }), key, key, (steps, from, to) => {
      const map = new OrderedMap<number>();
      const plain = new Map<string, number>();
      for (const { key: one, remove, value } of steps) {
        if (remove) {
          map.delete(one);
          plain.delete(one);
        } else {
          map.set(one, value);
          plain.set(one, value);
        }
      }
      const expected = [...plain].filter(([one]) => one >= from && one < to).sort(([a], [b]) => (a < b ? -1 : 1));
      expect(read(map, from, to)).toEqual(expected);
      expect(map.count(from, to)).toBe(expected.length);
      expect(map.size).toBe(plain.size);
    }),
    { numRuns: 30 },
  );
});

test('takes over sorted entries in one go', () => {
  const map = new OrderedMap<number>();
  const keys = Array.from({ length: 1000 }, (_, i) => String(i).padStart(4, '0'));
  map.fill(keys, keys.map(Number));
  map.set('0500x', -1);
  map.delete('0501');
  expect(read(map, '0499', '0503').map(([key]) => key)).toEqual(['0499', '0500', '0500x', '0502']);
  expect(map.count('', '\u0100')).toBe(1000);
});
