import { randomUUID } from 'node:crypto';
import { aborted, invalidArgument } from '../errors.ts';
import { splitPath } from '../names/resource.ts';
import { looksAt } from '../query/match.ts';
import type { Query } from '../query/query.ts';
import { placeOf, type Row } from '../query/run.ts';
import type { Database } from '../store/database.ts';
import type { Change } from '../store/document.ts';
import type { CommitClock } from '../values/time.ts';
import { timestampToMicros } from '../values/time.ts';
import type { TransactionOptions } from '../wire/messages.ts';
import { Locks } from './locks.ts';
import { makeRoom } from './make-room.ts';
import { Sharing } from './sharing.ts';
import { type QueryRead, Transaction } from './transaction.ts';

/** A transaction ends by itself after this long without a call, and after this long in all, in milliseconds. */
const IDLE_MS = 60_000;
const TOTAL_MS = 270_000;
const SWEEP_MS = 5_000;
/** Aborted transactions whose next attempt is prepared for. */
const MAX_ABORTED = 10_000;

/**
 * The running transactions. Isolation is by validation: every commit ends, with a conflict, all other transactions that
 * have read what it changes (documents, and queries whose results it changes), so that the first to commit wins and nothing
 * that a transaction has read is stale when it commits. To keep that rare, transactions that read the same stand in line by
 * locks, unless it has turned out to be something that is only read.
 */
export class Transactions {
  private readonly running = new Map<string, Transaction>();
  private readonly readers = new Map<string, Set<Transaction>>();
  private readonly withQueries = new Set<Transaction>();
  /** By the id of a transaction that was aborted, what it wanted. */
  private readonly aborted = new Map<string, Set<string>>();
  private readonly locks = new Locks();
  private readonly sharing = new Sharing();
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
    const earlier = options.readWrite?.retryTransaction?.toString() ?? '';
    const wanted = this.aborted.get(earlier) ?? [];
    this.aborted.delete(earlier);
    const transaction = new Transaction(randomUUID(), database, readOnly !== undefined, readTime, Date.now(), wanted);
    this.running.set(transaction.id, transaction);
    return transaction;
  }

  /** The running transaction of that id; throws INVALID_ARGUMENT once it has ended or expired. */
  use(database: Database, id: Buffer): Transaction {
    const transaction = this.running.get(id.toString());
    const now = Date.now();
    if (transaction && hasExpired(transaction, now)) this.end(transaction);
    if (!transaction || transaction.database !== database || hasExpired(transaction, now)) {
      throw expired();
    }
    transaction.lastUsed = now;
    return transaction;
  }

  /** Waits in line for the documents, then records that they are read. */
  async readDocuments(transaction: Transaction, paths: string[]): Promise<void> {
    const { name } = transaction.database;
    await this.queueUp(transaction, paths);
    for (const path of paths) {
      transaction.documents.add(path);
      const key = lockKey(name, path);
      const readers = this.readers.get(key) ?? new Set();
      this.readers.set(key, readers);
      readers.add(transaction);
    }
  }

  /** Waits in line with the transactions that make the same query. */
  async beforeQuery(transaction: Transaction, query: Query): Promise<void> {
    await this.queueUp(transaction, [queryKey(query)]);
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
        if (acquired === 'deadlock' && transaction) throw this.abort(transaction, path);
      }
      if (transaction) {
        if (transaction.conflict !== undefined && paths.length > 0) throw this.abort(transaction, transaction.conflict);
        this.learn(transaction, new Set(paths));
        this.forget(transaction);
      }
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
  committed(database: Database, changes: Change[], time: number): void {
    for (const change of changes) {
      for (const reader of this.readers.get(lockKey(database.name, change.path)) ?? []) {
        this.conflict(reader, change.path, time);
      }
    }
    for (const transaction of this.withQueries) {
      if (transaction.database !== database || transaction.conflict) continue;
      for (const read of transaction.queries) {
        if (changes.some((change) => affects(read, change))) this.conflict(transaction, queryKey(read.query), time);
      }
    }
  }

  close(): void {
    clearInterval(this.sweeper);
    this.locks.close();
  }

  /** A commit at `time` has changed what the transaction has read, or its locks have to go to another. */
  private conflict(transaction: Transaction, key: string, time: number): void {
    this.sharing.contended(lockKey(transaction.database.name, key));
    this.locks.releaseAll(transaction);
    if (transaction.conflict !== undefined) return;
    transaction.conflict = key;
    // Commit times are whole and differ, so this is after all earlier commits.
    transaction.readTime = time - 1;
  }

  private abort(transaction: Transaction, key: string): Error {
    makeRoom(this.aborted, MAX_ABORTED);
    this.aborted.set(transaction.id, transaction.wanted);
    this.end(transaction);
    return aborted(`Aborted due to cross-transaction contention on ${key}: another commit came first. Try again.`);
  }

  /**
   * Stands in line for what is not only read. A transaction that is tried again begins with all that its last attempt
   * wanted, in an order that all have in common, and so cannot meet another in a deadlock a second time.
   */
  private async queueUp(transaction: Transaction, keys: string[]): Promise<void> {
    for (const key of keys) transaction.wanted.add(lockKey(transaction.database.name, key));
    for (const lock of [...transaction.wanted].sort()) {
      if (this.sharing.isShared(lock)) continue;
      const acquired = await this.locks.acquire(lock, transaction);
      transaction.lastUsed = Date.now();
      if (!this.running.has(transaction.id)) {
        this.locks.releaseAll(transaction);
        throw expired();
      }
      if (acquired === 'deadlock') this.conflict(transaction, lock, this.clock.next());
      if (transaction.conflict !== undefined) {
        this.locks.releaseAll(transaction);
        return;
      }
    }
  }

  /** Notes what a transaction that commits has read but does not write. */
  private learn({ database, documents, queries }: Transaction, written: Set<string>): void {
    for (const path of documents) if (!written.has(path)) this.sharing.onlyRead(lockKey(database.name, path));
    for (const { query, paths } of queries) {
      const concerned = [...written].some(
        (path) => paths.has(path) || looksAt(query.scope, splitPath(path).collection),
      );
      if (!concerned) this.sharing.onlyRead(lockKey(database.name, queryKey(query)));
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

/** Clients know this text, and try again from the start. */
const expired = () => invalidArgument('The referenced transaction has expired or is no longer valid.');

const lockKey = (database: string, key: string) => `${database} ${key}`;

/** Queries share the lock table with documents; equal queries have equal keys, which cannot be document paths. */
const queryKey = ({ scope, disjuncts }: Query) =>
  `${JSON.stringify([scope, disjuncts.map((conditions) => conditions.map(({ path, op, keys }) => [path, op, ...keys]))])}`;

/** Whether a change alters the results that a query gave. */
function affects({ query, paths, lastKey }: QueryRead, change: Change): boolean {
  if (paths.has(change.path)) return true;
  const place = change.after && placeOf(query, change.after);
  if (place === undefined) return false;
  return lastKey === undefined || place < lastKey;
}
