import { coerce } from '../sql/coerce.ts';
import { SqlError } from '../sql/errors.ts';
import type { Typed } from '../sql/typed.ts';
import { FLOAT64, INT64 } from '../sql/types.ts';
import type { Aggregate, AggregateCall } from './aggregates.ts';
import { argument } from './aggregates.ts';

const numbering =
  (name: string, type = INT64): Aggregate =>
  (call) => ({ sql: call.emit(name, ''), type });

/** IGNORE NULLS as DuckDB wants it: inside the brackets. */
const nulls = (call: AggregateCall): string => (call.nulls === 'IGNORE' ? ' IGNORE NULLS' : '');

function edge(name: string): Aggregate {
  return (call) => ({ sql: call.emit(name, `${argument(call).sql}${nulls(call)}`), type: argument(call).type });
}

function neighbour(name: string): Aggregate {
  return (call) => {
    const value = argument(call);
    const offset = call.args[1] ? argument(call, INT64, 1).sql : '1';
    const other = call.args[2] && coerce(call.args[2], value.type);
    if (call.args[2] && !other) throw new SqlError(`The default of ${call.name} does not have the type of its value`);
    return {
      sql: call.emit(name, `${value.sql}, ${offset}${other ? `, ${other.sql}` : ''}${nulls(call)}`),
      type: value.type,
    };
  };
}

function percentile(name: 'quantile_cont' | 'quantile_disc'): Aggregate {
  return (call): Typed => {
    const value = name === 'quantile_cont' ? argument(call, FLOAT64) : argument(call);
    const fraction = Number(argument(call, FLOAT64, 1).constant ?? Number.NaN);
    if (!(fraction >= 0 && fraction <= 1)) throw new SqlError(`${call.name} needs a literal from 0 to 1`);
    if (call.nulls === 'RESPECT') throw new SqlError(`Unsupported: ${call.name} with RESPECT NULLS`);
    return { sql: call.emit(name, `${value.sql}, ${fraction}`), type: value.type };
  };
}

/** Functions that exist only with OVER. */
export const navigation = new Map<string, Aggregate>(
  Object.entries({
    ROW_NUMBER: numbering('row_number'),
    RANK: numbering('rank'),
    DENSE_RANK: numbering('dense_rank'),
    PERCENT_RANK: numbering('percent_rank', FLOAT64),
    CUME_DIST: numbering('cume_dist', FLOAT64),
    NTILE: (call) => ({ sql: call.emit('ntile', argument(call, INT64).sql), type: INT64 }),
    LAG: neighbour('lag'),
    LEAD: neighbour('lead'),
    FIRST_VALUE: edge('first_value'),
    LAST_VALUE: edge('last_value'),
    NTH_VALUE: (call) => ({
      sql: call.emit('nth_value', `${argument(call).sql}, ${argument(call, INT64, 1).sql}${nulls(call)}`),
      type: argument(call).type,
    }),
    PERCENTILE_CONT: percentile('quantile_cont'),
    PERCENTILE_DISC: percentile('quantile_disc'),
  } satisfies Record<string, Aggregate>),
);
