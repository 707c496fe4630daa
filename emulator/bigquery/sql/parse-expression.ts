import type { Expr, ExprNode } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { unsupported } from './errors.ts';
import { parsePrimary } from './parse-primary.ts';
import { parseQuery, startsQuery } from './parse-query.ts';

const comparisons = new Set(['=', '<', '>', '<=', '>=', '<>', '!=']);
/** Operators that bind tighter than comparisons, loosest first. */
const levels = [['|'], ['^'], ['&'], ['<<', '>>'], ['+', '-'], ['*', '/', '||']];

/** An expression, by the precedence of GoogleSQL's operators. */
export function parseExpression(cursor: Cursor): Expr {
  let left = parseAnd(cursor);
  while (cursor.is('OR')) left = binary(cursor, left, parseAnd);
  return left;
}

function parseAnd(cursor: Cursor): Expr {
  let left = parseNot(cursor);
  while (cursor.is('AND')) left = binary(cursor, left, parseNot);
  return left;
}

function binary(cursor: Cursor, left: Expr, operand: (cursor: Cursor) => Expr): Expr {
  const token = cursor.next();
  return { kind: 'binary', op: token.keyword, left, right: operand(cursor), position: token.position };
}

function parseNot(cursor: Cursor): Expr {
  if (!cursor.is('NOT')) return parseComparison(cursor);
  const { position } = cursor.next();
  return { kind: 'unary', op: 'NOT', arg: parseNot(cursor), position };
}

function parseComparison(cursor: Cursor): Expr {
  let left = parseOperators(cursor, 0);
  for (;;) {
    const { position } = cursor.peek();
    if (comparisons.has(cursor.peek().keyword)) left = binary(cursor, left, (c) => parseOperators(c, 0));
    else if (cursor.accept('IS')) left = { ...parseIs(cursor, left), position };
    else {
      const not = cursor.is('NOT') && ['BETWEEN', 'IN', 'LIKE'].includes(cursor.peek(1).keyword);
      if (not) cursor.next();
      if (cursor.accept('BETWEEN')) {
        const low = parseOperators(cursor, 0);
        cursor.expect('AND');
        left = { kind: 'between', arg: left, low, high: parseOperators(cursor, 0), not, position };
      } else if (cursor.accept('IN')) left = { ...parseIn(cursor, left, not), position };
      else if (cursor.accept('LIKE')) left = { ...parseLike(cursor, left, not), position };
      else return left;
    }
  }
}

function parseIs(cursor: Cursor, left: Expr): ExprNode {
  const not = cursor.accept('NOT');
  if (cursor.accept('DISTINCT')) {
    cursor.expect('FROM');
    return { kind: 'isDistinct', left, right: parseOperators(cursor, 0), not };
  }
  for (const what of ['NULL', 'TRUE', 'FALSE'] as const)
    if (cursor.accept(what)) return { kind: 'is', arg: left, what, not };
  throw cursor.unexpected('Expected NULL, TRUE, FALSE or DISTINCT FROM after IS');
}

function parseIn(cursor: Cursor, left: Expr, not: boolean): ExprNode {
  if (cursor.accept('UNNEST')) {
    cursor.expect('(');
    const unnest = parseExpression(cursor);
    cursor.expect(')');
    return { kind: 'in', arg: left, unnest, not };
  }
  cursor.expect('(');
  if (startsQuery(cursor)) {
    const query = parseQuery(cursor);
    cursor.expect(')');
    return { kind: 'in', arg: left, query, not };
  }
  const list = cursor.list(() => parseExpression(cursor));
  cursor.expect(')');
  return { kind: 'in', arg: left, list, not };
}

function parseLike(cursor: Cursor, left: Expr, not: boolean): ExprNode {
  const quantifier = cursor.accept('ANY') || cursor.accept('SOME') ? 'ANY' : cursor.accept('ALL') ? 'ALL' : undefined;
  if (!quantifier) return { kind: 'like', arg: left, patterns: [parseOperators(cursor, 0)], not };
  if (cursor.is('UNNEST')) throw unsupported('LIKE ANY UNNEST', cursor.peek().position);
  return { kind: 'like', arg: left, patterns: cursor.parenthesized(() => parseExpression(cursor)), quantifier, not };
}

function parseOperators(cursor: Cursor, level: number): Expr {
  const operators = levels[level];
  if (!operators) return parseUnary(cursor);
  const operand = (c: Cursor) => parseOperators(c, level + 1);
  let left = operand(cursor);
  while (operators.includes(cursor.peek().keyword)) left = binary(cursor, left, operand);
  return left;
}

function parseUnary(cursor: Cursor): Expr {
  for (const op of ['-', '+', '~'] as const) {
    const { position } = cursor.peek();
    if (cursor.accept(op)) return { kind: 'unary', op, arg: parseUnary(cursor), position };
  }
  return parsePostfix(cursor, parsePrimary(cursor));
}

function parsePostfix(cursor: Cursor, start: Expr): Expr {
  let base = start;
  for (;;) {
    const { position } = cursor.peek();
    if (cursor.is('.') && cursor.peek(1).keyword !== '*') {
      cursor.next();
      base = { kind: 'field', base, name: cursor.identifier(true), position };
    } else if (cursor.accept('[')) {
      const word = cursor.peek().keyword;
      const accessor = (['OFFSET', 'ORDINAL', 'SAFE_OFFSET', 'SAFE_ORDINAL'] as const).find((a) => a === word);
      const called = accessor !== undefined && cursor.peek(1).keyword === '(';
      if (called) cursor.next();
      base = { kind: 'index', base, accessor: called ? accessor : '', index: parseExpression(cursor), position };
      cursor.expect(']');
    } else return base;
  }
}
