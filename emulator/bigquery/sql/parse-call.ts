import type { Call, Expr, ExprNode, OrderItem, WindowSpec } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { unsupported } from './errors.ts';
import { parseExpression } from './parse-expression.ts';
import { parseDatePart } from './parse-primary.ts';

/** Functions whose arguments include a bare date part such as DAY or WEEK(MONDAY). */
const takesDatePart = /^(DATE|DATETIME|TIME|TIMESTAMP)_(TRUNC|DIFF)$|^LAST_DAY$/;
const callOnly = new Set(['CURRENT_DATE', 'CURRENT_TIMESTAMP', 'CURRENT_DATETIME', 'CURRENT_TIME']);

/** A name, or the call of a function with all that may stand in and after its brackets. */
export function parseCall(cursor: Cursor): ExprNode {
  const path = [cursor.next().text];
  if (cursor.peek(-1).kind === 'word' && callOnly.has(path[0]?.toUpperCase() ?? '') && !cursor.is('('))
    return emptyCall(path);
  // Dots belong to the name only where a call follows (SAFE.SUBSTR, dataset.f); field access is left to the caller.
  let dots = 0;
  while (cursor.peek(2 * dots).keyword === '.' && ['word', 'quoted'].includes(cursor.peek(2 * dots + 1).kind)) dots++;
  if (cursor.peek(2 * dots).keyword === '(') {
    for (let i = 0; i < dots; i++) {
      cursor.next();
      path.push(cursor.next().text);
    }
    return parseArguments(
      cursor,
      path.flatMap((part) => part.split('.')),
    );
  }
  return { kind: 'path', parts: path };
}

function emptyCall(path: string[]): Call {
  const safe = path.length > 1 && path[0]?.toUpperCase() === 'SAFE';
  const own = safe ? path.slice(1) : path;
  const name = own.join('.').toUpperCase();
  return {
    kind: 'call',
    name,
    path: own,
    safe,
    args: [],
    namedArgs: new Map(),
    star: false,
    distinct: false,
    orderBy: [],
  };
}

function parseArguments(cursor: Cursor, path: string[]): Call {
  const call = emptyCall(path);
  cursor.expect('(');
  call.distinct = cursor.accept('DISTINCT');
  if (cursor.accept('*')) call.star = true;
  else if (!cursor.is(')') && !cursor.is('ORDER')) cursor.list(() => parseArgument(cursor, call));
  for (const nulls of ['IGNORE', 'RESPECT'] as const) if (cursor.accept(nulls, 'NULLS')) call.nulls = nulls;
  if (cursor.is('HAVING')) throw unsupported('HAVING MAX or MIN in an aggregate', cursor.peek().position);
  if (cursor.accept('ORDER', 'BY')) call.orderBy = parseOrderBy(cursor);
  if (cursor.accept('LIMIT')) call.limit = parseExpression(cursor);
  cursor.expect(')');
  for (const nulls of ['IGNORE', 'RESPECT'] as const) if (cursor.accept(nulls, 'NULLS')) call.nulls = nulls;
  if (cursor.accept('OVER')) call.over = cursor.is('(') ? parseWindow(cursor) : namedWindow(cursor.identifier());
  return call;
}

function parseArgument(cursor: Cursor, call: Call): void {
  if (cursor.peek().kind === 'word' && cursor.peek(1).keyword === '=>') {
    const name = cursor.next().text.toLowerCase();
    cursor.next();
    call.namedArgs.set(name, parseExpression(cursor));
    return;
  }
  if (cursor.is('TABLE') || cursor.is('MODEL'))
    throw unsupported(`${cursor.peek().keyword} argument`, cursor.peek().position);
  const { position } = cursor.peek();
  const isPart = takesDatePart.test(call.name) && call.args.length > 0 && cursor.peek().kind === 'word';
  if (isPart && [',', ')'].includes(cursor.peek(1).keyword))
    call.args.push({ kind: 'part', name: parseDatePart(cursor), position });
  else if (isPart && cursor.is('WEEK', '(')) call.args.push({ kind: 'part', name: parseDatePart(cursor), position });
  else call.args.push(parseExpression(cursor));
}

function namedWindow(base: string): WindowSpec {
  return { base, partitionBy: [], orderBy: [] };
}

/** `(name PARTITION BY … ORDER BY … ROWS …)`. */
export function parseWindow(cursor: Cursor): WindowSpec {
  cursor.expect('(');
  const base = cursor.atIdentifier() && !cursor.is('PARTITION') ? cursor.identifier() : undefined;
  const partitionBy = cursor.accept('PARTITION', 'BY') ? cursor.list(() => parseExpression(cursor)) : [];
  const orderBy = cursor.accept('ORDER', 'BY') ? parseOrderBy(cursor) : [];
  const frame = cursor.is('ROWS') || cursor.is('RANGE') ? parseFrame(cursor) : undefined;
  cursor.expect(')');
  return { partitionBy, orderBy, ...(base && { base }), ...(frame && { frame }) };
}

function parseFrame(cursor: Cursor): string {
  const unit = cursor.next().keyword;
  if (!cursor.accept('BETWEEN')) return `${unit} ${frameBound(cursor)}`;
  const start = frameBound(cursor);
  cursor.expect('AND');
  return `${unit} BETWEEN ${start} AND ${frameBound(cursor)}`;
}

function frameBound(cursor: Cursor): string {
  if (cursor.accept('CURRENT', 'ROW')) return 'CURRENT ROW';
  const token = cursor.next();
  if (token.keyword !== 'UNBOUNDED' && token.kind !== 'integer' && token.kind !== 'float')
    throw unsupported('window frame bound that is not a number', token.position);
  if (cursor.accept('PRECEDING')) return `${token.text} PRECEDING`;
  cursor.expect('FOLLOWING');
  return `${token.text} FOLLOWING`;
}

/** The list after ORDER BY. */
export function parseOrderBy(cursor: Cursor): OrderItem[] {
  return cursor.list(() => {
    const expr: Expr = parseExpression(cursor);
    const descending = cursor.accept('DESC') || (cursor.accept('ASC') && false);
    if (!cursor.accept('NULLS')) return { expr, descending };
    const nullsFirst = cursor.accept('FIRST');
    if (!nullsFirst) cursor.expect('LAST');
    return { expr, descending, nullsFirst };
  });
}
