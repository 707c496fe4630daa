import type { Expr, ExprNode } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { SqlError } from './errors.ts';
import { parseCall } from './parse-call.ts';
import { parseExpression } from './parse-expression.ts';
import { parseQuery, startsQuery } from './parse-query.ts';
import { parseParameterizedType, parseType } from './parse-type.ts';
import { BOOL, BYTES, FLOAT64, INT64, STRING, scalarType } from './types.ts';

const typedLiterals = new Set([
  'DATE',
  'DATETIME',
  'TIME',
  'TIMESTAMP',
  'NUMERIC',
  'DECIMAL',
  'BIGNUMERIC',
  'BIGDECIMAL',
  'JSON',
]);

/** A literal, parameter, name, call, bracketed expression, subquery, CASE, CAST, array or struct. */
export function parsePrimary(cursor: Cursor): Expr {
  const { position } = cursor.peek();
  return { ...primaryNode(cursor), position };
}

function primaryNode(cursor: Cursor): ExprNode {
  const token = cursor.peek();
  switch (token.kind) {
    case 'integer':
      cursor.next();
      return { kind: 'literal', type: INT64, value: BigInt(token.text).toString() };
    case 'float':
      cursor.next();
      return { kind: 'literal', type: FLOAT64, value: token.text };
    case 'string':
    case 'bytes': {
      cursor.next();
      if (token.kind === 'bytes') return { kind: 'literal', type: BYTES, value: token.text, bytes: token.bytes };
      return { kind: 'literal', type: STRING, value: token.text };
    }
    case 'named':
      cursor.next();
      return { kind: 'parameter', name: token.text };
    case 'positional':
      cursor.next();
      return { kind: 'parameter', index: cursor.positional++ };
    case 'quoted':
      return parseCall(cursor);
    default:
      return token.keyword === '(' ? bracketed(cursor) : token.keyword === '[' ? array(cursor) : keywordNode(cursor);
  }
}

function keywordNode(cursor: Cursor): ExprNode {
  const { keyword } = cursor.peek();
  const literal = typedLiterals.has(keyword) && cursor.peek(1).kind === 'string' ? scalarType(keyword) : undefined;
  if (literal) {
    cursor.next();
    return { kind: 'literal', type: literal, value: cursor.next().text };
  }
  switch (keyword) {
    case 'TRUE':
    case 'FALSE':
      cursor.next();
      return { kind: 'literal', type: BOOL, value: keyword.toLowerCase() };
    case 'NULL':
      cursor.next();
      return { kind: 'null' };
    case 'CASE':
      return caseNode(cursor);
    case 'CAST':
    case 'SAFE_CAST':
      if (cursor.peek(1).keyword === '(') return castNode(cursor);
      break;
    case 'EXTRACT':
      return extractNode(cursor);
    case 'INTERVAL':
      return intervalNode(cursor);
    case 'ARRAY':
      return array(cursor);
    case 'STRUCT':
      return struct(cursor);
    case 'EXISTS':
      cursor.next();
      return subquery(cursor, 'exists');
    case 'IF':
    case 'LEFT':
    case 'RIGHT':
    case 'RANGE':
      if (cursor.peek(1).keyword === '(') return parseCall(cursor);
      break;
  }
  if (!cursor.atIdentifier()) throw cursor.unexpected();
  return parseCall(cursor);
}

function subquery(cursor: Cursor, as: 'scalar' | 'array' | 'exists'): ExprNode {
  cursor.expect('(');
  const query = parseQuery(cursor);
  cursor.expect(')');
  return { kind: 'subquery', as, query };
}

function bracketed(cursor: Cursor): ExprNode {
  let depth = 0;
  while (cursor.peek(depth).keyword === '(') depth++;
  if (startsQuery(cursor, depth) && (depth === 1 || closesAsQuery(cursor))) return subquery(cursor, 'scalar');
  cursor.expect('(');
  const items = cursor.list(() => parseExpression(cursor));
  cursor.expect(')');
  const [only] = items;
  return only && items.length === 1 ? only : { kind: 'struct', items: items.map((expr) => ({ name: '', expr })) };
}

/** For `((SELECT …) …`: whether the inner bracket is an operand of a set operation rather than of an expression. */
function closesAsQuery(cursor: Cursor): boolean {
  let depth = 0;
  for (let i = 1; ; i++) {
    const { keyword, kind } = cursor.peek(i);
    if (kind === 'end') return false;
    if (keyword === '(') depth++;
    if (keyword === ')' && --depth === 0)
      return ['UNION', 'INTERSECT', 'EXCEPT', 'ORDER', 'LIMIT', ')'].includes(cursor.peek(i + 1).keyword);
  }
}

function array(cursor: Cursor): ExprNode {
  let element: ReturnType<typeof parseType> | undefined;
  if (cursor.accept('ARRAY')) {
    if (cursor.is('(')) return subquery(cursor, 'array');
    if (cursor.accept('<')) {
      element = parseType(cursor);
      cursor.closeAngle();
    }
  }
  cursor.expect('[');
  if (cursor.accept(']')) return { kind: 'array', ...(element && { element }), items: [] };
  const items = cursor.list(() => parseExpression(cursor));
  cursor.expect(']');
  return { kind: 'array', ...(element && { element }), items };
}

function struct(cursor: Cursor): ExprNode {
  const type = cursor.peek(1).keyword === '<' ? parseType(cursor) : undefined;
  if (!type) cursor.expect('STRUCT');
  const items = cursor.parenthesized(() => {
    const expr = parseExpression(cursor);
    const last = expr.kind === 'path' ? (expr.parts.at(-1) ?? '') : expr.kind === 'field' ? expr.name : '';
    return { expr, name: cursor.accept('AS') ? cursor.identifier() : last };
  });
  return { kind: 'struct', ...(type && { type }), items };
}

function caseNode(cursor: Cursor): ExprNode {
  cursor.expect('CASE');
  const operand = cursor.is('WHEN') ? undefined : parseExpression(cursor);
  const whens: { when: Expr; result: Expr }[] = [];
  while (cursor.accept('WHEN')) {
    const when = parseExpression(cursor);
    cursor.expect('THEN');
    whens.push({ when, result: parseExpression(cursor) });
  }
  if (!whens.length) throw cursor.unexpected('Expected keyword WHEN');
  const otherwise = cursor.accept('ELSE') ? parseExpression(cursor) : undefined;
  cursor.expect('END');
  return { kind: 'case', ...(operand && { operand }), whens, ...(otherwise && { otherwise }) };
}

function castNode(cursor: Cursor): ExprNode {
  const safe = cursor.next().keyword === 'SAFE_CAST';
  cursor.expect('(');
  const arg = parseExpression(cursor);
  cursor.expect('AS');
  const target = parseParameterizedType(cursor);
  const format = cursor.accept('FORMAT') ? parseExpression(cursor) : undefined;
  cursor.expect(')');
  return { kind: 'cast', safe, arg, target, ...(format && { format }) };
}

/** A date part: `DAY`, `ISOWEEK`, `WEEK(MONDAY)`. */
export function parseDatePart(cursor: Cursor): string {
  const part = cursor.identifier().toUpperCase();
  if (part !== 'WEEK' || !cursor.accept('(')) return part;
  const day = cursor.identifier().toUpperCase();
  cursor.expect(')');
  return `WEEK(${day})`;
}

function extractNode(cursor: Cursor): ExprNode {
  cursor.expect('EXTRACT', '(');
  const part = parseDatePart(cursor);
  cursor.expect('FROM');
  const arg = parseExpression(cursor);
  const zone = cursor.accept('AT', 'TIME', 'ZONE') ? parseExpression(cursor) : undefined;
  cursor.expect(')');
  return { kind: 'extract', part, arg, ...(zone && { zone }) };
}

function intervalNode(cursor: Cursor): ExprNode {
  const { position } = cursor.next();
  const value = parseExpression(cursor);
  if (!cursor.atIdentifier()) throw new SqlError('Syntax error: INTERVAL needs a date part', position);
  const part = parseDatePart(cursor);
  const toPart = cursor.accept('TO') ? parseDatePart(cursor) : undefined;
  return { kind: 'interval', value, part, ...(toPart && { toPart }) };
}
