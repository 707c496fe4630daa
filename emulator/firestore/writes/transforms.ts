import { invalidArgument } from '../errors.ts';
import { type FieldPath, getField, parseFieldPath, setField } from '../names/field-path.ts';
import { valueKey } from '../values/key.ts';
import { microsToTimestamp } from '../values/time.ts';
import type { MapValue, Value } from '../values/value.ts';
import type { FieldTransform } from '../wire/messages.ts';
import { decodeArray, decodeValue } from '../wire/value.ts';

const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);

/** A transform makes the field's new value of its present one (undefined when the field is missing). */
export interface Transform {
  path: FieldPath;
  apply(current: Value | undefined, requestTime: number): Value;
  /** True where the write's result carries the new value; the array transforms answer null. */
  returnsValue: boolean;
}

/** Reads a FieldTransform; throws INVALID_ARGUMENT for one without an operation or with a wrong operand. */
export function parseTransform(message: FieldTransform): Transform {
  const path = parseFieldPath(message.fieldPath ?? '');
  const { increment, maximum, minimum, appendMissingElements, removeAllFromArray } = message;
  if (message.setToServerValue === 'REQUEST_TIME') {
    // The request's time is documented to have millisecond precision.
    return { path, apply: (_, time) => microsToTimestamp(Math.floor(time / 1000) * 1000), returnsValue: true };
  }
  if (increment) {
    const operand = numeric(increment, 'increment');
    return { path, apply: (current) => (isNumber(current) ? add(current, operand) : operand), returnsValue: true };
  }
  if (maximum) return extremum(path, numeric(maximum, 'maximum'), 1);
  if (minimum) return extremum(path, numeric(minimum, 'minimum'), -1);
  if (appendMissingElements) {
    const elements = decodeArray(appendMissingElements);
    return { path, apply: (current) => union(current, elements), returnsValue: false };
  }
  if (removeAllFromArray) {
    const removed = new Set(decodeArray(removeAllFromArray).map((element) => valueKey(element)));
    return {
      path,
      apply: (current) => (Array.isArray(current) ? current.filter((item) => !removed.has(valueKey(item))) : []),
      returnsValue: false,
    };
  }
  throw invalidArgument(`The transform of field '${message.fieldPath}' has no operation.`);
}

/** Applies transforms in order, in place; returns the `transform_results` of the write. */
export function applyTransforms(fields: MapValue, transforms: Transform[], requestTime: number): Value[] {
  return transforms.map(({ path, apply, returnsValue }) => {
    const value = apply(getField(fields, path), requestTime);
    setField(fields, path, value);
    return returnsValue ? value : null;
  });
}

const isNumber = (value: Value | undefined): value is number | bigint =>
  typeof value === 'number' || typeof value === 'bigint';

function numeric(bytes: Buffer, operation: string): number | bigint {
  const operand = decodeValue(bytes);
  if (!isNumber(operand)) throw invalidArgument(`The operand of '${operation}' must be an integer or a double.`);
  return operand;
}

/** Integers saturate at the ends of int64; as soon as one side is a double the sum is. */
function add(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a !== 'bigint' || typeof b !== 'bigint') return Number(a) + Number(b);
  const sum = a + b;
  return sum > INT64_MAX ? INT64_MAX : sum < INT64_MIN ? INT64_MIN : sum;
}

/** Of equal numbers of different types the present one stays; NaN wins either way. */
function extremum(path: FieldPath, operand: number | bigint, sign: 1 | -1): Transform {
  const apply = (current: Value | undefined): Value => {
    if (!isNumber(current)) return operand;
    if (Number.isNaN(current) || Number.isNaN(operand)) return Number.NaN;
    return (sign > 0 ? operand > current : operand < current) ? operand : current;
  };
  return { path, apply, returnsValue: true };
}

function union(current: Value | undefined, elements: Value[]): Value[] {
  const result = Array.isArray(current) ? [...current] : [];
  const present = new Set(result.map((element) => valueKey(element)));
  for (const element of elements) {
    const key = valueKey(element);
    if (!present.has(key)) result.push(element);
    present.add(key);
  }
  return result;
}
