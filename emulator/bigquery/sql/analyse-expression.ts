import { analyseCall } from './analyse-call.ts';
import { analyseCast } from './analyse-cast.ts';
import { analyseExtract, analyseInterval } from './analyse-dates.ts';
import { analyseBetween, analyseBinary, analyseIn, analyseIs, analyseLike, analyseUnary } from './analyse-operators.ts';
import { analyseQuery } from './analyse-query.ts';
import type { Expr } from './ast.ts';
import { coerce, unify } from './coerce.ts';
import type { Context } from './context.ts';
import { SqlError, unsupported } from './errors.ts';
import type { Scope } from './scope.ts';
import { findName, findRange, sameName } from './scope.ts';
import type { Typed } from './typed.ts';
import { bytesSql, constant, nullLiteral } from './typed.ts';
import type { SqlType } from './types.ts';
import { BOOL, BYTES, duckType, fieldKey, INT64, typeName } from './types.ts';

/** Translates an expression: names are resolved in `scope`, types are checked, and the result is DuckDB SQL with its type. */
export function analyse(expr: Expr, scope: Scope, context: Context): Typed {
  try {
    return analyseNode(expr, scope, context);
  } catch (error) {
    if (error instanceof SqlError && !/ at \[\d+:\d+\]$/.test(error.message))
      throw new SqlError(error.message, expr.position, error.reason);
    throw error;
  }
}

/** As `analyse`, with the value coerced to `type`; `what` names the place in the error. */
export function analyseAs(expr: Expr, type: SqlType, scope: Scope, context: Context, what: string): Typed {
  const value = analyse(expr, scope, context);
  const coerced = coerce(value, type);
  if (!coerced)
    throw new SqlError(`${what} should be of type ${typeName(type)}, but is ${typeName(value.type)}`, expr.position);
  return coerced;
}

function analyseNode(expr: Expr, scope: Scope, context: Context): Typed {
  switch (expr.kind) {
    case 'literal':
      if (expr.bytes) return { sql: bytesSql(expr.bytes), type: BYTES };
      return constant(expr.type, expr.value);
    case 'null':
      return nullLiteral;
    case 'parameter':
      return parameter(expr, context);
    case 'path':
      return nameOrError(expr.parts[0] ?? '', scope);
    case 'field':
      return analyseField(expr.base, expr.name, scope, context);
    case 'index':
      return analyseIndex(expr, scope, context);
    case 'unary':
      return analyseUnary(expr.op, expr.arg, scope, context);
    case 'binary':
      return analyseBinary(expr.op, expr.left, expr.right, scope, context);
    case 'is':
      return analyseIs(expr, scope, context);
    case 'isDistinct': {
      const sides = unify(
        [analyse(expr.left, scope, context), analyse(expr.right, scope, context)],
        'IS DISTINCT FROM',
      );
      return {
        sql: `(${sides.values.map((v) => v.sql).join(` IS ${expr.not ? 'NOT ' : ''}DISTINCT FROM `)})`,
        type: BOOL,
      };
    }
    case 'between':
      return analyseBetween(expr, scope, context);
    case 'in':
      return analyseIn(expr, scope, context);
    case 'like':
      return analyseLike(expr, scope, context);
    case 'case':
      return analyseCase(expr, scope, context);
    case 'cast':
      return analyseCast(expr, scope, context);
    case 'extract':
      return analyseExtract(expr.part, expr.arg, expr.zone, scope, context);
    case 'interval':
      return analyseInterval(expr, scope, context);
    case 'part':
      throw new SqlError(`Unrecognized name: ${expr.name}`);
    case 'array':
      return analyseArray(expr, scope, context);
    case 'struct':
      return analyseStruct(expr, scope, context);
    case 'subquery':
      return analyseSubquery(expr, scope, context);
    case 'call':
      return analyseCall(expr, scope, context);
  }
}

function nameOrError(name: string, scope: Scope): Typed {
  const found = findName(scope, name);
  if (!found) throw new SqlError(`Unrecognized name: ${name}`);
  return found;
}

function parameter(expr: { name?: string; index?: number }, context: Context): Typed {
  const { name, index = 0 } = expr;
  const value = name === undefined ? context.positional[index] : context.named.get(name.toLowerCase());
  if (value) return value;
  throw new SqlError(
    name === undefined ? `Query parameter number ${index + 1} is missing` : `Query parameter '${name}' not found`,
  );
}

function analyseField(base: Expr, name: string, scope: Scope, context: Context): Typed {
  if (base.kind === 'path') {
    const range = findRange(scope, base.parts[0] ?? '');
    const columns = range?.columns.filter((column) => sameName(column.name, name)) ?? [];
    if (columns.length > 1) throw new SqlError(`Column name ${name} is ambiguous`);
    if (columns[0]) return columns[0];
    if (range && !range.value) throw new SqlError(`Name ${name} not found inside ${base.parts[0]}`);
  }
  return fieldOf(analyse(base, scope, context), name);
}

/** Field access on a struct or, by member name, on JSON. */
function fieldOf(value: Typed, name: string): Typed {
  if (value.type.kind === 'JSON') return { sql: `json_extract(${value.sql}, ${jsonKey(name)})`, type: value.type };
  if (value.type.kind !== 'STRUCT')
    throw new SqlError(`Cannot access field ${name} on a value with type ${typeName(value.type)}`);
  const index = value.type.fields.findIndex((field) => sameName(field.name, name));
  const field = value.type.fields[index];
  if (!field) throw new SqlError(`Field name ${name} does not exist in ${typeName(value.type)}`);
  return { sql: `struct_extract(${value.sql}, '${fieldKey(index)}')`, type: field.type };
}

function jsonKey(name: string): string {
  return `'$."${name.replaceAll('"', '\\"').replaceAll("'", "''")}"'`;
}

function analyseIndex(expr: Expr & { kind: 'index' }, scope: Scope, context: Context): Typed {
  const base = analyse(expr.base, scope, context);
  if (base.type.kind === 'JSON') {
    const key = analyse(expr.index, scope, context);
    if (key.type.kind === 'STRING' && key.constant !== undefined) return fieldOf(base, key.constant);
    return {
      sql: `json_extract(${base.sql}, ${analyseAs(expr.index, INT64, scope, context, 'JSON subscript').sql})`,
      type: base.type,
    };
  }
  if (base.type.kind !== 'ARRAY')
    throw new SqlError(`Element access is not supported on a value of type ${typeName(base.type)}`);
  const index = analyseAs(expr.index, INT64, scope, context, 'Array position').sql;
  const place = expr.accessor.endsWith('ORDINAL') ? index : `(${index} + 1)`;
  const type = base.type.element;
  // DuckDB gives NULL beyond either end, and counts negative places from the end.
  const safe = `CASE WHEN ${place} >= 1 THEN list_extract(${base.sql}, ${place}) END`;
  if (expr.accessor.startsWith('SAFE')) return { sql: safe, type };
  const outside = `${place} < 1 OR ${place} > len(${base.sql})`;
  return {
    sql: `CASE WHEN ${outside} THEN ${failure(`'Array index ' || ${index} || ' is out of bounds'`, type)} ELSE list_extract(${base.sql}, ${place}) END`,
    type,
  };
}

/**
 * SQL that fails with a message when it is evaluated. It is a cast that cannot succeed and not DuckDB's error(), which counts as
 * volatile and so cannot stand inside TRY.
 */
export function failure(messageSql: string, type: SqlType): string {
  return `CAST(CAST(CAST('!' || ${messageSql} AS INTEGER) AS VARCHAR) AS ${duckType(type)})`;
}

function analyseCase(expr: Expr & { kind: 'case' }, scope: Scope, context: Context): Typed {
  const otherwise = expr.otherwise ? analyse(expr.otherwise, scope, context) : nullLiteral;
  const results = unify([...expr.whens.map((w) => analyse(w.result, scope, context)), otherwise], 'CASE');
  const conditions = expr.operand
    ? unify([analyse(expr.operand, scope, context), ...expr.whens.map((w) => analyse(w.when, scope, context))], 'CASE')
        .values
    : [undefined, ...expr.whens.map((w) => analyseAs(w.when, BOOL, scope, context, 'CASE condition'))];
  const branches = expr.whens.map((_, i) => `WHEN ${conditions[i + 1]?.sql} THEN ${results.values[i]?.sql}`).join(' ');
  return {
    sql: `CASE ${conditions[0] ? `${conditions[0].sql} ` : ''}${branches} ELSE ${results.values.at(-1)?.sql} END`,
    type: results.type,
  };
}

function analyseArray(expr: Expr & { kind: 'array' }, scope: Scope, context: Context): Typed {
  const items = expr.items.map((item) => analyse(item, scope, context));
  if (!items.length) {
    const type: SqlType = { kind: 'ARRAY', element: expr.element ?? INT64 };
    return { sql: `CAST([] AS ${duckType(type)})`, type, ...(!expr.element && { untypedArray: true }) };
  }
  const { element } = expr;
  const typed = element
    ? items.map((item) => {
        const coerced = coerce(item, element);
        if (!coerced)
          throw new SqlError(`Array element type ${typeName(item.type)} does not coerce to ${typeName(element)}`);
        return coerced;
      })
    : unify(items, 'ARRAY').values;
  const of = typed[0]?.type ?? INT64;
  if (of.kind === 'ARRAY')
    throw new SqlError('Cannot construct array with element type ARRAY because nested arrays are not supported');
  return { sql: `[${typed.map((item) => item.sql).join(', ')}]`, type: { kind: 'ARRAY', element: of } };
}

function analyseStruct(expr: Expr & { kind: 'struct' }, scope: Scope, context: Context): Typed {
  const items = expr.items.map((item) => ({ name: item.name, value: analyse(item.expr, scope, context) }));
  if (!items.length) throw unsupported('empty STRUCT');
  const own: SqlType = { kind: 'STRUCT', fields: items.map((item) => ({ name: item.name, type: item.value.type })) };
  const target = expr.type?.kind === 'STRUCT' ? expr.type : own;
  const values = target.fields.map((field, i) => items[i] && coerce(items[i].value, field.type));
  if (values.length !== items.length || values.some((value) => !value))
    throw new SqlError(`Struct constructor of type ${typeName(target)} does not fit ${typeName(own)}`);
  const pack = values.map((value, i) => `${fieldKey(i)} := ${value?.sql}`).join(', ');
  return { sql: `struct_pack(${pack})`, type: target };
}

function analyseSubquery(expr: Expr & { kind: 'subquery' }, scope: Scope, context: Context): Typed {
  const { sql, columns } = analyseQuery(expr.query, scope, context);
  if (expr.as === 'exists') return { sql: `EXISTS (${sql})`, type: BOOL };
  const [column] = columns;
  if (!column || columns.length > 1)
    throw new SqlError(
      `${expr.as === 'array' ? 'ARRAY' : 'Scalar'} subquery cannot have more than one column unless using SELECT AS STRUCT`,
    );
  if (expr.as === 'scalar') return { sql: `(${sql})`, type: column.type };
  return { sql: `ARRAY(${sql})`, type: { kind: 'ARRAY', element: column.type } };
}
