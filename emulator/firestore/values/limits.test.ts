import { checkFields, documentSize } from './limits.ts';
import { GeoPoint, Reference, Timestamp, type Value } from './value.ts';

const nested = (levels: number): Map<string, Value> =>
  new Map<string, Value>([['m', levels === 1 ? 1n : nested(levels - 1)]]);

test('20 levels of maps are the most', () => {
  expect(() => checkFields(nested(21))).not.toThrow();
  expect(() => checkFields(nested(22))).toThrow(/deeper than 20 levels/);
});

test('an array right in an array is refused', () => {
  expect(() => checkFields(new Map([['a', [[1n]]]]))).toThrow(/array value in an array value: field 'a'/);
  expect(() => checkFields(new Map([['a', [new Map([['b', [1n]]])]]]))).not.toThrow();
});

test('a place outside of the world is refused', () => {
  expect(() => checkFields(new Map([['at', new GeoPoint(90.1, 0)]]))).toThrow(/out of range/);
});

test('the size of the example in the documentation is 147 bytes', () => {
  // users/jeff/tasks/my_task_id with type, done, priority and description; the path has 44 bytes in all with its 16.
  const fields = new Map<string, Value>([
    ['type', 'Personal'],
    ['done', false],
    ['priority', 1n],
    ['description', 'Learn Cloud Firestore'],
  ]);
  expect(documentSize('users/jeff/tasks/my_task_id', fields)).toBe(147);
});

test('every type has its size', () => {
  const size = (value: Value) => documentSize('a/b', new Map([['f', value]])) - documentSize('a/b', new Map()) - 2;
  expect(size(null)).toBe(1);
  expect(size(1.5)).toBe(8);
  expect(size(new Timestamp(0, 0))).toBe(8);
  expect(size(new GeoPoint(0, 0))).toBe(16);
  expect(size(Buffer.alloc(7))).toBe(7);
  expect(size(new Reference('projects/p/databases/d/documents/a/b'))).toBe(20);
  expect(size(['ab', true])).toBe(4);
});
