import type { Query } from '../query/query.ts';
import { type Row, runQuery } from '../query/run.ts';
import type { Database } from '../store/database.ts';
import { type Context, isLocking, pastOf, type ReadView } from './context.ts';

/** Reads a query's rows; in a transaction that may write, what was read is validated when it commits. */
export async function readQuery(
  context: Context,
  database: Database,
  view: ReadView,
  query: Query,
): Promise<Iterable<Row>> {
  if (isLocking(view)) {
    await context.transactions.beforeQuery(view.transaction, query);
    // Asked again: a conflict while it stood in line makes the transaction read the past, which needs no validation.
    if (isLocking(view)) {
      const whole = { ...query, offset: 0, limit: query.offset + query.limit };
      const rows = [...runQuery(database, whole, undefined)];
      context.transactions.recordQuery(view.transaction, query, rows);
      return rows.slice(query.offset);
    }
  }
  return runQuery(database, query, pastOf(database, view));
}
