import { analyseAs } from './analyse-expression.ts';
import { analyseSelect } from './analyse-select.ts';
import type { OrderItem, Query, QueryBody, SetOperation } from './ast.ts';
import { coerce, commonType } from './coerce.ts';
import type { Context, Cte, SourceColumn } from './context.ts';
import { freshAlias } from './context.ts';
import { SqlError, unsupported } from './errors.ts';
import type { Scope } from './scope.ts';
import { sameName } from './scope.ts';
import type { Typed } from './typed.ts';
import { INT64, typeName } from './types.ts';

/** A translated query. Its DuckDB columns are named c0, c1 and so on. */
export interface Analysed {
  sql: string;
  columns: SourceColumn[];
  /** SELECT AS VALUE: the one column is the row. */
  isValue: boolean;
}

/** Name of the DuckDB column at a place of a translated query. */
export const columnKey = (index: number): string => `c${index}`;

/** Translates a query; `outer` is the scope that correlated names are looked up in. */
export function analyseQuery(query: Query, outer: Scope | undefined, context: Context): Analysed {
  const inner: Context = query.with.length ? { ...context, ctes: [...context.ctes] } : context;
  const withs = query.with.map((cte) => {
    if (query.recursive) throw unsupported('WITH RECURSIVE', cte.position);
    const analysed = analyseQuery(cte.query, outer, inner);
    const entry: Cte = {
      name: cte.name,
      alias: `${freshAlias(inner)}_cte`,
      columns: analysed.columns,
      isValue: analysed.isValue,
    };
    inner.ctes.push(entry);
    return `${entry.alias} AS (${analysed.sql})`;
  });
  const body = analyseBody(query.body, query.orderBy, outer, inner);
  const limit = query.limit ? ` LIMIT ${rowCount(query.limit, inner)}` : '';
  const offset = query.offset ? ` OFFSET ${rowCount(query.offset, inner)}` : '';
  const prefix = withs.length ? `WITH ${withs.join(', ')} ` : '';
  return { ...body, sql: `${prefix}${body.sql}${limit}${offset}` };

  function rowCount(expr: NonNullable<Query['limit']>, at: Context): string {
    const value = analyseAs(expr, INT64, { ranges: [], merged: [], aliases: [] }, at, 'LIMIT or OFFSET');
    const count = value.constant === undefined ? Number.NaN : Number(value.constant);
    if (!(count >= 0))
      throw new SqlError('LIMIT and OFFSET expect a non-negative integer literal or parameter', expr.position);
    return String(count);
  }
}

function analyseBody(body: QueryBody, orderBy: OrderItem[], outer: Scope | undefined, context: Context): Analysed {
  if (body.kind === 'select') return analyseSelect(body, orderBy, outer, context);
  const analysed = body.kind === 'query' ? analyseQuery(body, outer, context) : analyseSet(body, outer, context);
  const sql = body.kind === 'query' ? `SELECT * FROM (${analysed.sql}) ${freshAlias(context)}` : analysed.sql;
  if (!orderBy.length) return { ...analysed, sql };
  const items = orderBy.map((item) => `${outputPlace(item, analysed.columns)}${direction(item)}`);
  return { ...analysed, sql: `SELECT * FROM (${sql}) ${freshAlias(context)} ORDER BY ${items.join(', ')}` };
}

/** ORDER BY after a set operation knows the output columns only. */
function outputPlace(item: OrderItem, columns: SourceColumn[]): string {
  const { expr } = item;
  const name = expr.kind === 'path' ? (expr.parts[0] ?? '') : undefined;
  const place =
    name !== undefined
      ? columns.findIndex((column) => sameName(column.name, name))
      : expr.kind === 'literal'
        ? Number(expr.value) - 1
        : -1;
  if (name !== undefined && place < 0) throw new SqlError(`Unrecognized name: ${name}`, expr.position);
  if (!columns[place]) throw unsupported('ORDER BY of an expression after a set operation', expr.position);
  return columnKey(place);
}

/** Direction with GoogleSQL's place of NULLs: first when ascending, last when descending. */
export function direction(item: OrderItem): string {
  const nullsFirst = item.nullsFirst ?? !item.descending;
  return `${item.descending ? ' DESC' : ' ASC'} NULLS ${nullsFirst ? 'FIRST' : 'LAST'}`;
}

function analyseSet(body: SetOperation, outer: Scope | undefined, context: Context): Analysed {
  const sides = [body.left, body.right].map((side) => analyseBody(side, [], outer, context));
  const [left, right] = sides;
  if (!left || !right || left.columns.length !== right.columns.length)
    throw new SqlError('Queries in a set operation have mismatched column count', body.position);
  const types = left.columns.map((column, i) => {
    const pair: Typed[] = sides.map((side) => ({
      sql: columnKey(i),
      type: side.columns[i]?.type ?? INT64,
      ...nullMark(side, i),
    }));
    const type = commonType(pair);
    if (!type)
      throw new SqlError(
        `Column ${i + 1} in ${body.op} has incompatible types: ${pair.map((p) => typeName(p.type)).join(', ')}`,
        body.position,
      );
    return { name: column.name, type };
  });
  const converted = sides.map((side) => {
    const alias = freshAlias(context);
    const list = types.map((target, i) => {
      const value: Typed = {
        sql: `${alias}.${columnKey(i)}`,
        type: side.columns[i]?.type ?? INT64,
        ...nullMark(side, i),
      };
      return `${coerce(value, target.type)?.sql} AS ${columnKey(i)}`;
    });
    return `(SELECT ${list.join(', ')} FROM (${side.sql}) ${alias})`;
  });
  return { sql: converted.join(` ${body.op} `), columns: types, isValue: left.isValue };
}

function nullMark(side: Analysed, index: number): { untypedNull?: boolean } {
  return side.columns[index]?.untypedNull ? { untypedNull: true } : {};
}
