import { analyse, analyseAs, failure } from './analyse-expression.ts';
import { analyseQuery } from './analyse-query.ts';
import type { Expr } from './ast.ts';
import { coerce, unify } from './coerce.ts';
import type { Context } from './context.ts';
import { SqlError, unsupported } from './errors.ts';
import type { Scope } from './scope.ts';
import type { Typed } from './typed.ts';
import { constant } from './typed.ts';
import type { SqlType } from './types.ts';
import { BOOL, BYTES, DATETIME, duckType, FLOAT64, INT64, INTERVAL, isNumeric, STRING, typeName } from './types.ts';

const noMatch = (op: string, ...types: SqlType[]) =>
  new SqlError(`No matching signature for operator ${op} for argument types: ${types.map(typeName).join(', ')}`);

export function analyseUnary(op: string, arg: Expr, scope: Scope, context: Context): Typed {
  if (op === 'NOT') return { sql: `(NOT ${analyseAs(arg, BOOL, scope, context, 'Argument of NOT').sql})`, type: BOOL };
  if (op === '-' && arg.kind === 'literal' && (arg.type.kind === 'INT64' || arg.type.kind === 'FLOAT64'))
    return constant(arg.type, `-${arg.value}`);
  const value = analyse(arg, scope, context);
  if (op === '~' && value.type.kind === 'INT64') return { sql: `(~${value.sql})`, type: INT64 };
  if (op === '~' || !(isNumeric(value.type) || (value.type.kind === 'INTERVAL' && op === '-')))
    throw noMatch(op, value.type);
  return op === '+' ? value : { sql: `(-${value.sql})`, type: value.type };
}

export function analyseBinary(op: string, leftExpr: Expr, rightExpr: Expr, scope: Scope, context: Context): Typed {
  if (op === 'AND' || op === 'OR') {
    const sides = [leftExpr, rightExpr].map((e) => analyseAs(e, BOOL, scope, context, `Argument of ${op}`).sql);
    return { sql: `(${sides.join(` ${op} `)})`, type: BOOL };
  }
  const left = analyse(leftExpr, scope, context);
  const right = analyse(rightExpr, scope, context);
  if (['=', '<', '>', '<=', '>=', '<>', '!='].includes(op)) return compare(op, left, right);
  if (op === '||') return concatenate(left, right);
  if (['<<', '>>', '&', '|', '^'].includes(op)) return bitwise(op, left, right);
  return arithmetic(op, left, right);
}

/** Comparison of two values; arrays, JSON and geographies cannot be compared. */
export function compare(op: string, left: Typed, right: Typed): Typed {
  const sides = unify([left, right], `operator ${op}`);
  const { kind } = sides.type;
  if (
    kind === 'ARRAY' ||
    kind === 'JSON' ||
    kind === 'GEOGRAPHY' ||
    (kind === 'STRUCT' && !['=', '!=', '<>'].includes(op))
  )
    throw noMatch(op, left.type, right.type);
  return { sql: `(${sides.values.map((v) => v.sql).join(` ${op === '!=' ? '<>' : op} `)})`, type: BOOL };
}

function concatenate(left: Typed, right: Typed): Typed {
  const { type, values } = unify([left, right], 'operator ||');
  if (type.kind !== 'STRING' && type.kind !== 'BYTES' && type.kind !== 'ARRAY')
    throw noMatch('||', left.type, right.type);
  // DuckDB takes a NULL list as empty here; GoogleSQL's result is NULL.
  const [a = '', b = ''] = values.map((v) => v.sql);
  if (type.kind !== 'ARRAY') return { sql: `(${a} || ${b})`, type };
  return { sql: `CASE WHEN ${a} IS NULL OR ${b} IS NULL THEN NULL ELSE list_concat(${a}, ${b}) END`, type };
}

function bitwise(op: string, left: Typed, right: Typed): Typed {
  const [a, b] = [coerce(left, INT64), coerce(right, INT64)];
  if (!a || !b) throw noMatch(op, left.type, right.type);
  if (op === '^') return { sql: `xor(${a.sql}, ${b.sql})`, type: INT64 };
  if (op === '&' || op === '|') return { sql: `(${a.sql} ${op} ${b.sql})`, type: INT64 };
  const count = b.constant === undefined ? Number.NaN : Number(b.constant);
  if (!(count >= 0 && count < 64)) throw unsupported('shift by something that is not a literal from 0 to 63');
  if (op === '>>') {
    // A logical shift: the sign bit moves too.
    return {
      sql: `CAST(((${a.sql})::HUGEINT + CASE WHEN ${a.sql} < 0 THEN 18446744073709551616::HUGEINT ELSE 0 END) // ${2n ** BigInt(count)}::HUGEINT AS BIGINT)`,
      type: INT64,
    };
  }
  const kept = (1n << BigInt(64 - count)) - 1n;
  const shifted = `((${a.sql})::HUGEINT & ${kept}::HUGEINT) * ${2n ** BigInt(count)}::HUGEINT`;
  return {
    sql: `CAST(CASE WHEN ${shifted} > 9223372036854775807::HUGEINT THEN ${shifted} - 18446744073709551616::HUGEINT ELSE ${shifted} END AS BIGINT)`,
    type: INT64,
  };
}

function arithmetic(op: string, left: Typed, right: Typed): Typed {
  const temporal = temporalArithmetic(op, left, right);
  if (temporal) return temporal;
  const bothInts = left.type.kind === 'INT64' && right.type.kind === 'INT64';
  const { type, values } = op === '/' && bothInts ? asFloats(left, right) : unify([left, right], `operator ${op}`);
  if (!isNumeric(type)) throw noMatch(op, left.type, right.type);
  const [a = '', b = ''] = values.map((v) => v.sql);
  if (op === '/') return { sql: divide(a, b, type), type };
  if (op === '*' && type.kind !== 'INT64' && type.kind !== 'FLOAT64')
    return { sql: multiplyDecimals(a, b, type), type };
  return { sql: `(${a} ${op} ${b})`, type };
}

function asFloats(...values: Typed[]): { type: SqlType; values: Typed[] } {
  return { type: FLOAT64, values: values.map((value) => coerce(value, FLOAT64) ?? value) };
}

/** Division that fails on zero, as GoogleSQL's does. */
export function divide(a: string, b: string, type: SqlType): string {
  const quotient = type.kind === 'FLOAT64' ? `${a} / ${b}` : divideDecimals(a, b, type);
  return `CASE WHEN ${b} = 0 THEN ${failure(`'division by zero: ' || ${a} || ' / ' || ${b}`, type)} ELSE ${quotient} END`;
}

function multiplyDecimals(a: string, b: string, type: SqlType): string {
  if (type.kind === 'BIGNUMERIC') throw unsupported('multiplication of BIGNUMERIC');
  return `CAST(${a} * ${b} AS ${duckType(type)})`;
}

function divideDecimals(a: string, b: string, type: SqlType): string {
  if (type.kind === 'BIGNUMERIC') throw unsupported('division of BIGNUMERIC');
  return `numeric_quotient(${a}, ${b})`;
}

function temporalArithmetic(op: string, left: Typed, right: Typed): Typed | undefined {
  const [a, b] = [left.type.kind, right.type.kind];
  const dated = ['DATE', 'DATETIME', 'TIMESTAMP'];
  if ((op === '+' || op === '-') && dated.includes(a) && b === 'INTERVAL') return shift(left, `${op} ${right.sql}`);
  if (op === '+' && a === 'INTERVAL' && dated.includes(b)) return shift(right, `+ ${left.sql}`);
  if ((op === '+' || op === '-') && a === 'DATE' && b === 'INT64')
    return { sql: `(${left.sql} ${op} CAST(${right.sql} AS INTEGER))`, type: left.type };
  if (op === '+' && a === 'INT64' && b === 'DATE')
    return { sql: `(${right.sql} + CAST(${left.sql} AS INTEGER))`, type: right.type };
  if ((op === '+' || op === '-') && a === 'INTERVAL' && b === 'INTERVAL')
    return { sql: `(${left.sql} ${op} ${right.sql})`, type: INTERVAL };
  if ((op === '*' || op === '/') && a === 'INTERVAL') throw unsupported(`operator ${op} on INTERVAL`);
  if (op === '-' && a === b && dated.includes(a)) throw unsupported(`subtraction of two ${a} values (use ${a}_DIFF)`);
  return undefined;
}

/** A DATE plus an interval is a DATETIME. */
function shift(value: Typed, change: string): Typed {
  const type = value.type.kind === 'DATE' ? DATETIME : value.type;
  return { sql: `(${value.sql} ${change})`, type };
}

export function analyseIs(expr: Expr & { kind: 'is' }, scope: Scope, context: Context): Typed {
  const value = analyse(expr.arg, scope, context);
  if (expr.what !== 'NULL' && !coerce(value, BOOL)) throw noMatch(`IS ${expr.what}`, value.type);
  return { sql: `(${value.sql} IS ${expr.not ? 'NOT ' : ''}${expr.what})`, type: BOOL };
}

export function analyseBetween(expr: Expr & { kind: 'between' }, scope: Scope, context: Context): Typed {
  const args = [expr.arg, expr.low, expr.high].map((e) => analyse(e, scope, context));
  const { type, values } = unify(args, 'operator BETWEEN');
  if (['ARRAY', 'STRUCT', 'JSON', 'GEOGRAPHY'].includes(type.kind)) throw noMatch('BETWEEN', type);
  const [value, low, high] = values.map((v) => v.sql);
  return { sql: `(${value} ${expr.not ? 'NOT ' : ''}BETWEEN ${low} AND ${high})`, type: BOOL };
}

export function analyseIn(expr: Expr & { kind: 'in' }, scope: Scope, context: Context): Typed {
  const not = expr.not ? 'NOT ' : '';
  const arg = analyse(expr.arg, scope, context);
  if (expr.list) {
    const { values } = unify([arg, ...expr.list.map((item) => analyse(item, scope, context))], 'operator IN');
    const [own, ...items] = values.map((v) => v.sql);
    return { sql: `(${own} ${not}IN (${items.join(', ')}))`, type: BOOL };
  }
  const [rows, type] = inRows(expr, scope, context);
  const own = coerce(arg, type);
  if (own) return { sql: `(${own.sql} ${not}IN (${rows}))`, type: BOOL };
  const other = coerce({ sql: 'x.c0', type }, arg.type);
  if (!other) throw noMatch('IN', arg.type, type);
  return { sql: `(${arg.sql} ${not}IN (SELECT ${other.sql} FROM (${rows}) x(c0)))`, type: BOOL };
}

function inRows(expr: Expr & { kind: 'in' }, scope: Scope, context: Context): [sql: string, type: SqlType] {
  if (expr.query) {
    const { sql, columns } = analyseQuery(expr.query, scope, context);
    if (!columns[0] || columns.length > 1) throw new SqlError('Subquery of type IN must have only one output column');
    return [sql, columns[0].type];
  }
  if (!expr.unnest) throw new SqlError('IN needs a list, a subquery or UNNEST');
  const array = analyse(expr.unnest, scope, context);
  if (array.type.kind !== 'ARRAY')
    throw new SqlError(`Second argument of IN UNNEST must be an array, but was ${typeName(array.type)}`);
  return [`SELECT unnest(${array.sql})`, array.type.element];
}

export function analyseLike(expr: Expr & { kind: 'like' }, scope: Scope, context: Context): Typed {
  const { type, values } = unify(
    [expr.arg, ...expr.patterns].map((e) => analyse(e, scope, context)),
    'operator LIKE',
  );
  if (type.kind !== STRING.kind) throw type.kind === BYTES.kind ? unsupported('LIKE on BYTES') : noMatch('LIKE', type);
  const [value, ...patterns] = values.map((v) => v.sql);
  const tests = patterns.map((pattern) => `${value} LIKE ${pattern} ESCAPE '\\'`);
  const all = `(${tests.join(expr.quantifier === 'ALL' ? ' AND ' : ' OR ')})`;
  return { sql: expr.not ? `(NOT ${all})` : all, type: BOOL };
}
