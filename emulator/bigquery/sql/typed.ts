import {
  formatDate,
  formatDatetime,
  formatTime,
  parseDate,
  parseDatetime,
  parseTime,
  parseTimestamp,
} from '../values/civil.ts';
import { DECIMAL_LIMIT, formatDecimal, parseDecimal } from '../values/decimal.ts';
import { SqlError, unsupported } from './errors.ts';
import type { SqlType } from './types.ts';
import { duckType, INT64 } from './types.ts';

/** A piece of DuckDB SQL and the GoogleSQL type of its value. */
export interface Typed {
  sql: string;
  type: SqlType;
  /** Value in text of a literal or parameter: such an expression takes the type its context wants. */
  constant?: string;
  /** A NULL without a type of its own. */
  untypedNull?: boolean;
  /** An empty array literal without a type of its own. */
  untypedArray?: boolean;
  /** Date part of an INTERVAL literal. */
  intervalPart?: string;
}

/** A string as DuckDB reads it. */
export function quoteString(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\0') ? `replace(${quoted.replaceAll('\0', '\uE000')}, '\uE000', chr(0))` : quoted;
}

/** An identifier as DuckDB reads it. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function typedNull(type: SqlType): Typed {
  return { sql: `CAST(NULL AS ${duckType(type)})`, type };
}

/**
 * DuckDB SQL for a constant of a scalar type, given in GoogleSQL's text form.
 * @returns undefined where the text is no value of that type
 */
export function constantSql(type: SqlType, text: string): string | undefined {
  switch (type.kind) {
    case 'INT64':
      return /^\s*[+-]?\d+\s*$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text)
        ? `(${BigInt(text)})::BIGINT`
        : undefined;
    case 'FLOAT64':
      return floatSql(text);
    case 'NUMERIC':
      return decimalSql(text, 9, duckType(type));
    case 'BIGNUMERIC':
      return decimalSql(text, 18, duckType(type));
    case 'BOOL':
      return /^(true|false)$/i.test(text) ? text.toLowerCase() : undefined;
    case 'STRING':
    case 'GEOGRAPHY':
      return quoteString(text);
    case 'JSON':
      return isJson(text) ? `${quoteString(text)}::JSON` : undefined;
    case 'DATE':
      return map(parseDate(text), (day) => `DATE '${formatDate(day)}'`);
    case 'TIME':
      return map(parseTime(text), (time) => `TIME '${formatTime(time)}'`);
    case 'DATETIME':
      return map(parseDatetime(text), (value) => `TIMESTAMP '${formatDatetime(value, ' ')}'`);
    case 'TIMESTAMP':
      return map(parseTimestamp(text), (value) => `TIMESTAMPTZ '${formatDatetime(value, ' ')}+00'`);
    default:
      return undefined;
  }
}

function map<T>(value: T | undefined, toSql: (value: T) => string): string | undefined {
  return value === undefined ? undefined : toSql(value);
}

function floatSql(text: string): string | undefined {
  if (/^\s*[+-]?(inf|infinity|nan)\s*$/i.test(text)) return `'${text.trim().toLowerCase()}'::DOUBLE`;
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) ? `'${value}'::DOUBLE` : undefined;
}

function decimalSql(text: string, scale: number, type: string): string | undefined {
  const value = parseDecimal(text, scale);
  if (value === undefined) return undefined;
  if (value >= DECIMAL_LIMIT || -value >= DECIMAL_LIMIT || (scale === 18 && loses(text)))
    throw unsupported(`decimal ${text} (BIGNUMERIC holds 20 digits before and 18 after the point here)`);
  return `'${formatDecimal(value, scale)}'::${type}`;
}

function loses(text: string): boolean {
  const precise = parseDecimal(text, 38);
  return precise !== undefined && precise % 10n ** 20n !== 0n;
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** DuckDB SQL of bytes. */
export function bytesSql(bytes: Buffer): string {
  return `from_hex('${bytes.toString('hex')}')`;
}

/** A constant with its type; an error names the bad value. */
export function constant(type: SqlType, text: string): Typed {
  const sql = constantSql(type, text);
  if (sql === undefined) {
    if (type.kind === 'INT64') throw new SqlError(`Invalid integer literal: ${text}`);
    throw new SqlError(`Invalid ${type.kind} literal: ${JSON.stringify(text)}`);
  }
  return { sql, type, constant: text };
}

export const nullLiteral: Typed = { ...typedNull(INT64), untypedNull: true };
