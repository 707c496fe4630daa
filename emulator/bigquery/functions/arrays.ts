import type { BoundCall } from '../sql/analyse-call.ts';
import { failure } from '../sql/analyse-expression.ts';
import { unify } from '../sql/coerce.ts';
import { unsupported } from '../sql/errors.ts';
import type { Typed } from '../sql/typed.ts';
import { arrayOf, DATE, FLOAT64, INT64, STRING, TIMESTAMP } from '../sql/types.ts';
import type { ScalarFunction } from './define.ts';
import { noMatch, typedArgs } from './define.ts';

function array(bound: BoundCall, index = 0): Typed & { type: { kind: 'ARRAY' } } {
  const arg = bound.args[index];
  if (arg?.type.kind !== 'ARRAY') throw noMatch(bound);
  return { ...arg, type: arg.type };
}

const element = (bound: BoundCall) => {
  const { type } = array(bound);
  return (type as { element: Typed['type'] }).element;
};

const concat: ScalarFunction = (bound) => {
  const { type, values } = unify(bound.args, 'ARRAY_CONCAT');
  if (type.kind !== 'ARRAY') throw noMatch(bound);
  const present = values.map((v) => `${v.sql} IS NOT NULL`).join(' AND ');
  return { sql: `CASE WHEN ${present} THEN flatten([${values.map((v) => v.sql).join(', ')}]) END`, type };
};

const toText: ScalarFunction = (bound) => {
  const items = array(bound);
  const delimiter = bound.args[1];
  const missing = bound.args[2];
  if (element(bound).kind !== 'STRING' || delimiter?.type.kind !== 'STRING') throw noMatch(bound);
  const list = missing ? `list_transform(${items.sql}, lambda item: coalesce(item, ${missing.sql}))` : items.sql;
  return { sql: `array_to_string(${list}, ${delimiter.sql})`, type: STRING };
};

const generate: ScalarFunction = (bound) => {
  const { type, values } = unify(bound.args, 'GENERATE_ARRAY');
  const [start, end, step] = values.map((v) => v.sql);
  if (values.length < 2 || values.length > 3 || (type.kind !== 'INT64' && type.kind !== 'FLOAT64'))
    throw noMatch(bound);
  const by = step ?? (type.kind === 'INT64' ? '1::BIGINT' : '1::DOUBLE');
  const stepless = `CASE WHEN ${by} = 0 THEN ${failure("'Sequence step cannot be 0'", type)} ELSE ${by} END`;
  if (type.kind === 'INT64') return { sql: `generate_series(${start}, ${end}, ${stepless})`, type: arrayOf(INT64) };
  const count = `CAST(floor((${end} - ${start}) / ${stepless}) AS BIGINT)`;
  return { sql: `list_transform(range(${count} + 1), lambda i: ${start} + i * ${by})`, type: arrayOf(FLOAT64) };
};

/** GENERATE_DATE_ARRAY and GENERATE_TIMESTAMP_ARRAY: from, to, and the interval between two items. */
const series = (type: typeof DATE, duck: string, fallback?: string): ScalarFunction => {
  return (bound) => {
    const [start, end] = typedArgs({ ...bound, args: bound.args.slice(0, 2) }, type, type);
    const step = bound.args[2] ? (bound.args[2].type.kind === 'INTERVAL' ? bound.args[2].sql : undefined) : fallback;
    if (!start || !end || !step) throw noMatch(bound);
    if (step.includes('-')) throw unsupported(`${bound.name} with a negative step`);
    return {
      sql: `list_transform(generate_series(CAST(${start.sql} AS ${duck}), CAST(${end.sql} AS ${duck}), ${step}), lambda item: CAST(item AS ${type.kind === 'DATE' ? 'DATE' : duck}))`,
      type: arrayOf(type),
    };
  };
};

const edge = (place: string): ScalarFunction => {
  return (bound) => ({
    sql: `CASE WHEN len(${array(bound).sql}) = 0 THEN ${failure("'Array is empty'", element(bound))} ELSE list_extract(${array(bound).sql}, ${place}) END`,
    type: element(bound),
  });
};

/** Array functions by name. */
export const arrays: Record<string, ScalarFunction> = {
  ARRAY_LENGTH: (bound) => ({ sql: `len(${array(bound).sql})`, type: INT64 }),
  ARRAY_CONCAT: concat,
  ARRAY_REVERSE: (bound) => ({ sql: `list_reverse(${array(bound).sql})`, type: array(bound).type }),
  ARRAY_TO_STRING: toText,
  ARRAY_FIRST: edge('1'),
  ARRAY_LAST: edge('-1'),
  GENERATE_ARRAY: generate,
  GENERATE_DATE_ARRAY: series(DATE, 'TIMESTAMP', 'to_days(1)'),
  GENERATE_TIMESTAMP_ARRAY: series(TIMESTAMP, 'TIMESTAMPTZ'),
};
