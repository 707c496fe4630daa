import { SqlError } from './errors.ts';
import type { Typed } from './typed.ts';
import { constantSql, typedNull } from './typed.ts';
import type { ScalarKind, SqlType } from './types.ts';
import { duckType, fieldKey, sameType, typeName } from './types.ts';

/** What a value of a type may become without a CAST, nearest first. */
const widenings: Partial<Record<ScalarKind, ScalarKind[]>> = {
  INT64: ['NUMERIC', 'BIGNUMERIC', 'FLOAT64'],
  NUMERIC: ['BIGNUMERIC', 'FLOAT64'],
  BIGNUMERIC: ['FLOAT64'],
  DATE: ['DATETIME'],
};
const fromText = new Set(['DATE', 'DATETIME', 'TIME', 'TIMESTAMP', 'GEOGRAPHY']);
const fromFloat = new Set(['NUMERIC', 'BIGNUMERIC']);

const cast = (value: Typed, type: SqlType): Typed => ({ sql: `CAST(${value.sql} AS ${duckType(type)})`, type });

/** The value as one of `type`, by the implicit coercions of GoogleSQL; undefined where there is none. */
export function coerce(value: Typed, type: SqlType): Typed | undefined {
  if (value.untypedNull) return typedNull(type);
  if (value.untypedArray && type.kind === 'ARRAY') return { sql: `CAST([] AS ${duckType(type)})`, type };
  if (sameType(value.type, type)) return { ...value, type };
  const literal = value.constant;
  const fits =
    literal !== undefined &&
    ((value.type.kind === 'STRING' && fromText.has(type.kind)) ||
      (value.type.kind === 'FLOAT64' && fromFloat.has(type.kind)));
  if (fits) {
    const sql = constantSql(type, literal);
    if (sql === undefined)
      throw new SqlError(`Could not cast literal ${JSON.stringify(literal)} to type ${typeName(type)}`);
    return { sql, type, constant: literal };
  }
  const wider = widenings[value.type.kind as ScalarKind] ?? [];
  if (wider.includes(type.kind as ScalarKind)) {
    const direct = literal !== undefined && type.kind !== 'DATETIME' ? constantSql(type, literal) : undefined;
    return direct ? { sql: direct, type, constant: literal ?? '' } : cast(value, type);
  }
  if (type.kind === 'STRUCT' && value.type.kind === 'STRUCT') return coerceStruct(value, value.type.fields, type);
  if (type.kind === 'ARRAY' && value.type.kind === 'ARRAY') {
    const element = coerce({ sql: 'x', type: value.type.element }, type.element);
    return element && { sql: `list_transform(${value.sql}, lambda x: ${element.sql})`, type };
  }
  return undefined;
}

function coerceStruct(value: Typed, from: { type: SqlType }[], type: SqlType & { kind: 'STRUCT' }): Typed | undefined {
  if (from.length !== type.fields.length) return undefined;
  const fields = type.fields.map((field, i) => {
    const own = from[i];
    return own && coerce({ sql: `(${value.sql}).${fieldKey(i)}`, type: own.type }, field.type);
  });
  if (fields.some((field) => field === undefined)) return undefined;
  const pack = fields.map((field, i) => `${fieldKey(i)} := ${field?.sql}`).join(', ');
  return { sql: `CASE WHEN ${value.sql} IS NOT NULL THEN struct_pack(${pack}) END`, type };
}

/** The one type that all values can have, if there is one. */
export function commonType(values: Typed[]): SqlType | undefined {
  const typed = values.filter((v) => !v.untypedNull && !v.untypedArray);
  const candidates = typed.length ? typed : values;
  // Literals give way to what is not literal.
  const firm = candidates.filter((v) => v.constant === undefined);
  const pool = [...firm, ...candidates.filter((v) => v.constant !== undefined)].map((v) => v.type);
  // A type that is there comes before one that none of the values has.
  const wider = pool.flatMap((type) => (widenings[type.kind as ScalarKind] ?? []).map((kind) => ({ kind }) as SqlType));
  const targets = [...pool, ...wider];
  return targets.find((target) => values.every((value) => accepts(value, target)));
}

function accepts(value: Typed, type: SqlType): boolean {
  try {
    return coerce(value, type) !== undefined;
  } catch (error) {
    if (error instanceof SqlError) return false;
    throw error;
  }
}

/** The values in their common type; `what` names the construct in the error. */
export function unify(values: Typed[], what: string): { type: SqlType; values: Typed[] } {
  const type = commonType(values);
  const unified = type && values.map((value) => coerce(value, type));
  if (!type || !unified || unified.some((value) => value === undefined)) {
    const types = values.map((value) => typeName(value.type)).join(', ');
    throw new SqlError(`No matching signature for ${what} for argument types: ${types}`);
  }
  return { type, values: unified.filter((value) => value !== undefined) };
}
