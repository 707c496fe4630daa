import { checkDatabase } from '../names/resource.ts';
import { CommitClock } from '../values/time.ts';
import { Database } from './database.ts';
import type { Change } from './document.ts';
import { Journal } from './journal.ts';
import type { ChangeRecord, CommitRecord } from './record.ts';

/** Documents per record of a snapshot. */
const BATCH = 100;

/** Told of every commit, after it is durable and in place. */
type CommitListener = (database: Database, changes: Change[], time: number) => void;

/** All databases, in memory and, with a directory, in its journal. */
export class Store {
  readonly clock: CommitClock;
  private readonly databases = new Map<string, Database>();
  private readonly listeners: CommitListener[] = [];
  private readonly journal: Journal | undefined;

  constructor(dir: string | undefined) {
    let latest = 0;
    if (dir !== undefined) {
      this.journal = new Journal(dir, (commit) => {
        this.database(commit.database).apply(commit.changes, undefined);
        latest = Math.max(latest, commit.time);
      });
    }
    this.clock = new CommitClock(latest);
    for (const database of this.databases.values()) database.history.startAt(latest);
  }

  /** The database of that name; any valid name has one, empty at first. */
  database(name: string): Database {
    let database = this.databases.get(name);
    if (!database) {
      checkDatabase(name);
      database = new Database(name);
      this.databases.set(name, database);
    }
    return database;
  }

  all(): Iterable<Database> {
    return this.databases.values();
  }

  onCommit(listener: CommitListener): void {
    this.listeners.push(listener);
  }

  /** Makes the changes durable, puts them in place and tells the listeners, all before it returns. */
  commit(database: Database, changes: ChangeRecord[], time: number): void {
    if (changes.length > 0) {
      this.journal?.append({ database: database.name, time, changes });
      const applied = database.apply(changes, time);
      for (const listener of this.listeners) listener(database, applied, time);
    }
    this.journal
      ?.compactIfLong(() => this.snapshot())
      ?.catch((error: unknown) => {
        process.stderr.write(`firestore: the log could not be compacted, it goes on growing: ${String(error)}\n`);
      });
  }

  async close(): Promise<void> {
    await this.journal?.close();
  }

  /** The present state as records; safe to read while commits change it. */
  private *snapshot(): Generator<CommitRecord> {
    for (const database of this.databases.values()) {
      let changes: ChangeRecord[] = [];
      for (const { path, fields, createTime, updateTime } of database.documents()) {
        changes.push({ path, fields, createTime, updateTime });
        if (changes.length < BATCH) continue;
        yield { database: database.name, time: this.clock.now(), changes };
        changes = [];
      }
      yield { database: database.name, time: this.clock.now(), changes };
    }
  }
}
