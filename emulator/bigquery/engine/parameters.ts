import { SqlError } from '../sql/errors.ts';
import type { Typed } from '../sql/typed.ts';
import { bytesSql, constant, typedNull } from '../sql/typed.ts';
import type { SqlType } from '../sql/types.ts';
import { duckType, fieldKey, scalarType } from '../sql/types.ts';
import { rangeFromJson } from '../values/from-json.ts';
import { toWire } from '../values/to-wire.ts';

/** A parameter of a query as the REST API has it. */
export interface QueryParameter {
  name?: string;
  parameterType?: ParameterType;
  parameterValue?: ParameterValue;
}

interface ParameterType {
  type?: string;
  arrayType?: ParameterType;
  structTypes?: { name?: string; type?: ParameterType }[];
  rangeElementType?: ParameterType;
}

interface ParameterValue {
  /** Text, save that clients send numbers and truth values of structs and arrays as JSON has them. */
  value?: string | number | boolean | null;
  arrayValues?: ParameterValue[] | null;
  structValues?: Record<string, ParameterValue>;
  rangeValue?: { start?: ParameterValue; end?: ParameterValue };
}

function typeOf(type: ParameterType | undefined): SqlType {
  const name = type?.type?.toUpperCase();
  if (name === 'ARRAY') return { kind: 'ARRAY', element: typeOf(type?.arrayType) };
  if (name === 'STRUCT')
    return {
      kind: 'STRUCT',
      fields: (type?.structTypes ?? []).map((f) => ({ name: f.name ?? '', type: typeOf(f.type) })),
    };
  if (name === 'RANGE') return { kind: 'RANGE', element: typeOf(type?.rangeElementType) };
  const found = name === undefined ? undefined : scalarType(name);
  if (!found) throw new SqlError(`Query parameter has no valid type: ${name}`, undefined, 'invalid');
  return found;
}

function typedValue(type: SqlType, value: ParameterValue | undefined): Typed {
  switch (type.kind) {
    case 'ARRAY': {
      const items = (value?.arrayValues ?? []).map((item) => typedValue(type.element, item).sql);
      return { sql: `CAST([${items.join(', ')}] AS ${duckType(type)})`, type };
    }
    case 'STRUCT': {
      const fields = type.fields.map(
        (field, i) => `${fieldKey(i)} := ${typedValue(field.type, value?.structValues?.[field.name]).sql}`,
      );
      return value?.structValues ? { sql: `struct_pack(${fields.join(', ')})`, type } : typedNull(type);
    }
    case 'RANGE':
      return rangeValue(type, type.element, value);
    default: {
      if (value?.value === undefined || value.value === null) return typedNull(type);
      const text = String(value.value);
      if (type.kind === 'BYTES') return { sql: bytesSql(Buffer.from(text, 'base64')), type };
      return constant(type, text);
    }
  }
}

function rangeValue(type: SqlType, element: SqlType, value: ParameterValue | undefined): Typed {
  const text = value?.value;
  if (typeof text === 'string') {
    const read = toWire(rangeFromJson(text, element), type, 'ISO8601_STRING');
    return rangeValue(type, element, boundsOf(String(read)));
  }
  const { start, end } = value?.rangeValue ?? {};
  const side = (bound: ParameterValue | undefined) =>
    typedValue(element, /^unbounded$/i.test(String(bound?.value ?? '')) ? undefined : bound).sql;
  return value?.rangeValue ? { sql: `struct_pack(f0 := ${side(start)}, f1 := ${side(end)})`, type } : typedNull(type);
}

function boundsOf(text: string): ParameterValue {
  const [start = '', end = ''] = text.slice(1, -1).split(', ');
  return { rangeValue: { start: { value: start }, end: { value: end } } };
}

/** The parameters of a request, named and positional, as typed values. */
export function bindParameters(parameters: QueryParameter[]): { named: Map<string, Typed>; positional: Typed[] } {
  const named = new Map<string, Typed>();
  const positional: Typed[] = [];
  for (const { name, parameterType, parameterValue } of parameters) {
    const value = typedValue(typeOf(parameterType), parameterValue);
    if (name) named.set(name.toLowerCase(), value);
    else positional.push(value);
  }
  return { named, positional };
}
