import { functions } from '../functions/registry.ts';
import { aggregateOrWindow } from './analyse-aggregate.ts';
import { analyse } from './analyse-expression.ts';
import type { Call, Expr } from './ast.ts';
import { coerce } from './coerce.ts';
import type { Context, Routine } from './context.ts';
import { SqlError, unsupported } from './errors.ts';
import type { Scope } from './scope.ts';
import type { Typed } from './typed.ts';
import { typeName } from './types.ts';

/** What a function's translation is given. Date parts come as names among `parts`, in the place of a value. */
export interface BoundCall {
  name: string;
  args: Typed[];
  /** The date part at a place, such as DAY or WEEK(MONDAY). */
  part(index: number): string;
  context: Context;
  namedArgs: Map<string, Typed>;
}

/** Translates the call of a scalar function, an aggregate, a window function or a function of one's own. */
export function analyseCall(call: Call & { position: Expr['position'] }, scope: Scope, context: Context): Typed {
  const special = aggregateOrWindow(call, scope, context);
  if (special) return safely(call, special);
  const own = call.path.length > 1 || !functions.has(call.name) ? ownFunction(call, scope, context) : undefined;
  if (own) return own;
  const translate = functions.get(call.name);
  if (!translate) throw new SqlError(`Unsupported function or function not found: ${call.name}`);
  if (call.over) throw new SqlError(`Function ${call.name} does not support an OVER clause`);
  if (call.distinct || call.orderBy.length || call.limit || call.nulls || call.star)
    throw new SqlError(`Function ${call.name} does not take DISTINCT, ORDER BY, LIMIT, IGNORE NULLS or *`);
  const parts = call.args.map((arg) => (arg.kind === 'part' ? arg.name : undefined));
  const args = call.args.map((arg) =>
    arg.kind === 'part' ? ({ sql: '', type: { kind: 'STRING' } } satisfies Typed) : analyse(arg, scope, context),
  );
  const namedArgs = new Map([...call.namedArgs].map(([name, expr]) => [name, analyse(expr, scope, context)]));
  const part = (index: number) => {
    const name = parts[index];
    if (name === undefined) throw new SqlError(`A valid date part argument is required in ${call.name}`);
    return name;
  };
  return safely(call, translate({ name: call.name, args, part, context, namedArgs }));
}

function safely(call: Call, value: Typed): Typed {
  return call.safe ? { sql: `TRY(${value.sql})`, type: value.type } : value;
}

/** A SQL function of a dataset: its body stands in the place of the call. */
function ownFunction(call: Call, scope: Scope, context: Context): Typed | undefined {
  const path = call.path.length === 2 ? [context.project, ...call.path] : call.path;
  const withDataset =
    path.length === 1 && context.dataset ? [context.dataset.project, context.dataset.dataset, ...path] : path;
  const routine = withDataset.length === 3 ? context.names.routine(withDataset) : undefined;
  if (!routine) return undefined;
  const key = withDataset.join('.');
  if (context.expanding.includes(key)) throw unsupported('recursive function');
  const aliases = bindArguments(call, routine, scope, context);
  const inner: Context = {
    ...context,
    named: new Map(),
    positional: [],
    ctes: [],
    expanding: [...context.expanding, key],
  };
  const value = analyse(routine.body, { ranges: [], merged: [], aliases }, inner);
  const result = routine.returns ? coerce(value, routine.returns) : value;
  if (!result)
    throw new SqlError(`Function ${call.path.join('.')} returns ${typeName(value.type)}, not its declared type`);
  const { constant: _constant, ...plain } = result;
  return safely(call, plain);
}

function bindArguments(call: Call, routine: Routine, scope: Scope, context: Context) {
  if (call.args.length !== routine.arguments.length)
    throw new SqlError(
      `Function ${call.path.join('.')} takes ${routine.arguments.length} arguments, not ${call.args.length}`,
    );
  return routine.arguments.map(({ name, type }, i) => {
    const arg = call.args[i];
    const value = arg && analyse(arg, scope, context);
    const typed = value && type ? coerce(value, type) : value;
    if (!typed) throw new SqlError(`Argument ${name} of ${call.path.join('.')} does not fit its type`);
    return { name, sql: typed.sql, type: typed.type };
  });
}
