import type { Query } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { unsupported } from './errors.ts';
import type { DdlStatement } from './parse-ddl.ts';
import { parseDdl } from './parse-ddl.ts';
import type { DmlStatement } from './parse-dml.ts';
import { parseDml } from './parse-dml.ts';
import { parseQuery, startsQuery } from './parse-query.ts';

export type Statement = { kind: 'query'; query: Query } | DdlStatement | DmlStatement;

/** One statement; a semicolon may stand after it. */
export function parseStatement(cursor: Cursor): Statement {
  const statement = parseKind(cursor);
  cursor.accept(';');
  const { kind, position } = cursor.peek();
  if (kind !== 'end') {
    if (cursor.peek(-1).keyword === ';') throw unsupported('script of several statements', position);
    throw cursor.unexpected('Expected end of input');
  }
  return statement;
}

function parseKind(cursor: Cursor): Statement {
  let depth = 0;
  while (cursor.peek(depth).keyword === '(') depth++;
  if (startsQuery(cursor, depth)) return { kind: 'query', query: parseQuery(cursor) };
  const { keyword, position } = cursor.peek();
  if (['CREATE', 'DROP', 'ALTER', 'TRUNCATE'].includes(keyword)) return parseDdl(cursor);
  if (['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(keyword)) return parseDml(cursor);
  if (
    [
      'DECLARE',
      'SET',
      'BEGIN',
      'IF',
      'LOOP',
      'WHILE',
      'CALL',
      'EXECUTE',
      'EXPORT',
      'LOAD',
      'GRANT',
      'REVOKE',
      'ASSERT',
      'COMMIT',
      'ROLLBACK',
      'FROM',
    ].includes(keyword)
  )
    throw unsupported(`${keyword} statement`, position);
  throw cursor.unexpected();
}
