import { analyse, analyseAs } from './analyse-expression.ts';
import { analyseQuery, columnKey } from './analyse-query.ts';
import type { FromItem } from './ast.ts';
import { unify } from './coerce.ts';
import type { Context, SourceColumn } from './context.ts';
import { freshAlias } from './context.ts';
import { SqlError, unsupported } from './errors.ts';
import type { Range, Scope, ScopeColumn } from './scope.ts';
import { columnsNamed, findName, findRange, sameName } from './scope.ts';
import { resolveSource } from './sources.ts';
import type { Typed } from './typed.ts';
import { BOOL, fieldKey, typeName } from './types.ts';

interface From {
  sql: string;
  ranges: Range[];
  merged: ScopeColumn[];
}

/** Translates a FROM clause; later items see the ranges of earlier ones, as UNNEST needs. */
export function analyseFrom(item: FromItem, outer: Scope | undefined, context: Context): From {
  return analyseItem(item, { ranges: [], merged: [], aliases: [], ...(outer && { parent: outer }) }, context);
}

function analyseItem(item: FromItem, left: Scope, context: Context): From {
  switch (item.kind) {
    case 'join':
      return analyseJoin(item, left, context);
    case 'unnest':
      return unnest(analyse(item.expr, left, context), item.alias ?? '', item.offset, context);
    case 'derived': {
      const query = analyseQuery(item.query, left.parent, context);
      return derived(query.sql, query.columns, query.isValue, item.alias ?? '', context);
    }
    case 'table':
      return analyseTable(item, left, context);
  }
}

function derived(sql: string, columns: SourceColumn[], isValue: boolean, alias: string, context: Context): From {
  return rangeFrom(`(${sql})`, freshAlias(context), columns, isValue, alias);
}

function rangeFrom(sql: string, unique: string, columns: SourceColumn[], isValue: boolean, alias: string): From {
  const scoped = columns.map((column, i) => ({ ...column, sql: `${unique}.${columnKey(i)}` }));
  const [first] = scoped;
  const range: Range = isValue && first ? valueRange(first, alias) : { alias, columns: scoped };
  return { sql: `${sql} ${unique}`, ranges: [range], merged: [] };
}

/** A range whose rows are values; the fields of a struct can be named like columns. */
function valueRange(value: Typed, alias: string): Range {
  const fields = value.type.kind === 'STRUCT' ? value.type.fields : [];
  const columns = fields.map((field, i) => ({
    name: field.name,
    type: field.type,
    sql: `struct_extract(${value.sql}, '${fieldKey(i)}')`,
  }));
  return { alias, columns, value: { sql: value.sql, type: value.type } };
}

function analyseTable(item: FromItem & { kind: 'table' }, left: Scope, context: Context): From {
  const { path } = item;
  const [first = ''] = path;
  const alias = item.alias ?? path.at(-1) ?? '';
  const cte = path.length === 1 ? context.ctes.findLast((c) => sameName(c.name, first)) : undefined;
  if (cte) return rangeFrom(cte.alias, freshAlias(context), cte.columns, cte.isValue, alias);
  // `FROM t, t.array` is an UNNEST without the word.
  if (findRange(left, first) || (path.length > 1 && findName({ ...left }, first))) {
    const array = analyse(pathExpr(item), left, context);
    return unnest(array, alias, undefined, context);
  }
  const source = resolveSource(path, context, item.position);
  if (source.kind === 'physical') {
    const unique = freshAlias(context);
    const columns = source.columns.map((column) => ({ ...column, sql: `${unique}.${column.reference}` }));
    return { sql: `${source.sql} ${unique}`, ranges: [{ alias, columns }], merged: [] };
  }
  return derived(source.sql, source.columns, source.isValue, alias, context);
}

function pathExpr(item: FromItem & { kind: 'table' }) {
  const { position } = item;
  const [first = '', ...more] = item.path;
  type PathExpr = Parameters<typeof analyse>[0];
  return more.reduce<PathExpr>((base, name) => ({ kind: 'field', base, name, position }), {
    kind: 'path',
    parts: [first],
    position,
  });
}

function unnest(array: Typed, alias: string, offset: string | undefined, context: Context): From {
  if (array.type.kind !== 'ARRAY')
    throw new SqlError(
      `Values referenced in UNNEST must be arrays. UNNEST contains expression of type ${typeName(array.type)}`,
    );
  const unique = freshAlias(context);
  const places = offset === undefined ? '' : `, unnest(range(len(${array.sql}))) AS c1`;
  const element: Typed = { sql: `${unique}.c0`, type: array.type.element };
  const ranges: Range[] = [valueRange(element, alias)];
  if (offset !== undefined) ranges.push(valueRange({ sql: `${unique}.c1`, type: { kind: 'INT64' } }, offset));
  return { sql: `(SELECT unnest(${array.sql}) AS c0${places}) ${unique}`, ranges, merged: [] };
}

function analyseJoin(item: FromItem & { kind: 'join' }, scope: Scope, context: Context): From {
  const left = analyseItem(item.left, scope, context);
  const seen: Scope = {
    ...scope,
    ranges: [...scope.ranges, ...left.ranges],
    merged: [...scope.merged, ...left.merged],
  };
  const right = analyseItem(item.right, seen, context);
  checkAliases([...left.ranges, ...right.ranges], item);
  const ranges = [...left.ranges, ...right.ranges];
  if (item.join !== 'CROSS' && !item.on && !item.using) {
    const join = item.join === 'INNER' ? 'CROSS' : item.join;
    if (join === 'RIGHT' || join === 'FULL') throw unsupported(`${join} JOIN with UNNEST`, item.position);
    const tail =
      join === 'CROSS' ? `${left.sql} CROSS JOIN ${right.sql}` : `${left.sql} LEFT JOIN ${right.sql} ON TRUE`;
    return { sql: `(${tail})`, ranges, merged: left.merged };
  }
  if (item.join === 'CROSS') return { sql: `(${left.sql} CROSS JOIN ${right.sql})`, ranges, merged: left.merged };
  if (item.using) return joinUsing(item, left, right, seen);
  const on: Scope = { ...seen, ranges: [...seen.ranges, ...right.ranges] };
  const condition = item.on ? analyseAs(item.on, BOOL, on, context, 'JOIN ON clause').sql : 'TRUE';
  return { sql: `(${left.sql} ${item.join} JOIN ${right.sql} ON ${condition})`, ranges, merged: left.merged };
}

function joinUsing(item: FromItem & { kind: 'join' }, left: From, right: From, seen: Scope): From {
  const pairs = (item.using ?? []).map((name) => {
    const [own] = columnsNamed({ ...seen, ranges: left.ranges, merged: left.merged }, name);
    const [other] = columnsNamed({ ...seen, ranges: right.ranges, merged: right.merged }, name);
    if (!own || !other)
      throw new SqlError(
        `Column ${name} in USING clause not found on ${own ? 'right' : 'left'} side of join`,
        item.position,
      );
    const { type, values } = unify([own, other], 'JOIN USING');
    const [a = '', b = ''] = values.map((value) => value.sql);
    const sql = item.join === 'FULL' ? `COALESCE(${a}, ${b})` : item.join === 'RIGHT' ? b : a;
    return { condition: `${a} = ${b}`, merged: { name, type, sql } };
  });
  const condition = pairs.map((pair) => pair.condition).join(' AND ');
  const merged = [
    ...pairs.map((pair) => pair.merged),
    ...left.merged.filter((m) => !item.using?.some((name) => sameName(name, m.name))),
  ];
  return {
    sql: `(${left.sql} ${item.join} JOIN ${right.sql} ON ${condition})`,
    ranges: [...left.ranges, ...right.ranges],
    merged,
  };
}

function checkAliases(ranges: Range[], item: FromItem): void {
  const names = ranges.map((range) => range.alias.toLowerCase()).filter((name) => name !== '');
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new SqlError(`Duplicate table alias ${twice} in the same FROM clause`, item.position);
}
