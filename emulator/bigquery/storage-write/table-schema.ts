import { scalarType } from '../sql/types.ts';
import type { Field } from '../store/fields.ts';
import { elementType } from '../store/fields.ts';

const typeNames: Record<string, string> = { FLOAT64: 'DOUBLE' };

/** The columns of a table as the Storage API's TableSchema. */
export function tableSchema(fields: Field[]): { fields: unknown[] } {
  return { fields: fields.map(fieldSchema) };
}

function fieldSchema(field: Field): unknown {
  const { kind } = elementType(field);
  return {
    name: field.name,
    type: typeNames[kind] ?? kind,
    mode: (field.mode ?? 'NULLABLE').toUpperCase(),
    ...(field.fields && { fields: field.fields.map(fieldSchema) }),
    ...(typeof field.description === 'string' && { description: field.description }),
    ...(field.defaultValueExpression !== undefined && { defaultValueExpression: field.defaultValueExpression }),
    ...(field.rangeElementType && { rangeElementType: { type: scalarType(field.rangeElementType.type)?.kind } }),
  };
}
