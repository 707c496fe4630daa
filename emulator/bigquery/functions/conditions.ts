import { failure } from '../sql/analyse-expression.ts';
import { compare } from '../sql/analyse-operators.ts';
import { coerce, unify } from '../sql/coerce.ts';
import { BOOL, INT64, STRING } from '../sql/types.ts';
import type { ScalarFunction } from './define.ts';
import { noMatch, overloads, signature } from './define.ts';

const coalesce: ScalarFunction = (bound) => {
  if (!bound.args.length || (bound.name !== 'COALESCE' && bound.args.length !== 2)) throw noMatch(bound);
  const { type, values } = unify(bound.args, bound.name);
  return { sql: `coalesce(${values.map((v) => v.sql).join(', ')})`, type };
};

/** Conditional functions by name. */
export const conditions: Record<string, ScalarFunction> = {
  IF: (bound) => {
    const [condition, yes, no] = bound.args;
    const test = condition && coerce(condition, BOOL);
    if (!test || !yes || !no || bound.args.length !== 3) throw noMatch(bound);
    const { type, values } = unify([yes, no], 'IF');
    return { sql: `CASE WHEN ${test.sql} THEN ${values[0]?.sql} ELSE ${values[1]?.sql} END`, type };
  },
  COALESCE: coalesce,
  IFNULL: coalesce,
  NVL: coalesce,
  NULLIF: (bound) => {
    const [value, other] = bound.args;
    if (!value || !other || bound.args.length !== 2) throw noMatch(bound);
    const { type, values } = unify([value, other], 'NULLIF');
    const [a, b] = values;
    if (!a || !b) throw noMatch(bound);
    return { sql: `CASE WHEN ${compare('=', a, b).sql} THEN NULL ELSE ${a.sql} END`, type };
  },
  ERROR: overloads(signature([STRING], INT64, (message = '') => failure(message, INT64))),
};
