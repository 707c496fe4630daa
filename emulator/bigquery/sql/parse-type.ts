import type { TypeExpr } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { SqlError, unsupported } from './errors.ts';
import type { SqlType, StructField } from './types.ts';
import { scalarType } from './types.ts';

/** A type as it stands in CAST, in typed literals and in DDL: `ARRAY<STRUCT<a INT64, b STRING>>`, `NUMERIC(10, 2)`. */
export function parseType(cursor: Cursor): SqlType {
  if (cursor.accept('ARRAY')) {
    cursor.expect('<');
    const element = parseType(cursor);
    cursor.closeAngle();
    if (element.kind === 'ARRAY') throw new SqlError('Cannot have an array of arrays', cursor.peek().position);
    return { kind: 'ARRAY', element };
  }
  if (cursor.accept('RANGE')) {
    cursor.expect('<');
    const element = parseType(cursor);
    cursor.closeAngle();
    return { kind: 'RANGE', element };
  }
  if (cursor.accept('STRUCT')) {
    cursor.expect('<');
    const fields = cursor.is('>') ? [] : cursor.list(() => parseStructField(cursor));
    cursor.closeAngle();
    return { kind: 'STRUCT', fields };
  }
  const token = cursor.peek();
  const type = token.kind === 'word' && !cursor.is('INTERVAL') ? scalarType(token.text) : undefined;
  if (cursor.accept('INTERVAL')) return { kind: 'INTERVAL' };
  if (!type) throw new SqlError(`Type not found: ${token.text}`, token.position);
  cursor.next();
  return type;
}

function parseStructField(cursor: Cursor): StructField {
  const named = cursor.peek(1).kind === 'word' && cursor.atIdentifier();
  return named ? { name: cursor.identifier(), type: parseType(cursor) } : { name: '', type: parseType(cursor) };
}

/** A type with its parameters in brackets, such as `STRING(10)`. */
export function parseParameterizedType(cursor: Cursor): TypeExpr {
  const type = parseType(cursor);
  const parameters = cursor.is('(') ? cursor.parenthesized(() => parseParameter(cursor)) : [];
  if (cursor.is('COLLATE')) throw unsupported('COLLATE', cursor.peek().position);
  return { type, parameters };
}

function parseParameter(cursor: Cursor): number {
  if (cursor.peek().kind !== 'integer') throw cursor.unexpected('Expected integer literal');
  return Number(cursor.next().text);
}
