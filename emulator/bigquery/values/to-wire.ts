import type { DuckDBValue } from '@duckdb/node-api';
import {
  DuckDBBlobValue,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBIntervalValue,
  DuckDBListValue,
  DuckDBStructValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  DuckDBTimeValue,
} from '@duckdb/node-api';
import type { SqlType } from '../sql/types.ts';
import { fieldKey } from '../sql/types.ts';
import { formatDate, formatDatetime, formatTime } from './civil.ts';
import { formatDecimal } from './decimal.ts';

/** How timestamps are written: seconds as a decimal number, whole microseconds, or ISO 8601. */
export type TimestampFormat = 'FLOAT64' | 'INT64' | 'ISO8601_STRING';

export type WireValue = string | null | { v: WireValue }[] | { f: { v: WireValue }[] };

/** A value in the REST API's form: text, `{f: [{v}]}` for structs, `[{v}]` for arrays. */
export function toWire(value: DuckDBValue, type: SqlType, timestamps: TimestampFormat): WireValue {
  // GoogleSQL keeps no difference between a NULL and an empty array in a result.
  if (value === null) return type.kind === 'ARRAY' ? [] : null;
  if (type.kind === 'ARRAY' && value instanceof DuckDBListValue)
    return value.items.map((item) => ({ v: toWire(item, type.element, timestamps) }));
  if (type.kind === 'STRUCT' && value instanceof DuckDBStructValue)
    return {
      f: type.fields.map((field, i) => ({ v: toWire(value.entries[fieldKey(i)] ?? null, field.type, timestamps) })),
    };
  if (type.kind === 'RANGE' && value instanceof DuckDBStructValue) {
    const side = (key: string) => toWire(value.entries[key] ?? null, type.element, timestamps) ?? 'UNBOUNDED';
    return `[${side('f0')}, ${side('f1')})`;
  }
  return scalarText(value, timestamps);
}

function scalarText(value: DuckDBValue, timestamps: TimestampFormat): string {
  if (typeof value === 'number') return floatText(value);
  if (value instanceof DuckDBTimestampTZValue) return timestampText(value.micros, timestamps);
  if (value instanceof DuckDBTimestampValue) return formatDatetime(value.micros);
  if (value instanceof DuckDBDateValue) return formatDate(value.days);
  if (value instanceof DuckDBTimeValue) return formatTime(value.micros);
  if (value instanceof DuckDBDecimalValue) return formatDecimal(value.value, value.scale);
  if (value instanceof DuckDBBlobValue) return Buffer.from(value.bytes).toString('base64');
  if (value instanceof DuckDBIntervalValue) return intervalText(value);
  return String(value);
}

function floatText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? `${Object.is(value, -0) ? '-0' : value}.0` : String(value);
}

function timestampText(micros: bigint, format: TimestampFormat): string {
  if (format === 'INT64') return String(micros);
  if (format === 'ISO8601_STRING') return `${formatDatetime(micros)}Z`;
  const sign = micros < 0n ? '-' : '';
  const absolute = micros < 0n ? -micros : micros;
  return `${sign}${absolute / 1_000_000n}.${String(absolute % 1_000_000n).padStart(6, '0')}`;
}

/** `Y-M D H:M:S`. */
function intervalText(value: DuckDBIntervalValue): string {
  const { months, days, micros } = value;
  const sign = (negative: boolean) => (negative ? '-' : '');
  const absolute = micros < 0n ? -micros : micros;
  const seconds = absolute / 1_000_000n;
  const fraction = absolute % 1_000_000n;
  const time = `${seconds / 3600n}:${(seconds / 60n) % 60n}:${seconds % 60n}`;
  const tail = fraction ? `.${String(fraction).padStart(6, '0')}` : '';
  const [m, d] = [Math.abs(months), Math.abs(days)];
  return `${sign(months < 0)}${Math.floor(m / 12)}-${m % 12} ${sign(days < 0)}${d} ${sign(micros < 0n)}${time}${tail}`;
}
