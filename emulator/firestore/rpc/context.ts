import { failedPrecondition, invalidArgument } from '../errors.ts';
import type { Past } from '../query/run.ts';
import type { Database } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import type { Transaction } from '../transactions/transaction.ts';
import type { Transactions } from '../transactions/transactions.ts';
import { microsToTimestamp, timestampToMicros } from '../values/time.ts';
import type { Consistency } from '../wire/messages.ts';

/** What the RPCs work on. */
export interface Context {
  store: Store;
  transactions: Transactions;
}

/** What a request reads: the present or the past, perhaps within a transaction. */
export interface ReadView {
  transaction: Transaction | undefined;
  /** Id of a transaction that this request began: the first answer has to carry it. */
  begun: Buffer | undefined;
  /** Microseconds; undefined reads the present. */
  time: number | undefined;
}

/** Takes up the transaction or the time that a request asks to read in. */
export function openView({ store, transactions }: Context, database: Database, request: Consistency): ReadView {
  if (request.newTransaction) {
    const transaction = transactions.begin(database, checkOptions(store, database, request.newTransaction));
    return { transaction, begun: Buffer.from(transaction.id), time: transaction.readTime };
  }
  if (request.transaction?.length) {
    const transaction = transactions.use(database, request.transaction);
    return { transaction, begun: undefined, time: transaction.readTime };
  }
  const time = request.readTime && timestampToMicros(request.readTime);
  if (time !== undefined) checkReadTime(store, database, time);
  return { transaction: undefined, begun: undefined, time };
}

/** Checks the options of a new transaction and returns them. */
export function checkOptions<T extends NonNullable<Consistency['newTransaction']>>(
  store: Store,
  database: Database,
  options: T,
): T {
  const { readTime } = options.readOnly ?? {};
  if (readTime) checkReadTime(store, database, timestampToMicros(readTime));
  return options;
}

function checkReadTime(store: Store, database: Database, time: number): void {
  if (time > store.clock.now()) throw invalidArgument('The read time must not be in the future.');
  if (!database.history.reaches(time)) {
    throw failedPrecondition('The read time is too old: the versions of that time are no longer kept.');
  }
}

/** The versions that a view's time asks for, where they differ from the present ones. */
export function pastOf(database: Database, view: ReadView): Past {
  return view.time === undefined ? undefined : database.history.since(view.time);
}

/** The read time to answer, as a message. */
export const readTimeOf = (store: Store, view: ReadView) => microsToTimestamp(view.time ?? store.clock.now());

/** True where the reads of a view have to be validated when its transaction commits. */
export const isLocking = (view: ReadView): view is ReadView & { transaction: Transaction } =>
  view.transaction !== undefined && view.time === undefined;
