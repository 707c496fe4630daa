import { invalidArgument } from '../errors.ts';
import { type FieldPath, NAME_FIELD, parseFieldPath } from '../names/field-path.ts';
import { isName } from '../store/index.ts';
import { valueKey } from '../values/key.ts';
import type { Value } from '../values/value.ts';
import type { Filter } from '../wire/messages.ts';
import { decodeValue } from '../wire/value.ts';
import { nameOperandKey } from './name.ts';
import type { Condition, Operator, Scope } from './query.ts';

/** Most disjuncts of a query after its filters are multiplied out. */
const MAX_DISJUNCTS = 30;

const OPERATORS: Record<string, Operator> = {
  EQUAL: '==',
  NOT_EQUAL: '!=',
  LESS_THAN: '<',
  LESS_THAN_OR_EQUAL: '<=',
  GREATER_THAN: '>',
  GREATER_THAN_OR_EQUAL: '>=',
  ARRAY_CONTAINS: 'array-contains',
};

const UNARY: Record<string, [Operator, Value]> = {
  IS_NULL: ['==', null],
  IS_NAN: ['==', Number.NaN],
  IS_NOT_NULL: ['!=', null],
  IS_NOT_NAN: ['!=', Number.NaN],
};

const INEQUALITIES = new Set<Operator>(['!=', '<', '<=', '>', '>=', 'not-in']);

export const isInequalityOperator = (op: Operator) => INEQUALITIES.has(op);

/**
 * Multiplies a filter out to a disjunction of conjunctions; `in` and `array-contains-any` are disjunctions too.
 * Throws INVALID_ARGUMENT for what Firestore does not allow.
 */
export function parseFilter(database: string, scope: Scope, filter: Filter | undefined): Condition[][] {
  const disjuncts = filter ? normalForm(database, scope, filter) : [[]];
  for (const conditions of disjuncts) checkConjunction(conditions);
  return disjuncts;
}

function normalForm(database: string, scope: Scope, filter: Filter): Condition[][] {
  const { compositeFilter, fieldFilter, unaryFilter } = filter;
  if (compositeFilter) {
    const parts = (compositeFilter.filters ?? []).map((part) => normalForm(database, scope, part));
    if (parts.length === 0) throw invalidArgument('A composite filter needs at least one filter.');
    if (compositeFilter.op === 'OR') return limited(parts.flat());
    if (compositeFilter.op === 'AND') return parts.reduce(product);
    throw invalidArgument(`Composite filter operator '${compositeFilter.op}' is not AND or OR.`);
  }
  if (unaryFilter) {
    const path = parseFieldPath(unaryFilter.field?.fieldPath ?? '');
    const [op, value] = UNARY[unaryFilter.op ?? ''] ?? [];
    if (!op || value === undefined) throw invalidArgument(`Unary operator '${unaryFilter.op}' is not known.`);
    return [[condition(path, op, [valueKey(value)])]];
  }
  if (fieldFilter?.value) {
    const path = parseFieldPath(fieldFilter.field?.fieldPath ?? '');
    return fieldConditions(database, scope, path, fieldFilter.op ?? '', decodeValue(fieldFilter.value));
  }
  throw invalidArgument('A filter must be a composite, field or unary filter with its operand.');
}

function fieldConditions(database: string, scope: Scope, path: FieldPath, name: string, value: Value): Condition[][] {
  const key = (operand: Value) => (isName(path) ? nameOperandKey(database, scope, operand) : valueKey(operand));
  const op = OPERATORS[name];
  if (op) {
    if (isName(path) && op === 'array-contains') throw invalidArgument(`'${NAME_FIELD}' is not an array.`);
    return [[condition(path, op, [key(value)])]];
  }
  if (name !== 'IN' && name !== 'NOT_IN' && name !== 'ARRAY_CONTAINS_ANY') {
    throw invalidArgument(`Filter operator '${name}' is not known.`);
  }
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument(`'${name}' requires a non-empty ArrayValue.`);
  if (name === 'NOT_IN') {
    if (value.length > 10) throw invalidArgument(`'NOT_IN' supports up to 10 comparison values, not ${value.length}.`);
    return [[condition(path, 'not-in', value.map(key))]];
  }
  const each: Operator = name === 'IN' ? '==' : 'array-contains';
  return limited([...new Set(value.map(key))].map((operand) => [condition(path, each, [operand])]));
}

function condition(path: FieldPath, op: Operator, keys: string[]): Condition {
  return { path, op, key: keys[0] ?? '', keys: new Set(keys) };
}

function product(left: Condition[][], right: Condition[][]): Condition[][] {
  if (left.length * right.length > MAX_DISJUNCTS) throw tooMany(left.length * right.length);
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
}

function limited(disjuncts: Condition[][]): Condition[][] {
  if (disjuncts.length > MAX_DISJUNCTS) throw tooMany(disjuncts.length);
  return disjuncts;
}

const tooMany = (count: number) =>
  invalidArgument(
    `Given filter would result in ${count} disjunctions; the maximum is ${MAX_DISJUNCTS} in the disjunctive normal form.`,
  );

function checkConjunction(conditions: Condition[]): void {
  const count = (op: Operator) => conditions.filter((item) => item.op === op).length;
  if (count('array-contains') > 1) {
    throw invalidArgument("A maximum of 1 'ARRAY_CONTAINS' filter is allowed per disjunction.");
  }
  if (count('not-in') > 1) throw invalidArgument("Only a single 'NOT_IN' filter is allowed per query.");
  if (count('!=') > 1) throw invalidArgument("Only a single 'NOT_EQUAL' filter is allowed per query.");
  if (count('not-in') > 0 && count('!=') > 0) {
    throw invalidArgument("Cannot have both 'NOT_IN' and 'NOT_EQUAL' filters in the same query.");
  }
}
