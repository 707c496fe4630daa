import type { GroupBy, Query, QueryBody, Select, SelectItem, SetOperation } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { unsupported } from './errors.ts';
import { parseOrderBy, parseWindow } from './parse-call.ts';
import { parseExpression } from './parse-expression.ts';
import { parseFrom } from './parse-from.ts';

/** Whether a query begins `ahead` tokens further on. */
export function startsQuery(cursor: Cursor, ahead = 0): boolean {
  return ['SELECT', 'WITH'].includes(cursor.peek(ahead).keyword);
}

/** `[WITH …] SELECT … [UNION …] [ORDER BY …] [LIMIT … [OFFSET …]]`. */
export function parseQuery(cursor: Cursor): Query {
  const { position } = cursor.peek();
  const withs: Query['with'] = [];
  let recursive = false;
  if (cursor.accept('WITH')) {
    recursive = cursor.accept('RECURSIVE');
    do {
      const at = cursor.peek().position;
      const name = cursor.identifier();
      cursor.expect('AS', '(');
      withs.push({ name, query: parseQuery(cursor), position: at });
      cursor.expect(')');
    } while (cursor.accept(','));
  }
  const body = parseBody(cursor);
  const orderBy = cursor.accept('ORDER', 'BY') ? parseOrderBy(cursor) : [];
  const limit = cursor.accept('LIMIT') ? parseExpression(cursor) : undefined;
  const offset = limit && cursor.accept('OFFSET') ? parseExpression(cursor) : undefined;
  if (cursor.is('|') && cursor.peek(1).keyword === '>') throw unsupported('pipe syntax', cursor.peek().position);
  return {
    kind: 'query',
    recursive,
    with: withs,
    body,
    orderBy,
    position,
    ...(limit && { limit }),
    ...(offset && { offset }),
  };
}

function parseBody(cursor: Cursor): QueryBody {
  let left = parseOperand(cursor);
  for (let op = parseSetOperator(cursor); op; op = parseSetOperator(cursor))
    left = { kind: 'set', op, left, right: parseOperand(cursor), position: cursor.peek().position };
  return left;
}

function parseSetOperator(cursor: Cursor): SetOperation['op'] | undefined {
  if (cursor.accept('UNION', 'ALL')) return 'UNION ALL';
  if (cursor.accept('UNION', 'DISTINCT')) return 'UNION';
  if (cursor.accept('INTERSECT', 'DISTINCT')) return 'INTERSECT';
  if (cursor.accept('EXCEPT', 'DISTINCT')) return 'EXCEPT';
  if (cursor.is('UNION') || cursor.is('INTERSECT') || cursor.is('EXCEPT')) {
    cursor.next();
    throw cursor.unexpected('Expected keyword ALL or keyword DISTINCT');
  }
  return undefined;
}

function parseOperand(cursor: Cursor): QueryBody {
  if (!cursor.accept('(')) return parseSelect(cursor);
  const query = parseQuery(cursor);
  cursor.expect(')');
  return query;
}

function parseSelect(cursor: Cursor): Select {
  const { position } = cursor.peek();
  cursor.expect('SELECT');
  const distinct = cursor.accept('DISTINCT');
  if (!distinct) cursor.accept('ALL');
  const as = cursor.accept('AS', 'STRUCT') ? 'STRUCT' : cursor.accept('AS', 'VALUE') ? 'VALUE' : undefined;
  const items = selectItems(cursor);
  const select: Select = { kind: 'select', distinct, items, windows: new Map(), position, ...(as && { as }) };
  if (cursor.accept('FROM')) select.from = parseFrom(cursor);
  if (cursor.accept('WHERE')) select.where = parseExpression(cursor);
  if (cursor.accept('GROUP', 'BY')) select.groupBy = parseGroupBy(cursor);
  if (cursor.accept('HAVING')) select.having = parseExpression(cursor);
  if (cursor.accept('QUALIFY')) select.qualify = parseExpression(cursor);
  if (cursor.accept('WINDOW'))
    cursor.list(() => {
      const name = cursor.identifier().toLowerCase();
      cursor.expect('AS');
      select.windows.set(
        name,
        cursor.is('(') ? parseWindow(cursor) : { base: cursor.identifier(), partitionBy: [], orderBy: [] },
      );
    });
  return select;
}

/** The select list; a comma may stand after its last item. */
function selectItems(cursor: Cursor): SelectItem[] {
  const items = [parseSelectItem(cursor)];
  while (cursor.accept(',')) {
    if (cursor.is('FROM') || cursor.is(')') || cursor.peek().kind === 'end') break;
    items.push(parseSelectItem(cursor));
  }
  return items;
}

function parseSelectItem(cursor: Cursor): SelectItem {
  const { position } = cursor.peek();
  if (cursor.accept('*')) return { kind: 'star', ...parseStar(cursor), position };
  const expr = parseExpression(cursor);
  if (cursor.accept('.', '*')) return { kind: 'star', base: expr, ...parseStar(cursor), position };
  if (cursor.accept('AS') || cursor.atIdentifier()) return { kind: 'expr', expr, alias: cursor.identifier() };
  return { kind: 'expr', expr };
}

function parseStar(cursor: Cursor) {
  const hasExcept = cursor.is('EXCEPT', '(') && cursor.accept('EXCEPT');
  const except = hasExcept ? cursor.parenthesized(() => cursor.identifier()) : [];
  const replace = cursor.accept('REPLACE')
    ? cursor.parenthesized(() => {
        const expr = parseExpression(cursor);
        cursor.accept('AS');
        return { expr, name: cursor.identifier() };
      })
    : [];
  return { except, replace };
}

function parseGroupBy(cursor: Cursor): GroupBy {
  if (cursor.accept('ALL')) return { kind: 'all' };
  if (cursor.accept('ROLLUP')) return { kind: 'rollup', items: cursor.parenthesized(() => parseExpression(cursor)) };
  if (cursor.accept('CUBE')) return { kind: 'cube', items: cursor.parenthesized(() => parseExpression(cursor)) };
  if (cursor.accept('GROUPING', 'SETS')) {
    const set = () =>
      cursor.is('(') ? cursor.parenthesized(() => parseExpression(cursor)) : [parseExpression(cursor)];
    return { kind: 'sets', sets: cursor.parenthesized(set) };
  }
  return { kind: 'list', items: cursor.list(() => parseExpression(cursor)) };
}
