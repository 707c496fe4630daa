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
  readonly readOnly: boolean;
  /** Reads are of this time, in microseconds; undefined reads the present, which has to hold until the commit. */
  readTime: number | undefined;
  /** Milliseconds. */
  readonly startedAt: number;
  lastUsed: number;
  readonly documents = new Set<string>();
  readonly queries: QueryRead[] = [];
  /** What it stands or stood in line for; at first, what the attempt before it did. */
  readonly wanted: Set<string>;
  /**
   * Set once another commit has changed what this transaction has read, to what that was. It can no longer write; but it
   * goes on reading, as of right before that commit, so that the code that runs it never sees a mixture of states.
   */
  conflict: string | undefined;

  constructor(
    id: string,
    database: Database,
    readOnly: boolean,
    readTime: number | undefined,
    now: number,
    wanted: Iterable<string>,
  ) {
    this.id = id;
    this.database = database;
    this.readOnly = readOnly;
    this.readTime = readTime;
    this.startedAt = now;
    this.lastUsed = now;
    this.wanted = new Set(wanted);
  }
}
