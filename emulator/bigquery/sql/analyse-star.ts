import { analyse } from './analyse-expression.ts';
import type { Output } from './analyse-select.ts';
import type { SelectItem } from './ast.ts';
import type { Context } from './context.ts';
import { SqlError } from './errors.ts';
import type { Scope } from './scope.ts';
import { findRange, sameName } from './scope.ts';
import type { Typed } from './typed.ts';
import { fieldKey, typeName } from './types.ts';

type Star = SelectItem & { kind: 'star' };

/** `*`, `t.*` or `struct.*` with EXCEPT and REPLACE. */
export function expandStar(star: Star, scope: Scope, context: Context): Output[] {
  const outputs = starColumns(star, scope, context);
  for (const name of [...star.except, ...star.replace.map((r) => r.name)])
    if (!outputs.some((output) => sameName(output.name, name)))
      throw new SqlError(`Column ${name} in SELECT * EXCEPT or REPLACE list does not exist`, star.position);
  const kept = outputs.filter((output) => !star.except.some((name) => sameName(name, output.name)));
  if (!kept.length) throw new SqlError('SELECT * EXCEPT list leaves no columns', star.position);
  return kept.map((output) => {
    const replacement = star.replace.find((r) => sameName(r.name, output.name));
    return replacement ? { name: output.name, value: analyse(replacement.expr, scope, context) } : output;
  });
}

function starColumns(star: Star, scope: Scope, context: Context): Output[] {
  if (!star.base) {
    if (!scope.ranges.length) throw new SqlError('SELECT * must have a FROM clause', star.position);
    const hidden = new Set(scope.merged.map((column) => column.name.toLowerCase()));
    const rest = scope.ranges.flatMap(rangeOutputs).filter((output) => !hidden.has(output.name.toLowerCase()));
    return [...scope.merged.map((column) => ({ name: column.name, value: column })), ...rest];
  }
  const range = star.base.kind === 'path' ? findRange(scope, star.base.parts[0] ?? '') : undefined;
  if (range) return rangeOutputs(range);
  const value = analyse(star.base, scope, context);
  if (value.type.kind !== 'STRUCT')
    throw new SqlError(`Dot-star is not supported for type ${typeName(value.type)}`, star.position);
  return structOutputs(value, value.type.fields);
}

function rangeOutputs(range: Scope['ranges'][number]): Output[] {
  if (range.columns.length || !range.value)
    return range.columns.map((column) => ({ name: column.name, value: column }));
  return [{ name: range.alias, value: range.value }];
}

function structOutputs(value: Typed, fields: { name: string; type: Typed['type'] }[]): Output[] {
  return fields.map((field, i) => ({
    name: field.name,
    value: { sql: `struct_extract(${value.sql}, '${fieldKey(i)}')`, type: field.type },
  }));
}
