import type { Cursor } from './cursor.ts';
import { SqlError, unsupported } from './errors.ts';
import type { OptionValue } from './parse-ddl.ts';
import { parseOptions } from './parse-ddl.ts';
import { parseExpression } from './parse-expression.ts';
import { parseParameterizedType } from './parse-type.ts';
import { scalarType } from './types.ts';

/** A column of CREATE TABLE, in the terms of the REST API's schema. */
export interface ColumnDefinition {
  name: string;
  type: string;
  mode: 'NULLABLE' | 'REQUIRED' | 'REPEATED';
  fields?: ColumnDefinition[];
  defaultValueExpression?: string;
  rangeElementType?: { type: string };
  description?: string;
}

/** The columns of CREATE TABLE in brackets. Keys that are not enforced are passed over, as BigQuery does not check them either. */
export function parseColumnList(cursor: Cursor): ColumnDefinition[] {
  return cursor
    .parenthesized(() => {
      if (!cursor.is('PRIMARY', 'KEY') && !cursor.is('CONSTRAINT') && !cursor.is('FOREIGN', 'KEY'))
        return parseColumn(cursor);
      while (!cursor.is('ENFORCED')) {
        if (cursor.peek().kind === 'end') throw cursor.unexpected('Expected NOT ENFORCED');
        cursor.next();
      }
      cursor.next();
      return undefined;
    })
    .filter((column) => column !== undefined);
}

export function parseColumn(cursor: Cursor): ColumnDefinition {
  const name = cursor.identifier();
  const column: ColumnDefinition = { ...parseColumnType(cursor), name };
  for (;;) {
    if (cursor.accept('NOT', 'NULL')) {
      if (column.mode === 'REPEATED')
        throw new SqlError(`NOT NULL cannot be applied to the ARRAY field ${name}`, cursor.peek().position);
      column.mode = 'REQUIRED';
    } else if (cursor.accept('DEFAULT')) {
      const from = cursor.peek().start;
      parseExpression(cursor);
      column.defaultValueExpression = cursor.source.slice(from, cursor.peek(-1).end);
    } else if (cursor.is('OPTIONS')) {
      const description: OptionValue | undefined = parseOptions(cursor).get('description');
      if (typeof description === 'string') column.description = description;
    } else if (cursor.accept('PRIMARY', 'KEY', 'NOT', 'ENFORCED')) continue;
    else return column;
  }
}

type ColumnType = Omit<ColumnDefinition, 'name'>;

function parseColumnType(cursor: Cursor): ColumnType {
  if (cursor.accept('ARRAY')) {
    cursor.expect('<');
    const element = parseColumnType(cursor);
    cursor.closeAngle();
    if (element.mode === 'REPEATED') throw new SqlError('Cannot have an array of arrays', cursor.peek().position);
    return { ...element, mode: 'REPEATED' };
  }
  if (cursor.accept('STRUCT')) {
    cursor.expect('<');
    const fields = cursor.list(() => parseColumn(cursor));
    cursor.closeAngle();
    return { type: 'RECORD', mode: 'NULLABLE', fields };
  }
  const { position } = cursor.peek();
  const { type, parameters } = parseParameterizedType(cursor);
  if (parameters.length) throw unsupported('column type with parameters', position);
  if (type.kind === 'RANGE') return { type: 'RANGE', mode: 'NULLABLE', rangeElementType: { type: type.element.kind } };
  const rest: Record<string, string> = { INT64: 'INTEGER', FLOAT64: 'FLOAT', BOOL: 'BOOLEAN' };
  if (!scalarType(type.kind)) throw unsupported(`column of type ${type.kind}`, position);
  return { type: rest[type.kind] ?? type.kind, mode: 'NULLABLE' };
}
