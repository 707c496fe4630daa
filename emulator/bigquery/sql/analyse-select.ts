import { analyse, analyseAs } from './analyse-expression.ts';
import { analyseFrom } from './analyse-from.ts';
import { groupByClause } from './analyse-group-by.ts';
import type { Analysed } from './analyse-query.ts';
import { columnKey, direction } from './analyse-query.ts';
import { expandStar } from './analyse-star.ts';
import type { Expr, OrderItem, Select } from './ast.ts';
import type { Context, SourceColumn } from './context.ts';
import { SqlError, unsupported } from './errors.ts';
import type { Scope, ScopeColumn } from './scope.ts';
import { columnsNamed, sameName } from './scope.ts';
import type { Typed } from './typed.ts';
import { BOOL, fieldKey } from './types.ts';

/** An item of the select list after stars are expanded. */
export interface Output {
  name: string;
  value: Typed;
  expr?: Expr;
}

/** Translates one SELECT, with the ORDER BY that belongs to it. */
export function analyseSelect(
  select: Select,
  orderBy: OrderItem[],
  outer: Scope | undefined,
  context: Context,
): Analysed {
  const withWindows: Context = { ...context, windows: select.windows };
  const from = select.from && analyseFrom(select.from, outer, withWindows);
  const scope: Scope = {
    ranges: from?.ranges ?? [],
    merged: from?.merged ?? [],
    aliases: [],
    ...(outer && { parent: outer }),
  };
  const outputs = select.items.flatMap((item): Output[] => {
    if (item.kind === 'star') return expandStar(item, scope, withWindows);
    const value = analyse(item.expr, scope, withWindows);
    return [{ name: item.alias ?? impliedName(item.expr), value, expr: item.expr }];
  });
  const clauses = [from && `FROM ${from.sql}`];
  if (select.where) clauses.push(`WHERE ${analyseAs(select.where, BOOL, scope, withWindows, 'WHERE clause').sql}`);
  if (select.groupBy) clauses.push(groupByClause(select.groupBy, outputs, scope, withWindows));
  // In HAVING and QUALIFY a name is a column before it is an alias of the select list.
  const late = (expr: Expr, what: string) =>
    analyseAs(expr, BOOL, withAliases(scope, outputs, false), withWindows, what).sql;
  if (select.having) clauses.push(`HAVING ${late(select.having, 'HAVING clause')}`);
  if (select.qualify) clauses.push(`QUALIFY ${late(select.qualify, 'QUALIFY clause')}`);
  if (orderBy.length) clauses.push(`ORDER BY ${orderByList(orderBy, outputs, scope, withWindows, select)}`);
  const shaped = shape(select, outputs);
  const list = shaped.values.map((value, i) => `${value.sql} AS ${columnKey(i)}`).join(', ');
  const sql = `SELECT ${select.distinct ? 'DISTINCT ' : ''}${list} ${clauses.filter((c) => c).join(' ')}`;
  return { sql, columns: shaped.columns, isValue: select.as === 'VALUE' };
}

function shape(select: Select, outputs: Output[]): { values: Typed[]; columns: SourceColumn[] } {
  if (select.as === 'STRUCT') {
    const pack = outputs.map((output, i) => `${fieldKey(i)} := ${output.value.sql}`).join(', ');
    const type = { kind: 'STRUCT' as const, fields: outputs.map(({ name, value }) => ({ name, type: value.type })) };
    return { values: [{ sql: `struct_pack(${pack})`, type }], columns: [{ name: '', type }] };
  }
  if (select.as === 'VALUE' && outputs.length !== 1)
    throw new SqlError('SELECT AS VALUE query must have exactly one column', select.position);
  const columns = outputs.map(({ name, value }) => ({
    name,
    type: value.type,
    ...(value.untypedNull && { untypedNull: true }),
  }));
  return { values: outputs.map((output) => output.value), columns };
}

/** The name a select item has without AS: the last part of a path. */
function impliedName(expr: Expr): string {
  if (expr.kind === 'path') return expr.parts.at(-1) ?? '';
  return expr.kind === 'field' ? expr.name : '';
}

/** The scope with the select list's aliases: in front of the columns, or behind them. */
function withAliases(scope: Scope, outputs: Output[], first: boolean): Scope {
  const named = outputs.filter((output) => output.expr && output.name !== '');
  const usable = first ? named : named.filter((output) => !columnsNamed(scope, output.name).length);
  const aliases: ScopeColumn[] = [];
  for (const { name, value } of usable) {
    const same = aliases.find((alias) => sameName(alias.name, name));
    if (same?.sql === value.sql) continue;
    aliases.push({ ...value, name, sql: value.sql });
  }
  return { ...scope, aliases: [...scope.aliases, ...aliases] };
}

function orderByList(orderBy: OrderItem[], outputs: Output[], scope: Scope, context: Context, select: Select): string {
  return orderBy
    .map((item) => {
      const place = outputNumber(item.expr, outputs);
      if (place === undefined) {
        const value = analyse(item.expr, withAliases(scope, outputs, true), context);
        if (['ARRAY', 'STRUCT', 'JSON', 'GEOGRAPHY'].includes(value.type.kind))
          throw new SqlError(`ORDER BY does not support expressions of type ${value.type.kind}`, item.expr.position);
        return `${value.constant === undefined ? value.sql : `(${value.sql} IS NULL)`}${direction(item)}`;
      }
      if (select.as === 'STRUCT')
        throw unsupported('ORDER BY an output column of SELECT AS STRUCT', item.expr.position);
      return `${place}${direction(item)}`;
    })
    .join(', ');
}

/** Place in the select list, from 1, that an alias or a number in ORDER BY or GROUP BY means. */
export function outputNumber(expr: Expr, outputs: Output[]): number | undefined {
  if (expr.kind === 'literal' && expr.type.kind === 'INT64') {
    const place = Number(expr.value);
    if (place < 1 || place > outputs.length)
      throw new SqlError(`Column number ${place} is out of range`, expr.position);
    return place;
  }
  const name = expr.kind === 'path' ? expr.parts[0] : undefined;
  if (name === undefined) return undefined;
  const places = outputs.flatMap((output, i) => (sameName(output.name, name) ? [i] : []));
  const [first] = places;
  if (first === undefined) return undefined;
  if (places.some((place) => outputs[place]?.value.sql !== outputs[first]?.value.sql))
    throw new SqlError(`Column name ${name} is ambiguous`, expr.position);
  return first + 1;
}
