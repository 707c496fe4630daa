import { randomUUID } from 'node:crypto';
import { aborted, invalidArgument } from '../errors.ts';
import type { Query } from '../query/query.ts';
import { collectionOf, groupOf, placeOf, type Row } from '../query/run.ts';
import type { Database } from '../store/database.ts';
import type { Change } from '../store/document.ts';
import type { CommitClock } from '../values/time.ts';
import { timestampToMicros } from '../values/time.ts';
import type { TransactionOptions } from '../wire/messages.ts';
import { HotKeys } from './hot-keys.ts';
import { Locks } from './locks.ts';
import { type QueryRead, Transaction } from './transaction.ts';

/** A transaction ends by itself after this long without a call, and after this long in all, in milliseconds. */
const IDLE_MS = 60_000;
const TOTAL_MS = 270_000;
const SWEEP_MS = 5_000;

/**
 * The running transactions. Isolation is by validation: every commit ends, with a conflict, all other transactions that
 * have read what it changes (documents, and queries whose results it changes), so that the first to commit wins and nothing
 * that a transaction has read is stale when it commits. Where that has cost someone a retry, transactions that come to
 * read the same are put in line by locks, so that each finishes at its first attempt.
 */
export class Transactions {
  private readonly running = new Map<string, Transaction>();
  private readonly readers = new Map<string, Set<Transaction>>();
  private readonly withQueries = new Set<Transaction>();
  private readonly locks = new Locks();
  private readonly hot = new HotKeys();
  private readonly clock: CommitClock;
  private readonly sweeper: NodeJS.Timeout;

  constructor(clock: CommitClock) {
    this.clock = clock;
    this.sweeper = setInterval(() => this.sweep(Date.now()), SWEEP_MS);
    this.sweeper.unref();
  }

  begin(database: Database, options: TransactionOptions): Transaction {
    const { readOnly } = options;
    const readTime = readOnly && (readOnly.readTime ? timestampToMicros(readOnly.readTime) : this.clock.now());
    const transaction = new Transaction(randomUUID(), database, readTime, Date.now());
    this.running.set(transaction.id, transaction);
    return transaction;
  }

  /** The running transaction of that id; throws INVALID_ARGUMENT once it has ended or expired. */
  use(database: Database, id: Buffer): Transaction {
    const transaction = this.running.get(id.toString());
    const now = Date.now();
    if (transaction && hasExpired(transaction, now)) this.end(transaction);
    if (!transaction || transaction.database !== database || hasExpired(transaction, now)) {
      throw invalidArgument('The referenced transaction has expired or is no longer valid.');
    }
    transaction.lastUsed = now;
    return transaction;
  }

  /** Waits in line for documents that transactions contend for, then records that they are read. */
  async readDocuments(transaction: Transaction, paths: string[]): Promise<void> {
    this.checkConflict(transaction);
    const { name } = transaction.database;
    await this.queueUp(
      transaction,
      paths.filter((path) => this.hot.has(lockKey(name, path))),
    );
    for (const path of paths) {
      transaction.documents.add(path);
      const key = lockKey(name, path);
      const readers = this.readers.get(key) ?? new Set();
      this.readers.set(key, readers);
      readers.add(transaction);
    }
  }

  /** Waits in line before a query on a collection whose queries are contended for. */
  async beforeQuery(transaction: Transaction, query: Query): Promise<void> {
    this.checkConflict(transaction);
    const key = queryKey(query);
    if (this.hot.has(lockKey(transaction.database.name, key))) await this.queueUp(transaction, [key]);
  }

  /** Records a query's results, from its first one (offset included). */
  recordQuery(transaction: Transaction, query: Query, rows: Row[]): void {
    const full = rows.length >= query.offset + query.limit;
    const lastKey = full ? rows.at(-1)?.key : undefined;
    transaction.queries.push({ query, paths: new Set(rows.map((row) => row.document.path)), lastKey });
    this.withQueries.add(transaction);
  }

  /**
   * Waits until no transaction in line holds one of the documents that are to be written; then `run` commits, while the
   * line waits. Without a transaction nothing is refused for contention.
   */
  async commit<T>(database: Database, transaction: Transaction | undefined, paths: string[], run: () => T): Promise<T> {
    const owner = transaction ?? { lastUsed: Date.now() };
    const contended = paths.filter((path) => this.locks.isHeldByOther(lockKey(database.name, path), owner));
    try {
      for (const path of [...new Set(contended)].sort()) {
        const acquired = await this.locks.acquire(lockKey(database.name, path), owner);
        if (acquired === 'deadlock' && transaction) throw conflictOn(path);
      }
      if (transaction) this.checkConflict(transaction);
      if (transaction) this.forget(transaction);
      return run();
    } finally {
      if (transaction) this.forget(transaction);
      this.locks.releaseAll(owner);
    }
  }

  /** Ends a transaction without writing. */
  end(transaction: Transaction): void {
    this.forget(transaction);
    this.locks.releaseAll(transaction);
  }

  /** To be called after every commit: ends, with a conflict, the transactions that have read what it changed. */
  committed(database: Database, changes: Change[]): void {
    for (const change of changes) {
      for (const reader of this.readers.get(lockKey(database.name, change.path)) ?? []) {
        this.conflict(reader, change.path);
      }
    }
    for (const transaction of this.withQueries) {
      if (transaction.database !== database || transaction.conflict) continue;
      for (const read of transaction.queries) {
        if (changes.some((change) => affects(read, change))) this.conflict(transaction, queryKey(read.query));
      }
    }
  }

  close(): void {
    clearInterval(this.sweeper);
    this.locks.close();
  }

  private conflict(transaction: Transaction, key: string): void {
    transaction.conflict = key;
    this.hot.mark(lockKey(transaction.database.name, key));
    this.locks.releaseAll(transaction);
  }

  private checkConflict(transaction: Transaction): void {
    const { conflict } = transaction;
    if (conflict === undefined) return;
    this.end(transaction);
    throw conflictOn(conflict);
  }

  private async queueUp(transaction: Transaction, keys: string[]): Promise<void> {
    for (const key of [...new Set(keys)].sort()) {
      const acquired = await this.locks.acquire(lockKey(transaction.database.name, key), transaction);
      if (acquired === 'deadlock') {
        this.end(transaction);
        throw conflictOn(key);
      }
      transaction.lastUsed = Date.now();
      this.checkConflict(transaction);
    }
  }

  private forget(transaction: Transaction): void {
    this.running.delete(transaction.id);
    this.withQueries.delete(transaction);
    for (const path of transaction.documents) {
      const key = lockKey(transaction.database.name, path);
      const readers = this.readers.get(key);
      readers?.delete(transaction);
      if (readers?.size === 0) this.readers.delete(key);
    }
    transaction.documents.clear();
  }

  private sweep(now: number): void {
    for (const transaction of this.running.values()) if (hasExpired(transaction, now)) this.end(transaction);
  }
}

const hasExpired = ({ startedAt, lastUsed }: Transaction, now: number) =>
  now - lastUsed > IDLE_MS || now - startedAt > TOTAL_MS;

const lockKey = (database: string, key: string) => `${database} ${key}`;

/** Collections and groups share the lock table with documents; their keys cannot be document paths. */
const queryKey = (query: Query) => `${collectionOf(query) ?? groupOf(query) ?? ''}/`;

const conflictOn = (key: string) =>
  aborted(`Aborted due to cross-transaction contention on '${key}': another commit changed what was read. Retry.`);

/** Whether a change alters the results that a query gave. */
function affects({ query, paths, lastKey }: QueryRead, change: Change): boolean {
  if (paths.has(change.path)) return true;
  const place = change.after && placeOf(query, change.after);
  if (place === undefined) return false;
  return lastKey === undefined || place < lastKey;
}
