import { analyse } from './analyse-expression.ts';
import type { Expr } from './ast.ts';
import { coerce } from './coerce.ts';
import type { Context } from './context.ts';
import { SqlError, unsupported } from './errors.ts';
import type { Scope } from './scope.ts';
import type { Typed } from './typed.ts';
import type { ScalarKind, SqlType } from './types.ts';
import { duckType, fieldKey, sameType, typeName } from './types.ts';

type Cast = (sql: string) => string;
const decimals = ['NUMERIC', 'BIGNUMERIC'] as const;
const plain =
  (type: string): Cast =>
  (sql) =>
    `CAST(${sql} AS ${type})`;

/** How each explicit conversion is written; keys are `FROM>TO`. What is missing is no valid CAST. */
const casts = new Map<string, Cast>();
const allow = (from: readonly ScalarKind[], to: readonly ScalarKind[], cast?: Cast) => {
  for (const f of from) for (const t of to) casts.set(`${f}>${t}`, cast ?? plain(duckType({ kind: t })));
};
allow(['INT64'], ['FLOAT64', ...decimals, 'STRING']);
allow(['INT64'], ['BOOL'], (sql) => `(${sql} <> 0)`);
allow(['FLOAT64', ...decimals], ['INT64'], (sql) => `CAST(round(${sql}) AS BIGINT)`);
allow(['FLOAT64', ...decimals], ['FLOAT64', ...decimals]);
allow(['FLOAT64'], ['STRING'], (sql) => `float_text(${sql})`);
allow(decimals, ['STRING'], (sql) => `decimal_text(${sql})`);
allow(['BOOL'], ['INT64', 'STRING']);
allow(['STRING'], ['INT64'], (sql) => `parse_integer(${sql})`);
allow(['STRING'], ['FLOAT64', ...decimals]);
allow(['STRING'], ['BOOL'], (sql) => `parse_bool(${sql})`);
allow(['STRING'], ['DATE'], (sql) => `parse_date(${sql})`);
allow(['STRING'], ['DATETIME'], (sql) => `parse_datetime(${sql})`);
allow(['STRING'], ['TIME']);
allow(['STRING'], ['TIMESTAMP'], (sql) => `parse_timestamp(${sql})`);
allow(['STRING'], ['BYTES'], (sql) => `encode(${sql})`);
allow(['BYTES'], ['STRING'], (sql) => `decode(${sql})`);
allow(['DATE', 'TIME'], ['STRING']);
allow(['TIME'], ['STRING'], (sql) => `time_text(${sql})`);
allow(['DATE'], ['DATETIME', 'TIMESTAMP']);
allow(['DATETIME'], ['DATE', 'TIME', 'TIMESTAMP']);
allow(['DATETIME'], ['STRING'], (sql) => `datetime_text(${sql})`);
allow(['TIMESTAMP'], ['DATE', 'DATETIME', 'TIME'], undefined);
allow(['TIMESTAMP'], ['STRING'], (sql) => `(datetime_text(CAST(${sql} AS TIMESTAMP)) || '+00')`);

/** An explicit conversion; undefined where GoogleSQL or the subset has none. */
export function castTo(value: Typed, type: SqlType): Typed | undefined {
  const implicit = castImplicit(value, type);
  if (implicit) return implicit;
  if (type.kind === 'ARRAY' && value.type.kind === 'ARRAY') {
    const element = castTo({ sql: 'x', type: value.type.element }, type.element);
    return element && { sql: `list_transform(${value.sql}, lambda x: ${element.sql})`, type };
  }
  if (type.kind === 'STRUCT' && value.type.kind === 'STRUCT') return castStruct(value, value.type, type);
  const cast = casts.get(`${value.type.kind}>${type.kind}`);
  return cast && { sql: cast(value.sql), type };
}

function castImplicit(value: Typed, type: SqlType): Typed | undefined {
  if (value.untypedNull || value.untypedArray || sameType(value.type, type)) return coerce(value, type);
  // A literal that does not fit is a failing CAST, not a failing translation, so SAFE_CAST can make NULL of it.
  return undefined;
}

function castStruct(
  value: Typed,
  from: SqlType & { kind: 'STRUCT' },
  type: SqlType & { kind: 'STRUCT' },
): Typed | undefined {
  const fields = type.fields.map((field, i) => {
    const own = from.fields[i];
    return own && castTo({ sql: `struct_extract(${value.sql}, '${fieldKey(i)}')`, type: own.type }, field.type);
  });
  if (from.fields.length !== fields.length || fields.some((field) => !field)) return undefined;
  const pack = fields.map((field, i) => `${fieldKey(i)} := ${field?.sql}`).join(', ');
  return { sql: `CASE WHEN ${value.sql} IS NOT NULL THEN struct_pack(${pack}) END`, type };
}

export function analyseCast(expr: Expr & { kind: 'cast' }, scope: Scope, context: Context): Typed {
  if (expr.format) throw unsupported('CAST with FORMAT');
  if (expr.target.parameters.length) throw unsupported('CAST to a type with parameters');
  const value = analyse(expr.arg, scope, context);
  const cast = castTo(value, expr.target.type);
  if (!cast) throw new SqlError(`Invalid cast from ${typeName(value.type)} to ${typeName(expr.target.type)}`);
  const changed = cast.sql !== value.sql && !value.untypedNull;
  return { sql: expr.safe && changed ? `TRY(${cast.sql})` : cast.sql, type: cast.type };
}
