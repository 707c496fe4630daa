import { NAME_FIELD, parseFieldPath } from '../names/field-path.ts';
import type { Query } from '../query/query.ts';
import { runQuery } from '../query/run.ts';
import { commitWrites } from '../rpc/commits.ts';
import type { Context } from '../rpc/context.ts';
import type { Database } from '../store/database.ts';
import { AFTER, valueKey } from '../values/key.ts';
import { microsToTimestamp } from '../values/time.ts';
import type { Write } from '../wire/messages.ts';
import type { TtlPolicy } from './policy.ts';

/** Documents deleted in one commit. */
const BATCH = 200;

/** Deletes the documents whose time to live is over at `now` (microseconds) and returns how many there were. */
export async function sweepExpired(context: Context, policies: TtlPolicy[], now: number): Promise<number> {
  let count = 0;
  for (const database of context.store.all()) {
    for (const policy of policies) count += await sweepPolicy(context, database, policy, now);
  }
  return count;
}

async function sweepPolicy(context: Context, database: Database, policy: TtlPolicy, now: number): Promise<number> {
  const query = expiredQuery(policy, now);
  for (let count = 0; ; ) {
    // The precondition spares a document that has been written in the meantime: it may live on.
    const writes = Array.from(runQuery(database, query, undefined), ({ document }): Write => {
      const updateTime = microsToTimestamp(document.updateTime);
      return { delete: database.resourceName(document), currentDocument: { updateTime } };
    });
    if (writes.length === 0) return count;
    await commitWrites(context, database, writes, undefined);
    count += writes.length;
  }
}

/** Only timestamps expire: < and > compare values of one type. */
function expiredQuery({ collectionGroup, field }: TtlPolicy, now: number): Query {
  const path = parseFieldPath(field);
  const key = valueKey(microsToTimestamp(now));
  return {
    scope: { kind: 'group', id: collectionGroup, parent: '' },
    disjuncts: [[{ path, op: '<=', key, keys: new Set([key]) }]],
    order: [
      { path, descending: false },
      { path: [NAME_FIELD], descending: false },
    ],
    from: '',
    to: AFTER,
    offset: 0,
    limit: BATCH,
    select: undefined,
    nearest: undefined,
  };
}
