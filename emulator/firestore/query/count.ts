import type { Database } from '../store/database.ts';
import { isBelowParent, plan } from './plan.ts';
import type { Query } from './query.ts';
import { type Past, SMALL, sourceOf } from './run.ts';

/** The number of results if an index tells it without reading them; undefined where they have to be counted one by one. */
export function countByIndex(database: Database, query: Query, past: Past): number | undefined {
  const [conditions, second] = query.disjuncts;
  const source = sourceOf(database, query);
  if (past?.size || second || !conditions || !source || source.size <= SMALL || isBelowParent(query)) return undefined;
  const { shape, prefix, ranges, rest } = plan(query, conditions);
  if (rest.length > 0) return undefined;
  const { entries } = source.indexes.get(shape, source.documents);
  const total = ranges.reduce((sum, { from, to }) => sum + entries.count(prefix + from, prefix + to), 0);
  return Math.min(Math.max(total - query.offset, 0), query.limit);
}
