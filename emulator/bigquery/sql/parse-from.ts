import type { FromItem, JoinKind } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { unsupported } from './errors.ts';
import { parseExpression } from './parse-expression.ts';
import { parseQuery, startsQuery } from './parse-query.ts';

/** What stands after FROM: tables, subqueries and UNNEST, joined by commas and JOINs. */
export function parseFrom(cursor: Cursor): FromItem {
  let left = parseJoins(cursor);
  while (cursor.is(',')) {
    const { position } = cursor.next();
    left = { kind: 'join', join: 'CROSS', left, right: parseJoins(cursor), position };
  }
  return left;
}

function parseJoins(cursor: Cursor): FromItem {
  let left = parseSource(cursor);
  for (;;) {
    const { position } = cursor.peek();
    const join = joinKind(cursor);
    if (!join) return left;
    const right = parseSource(cursor);
    const on = cursor.accept('ON') ? parseExpression(cursor) : undefined;
    const using = !on && cursor.accept('USING') ? cursor.parenthesized(() => cursor.identifier()) : undefined;
    const needsCondition = join !== 'CROSS' && right.kind !== 'unnest';
    if (needsCondition && !on && !using && join !== 'INNER') throw cursor.unexpected('Expected ON or USING');
    left = { kind: 'join', join, left, right, position, ...(on && { on }), ...(using && { using }) };
  }
}

function joinKind(cursor: Cursor): JoinKind | undefined {
  if (cursor.accept('JOIN')) return 'INNER';
  if (cursor.accept('INNER', 'JOIN')) return 'INNER';
  if (cursor.accept('CROSS', 'JOIN')) return 'CROSS';
  for (const kind of ['LEFT', 'RIGHT', 'FULL'] as const)
    if (cursor.accept(kind, 'JOIN') || cursor.accept(kind, 'OUTER', 'JOIN')) return kind;
  return undefined;
}

function alias(cursor: Cursor): { alias?: string } {
  return cursor.accept('AS') || cursor.atIdentifier() ? { alias: cursor.identifier() } : {};
}

function parseSource(cursor: Cursor): FromItem {
  const { position } = cursor.peek();
  if (cursor.accept('UNNEST')) return parseUnnest(cursor);
  if (cursor.is('(')) {
    let depth = 1;
    while (cursor.peek(depth).keyword === '(') depth++;
    cursor.next();
    if (startsQuery(cursor, depth - 1)) {
      const query = parseQuery(cursor);
      cursor.expect(')');
      return refuseExtras(cursor, { kind: 'derived', query, ...alias(cursor), position });
    }
    const inner = parseFrom(cursor);
    cursor.expect(')');
    return inner;
  }
  const path = parseTablePath(cursor);
  if (cursor.is('(')) throw unsupported('table function', position);
  return refuseExtras(cursor, { kind: 'table', path, ...alias(cursor), position });
}

function refuseExtras(cursor: Cursor, item: FromItem): FromItem {
  const { keyword, position } = cursor.peek();
  if (keyword === 'TABLESAMPLE' || (keyword === 'FOR' && cursor.is('FOR', 'SYSTEM_TIME')))
    throw unsupported(keyword === 'FOR' ? 'FOR SYSTEM_TIME AS OF' : keyword, position);
  if (
    ['PIVOT', 'UNPIVOT', 'MATCH_RECOGNIZE'].includes(keyword) ||
    (item.kind !== 'join' && 'alias' in item && /^(UN)?PIVOT$/i.test(item.alias ?? '') && keyword === '(')
  )
    throw unsupported('PIVOT and UNPIVOT', position);
  return item;
}

function parseUnnest(cursor: Cursor): FromItem {
  const { position } = cursor.peek();
  cursor.expect('(');
  const expr = parseExpression(cursor);
  if (cursor.is(',')) throw unsupported('UNNEST of several arrays', position);
  cursor.expect(')');
  const named = alias(cursor);
  if (!cursor.accept('WITH')) return { kind: 'unnest', expr, ...named, position };
  cursor.expect('OFFSET');
  return { kind: 'unnest', expr, ...named, offset: alias(cursor).alias ?? 'offset', position };
}

/** A table's name: parts in or out of backticks, and a project with dashes. */
export function parseTablePath(cursor: Cursor): string[] {
  let first = cursor.peek().kind === 'quoted' ? '' : cursor.identifier();
  if (!first) return rest(cursor, cursor.next().text.split('.'));
  while (cursor.is('-') && cursor.peek().start === cursor.peek(-1).end && cursor.peek(1).start === cursor.peek().end) {
    cursor.next();
    first += `-${cursor.next().text}`;
  }
  return rest(cursor, [first]);
}

function rest(cursor: Cursor, path: string[]): string[] {
  while (cursor.accept('.')) {
    const quoted = cursor.peek().kind === 'quoted';
    const name = cursor.identifier(true);
    path.push(...(quoted ? name.split('.') : [name]));
  }
  return path;
}
