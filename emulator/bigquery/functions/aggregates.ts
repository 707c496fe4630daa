import { coerce } from '../sql/coerce.ts';
import { SqlError, unsupported } from '../sql/errors.ts';
import type { Typed } from '../sql/typed.ts';
import type { SqlType } from '../sql/types.ts';
import { arrayOf, BOOL, duckType, FLOAT64, INT64, isNumeric, NUMERIC, STRING, typeName } from '../sql/types.ts';

/** The call of an aggregate or window function whose arguments are translated. */
export interface AggregateCall {
  name: string;
  args: Typed[];
  star: boolean;
  distinct: boolean;
  windowed: boolean;
  /** Sort keys inside the brackets; empty for none. */
  orderBy: string;
  nulls?: 'IGNORE' | 'RESPECT';
  limit?: number;
  /** DuckDB SQL of an aggregate with this call's DISTINCT and OVER. */
  emit(name: string, argument: string, options?: { orderBy?: string; filter?: string }): string;
}

export type Aggregate = (call: AggregateCall) => Typed;

/** Checks the number of arguments and returns the first, in a given type if one is given. */
export function argument(call: AggregateCall, type?: SqlType, index = 0): Typed {
  const value = call.args[index];
  const typed = value && type ? coerce(value, type) : value;
  if (!typed) {
    const types = call.args.map((arg) => typeName(arg.type)).join(', ');
    throw new SqlError(`No matching signature for aggregate function ${call.name} for argument types: ${types}`);
  }
  return typed;
}

function refuse(call: AggregateCall, ...what: ('orderBy' | 'limit' | 'nulls')[]): void {
  if (what.some((key) => call[key])) throw new SqlError(`${call.name} does not take ORDER BY, LIMIT or IGNORE NULLS`);
}

function sum(call: AggregateCall): Typed {
  const arg = argument(call);
  if (!isNumeric(arg.type)) return argument({ ...call, args: [] });
  const total = call.emit('sum', arg.sql);
  return {
    sql:
      arg.type.kind === 'INT64' || arg.type.kind === 'BIGNUMERIC' ? `CAST(${total} AS ${duckType(arg.type)})` : total,
    type: arg.type,
  };
}

function average(call: AggregateCall): Typed {
  const arg = argument(call);
  if (!isNumeric(arg.type)) return argument({ ...call, args: [] });
  if (arg.type.kind === 'BIGNUMERIC') throw unsupported('AVG of BIGNUMERIC');
  if (arg.type.kind !== 'NUMERIC') return { sql: call.emit('avg', arg.sql), type: FLOAT64 };
  const count = call.emit('count', arg.sql);
  return {
    sql: `CASE WHEN ${count} > 0 THEN numeric_quotient(${call.emit('sum', arg.sql)}, CAST(${count} AS DECIMAL(38,9))) END`,
    type: NUMERIC,
  };
}

function count(call: AggregateCall): Typed {
  refuse(call, 'orderBy', 'limit', 'nulls');
  return { sql: call.emit('count', call.star ? '*' : argument(call).sql), type: INT64 };
}

function arrayAgg(call: AggregateCall): Typed {
  const arg = argument(call);
  if (arg.type.kind === 'ARRAY') throw new SqlError('The argument to ARRAY_AGG must not be an array type');
  const filter = call.nulls === 'IGNORE' ? { filter: `${arg.sql} IS NOT NULL` } : {};
  const list = call.emit('list', arg.sql, { orderBy: call.orderBy, ...filter });
  return { sql: call.limit === undefined ? list : `(${list})[1:${call.limit}]`, type: arrayOf(arg.type) };
}

function stringAgg(call: AggregateCall): Typed {
  const text = argument(call, STRING);
  const delimiter = call.args.length > 1 ? argument(call, STRING, 1) : { sql: "','", constant: ',' };
  if (delimiter.constant === undefined) throw unsupported('STRING_AGG with a delimiter that is no literal');
  if (call.limit === undefined)
    return { sql: call.emit('string_agg', `${text.sql}, ${delimiter.sql}`, { orderBy: call.orderBy }), type: STRING };
  const list = call.emit('list', text.sql, { orderBy: call.orderBy, filter: `${text.sql} IS NOT NULL` });
  return { sql: `array_to_string((${list})[1:${call.limit}], ${delimiter.sql})`, type: STRING };
}

function quantiles(call: AggregateCall): Typed {
  const arg = argument(call);
  const number = Number(argument(call, INT64, 1).constant ?? Number.NaN);
  if (!(number >= 1 && number <= 10_000)) throw new SqlError('APPROX_QUANTILES needs a literal number of at least 1');
  if (call.nulls === 'RESPECT') throw unsupported('APPROX_QUANTILES with RESPECT NULLS');
  const places = Array.from({ length: number + 1 }, (_, i) => i / number).join(', ');
  return { sql: call.emit('quantile_disc', `${arg.sql}, [${places}]`), type: arrayOf(arg.type) };
}

function extreme(name: 'min' | 'max'): Aggregate {
  return (call) => {
    const arg = argument(call);
    if (['ARRAY', 'STRUCT', 'JSON', 'GEOGRAPHY'].includes(arg.type.kind))
      throw new SqlError(`${call.name} is not defined for arguments of type ${typeName(arg.type)}`);
    return { sql: call.emit(name, arg.sql), type: arg.type };
  };
}

const floats = (name: string, args = 1): Aggregate => {
  return (call) => {
    const values = Array.from({ length: args }, (_, i) => argument(call, FLOAT64, i).sql);
    return { sql: call.emit(name, values.join(', ')), type: FLOAT64 };
  };
};

const by = (name: string): Aggregate => {
  return (call) => ({
    sql: call.emit(name, `${argument(call).sql}, ${argument(call, undefined, 1).sql}`),
    type: argument(call).type,
  });
};

/** Aggregate functions by name; each may stand with OVER too. */
export const aggregates = new Map<string, Aggregate>(
  Object.entries({
    COUNT: count,
    COUNTIF: (call) => ({
      sql: call.emit('count', `CASE WHEN ${argument(call, BOOL).sql} THEN TRUE END`),
      type: INT64,
    }),
    SUM: sum,
    AVG: average,
    MIN: extreme('min'),
    MAX: extreme('max'),
    ANY_VALUE: (call) => ({ sql: call.emit('any_value', argument(call).sql), type: argument(call).type }),
    ARRAY_AGG: arrayAgg,
    ARRAY_CONCAT_AGG: (call) => ({
      sql: `flatten(${call.emit('list', argument(call).sql, { orderBy: call.orderBy, filter: `${argument(call).sql} IS NOT NULL` })})`,
      type: argument(call).type,
    }),
    STRING_AGG: stringAgg,
    LOGICAL_AND: (call) => ({ sql: call.emit('bool_and', argument(call, BOOL).sql), type: BOOL }),
    LOGICAL_OR: (call) => ({ sql: call.emit('bool_or', argument(call, BOOL).sql), type: BOOL }),
    BIT_AND: (call) => ({ sql: call.emit('bit_and', argument(call, INT64).sql), type: INT64 }),
    BIT_OR: (call) => ({ sql: call.emit('bit_or', argument(call, INT64).sql), type: INT64 }),
    BIT_XOR: (call) => ({ sql: call.emit('bit_xor', argument(call, INT64).sql), type: INT64 }),
    MAX_BY: by('max_by'),
    MIN_BY: by('min_by'),
    STDDEV: floats('stddev_samp'),
    STDDEV_SAMP: floats('stddev_samp'),
    STDDEV_POP: floats('stddev_pop'),
    VARIANCE: floats('var_samp'),
    VAR_SAMP: floats('var_samp'),
    VAR_POP: floats('var_pop'),
    CORR: floats('corr', 2),
    COVAR_POP: floats('covar_pop', 2),
    COVAR_SAMP: floats('covar_samp', 2),
    APPROX_COUNT_DISTINCT: (call) => ({ sql: call.emit('count', `DISTINCT ${argument(call).sql}`), type: INT64 }),
    APPROX_QUANTILES: quantiles,
    GROUPING: (call) => ({ sql: `grouping(${argument(call).sql})`, type: INT64 }),
  } satisfies Record<string, Aggregate>),
);
