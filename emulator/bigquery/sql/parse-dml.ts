import type { Expr, FromItem, Query } from './ast.ts';
import type { Cursor } from './cursor.ts';
import type { Position } from './errors.ts';
import { parseExpression } from './parse-expression.ts';
import { parseFrom, parseTablePath } from './parse-from.ts';
import { parseQuery, startsQuery } from './parse-query.ts';

/** A value in INSERT or SET; undefined stands for DEFAULT. */
export type DmlValue = Expr | undefined;

export interface Assignment {
  path: string[];
  value: DmlValue;
}

interface Target {
  path: string[];
  alias?: string;
  position: Position;
}

export type MergeAction =
  | { kind: 'update'; assignments: Assignment[] }
  | { kind: 'delete' }
  | { kind: 'insert'; columns: string[]; values: DmlValue[] }
  | { kind: 'insertRow' };

export interface MergeClause {
  matched: 'matched' | 'notMatched' | 'notMatchedBySource';
  condition?: Expr;
  action: MergeAction;
}

export type DmlStatement =
  | { kind: 'insert'; target: Target; columns: string[]; rows?: DmlValue[][]; query?: Query }
  | { kind: 'update'; target: Target; assignments: Assignment[]; from?: FromItem; where: Expr }
  | { kind: 'delete'; target: Target; where: Expr }
  | { kind: 'merge'; target: Target; source: FromItem; on: Expr; clauses: MergeClause[] };

export function parseDml(cursor: Cursor): DmlStatement {
  if (cursor.accept('INSERT')) return parseInsert(cursor);
  if (cursor.accept('UPDATE')) return parseUpdate(cursor);
  if (cursor.accept('DELETE')) {
    cursor.accept('FROM');
    return { kind: 'delete', target: parseTarget(cursor), where: parseWhere(cursor) };
  }
  cursor.expect('MERGE');
  cursor.accept('INTO');
  return parseMerge(cursor);
}

function parseTarget(cursor: Cursor): Target {
  const { position } = cursor.peek();
  const path = parseTablePath(cursor);
  const named = cursor.accept('AS') || (cursor.atIdentifier() && !cursor.is('VALUES') && !cursor.is('USING'));
  return { path, position, ...(named && { alias: cursor.identifier() }) };
}

/** UPDATE and DELETE must say which rows they mean. */
function parseWhere(cursor: Cursor): Expr {
  cursor.expect('WHERE');
  return parseExpression(cursor);
}

function parseValue(cursor: Cursor): DmlValue {
  return cursor.accept('DEFAULT') ? undefined : parseExpression(cursor);
}

function parseInsert(cursor: Cursor): DmlStatement {
  cursor.accept('INTO');
  const { position } = cursor.peek();
  const target = { path: parseTablePath(cursor), position };
  const columns = cursor.is('(') && !startsQuery(cursor, 1) ? cursor.parenthesized(() => cursor.identifier()) : [];
  if (!cursor.accept('VALUES')) return { kind: 'insert', target, columns, query: parseQuery(cursor) };
  const rows = cursor.list(() => cursor.parenthesized(() => parseValue(cursor)));
  return { kind: 'insert', target, columns, rows };
}

function parseAssignments(cursor: Cursor): Assignment[] {
  return cursor.list(() => {
    const path = [cursor.identifier()];
    while (cursor.accept('.')) path.push(cursor.identifier(true));
    cursor.expect('=');
    return { path, value: parseValue(cursor) };
  });
}

function parseUpdate(cursor: Cursor): DmlStatement {
  const target = parseTarget(cursor);
  cursor.expect('SET');
  const assignments = parseAssignments(cursor);
  const from = cursor.accept('FROM') ? parseFrom(cursor) : undefined;
  return { kind: 'update', target, assignments, where: parseWhere(cursor), ...(from && { from }) };
}

function parseMerge(cursor: Cursor): DmlStatement {
  const target = parseTarget(cursor);
  cursor.expect('USING');
  const source = parseFrom(cursor);
  cursor.expect('ON');
  const on = parseExpression(cursor);
  const clauses: MergeClause[] = [];
  while (cursor.accept('WHEN')) {
    const not = cursor.accept('NOT');
    cursor.expect('MATCHED');
    const bySource = not && cursor.accept('BY', 'SOURCE');
    if (not && !bySource) cursor.accept('BY', 'TARGET');
    const condition = cursor.accept('AND') ? parseExpression(cursor) : undefined;
    cursor.expect('THEN');
    const matched = bySource ? 'notMatchedBySource' : not ? 'notMatched' : 'matched';
    clauses.push({ matched, action: parseAction(cursor), ...(condition && { condition }) });
  }
  if (!clauses.length) throw cursor.unexpected('Expected keyword WHEN');
  return { kind: 'merge', target, source, on, clauses };
}

function parseAction(cursor: Cursor): MergeAction {
  if (cursor.accept('DELETE')) return { kind: 'delete' };
  if (cursor.accept('UPDATE', 'SET')) return { kind: 'update', assignments: parseAssignments(cursor) };
  cursor.expect('INSERT');
  if (cursor.accept('ROW')) return { kind: 'insertRow' };
  const columns = cursor.is('(') ? cursor.parenthesized(() => cursor.identifier()) : [];
  if (cursor.accept('ROW')) return { kind: 'insertRow' };
  cursor.expect('VALUES');
  return { kind: 'insert', columns, values: cursor.parenthesized(() => parseValue(cursor)) };
}
