import type { BoundCall } from '../sql/analyse-call.ts';
import { failure } from '../sql/analyse-expression.ts';
import { divide } from '../sql/analyse-operators.ts';
import { unify } from '../sql/coerce.ts';
import type { Typed } from '../sql/typed.ts';
import type { SqlType } from '../sql/types.ts';
import { BOOL, FLOAT64, INT64, isNumeric, NUMERIC, STRING } from '../sql/types.ts';
import type { ScalarFunction } from './define.ts';
import { call, noMatch, overloads, signature } from './define.ts';

const float = (name: string): ScalarFunction => overloads(signature([FLOAT64], FLOAT64, call(name)));

/** A function whose result has the type of its argument. */
const sameNumber = (name: string): ScalarFunction =>
  overloads(...[INT64, NUMERIC, FLOAT64].map((type) => signature([type], type, call(name))));

/** A rounding function: of an INT64 it gives a FLOAT64. */
function rounding(name: string, places: boolean): ScalarFunction {
  const of = (type: SqlType) => (value: string, digits?: string) => {
    const rounded = digits === undefined ? `${name}(${value})` : `${name}(${value}, CAST(${digits} AS INTEGER))`;
    return type.kind === 'NUMERIC' ? `CAST(${rounded} AS DECIMAL(38,9))` : rounded;
  };
  const types = [FLOAT64, NUMERIC];
  return overloads(
    ...types.map((type) =>
      signature(places ? [type, INT64] : [type], type, (v = '', d) => of(type)(v, d), places ? 1 : 0),
    ),
  );
}

function extreme(name: string): ScalarFunction {
  return (bound: BoundCall): Typed => {
    if (!bound.args.length) throw noMatch(bound);
    const { type, values } = unify(bound.args, bound.name);
    if (['ARRAY', 'STRUCT', 'JSON', 'GEOGRAPHY'].includes(type.kind)) throw noMatch(bound);
    const list = values.map((v) => v.sql);
    // DuckDB passes over NULLs; GoogleSQL's result is NULL.
    return {
      sql: `CASE WHEN ${list.map((sql) => `${sql} IS NOT NULL`).join(' AND ')} THEN ${name}(${list.join(', ')}) END`,
      type,
    };
  };
}

const nonZero = (b: string, quotient: string): string =>
  `CASE WHEN ${b} = 0 THEN ${failure(`'division by zero: ' || ${b}`, INT64)} ELSE ${quotient} END`;

function safe(operator: '+' | '-' | '*'): ScalarFunction {
  return (bound) => {
    const { type, values } = unify(bound.args, bound.name);
    if (bound.args.length !== 2 || !isNumeric(type) || type.kind === 'BIGNUMERIC') throw noMatch(bound);
    const product = `(${values.map((v) => v.sql).join(` ${operator} `)})`;
    return { sql: `TRY(${type.kind === 'NUMERIC' ? `CAST(${product} AS DECIMAL(38,9))` : product})`, type };
  };
}

const safeDivide: ScalarFunction = (bound) => {
  const { type, values } = unify(bound.args, bound.name);
  const [a, b] = values;
  if (!a || !b || values.length !== 2 || !isNumeric(type)) throw noMatch(bound);
  const result = type.kind === 'INT64' ? FLOAT64 : type;
  const zeroless = `nullif(${b.sql}, 0)`;
  return { sql: `TRY(${divide(`${a.sql}`, zeroless, result)})`, type: result };
};

/** Mathematical functions by name. */
export const mathematics: Record<string, ScalarFunction> = {
  ABS: sameNumber('abs'),
  SIGN: overloads(
    signature([INT64], INT64, (x) => `CAST(sign(${x}) AS BIGINT)`),
    signature([FLOAT64], FLOAT64, (x) => `CAST(sign(${x}) AS DOUBLE)`),
  ),
  ROUND: rounding('round', true),
  TRUNC: rounding('trunc', false),
  CEIL: rounding('ceil', false),
  CEILING: rounding('ceil', false),
  FLOOR: rounding('floor', false),
  MOD: overloads(
    signature([INT64, INT64], INT64, (a, b = '') => nonZero(b, `${a} % ${b}`)),
    signature([NUMERIC, NUMERIC], NUMERIC, (a, b = '') => `CAST(${nonZero(b, `${a} % ${b}`)} AS DECIMAL(38,9))`),
  ),
  DIV: overloads(signature([INT64, INT64], INT64, (a, b = '') => nonZero(b, `${a} // ${b}`))),
  POW: overloads(signature([FLOAT64, FLOAT64], FLOAT64, call('pow'))),
  POWER: overloads(signature([FLOAT64, FLOAT64], FLOAT64, call('pow'))),
  SQRT: float('sqrt'),
  CBRT: float('cbrt'),
  EXP: float('exp'),
  LN: float('ln'),
  LOG: overloads(
    signature(
      [FLOAT64, FLOAT64],
      FLOAT64,
      (x, base) => (base === undefined ? `ln(${x})` : `(ln(${x}) / ln(${base}))`),
      1,
    ),
  ),
  LOG10: float('log10'),
  SIN: float('sin'),
  COS: float('cos'),
  TAN: float('tan'),
  ASIN: float('asin'),
  ACOS: float('acos'),
  ATAN: float('atan'),
  ATAN2: overloads(signature([FLOAT64, FLOAT64], FLOAT64, call('atan2'))),
  GREATEST: extreme('greatest'),
  LEAST: extreme('least'),
  SAFE_DIVIDE: safeDivide,
  SAFE_ADD: safe('+'),
  SAFE_SUBTRACT: safe('-'),
  SAFE_MULTIPLY: safe('*'),
  SAFE_NEGATE: overloads(...[INT64, FLOAT64].map((type) => signature([type], type, (x) => `TRY(-${x})`))),
  IEEE_DIVIDE: overloads(signature([FLOAT64, FLOAT64], FLOAT64, (a, b) => `(${a} / ${b})`)),
  IS_NAN: overloads(signature([FLOAT64], BOOL, call('isnan'))),
  IS_INF: overloads(signature([FLOAT64], BOOL, call('isinf'))),
  RAND: overloads(signature([], FLOAT64, () => 'random()')),
  GENERATE_UUID: overloads(signature([], STRING, () => 'CAST(gen_random_uuid() AS VARCHAR)')),
};
