import type { DuckDBValue } from '@duckdb/node-api';
import {
  DuckDBBlobValue,
  DuckDBDateValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  DuckDBTimeValue,
} from '@duckdb/node-api';
import type { SqlType } from '../sql/types.ts';
import { scalarFromText, scaledDecimal, ValueError } from '../values/duck-values.ts';
import type { FieldDescriptor } from './descriptor.ts';
import { utf8, type WireReader } from './wire-reader.ts';

/** A value as it stands in a message, before it becomes one of a column. */
type Raw = bigint | number | boolean | string | Uint8Array;

/** How the values of a protocol buffer type are read; keys are google.protobuf.FieldDescriptorProto.Type. */
const readers: Record<number, (reader: WireReader) => Raw> = {
  1: (reader) => reader.double(),
  2: (reader) => reader.float(),
  3: (reader) => reader.int64(),
  4: (reader) => reader.uint64(),
  5: (reader) => BigInt.asIntN(32, reader.uint64()),
  6: (reader) => reader.fixed64(),
  7: (reader) => BigInt(reader.fixed32()),
  8: (reader) => reader.uint64() !== 0n,
  9: (reader) => utf8(reader.block()),
  12: (reader) => reader.block(),
  13: (reader) => BigInt(reader.uint32()),
  15: (reader) => BigInt(reader.fixed32() | 0),
  16: (reader) => BigInt.asIntN(64, reader.fixed64()),
  17: (reader) => zigzag(reader.uint64()),
  18: (reader) => zigzag(reader.uint64()),
};
const TYPE_ENUM = 14;

const zigzag = (value: bigint): bigint => (value >> 1n) ^ -(value & 1n);

/** Reads and converts the values of one field for a column of one type. */
export type ValueReader = (reader: WireReader) => DuckDBValue;

/**
 * How a scalar field's values become values of a column.
 * @returns undefined where the two types do not go together
 */
export function valueReader(field: FieldDescriptor, type: SqlType): ValueReader | undefined {
  const { enumNames } = field;
  const read =
    field.type === TYPE_ENUM ? (reader: WireReader) => enumNames?.get(reader.uint32()) ?? '' : readers[field.type];
  if (!read) return undefined;
  const convert = converter(type);
  // The common cases go without the detour over a check of what was read.
  if (type.kind === 'STRING' && field.type === 9) return read as ValueReader;
  if (type.kind === 'FLOAT64' && (field.type === 1 || field.type === 2)) return read as ValueReader;
  if (type.kind === 'BOOL' && field.type === 8) return read as ValueReader;
  if (!allowed(field.type, type)) return undefined;
  return convert && ((reader) => convert(read(reader)));
}

function allowed(protoType: number, type: SqlType): boolean {
  const isText = protoType === 9;
  const isFloat = protoType === 1 || protoType === 2;
  const isBytes = protoType === 12;
  const isInteger = !isText && !isFloat && !isBytes && protoType !== 8 && protoType !== TYPE_ENUM;
  switch (type.kind) {
    case 'BYTES':
      return isBytes || isText;
    case 'BOOL':
      return protoType === 8 || isInteger;
    case 'STRING':
      return isText || protoType === TYPE_ENUM || isInteger;
    case 'FLOAT64':
      return isFloat || isInteger;
    case 'NUMERIC':
    case 'BIGNUMERIC':
      return isText || isBytes || isInteger || isFloat;
    case 'DATE':
    case 'DATETIME':
    case 'TIME':
    case 'TIMESTAMP':
    case 'INT64':
      return isText || isInteger;
    default:
      return isText;
  }
}

function converter(type: SqlType): ((value: Raw) => DuckDBValue) | undefined {
  switch (type.kind) {
    case 'TIMESTAMP':
      return (value) =>
        typeof value === 'bigint' ? new DuckDBTimestampTZValue(value) : scalarFromText(type, String(value));
    case 'INT64':
      return (value) => (typeof value === 'bigint' ? value : scalarFromText(type, String(value)));
    case 'FLOAT64':
      return (value) => Number(value);
    case 'BYTES':
      return (value) => new DuckDBBlobValue(value instanceof Uint8Array ? value : Buffer.from(String(value)));
    case 'BOOL':
      return (value) => value !== false && value !== 0n;
    case 'DATE':
      return (value) =>
        typeof value === 'bigint' ? new DuckDBDateValue(Number(value)) : scalarFromText(type, String(value));
    case 'TIME':
      return (value) =>
        typeof value === 'bigint' ? new DuckDBTimeValue(civilTime(value)) : scalarFromText(type, String(value));
    case 'DATETIME':
      return (value) =>
        typeof value === 'bigint'
          ? new DuckDBTimestampValue(civilDatetime(value))
          : scalarFromText(type, String(value));
    case 'NUMERIC':
      return (value) =>
        value instanceof Uint8Array ? scaledDecimal(littleEndian(value), 9) : scalarFromText(type, String(value));
    case 'BIGNUMERIC':
      return (value) =>
        value instanceof Uint8Array ? bigNumeric(littleEndian(value)) : scalarFromText(type, String(value));
    case 'ARRAY':
    case 'STRUCT':
    case 'RANGE':
    case 'INTERVAL':
      return undefined;
    default:
      return (value) => scalarFromText(type, String(value));
  }
}

/** Microseconds of a day of the packed form of TIME: hour, minute, second of 5, 6 and 6 bits above 20 bits of microseconds. */
function civilTime(packed: bigint): bigint {
  const [hour, minute, second] = [(packed >> 32n) & 31n, (packed >> 26n) & 63n, (packed >> 20n) & 63n];
  if (hour > 23n || minute > 59n || second > 59n) throw new ValueError('Invalid packed TIME value');
  return ((hour * 60n + minute) * 60n + second) * 1_000_000n + (packed & 0xfffffn);
}

/** The packed form of DATETIME has year, month and day above the time. */
function civilDatetime(packed: bigint): bigint {
  const [year, month, day] = [(packed >> 46n) & 0x3fffn, (packed >> 42n) & 15n, (packed >> 37n) & 31n];
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1) throw new ValueError('Invalid packed DATETIME value');
  return BigInt(date.getTime()) * 1000n + civilTime(packed & 0x1fffffffffn);
}

function littleEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i] ?? 0);
  return BigInt.asIntN(bytes.length * 8, value);
}

/** A BIGNUMERIC comes with 38 places after the point, of which 18 can be kept. */
function bigNumeric(value: bigint): DuckDBValue {
  if (value % 10n ** 20n !== 0n) throw new ValueError('BIGNUMERIC values with more than 18 places are not supported');
  return scaledDecimal(value / 10n ** 20n, 18);
}
