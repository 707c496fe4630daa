import type { SqlType } from '../sql/types.ts';
import { arrayOf, STRING, scalarType } from '../sql/types.ts';

/** A column or nested field as the REST API has it. What the emulator does not act on is kept as it came. */
export interface Field {
  name: string;
  type: string;
  mode?: string;
  fields?: Field[];
  defaultValueExpression?: string;
  rangeElementType?: { type: string };
  [other: string]: unknown;
}

/** The SQL type of a field's single value, without REPEATED. */
export function elementType(field: Field): SqlType {
  const name = field.type.toUpperCase();
  if (name === 'RECORD' || name === 'STRUCT')
    return { kind: 'STRUCT', fields: (field.fields ?? []).map((f) => ({ name: f.name, type: fieldType(f) })) };
  if (name === 'RANGE') return { kind: 'RANGE', element: scalarType(field.rangeElementType?.type ?? '') ?? STRING };
  return scalarType(name) ?? STRING;
}

/** The SQL type of a column, an array if it is REPEATED. */
export function fieldType(field: Field): SqlType {
  return isRepeated(field) ? arrayOf(elementType(field)) : elementType(field);
}

export const isRepeated = (field: Field): boolean => field.mode?.toUpperCase() === 'REPEATED';
export const isRequired = (field: Field): boolean => field.mode?.toUpperCase() === 'REQUIRED';

const restNames: Record<string, string> = { INT64: 'INTEGER', FLOAT64: 'FLOAT', BOOL: 'BOOLEAN', STRUCT: 'RECORD' };

/** As table metadata tells it: types by the REST API's older names, whichever of the two names the table was made with. */
export function toldField(field: Field): Field {
  const name = field.type.toUpperCase();
  return { ...field, type: restNames[name] ?? name, ...(field.fields && { fields: field.fields.map(toldField) }) };
}

/** The field of a result or a table made by a query, with the REST API's older type names. */
export function fieldOf(name: string, type: SqlType): Field {
  const element = type.kind === 'ARRAY' ? type.element : type;
  const mode = type.kind === 'ARRAY' ? 'REPEATED' : 'NULLABLE';
  const field: Field = { name, type: restNames[element.kind] ?? element.kind, mode };
  if (element.kind === 'STRUCT')
    field.fields = element.fields.map((f, i) => fieldOf(f.name || `_field_${i + 1}`, f.type));
  if (element.kind === 'RANGE') field.rangeElementType = { type: element.element.kind };
  return field;
}
