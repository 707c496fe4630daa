import type { BoundCall } from '../sql/analyse-call.ts';
import { coerce } from '../sql/coerce.ts';
import { SqlError } from '../sql/errors.ts';
import type { Typed } from '../sql/typed.ts';
import type { SqlType } from '../sql/types.ts';
import { typeName } from '../sql/types.ts';

export type ScalarFunction = (call: BoundCall) => Typed;

/** One way to call a function: the types of its arguments, of its result, and its DuckDB SQL. */
export interface Signature {
  parameters: SqlType[];
  /** How many of the last parameters may be left out. */
  optional: number;
  result: SqlType;
  sql: (...args: string[]) => string;
}

export function signature(
  parameters: SqlType[],
  result: SqlType,
  sql: (...args: string[]) => string,
  optional = 0,
): Signature {
  return { parameters, optional, result, sql };
}

export function noMatch(call: BoundCall): SqlError {
  const types = call.args.map((arg) => typeName(arg.type)).join(', ');
  return new SqlError(`No matching signature for function ${call.name} for argument types: ${types}`);
}

/** A function with several signatures: one that fits without coercion is preferred, then the first that fits. */
export function overloads(...signatures: Signature[]): ScalarFunction {
  return (call) => {
    for (const exact of [true, false])
      for (const candidate of signatures) {
        const { parameters, optional, result, sql } = candidate;
        const { length } = call.args;
        if (length > parameters.length || length < parameters.length - optional) continue;
        const args = call.args.map((arg, i) => accept(arg, parameters[i], exact));
        if (args.every((arg) => arg !== undefined)) return { sql: sql(...args.map((arg) => arg.sql)), type: result };
      }
    throw noMatch(call);
  };
}

function accept(arg: Typed, type: SqlType | undefined, exact: boolean): Typed | undefined {
  if (!type) return undefined;
  if (exact && arg.type.kind !== type.kind && !arg.untypedNull && !arg.untypedArray) return undefined;
  try {
    return coerce(arg, type);
  } catch (error) {
    if (error instanceof SqlError && !exact) return undefined;
    throw error;
  }
}

/** `name(a, b)` in DuckDB. */
export const call =
  (name: string) =>
  (...args: string[]): string =>
    `${name}(${args.join(', ')})`;

/** The arguments, each coerced to its type. */
export function typedArgs(bound: BoundCall, ...types: SqlType[]): Typed[] {
  return types.slice(0, bound.args.length).map((type, i) => {
    const arg = bound.args[i];
    const value = arg && coerce(arg, type);
    if (!value) throw noMatch(bound);
    return value;
  });
}
