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
  /** The time that the request itself asks for, in microseconds. */
  readTime: number | undefined;
}

/** Takes up the transaction or the time that a request asks to read in. */
export function openView({ store, transactions }: Context, database: Database, request: Consistency): ReadView {
  if (request.newTransaction) {
    const transaction = transactions.begin(database, checkOptions(store, database, request.newTransaction));
    return { transaction, begun: Buffer.from(transaction.id), readTime: undefined };
  }
  if (request.transaction?.length) {
    const transaction = transactions.use(database, request.transaction);
    return { transaction, begun: undefined, readTime: undefined };
  }
  const readTime = request.readTime && timestampToMicros(request.readTime);
  if (readTime !== undefined) checkReadTime(store, database, readTime);
  return { transaction: undefined, begun: undefined, readTime };
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

/** The time that a view reads, in microseconds; undefined for the present. A transaction in conflict turns to the past. */
const timeOf = (view: ReadView) => view.transaction?.readTime ?? view.readTime;

/** The versions that a view's time asks for, where they differ from the present ones. */
export function pastOf(database: Database, view: ReadView): Past {
  const time = timeOf(view);
  return time === undefined ? undefined : database.history.since(time);
}

/** The read time to answer, as a message. */
export const readTimeOf = (store: Store, view: ReadView) => microsToTimestamp(timeOf(view) ?? store.clock.now());

/** True where the reads of a view have to be validated when its transaction commits. */
export const isLocking = (view: ReadView): view is ReadView & { transaction: Transaction } =>
  view.transaction !== undefined && timeOf(view) === undefined;
