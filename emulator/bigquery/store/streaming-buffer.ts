import type { DuckDBConnection } from '@duckdb/node-api';
import type { AppendLog } from './append-log.ts';
import type { Batch, Pending } from './batch.ts';
import { appendPending, pendingOf, rowsIn } from './batch.ts';
import type { Database } from './database.ts';
import type { Field } from './fields.ts';

/** Rows wait at most this long, in milliseconds, before they go into the database. */
const FLUSH_AFTER_MS = 500;
/** So many waiting rows are flushed at once. */
const FLUSH_ROWS = 40_000;

interface Waiting {
  parts: Pending[];
  rows: number;
}

/**
 * Acknowledged rows on their way into the database. They are in the append log; here they wait to be written together, which
 * costs a fraction of writing each request. Whoever queries a table calls `settle` first and so sees every acknowledged row.
 */
export class StreamingBuffer {
  private readonly database: Database;
  private readonly log: AppendLog;
  private readonly fieldsOf: (physical: string) => Field[] | undefined;
  private waiting = new Map<string, Waiting>();
  /** Catalog documents that must change together with the rows: offsets of streams. */
  private documents = new Map<string, { kind: string; key: string; document: string }>();
  private rows = 0;
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> | undefined;
  private taken: { waiting: Map<string, Waiting>; documents: StreamingBuffer['documents'] } | undefined;

  constructor(database: Database, log: AppendLog, fieldsOf: (physical: string) => Field[] | undefined) {
    this.database = database;
    this.log = log;
    this.fieldsOf = fieldsOf;
  }

  /** Takes rows over that are in the log. */
  add(physical: string, batch: Batch): void {
    const waiting = this.waiting.get(physical) ?? { parts: [], rows: 0 };
    waiting.parts.push(pendingOf(batch, this.fieldsOf(physical) ?? []));
    waiting.rows += batch.rows;
    this.rows += batch.rows;
    this.waiting.set(physical, waiting);
    this.schedule();
  }

  /** Saves a catalog document with the next flush. */
  addDocument(kind: string, key: string, document: string): void {
    this.documents.set(`${kind} ${key}`, { kind, key, document });
    this.schedule();
  }

  private schedule(): void {
    if (this.rows >= FLUSH_ROWS && !this.flushing) void this.flush().catch(report);
    else this.timer ??= setTimeout(() => void this.flush().catch(report), FLUSH_AFTER_MS);
  }

  /** Rows of a table that are not in the database yet. */
  waitingRows(physical: string): number {
    return this.waiting.get(physical)?.rows ?? 0;
  }

  /** Resolves when the rows acknowledged so far are in the database: those of all tables, or of the ones that are named. */
  async settle(physicals?: string[]): Promise<void> {
    const concerned = (waiting: Map<string, Waiting>) => !physicals || physicals.some((name) => waiting.has(name));
    if (this.flushing && (!this.taken || concerned(this.taken.waiting))) await this.flushing;
    if ((this.rows > 0 && concerned(this.waiting)) || (!physicals && this.documents.size)) await this.flush();
  }

  /** Writes all that waits, as one transaction. */
  flush(): Promise<void> {
    const before = this.flushing ?? Promise.resolve();
    const current = before
      .catch(() => undefined)
      .then(() => this.database.exclusive((connection) => this.write(connection)))
      .then(
        (segment) => {
          this.taken = undefined;
          this.log.forget(segment);
        },
        (error: unknown) => {
          this.putBack();
          throw error;
        },
      )
      .finally(() => {
        if (this.flushing === current) this.flushing = undefined;
      });
    this.flushing = current;
    return current;
  }

  private async write(connection: DuckDBConnection): Promise<number> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { waiting, documents } = this;
    const segment = this.log.rotate();
    this.taken = { waiting, documents };
    this.waiting = new Map();
    this.documents = new Map();
    this.rows = 0;
    if (!waiting.size && !documents.size) return segment;
    for (const [physical, { parts }] of waiting) {
      const fields = this.fieldsOf(physical);
      // A table that was dropped meanwhile has no rows to keep.
      if (fields) await appendPending(connection, physical, fields, parts);
    }
    for (const { kind, key, document } of documents.values()) await saveDocument(connection, kind, key, document);
    await saveDocument(connection, 'log', 'flushed', String(segment));
    return segment;
  }

  /** After a failed flush: what it took waits again, before what came later. */
  private putBack(): void {
    const { taken } = this;
    this.taken = undefined;
    if (!taken) return;
    for (const [physical, { parts }] of taken.waiting) {
      const all = [...parts, ...(this.waiting.get(physical)?.parts ?? [])];
      this.waiting.set(physical, { parts: all, rows: all.reduce((sum, part) => sum + rowsIn(part), 0) });
    }
    this.documents = new Map([...taken.documents, ...this.documents]);
    this.rows = [...this.waiting.values()].reduce((sum, { rows }) => sum + rows, 0);
    this.schedule();
  }
}

/** Writes a document of the catalog within the connection's transaction; undefined deletes it. */
export async function saveDocument(
  connection: DuckDBConnection,
  kind: string,
  key: string,
  document: string | undefined,
): Promise<void> {
  if (document === undefined) await connection.run('DELETE FROM catalog WHERE kind = $1 AND key = $2', [kind, key]);
  else await connection.run('INSERT OR REPLACE INTO catalog VALUES ($1, $2, $3)', [kind, key, document]);
}

function report(error: unknown): void {
  process.stderr.write(
    `bigquery: rows could not be written to the database and stay in the append log: ${String(error)}\n`,
  );
}
