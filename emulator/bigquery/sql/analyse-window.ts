import { analyse } from './analyse-expression.ts';
import { direction } from './analyse-query.ts';
import type { OrderItem, WindowSpec } from './ast.ts';
import type { Context } from './context.ts';
import { SqlError } from './errors.ts';
import type { Scope } from './scope.ts';

/** ORDER BY inside an aggregate or a window: keys with GoogleSQL's place of NULLs. */
export function orderKeys(orderBy: OrderItem[], scope: Scope, context: Context): string {
  return orderBy.map((item) => `${analyse(item.expr, scope, context).sql}${direction(item)}`).join(', ');
}

/** The OVER clause, with a named window's parts put in. */
export function overClause(spec: WindowSpec, scope: Scope, context: Context): string {
  const { partitionBy, orderBy, frame } = inherit(spec, context);
  const parts = [
    partitionBy.length ? `PARTITION BY ${partitionBy.map((expr) => analyse(expr, scope, context).sql).join(', ')}` : '',
    orderBy.length ? `ORDER BY ${orderKeys(orderBy, scope, context)}` : '',
    frame ?? '',
  ];
  return ` OVER (${parts.filter((part) => part !== '').join(' ')})`;
}

function inherit(spec: WindowSpec, context: Context): WindowSpec {
  if (spec.base === undefined) return spec;
  const named = context.windows?.get(spec.base.toLowerCase());
  if (!named) throw new SqlError(`Unrecognized window alias ${spec.base}`);
  const base = inherit(named, context);
  const frame = spec.frame ?? base.frame;
  return {
    partitionBy: spec.partitionBy.length ? spec.partitionBy : base.partitionBy,
    orderBy: spec.orderBy.length ? spec.orderBy : base.orderBy,
    ...(frame && { frame }),
  };
}
