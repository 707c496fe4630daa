import { deleteField, getField, parseFieldPath, setField } from './field-path.ts';
import { checkDatabase, databaseOf, documentPath, parentPath } from './resource.ts';

const DATABASE = 'projects/p/databases/(default)';

test.each([
  ['a', ['a']],
  ['a.b_1', ['a', 'b_1']],
  ['`a.b`.c', ['a.b', 'c']],
  ['`a\\`b`', ['a`b']],
  ['`a\\\\b`', ['a\\b']],
  ['`0`', ['0']],
])('field path %s', (text, names) => {
  expect(parseFieldPath(text)).toEqual(names);
});

test.each(['', 'a..b', '.a', 'a.', '`a', '`a`b', 'a-b', '0a'])('field path %j is refused', (text) => {
  expect(() => parseFieldPath(text)).toThrow(/[Ff]ield path/);
});

test('fields are set, found and removed by path', () => {
  const fields = new Map();
  setField(fields, ['a', 'b', 'c'], 1n);
  setField(fields, ['a', 'd'], 2n);
  expect(getField(fields, ['a', 'b', 'c'])).toBe(1n);
  deleteField(fields, ['a', 'b', 'c']);
  deleteField(fields, ['x', 'y']);
  expect(getField(fields, ['a', 'b'])).toEqual(new Map());
  expect(getField(fields, ['a', 'd', 'e'])).toBeUndefined();
});

test('names of documents are taken apart', () => {
  expect(databaseOf(`${DATABASE}/documents/a/b`)).toBe(DATABASE);
  expect(documentPath(DATABASE, `${DATABASE}/documents/a/b/c/d`)).toBe('a/b/c/d');
  expect(documentPath(DATABASE, `${DATABASE}/documents/a/__id7__`)).toBe('a/__id7__');
  expect(parentPath(DATABASE, `${DATABASE}/documents`)).toBe('');
});

test.each([
  [`${DATABASE}/documents/a`, /odd number of segments/],
  [`${DATABASE}/documents`, /odd number of segments/],
  [`${DATABASE}/documents/a//b/c`, /empty segment/],
  [`${DATABASE}/documents/a/..`, /'\.\.'/],
  [`${DATABASE}/documents/a/__x__`, /reserved/],
  [`${DATABASE}/documents/a/${'x'.repeat(1501)}`, /longer than 1500 bytes/],
  ['projects/other/databases/(default)/documents/a/b', /does not lie in/],
])('document name %s is refused', (name, message) => {
  expect(() => documentPath(DATABASE, name)).toThrow(message);
});

test('a database name has two parts', () => {
  expect(() => checkDatabase('projects/p')).toThrow(/must have the form/);
});
