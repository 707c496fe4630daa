import type { AggregateCall } from '../functions/aggregates.ts';
import { aggregates } from '../functions/aggregates.ts';
import { navigation } from '../functions/navigation.ts';
import { analyse } from './analyse-expression.ts';
import { orderKeys, overClause } from './analyse-window.ts';
import type { Call } from './ast.ts';
import type { Context } from './context.ts';
import { SqlError } from './errors.ts';
import type { Scope } from './scope.ts';
import type { Typed } from './typed.ts';

/** Translates an aggregate (with or without OVER) or a window function; undefined for every other function. */
export function aggregateOrWindow(call: Call, scope: Scope, context: Context): Typed | undefined {
  const aggregate = aggregates.get(call.name);
  const window = navigation.get(call.name);
  if (!aggregate && !window) return undefined;
  if (!aggregate && !call.over)
    throw new SqlError(`Analytic function ${call.name} cannot be called without an OVER clause`);
  const over = call.over ? overClause(call.over, scope, context) : '';
  const args = call.args.map((arg) => analyse(arg, scope, context));
  const bound: AggregateCall = {
    name: call.name,
    args,
    star: call.star,
    distinct: call.distinct,
    windowed: over !== '',
    orderBy: call.orderBy.length ? orderKeys(call.orderBy, scope, context) : '',
    ...(call.nulls && { nulls: call.nulls }),
    ...(call.limit && { limit: literalCount(call, scope, context) }),
    emit(name, argument, options = {}) {
      const distinct = call.distinct ? 'DISTINCT ' : '';
      const order = options.orderBy ? ` ORDER BY ${options.orderBy}` : '';
      const filter = options.filter ? ` FILTER (WHERE ${options.filter})` : '';
      return `${name}(${distinct}${argument}${order})${filter}${over}`;
    },
  };
  const translate = aggregate ?? window;
  if (!translate) throw new SqlError(`Unsupported function: ${call.name}`);
  if (!aggregate && (call.distinct || call.orderBy.length || call.limit))
    throw new SqlError(`${call.name} takes no DISTINCT, ORDER BY or LIMIT`);
  if (over && (call.orderBy.length || call.limit))
    throw new SqlError(`${call.name} with OVER takes no ORDER BY or LIMIT inside its brackets`);
  return translate(bound);
}

function literalCount(call: Call, scope: Scope, context: Context): number {
  const value = call.limit && analyse(call.limit, scope, context);
  const count = value?.type.kind === 'INT64' && value.constant !== undefined ? Number(value.constant) : Number.NaN;
  if (!(count >= 0)) throw new SqlError('LIMIT in an aggregate must be a non-negative integer literal or parameter');
  return count;
}
