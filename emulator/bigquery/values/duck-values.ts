import type { DuckDBValue } from '@duckdb/node-api';
import {
  DuckDBBlobValue,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  DuckDBTimeValue,
} from '@duckdb/node-api';
import { isJson } from '../sql/typed.ts';
import type { SqlType } from '../sql/types.ts';
import { parseDate, parseDatetime, parseTime, parseTimestamp } from './civil.ts';
import { DECIMAL_LIMIT, parseDecimal } from './decimal.ts';

/** Something that is no value of the wanted type; the message says what. */
export class ValueError extends Error {}

const INT64_MAX = 2n ** 63n - 1n;

function orBad<T>(value: T | undefined, kind: string, text: string): T {
  if (value === undefined) throw new ValueError(`Invalid ${kind} value: ${JSON.stringify(text)}`);
  return value;
}

/**
 * The DuckDB value of a scalar given in text, as BigQuery writes it.
 * @throws ValueError
 */
export function scalarFromText(type: SqlType, text: string): DuckDBValue {
  switch (type.kind) {
    case 'STRING':
    case 'GEOGRAPHY':
      return text;
    case 'INT64':
      return int64(orBad(/^\s*[+-]?\d+\s*$/.test(text) ? BigInt(text) : undefined, 'integer', text));
    case 'FLOAT64':
      return float(text);
    case 'NUMERIC':
      return decimal(text, 9);
    case 'BIGNUMERIC':
      return decimal(text, 18);
    case 'BOOL':
      return bool(text);
    case 'BYTES':
      if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text))
        throw new ValueError(`Could not decode base64 string to bytes: ${JSON.stringify(text)}`);
      return new DuckDBBlobValue(Buffer.from(text, 'base64'));
    case 'DATE':
      return new DuckDBDateValue(orBad(parseDate(text), 'date', text));
    case 'TIME':
      return new DuckDBTimeValue(orBad(parseTime(text), 'time', text));
    case 'DATETIME':
      return new DuckDBTimestampValue(orBad(parseDatetime(text), 'datetime', text));
    case 'TIMESTAMP':
      return timestampFromText(text);
    case 'JSON':
      if (!isJson(text)) throw new ValueError(`Invalid JSON value: ${text.slice(0, 100)}`);
      return text;
    default:
      throw new ValueError(`A value of type ${type.kind} cannot be given as text`);
  }
}

export function int64(value: bigint): bigint {
  if (value > INT64_MAX || value < -INT64_MAX - 1n) throw new ValueError(`Integer out of range: ${value}`);
  return value;
}

function float(text: string): number {
  const special: Record<string, number> = {
    inf: Infinity,
    '+inf': Infinity,
    infinity: Infinity,
    '-inf': -Infinity,
    '-infinity': -Infinity,
    nan: Number.NaN,
  };
  const word = special[text.trim().toLowerCase()];
  if (word !== undefined) return word;
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw new ValueError(`Invalid float value: ${JSON.stringify(text)}`);
  return value;
}

function decimal(text: string, scale: number): DuckDBDecimalValue {
  return scaledDecimal(orBad(parseDecimal(text, scale), 'NUMERIC', text), scale);
}

export function scaledDecimal(value: bigint, scale: number): DuckDBDecimalValue {
  if (value >= DECIMAL_LIMIT || -value >= DECIMAL_LIMIT) throw new ValueError('Numeric value out of range');
  return new DuckDBDecimalValue(value, 38, scale);
}

function bool(text: string): boolean {
  if (/^(true|t|yes|y|1)$/i.test(text)) return true;
  if (/^(false|f|no|n|0)$/i.test(text)) return false;
  throw new ValueError(`Invalid bool value: ${JSON.stringify(text)}`);
}

/** Seconds since the epoch count as a TIMESTAMP too. */
function timestampFromText(text: string): DuckDBTimestampTZValue {
  const seconds = /^\s*[+-]?\d+(\.\d*)?([eE][+-]?\d+)?\s*$/.test(text) ? parseDecimal(text, 6) : undefined;
  return new DuckDBTimestampTZValue(orBad(seconds ?? parseTimestamp(text), 'timestamp', text));
}
