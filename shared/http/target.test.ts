import { parseTarget } from './target.ts';

test.each([
  ['/', '/', ''],
  ['//', '//', ''],
  ['*', '*', ''],
  ['/%', '/%', ''],
  ['/v1/events?status=open', '/v1/events', 'status=open'],
  ['/x?a=1?2', '/x', 'a=1%3F2'],
  ['/x?', '/x', ''],
  ['http://host:8080/x?a=1', '/x', 'a=1'],
  ['http://host', '/', ''],
])('%s', (target, path, query) => {
  const parsed = parseTarget(target);
  expect([parsed.path, parsed.query.toString()]).toEqual([path, query]);
});
