import type { Query } from '../query/query.ts';
import type { Database } from '../store/database.ts';
import type { Key } from '../values/key.ts';

/** A query that a transaction has read: its results, and where they ended if the limit cut them off. */
export interface QueryRead {
  query: Query;
  paths: Set<string>;
  lastKey: Key | undefined;
}

/** What is known of one transaction between its beginning and its end. */
export class Transaction {
  readonly id: string;
  readonly database: Database;
  /** Reads are of this time, in microseconds; undefined for a transaction that may write. */
  readonly readTime: number | undefined;
  /** Milliseconds. */
  readonly startedAt: number;
  lastUsed: number;
  readonly documents = new Set<string>();
  readonly queries: QueryRead[] = [];
  /** Set once another commit has changed what this transaction has read: it can no longer write or read on. */
  conflict: string | undefined;

  constructor(id: string, database: Database, readTime: number | undefined, now: number) {
    this.id = id;
    this.database = database;
    this.readTime = readTime;
    this.startedAt = now;
    this.lastUsed = now;
  }
}
