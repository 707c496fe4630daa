import type { DuckDBValue } from '@duckdb/node-api';
import { DuckDBListValue, DuckDBStructValue } from '@duckdb/node-api';
import type { SqlType } from '../sql/types.ts';
import { fieldKey } from '../sql/types.ts';
import type { Field } from '../store/fields.ts';
import { elementType, isRepeated, isRequired } from '../store/fields.ts';
import { scalarFromText, ValueError } from './duck-values.ts';

/** A value of a row that does not fit; `location` is the field's path. */
export class FieldError extends Error {
  readonly location: string;
  constructor(message: string, location: string) {
    super(message);
    this.location = location;
  }
}

export interface RowOptions {
  ignoreUnknownValues: boolean;
}

/**
 * A row in JSON as values in the order of `fields`. Names of fields differ in case only for the eye.
 * @throws FieldError
 */
export function rowFromJson(row: unknown, fields: Field[], options: RowOptions, path = ''): DuckDBValue[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new FieldError('This field is not a record.', path.slice(0, -1));
  const given = new Map<string, unknown>();
  for (const [name, value] of Object.entries(row)) given.set(name.toLowerCase(), value);
  const values = fields.map((field) => {
    const key = field.name.toLowerCase();
    const value = given.get(key);
    given.delete(key);
    return fieldFromJson(value, field, options, path);
  });
  const [unknown] = given.keys();
  if (unknown !== undefined && !options.ignoreUnknownValues) {
    const name = Object.keys(row).find((key) => key.toLowerCase() === unknown) ?? unknown;
    throw new FieldError(`no such field: ${path}${name}.`, path + name);
  }
  return values;
}

function fieldFromJson(value: unknown, field: Field, options: RowOptions, path: string): DuckDBValue {
  const place = path + field.name;
  if (isRepeated(field)) {
    if (value === undefined || value === null) return new DuckDBListValue([]);
    if (!Array.isArray(value))
      throw new FieldError('Array specified for non-repeated field or single value for repeated field.', place);
    return new DuckDBListValue(
      value.map((item: unknown) => {
        if (item === null) throw new FieldError('Only optional fields can be set to NULL.', place);
        return single(item, field, options, place);
      }),
    );
  }
  if (value === undefined || value === null) {
    if (isRequired(field))
      throw new FieldError(
        value === undefined ? `Missing required field: ${place}.` : 'Only optional fields can be set to NULL.',
        place,
      );
    return null;
  }
  return single(value, field, options, place);
}

function single(value: unknown, field: Field, options: RowOptions, place: string): DuckDBValue {
  const type = elementType(field);
  if (type.kind === 'STRUCT') {
    const values = rowFromJson(value, field.fields ?? [], options, `${place}.`);
    return new DuckDBStructValue(Object.fromEntries(values.map((item, i) => [fieldKey(i), item])));
  }
  try {
    return type.kind === 'RANGE' ? rangeFromJson(value, type.element) : scalarFromJson(value, type);
  } catch (error) {
    if (error instanceof ValueError) throw new FieldError(error.message, place);
    throw error;
  }
}

function scalarFromJson(value: unknown, type: SqlType): DuckDBValue {
  const isText = typeof value === 'string';
  if (type.kind === 'JSON') return scalarFromText(type, isText ? value : JSON.stringify(value));
  if (typeof value === 'object') throw new ValueError('This field is not a record.');
  if (typeof value === 'boolean') {
    if (type.kind === 'BOOL') return value;
    throw new ValueError(
      type.kind === 'STRING'
        ? 'Conversion from bool to std::string is unsupported.'
        : `Cannot convert value to ${type.kind.toLowerCase()} (bad value): ${value}`,
    );
  }
  if (typeof value === 'number') {
    if (type.kind === 'FLOAT64') return value;
    if (type.kind === 'INT64' && Number.isSafeInteger(value)) return BigInt(value);
    if (
      type.kind === 'BOOL' ||
      type.kind === 'BYTES' ||
      type.kind === 'DATE' ||
      type.kind === 'TIME' ||
      type.kind === 'DATETIME'
    )
      throw new ValueError(`Cannot convert value to ${type.kind.toLowerCase()} (bad value): ${value}`);
    if (type.kind === 'INT64') throw new ValueError(`Cannot convert value to integer (bad value): ${value}`);
  }
  return scalarFromText(type, String(value));
}

/** A range as `[start, end)` or as an object; UNBOUNDED and NULL leave a side open. */
export function rangeFromJson(value: unknown, element: SqlType): DuckDBValue {
  const text = typeof value === 'string' ? /^\[(.*),(.*)\)$/s.exec(value) : null;
  const record = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  if (!text && !record) throw new ValueError(`Invalid range value: ${JSON.stringify(value)}`);
  const side = (given: unknown) => {
    const trimmed = typeof given === 'string' ? given.trim() : '';
    return trimmed === '' || /^(unbounded|null)$/i.test(trimmed) ? null : scalarFromText(element, trimmed);
  };
  return new DuckDBStructValue({ f0: side(text ? text[1] : record?.start), f1: side(text ? text[2] : record?.end) });
}
