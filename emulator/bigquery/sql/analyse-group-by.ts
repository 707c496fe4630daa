import { analyse } from './analyse-expression.ts';
import type { Output } from './analyse-select.ts';
import { outputNumber } from './analyse-select.ts';
import type { Expr, GroupBy } from './ast.ts';
import type { Context } from './context.ts';
import { SqlError } from './errors.ts';
import type { Scope } from './scope.ts';
import { columnsNamed } from './scope.ts';

/** The GROUP BY clause. A name that is both an alias and another column is refused rather than guessed. */
export function groupByClause(groupBy: GroupBy, outputs: Output[], scope: Scope, context: Context): string {
  const item = (expr: Expr) => groupItem(expr, outputs, scope, context);
  switch (groupBy.kind) {
    case 'all':
      return 'GROUP BY ALL';
    case 'list':
      return `GROUP BY ${groupBy.items.map(item).join(', ')}`;
    case 'rollup':
    case 'cube':
      return `GROUP BY ${groupBy.kind.toUpperCase()} (${groupBy.items.map(item).join(', ')})`;
    case 'sets':
      return `GROUP BY GROUPING SETS (${groupBy.sets.map((set) => `(${set.map(item).join(', ')})`).join(', ')})`;
  }
}

function groupItem(expr: Expr, outputs: Output[], scope: Scope, context: Context): string {
  const place = outputNumber(expr, outputs);
  const output = place === undefined ? undefined : outputs[place - 1];
  if (!output) {
    const { sql, type, constant } = analyse(expr, scope, context);
    if (['ARRAY', 'STRUCT', 'JSON', 'GEOGRAPHY'].includes(type.kind))
      throw new SqlError(`Grouping by expressions of type ${type.kind} is not allowed`, expr.position);
    return constant === undefined ? sql : `(${sql} IS NULL)`;
  }
  const columns = columnsNamed(scope, output.name);
  if (expr.kind === 'path' && columns.some((column) => column.sql !== output.value.sql))
    throw new SqlError(
      `Name ${output.name} in GROUP BY is ambiguous: it is a column and another alias of the select list`,
      expr.position,
    );
  return output.value.constant === undefined ? output.value.sql : String(place);
}
