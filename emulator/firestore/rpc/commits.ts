import * as grpc from '@grpc/grpc-js';
import { RpcError, unary } from '../../common/grpc.ts';
import { invalidArgument } from '../errors.ts';
import type { Database } from '../store/database.ts';
import type { Transaction } from '../transactions/transaction.ts';
import { microsToTimestamp } from '../values/time.ts';
import { splitDocument } from '../wire/document.ts';
import type { TransactionOptions, Write } from '../wire/messages.ts';
import { encodeValue } from '../wire/value.ts';
import { parseWrites, prepareCommit, type WriteOutcome } from '../writes/commit.ts';
import { type Context, checkOptions } from './context.ts';

/** The RPCs that write, and the beginning and end of transactions. */
export function commitRpcs(context: Context): Record<string, grpc.UntypedHandleCall> {
  const { store, transactions } = context;
  return {
    BeginTransaction: unary((request: { database?: string; options?: TransactionOptions }) => {
      const database = store.database(request.database ?? '');
      const options = checkOptions(store, database, request.options ?? {});
      return { transaction: Buffer.from(transactions.begin(database, options).id) };
    }),

    Rollback: unary((request: { database?: string; transaction?: Buffer }) => {
      const database = store.database(request.database ?? '');
      transactions.end(transactions.use(database, request.transaction ?? Buffer.alloc(0)));
      return {};
    }),

    Commit: unary(async (request: { database?: string; writes?: Write[]; transaction?: Buffer }) => {
      const database = store.database(request.database ?? '');
      const { writes = [] } = request;
      const transaction = request.transaction?.length ? transactions.use(database, request.transaction) : undefined;
      if (transaction?.readOnly && writes.length > 0) {
        throw invalidArgument('Cannot modify entities in a read-only transaction.');
      }
      const { time, outcomes } = await commitWrites(context, database, writes, transaction);
      return { writeResults: outcomes.map(toWriteResult), commitTime: microsToTimestamp(time) };
    }),

    BatchWrite: unary(async (request: { database?: string; writes?: Write[] }) => {
      const database = store.database(request.database ?? '');
      const { writes = [] } = request;
      const names = writes.map(nameOf);
      if (new Set(names).size < names.length) {
        throw invalidArgument('A document can be written at most once per BatchWrite request.');
      }
      const results = await Promise.all(writes.map((write) => writeAlone(context, database, write)));
      return { writeResults: results.map((one) => one.result), status: results.map((one) => one.status) };
    }),
  };
}

/** Applies writes all together or, when this throws, not at all. */
export async function commitWrites(
  { store, transactions }: Context,
  database: Database,
  messages: Write[],
  transaction: Transaction | undefined,
): Promise<{ time: number; outcomes: WriteOutcome[] }> {
  const writes = parseWrites(database.name, messages);
  const paths = writes.map((write) => write.path);
  return transactions.commit(database, transaction, paths, () => {
    const time = store.clock.next();
    const { changes, outcomes } = prepareCommit(database, writes, time);
    store.commit(database, changes, time);
    return { time, outcomes };
  });
}

const nameOf = (write: Write): string | undefined =>
  write.delete ?? write.transform?.document ?? (write.update && splitDocument(write.update).name);

async function writeAlone(context: Context, database: Database, write: Write) {
  try {
    const { outcomes } = await commitWrites(context, database, [write], undefined);
    return { result: outcomes[0] ? toWriteResult(outcomes[0]) : {}, status: { code: grpc.status.OK } };
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    return { result: {}, status: { code: error.code, message: error.message } };
  }
}

function toWriteResult({ updateTime, transformResults }: WriteOutcome): object {
  return {
    ...(updateTime !== undefined && { updateTime: microsToTimestamp(updateTime) }),
    transformResults: transformResults.map(encodeValue),
  };
}
