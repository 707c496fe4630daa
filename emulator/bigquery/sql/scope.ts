import { SqlError } from './errors.ts';
import type { Typed } from './typed.ts';
import { fieldKey } from './types.ts';

export interface ScopeColumn extends Typed {
  name: string;
}

/** One table, subquery or UNNEST in FROM. */
export interface Range {
  /** Name it can be addressed by; empty for none. */
  alias: string;
  columns: ScopeColumn[];
  /** Set where the range is a value rather than a row (UNNEST, SELECT AS VALUE). */
  value?: Typed;
}

export interface Scope {
  ranges: Range[];
  /** Columns of JOIN … USING, which stand for one of each side. */
  merged: ScopeColumn[];
  /** Names that come first: arguments of functions, aliases of the select list in ORDER BY and HAVING. */
  aliases: ScopeColumn[];
  parent?: Scope;
}

export const emptyScope: Scope = { ranges: [], merged: [], aliases: [] };

/** Names differ in case only for the eye. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The row of a range as a value: what `SELECT t FROM t` gives. */
export function rangeValue(range: Range): Typed {
  if (range.value) return range.value;
  const pack = range.columns.map((column, i) => `${fieldKey(i)} := ${column.sql}`).join(', ');
  return {
    sql: `struct_pack(${pack})`,
    type: { kind: 'STRUCT', fields: range.columns.map(({ name, type }) => ({ name, type })) },
  };
}

export function findRange(scope: Scope | undefined, name: string): Range | undefined {
  for (let at = scope; at; at = at.parent) {
    if (at.aliases.some((alias) => sameName(alias.name, name))) return undefined;
    const range = at.ranges.find((r) => r.alias !== '' && sameName(r.alias, name));
    if (range) return range;
  }
  return undefined;
}

/**
 * What an unqualified name means: alias, range variable, then column, innermost scope first.
 * @throws SqlError where it means two things in one scope
 */
export function findName(scope: Scope | undefined, name: string): Typed | undefined {
  for (let at = scope; at; at = at.parent) {
    const alias = at.aliases.filter((a) => sameName(a.name, name));
    if (alias.length > 1) throw new SqlError(`Column name ${name} is ambiguous`);
    if (alias[0]) return alias[0];
    const range = at.ranges.find((r) => r.alias !== '' && sameName(r.alias, name));
    if (range) return rangeValue(range);
    const found = columnsNamed(at, name);
    if (found.length > 1) throw new SqlError(`Column name ${name} is ambiguous`);
    if (found[0]) return found[0];
  }
  return undefined;
}

/** Columns of that name which the scope's own ranges have. */
export function columnsNamed(scope: Scope, name: string): Typed[] {
  const merged = scope.merged.filter((column) => sameName(column.name, name));
  if (merged.length) return merged;
  return scope.ranges.flatMap((range) => range.columns.filter((column) => sameName(column.name, name)));
}
