/** The types of GoogleSQL, how they are written, and how DuckDB stores them. */

export type ScalarKind =
  | 'INT64'
  | 'FLOAT64'
  | 'NUMERIC'
  | 'BIGNUMERIC'
  | 'BOOL'
  | 'STRING'
  | 'BYTES'
  | 'DATE'
  | 'DATETIME'
  | 'TIME'
  | 'TIMESTAMP'
  | 'JSON'
  | 'GEOGRAPHY'
  | 'INTERVAL';

export interface StructField {
  /** Empty for an anonymous field. */
  name: string;
  type: SqlType;
}

export type SqlType =
  | { kind: ScalarKind }
  | { kind: 'ARRAY'; element: SqlType }
  | { kind: 'STRUCT'; fields: StructField[] }
  | { kind: 'RANGE'; element: SqlType };

const scalar = (kind: ScalarKind): SqlType => ({ kind });
export const INT64 = scalar('INT64');
export const FLOAT64 = scalar('FLOAT64');
export const NUMERIC = scalar('NUMERIC');
export const BIGNUMERIC = scalar('BIGNUMERIC');
export const BOOL = scalar('BOOL');
export const STRING = scalar('STRING');
export const BYTES = scalar('BYTES');
export const DATE = scalar('DATE');
export const DATETIME = scalar('DATETIME');
export const TIME = scalar('TIME');
export const TIMESTAMP = scalar('TIMESTAMP');
export const JSON_TYPE = scalar('JSON');
export const GEOGRAPHY = scalar('GEOGRAPHY');
export const INTERVAL = scalar('INTERVAL');
export const arrayOf = (element: SqlType): SqlType => ({ kind: 'ARRAY', element });

const scalarNames: Record<string, SqlType> = {
  INT64,
  INT: INT64,
  SMALLINT: INT64,
  INTEGER: INT64,
  BIGINT: INT64,
  TINYINT: INT64,
  BYTEINT: INT64,
  FLOAT64,
  FLOAT: FLOAT64,
  NUMERIC,
  DECIMAL: NUMERIC,
  BIGNUMERIC,
  BIGDECIMAL: BIGNUMERIC,
  BOOL,
  BOOLEAN: BOOL,
  STRING,
  BYTES,
  DATE,
  DATETIME,
  TIME,
  TIMESTAMP,
  JSON: JSON_TYPE,
  GEOGRAPHY,
  INTERVAL,
};

/** The scalar type of a name or alias in SQL or in a REST schema (`INTEGER`, `FLOAT`, `BOOLEAN` and so on), if there is one. */
export function scalarType(name: string): SqlType | undefined {
  return Object.hasOwn(scalarNames, name.toUpperCase()) ? scalarNames[name.toUpperCase()] : undefined;
}

const duckTypes: Record<ScalarKind, string> = {
  INT64: 'BIGINT',
  FLOAT64: 'DOUBLE',
  NUMERIC: 'DECIMAL(38,9)',
  BIGNUMERIC: 'DECIMAL(38,18)',
  BOOL: 'BOOLEAN',
  STRING: 'VARCHAR',
  BYTES: 'BLOB',
  DATE: 'DATE',
  DATETIME: 'TIMESTAMP',
  TIME: 'TIME',
  TIMESTAMP: 'TIMESTAMPTZ',
  JSON: 'JSON',
  GEOGRAPHY: 'VARCHAR',
  INTERVAL: 'INTERVAL',
};

/** A DuckDB struct's fields are named by place, so that anonymous and repeated names need no care. */
export const fieldKey = (index: number): string => `f${index}`;

/** The DuckDB type that stores a value of this type. */
export function duckType(type: SqlType): string {
  switch (type.kind) {
    case 'ARRAY':
      return `${duckType(type.element)}[]`;
    case 'STRUCT':
      return `STRUCT(${type.fields.map((field, i) => `${fieldKey(i)} ${duckType(field.type)}`).join(', ')})`;
    case 'RANGE':
      return `STRUCT(f0 ${duckType(type.element)}, f1 ${duckType(type.element)})`;
    default:
      return duckTypes[type.kind];
  }
}

/** The type as GoogleSQL writes it, for messages and DDL. */
export function typeName(type: SqlType): string {
  switch (type.kind) {
    case 'ARRAY':
    case 'RANGE':
      return `${type.kind}<${typeName(type.element)}>`;
    case 'STRUCT':
      return `STRUCT<${type.fields.map((f) => (f.name ? `${f.name} ` : '') + typeName(f.type)).join(', ')}>`;
    default:
      return type.kind;
  }
}

export function sameType(a: SqlType, b: SqlType): boolean {
  if (a.kind === 'STRUCT' && b.kind === 'STRUCT')
    return (
      a.fields.length === b.fields.length && a.fields.every((f, i) => sameType(f.type, b.fields[i]?.type ?? INT64))
    );
  if ((a.kind === 'ARRAY' && b.kind === 'ARRAY') || (a.kind === 'RANGE' && b.kind === 'RANGE'))
    return sameType(a.element, b.element);
  return a.kind === b.kind;
}

export const isNumeric = (type: SqlType): boolean =>
  type.kind === 'INT64' || type.kind === 'FLOAT64' || type.kind === 'NUMERIC' || type.kind === 'BIGNUMERIC';
