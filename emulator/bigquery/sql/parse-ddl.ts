import type { Expr, Query } from './ast.ts';
import type { Cursor } from './cursor.ts';
import type { Position } from './errors.ts';
import { SqlError, unsupported } from './errors.ts';
import type { ColumnDefinition } from './parse-columns.ts';
import { parseColumn, parseColumnList } from './parse-columns.ts';
import { parseExpression } from './parse-expression.ts';
import { parseTablePath } from './parse-from.ts';
import { parseQuery } from './parse-query.ts';
import { parseType } from './parse-type.ts';
import type { SqlType } from './types.ts';

/** A value of OPTIONS(…): text, number, truth, or a list of such; pairs of labels are lists of two. */
export type OptionValue = string | number | boolean | null | OptionValue[];

interface Create {
  path: string[];
  position: Position;
  orReplace: boolean;
  ifNotExists: boolean;
  options: Map<string, OptionValue>;
}

export type DdlStatement =
  | (Create & {
      kind: 'createTable';
      columns: ColumnDefinition[];
      query?: Query;
      like?: string[];
      partitionBy?: Expr;
      clusterBy: string[];
    })
  | (Create & { kind: 'createView'; materialized: boolean; sql: string; query: Query })
  | (Create & { kind: 'createSchema' })
  | (Create & {
      kind: 'createFunction';
      arguments: { name: string; type?: SqlType }[];
      returns?: SqlType;
      body: string;
    })
  | {
      kind: 'drop';
      what: 'TABLE' | 'VIEW' | 'SCHEMA' | 'FUNCTION';
      path: string[];
      position: Position;
      ifExists: boolean;
      cascade: boolean;
    }
  | { kind: 'truncate'; path: string[]; position: Position }
  | { kind: 'alterTable'; path: string[]; position: Position; ifExists: boolean; actions: AlterAction[] };

export type AlterAction =
  | { kind: 'addColumn'; column: ColumnDefinition; ifNotExists: boolean }
  | { kind: 'dropColumn'; name: string; ifExists: boolean }
  | { kind: 'renameColumn'; from: string; to: string }
  | { kind: 'dropNotNull'; name: string }
  | { kind: 'setOptions'; options: Map<string, OptionValue> };

export function parseDdl(cursor: Cursor): DdlStatement {
  const { position } = cursor.peek();
  if (cursor.accept('TRUNCATE', 'TABLE')) return { kind: 'truncate', path: parseTablePath(cursor), position };
  if (cursor.accept('DROP')) return parseDrop(cursor);
  if (cursor.accept('ALTER')) return parseAlter(cursor);
  cursor.expect('CREATE');
  const orReplace = cursor.accept('OR', 'REPLACE');
  for (const word of ['TEMP', 'TEMPORARY', 'EXTERNAL', 'SNAPSHOT'])
    if (cursor.is(word)) throw unsupported(`CREATE ${word}`, cursor.peek().position);
  const what = cursor.peek();
  cursor.next();
  const materialized = what.keyword === 'MATERIALIZED';
  if (materialized) cursor.expect('VIEW');
  if (!['TABLE', 'VIEW', 'MATERIALIZED', 'SCHEMA', 'FUNCTION'].includes(what.keyword))
    throw unsupported(`CREATE ${what.keyword || what.text}`, what.position);
  const ifNotExists = cursor.accept('IF', 'NOT', 'EXISTS');
  const at = cursor.peek().position;
  const base: Create = { path: parseTablePath(cursor), position: at, orReplace, ifNotExists, options: new Map() };
  if (what.keyword === 'TABLE') return parseCreateTable(cursor, base);
  if (what.keyword === 'SCHEMA') return { ...base, options: parseOptions(cursor), kind: 'createSchema' };
  if (what.keyword === 'FUNCTION') return parseCreateFunction(cursor, base);
  if (cursor.is('(')) throw unsupported('column list of a view', cursor.peek().position);
  if (cursor.is('PARTITION') || cursor.is('CLUSTER')) throw unsupported('partitioned view', cursor.peek().position);
  const options = parseOptions(cursor);
  cursor.expect('AS');
  const from = cursor.peek().start;
  const query = parseQuery(cursor);
  return {
    ...base,
    options,
    kind: 'createView',
    materialized,
    query,
    sql: cursor.source.slice(from, cursor.peek(-1).end),
  };
}

function parseCreateTable(cursor: Cursor, base: Create): DdlStatement {
  const like = cursor.accept('LIKE') ? parseTablePath(cursor) : undefined;
  if (cursor.is('COPY') || cursor.is('CLONE'))
    throw unsupported(`CREATE TABLE … ${cursor.peek().keyword}`, cursor.peek().position);
  const columns = cursor.is('(') ? parseColumnList(cursor) : [];
  const partitionBy = cursor.accept('PARTITION', 'BY') ? parseExpression(cursor) : undefined;
  const clusterBy = cursor.accept('CLUSTER', 'BY') ? cursor.list(() => cursor.identifier()) : [];
  const options = parseOptions(cursor);
  const query = cursor.accept('AS') ? parseQuery(cursor) : undefined;
  if (!columns.length && !query && !like) throw cursor.unexpected('Expected "(" or keyword AS');
  return {
    ...base,
    options,
    kind: 'createTable',
    columns,
    clusterBy,
    ...(query && { query }),
    ...(like && { like }),
    ...(partitionBy && { partitionBy }),
  };
}

function parseCreateFunction(cursor: Cursor, base: Create): DdlStatement {
  const args = cursor.parenthesized(() => {
    const name = cursor.identifier();
    return cursor.accept('ANY', 'TYPE') ? { name } : { name, type: parseType(cursor) };
  });
  const returns = cursor.accept('RETURNS') ? parseType(cursor) : undefined;
  if (cursor.is('LANGUAGE') || cursor.is('REMOTE'))
    throw unsupported(`function in a language other than SQL`, cursor.peek().position);
  const options = parseOptions(cursor);
  cursor.expect('AS', '(');
  const from = cursor.peek().start;
  parseExpression(cursor);
  const body = cursor.source.slice(from, cursor.peek(-1).end);
  cursor.expect(')');
  return {
    ...base,
    kind: 'createFunction',
    arguments: args,
    body,
    options: new Map([...options, ...parseOptions(cursor)]),
    ...(returns && { returns }),
  };
}

/** `OPTIONS(name = value, …)`, if it stands there. */
export function parseOptions(cursor: Cursor): Map<string, OptionValue> {
  if (!cursor.accept('OPTIONS')) return new Map();
  return new Map(
    cursor.parenthesized(() => {
      const name = cursor.identifier().toLowerCase();
      cursor.expect('=');
      return [name, optionValue(parseExpression(cursor))] as const;
    }),
  );
}

function optionValue(expr: Expr): OptionValue {
  if (expr.kind === 'null') return null;
  if (expr.kind === 'literal') {
    if (expr.type.kind === 'BOOL') return expr.value === 'true';
    return expr.type.kind === 'INT64' || expr.type.kind === 'FLOAT64' ? Number(expr.value) : expr.value;
  }
  if (expr.kind === 'array') return expr.items.map(optionValue);
  if (expr.kind === 'struct') return expr.items.map((item) => optionValue(item.expr));
  throw new SqlError('Unsupported: option whose value is no literal', expr.position);
}

function parseDrop(cursor: Cursor): DdlStatement {
  cursor.accept('MATERIALIZED');
  const what = (['TABLE', 'VIEW', 'SCHEMA', 'FUNCTION'] as const).find((word) => cursor.accept(word));
  if (!what) throw unsupported(`DROP ${cursor.peek().text}`, cursor.peek().position);
  const ifExists = cursor.accept('IF', 'EXISTS');
  const { position } = cursor.peek();
  const path = parseTablePath(cursor);
  return {
    kind: 'drop',
    what,
    path,
    position,
    ifExists,
    cascade: cursor.accept('CASCADE') || (cursor.accept('RESTRICT') && false),
  };
}

function parseAlter(cursor: Cursor): DdlStatement {
  if (!cursor.accept('TABLE')) throw unsupported(`ALTER ${cursor.peek().text}`, cursor.peek().position);
  const ifExists = cursor.accept('IF', 'EXISTS');
  const { position } = cursor.peek();
  const path = parseTablePath(cursor);
  return { kind: 'alterTable', path, position, ifExists, actions: cursor.list(() => parseAlterAction(cursor)) };
}

function parseAlterAction(cursor: Cursor): AlterAction {
  if (cursor.accept('ADD', 'COLUMN'))
    return { kind: 'addColumn', ifNotExists: cursor.accept('IF', 'NOT', 'EXISTS'), column: parseColumn(cursor) };
  if (cursor.accept('DROP', 'COLUMN'))
    return { kind: 'dropColumn', ifExists: cursor.accept('IF', 'EXISTS'), name: cursor.identifier() };
  if (cursor.accept('RENAME', 'COLUMN')) {
    const from = cursor.identifier();
    cursor.expect('TO');
    return { kind: 'renameColumn', from, to: cursor.identifier() };
  }
  if (cursor.is('SET', 'OPTIONS')) {
    cursor.next();
    return { kind: 'setOptions', options: parseOptions(cursor) };
  }
  if (cursor.accept('ALTER', 'COLUMN')) {
    const name = cursor.identifier();
    if (cursor.accept('DROP', 'NOT', 'NULL')) return { kind: 'dropNotNull', name };
  }
  throw unsupported(`ALTER TABLE … ${cursor.peek().text}`, cursor.peek().position);
}
