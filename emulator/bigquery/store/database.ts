import { join } from 'node:path';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { damaged } from '../../common/state-directory.ts';
import { macros } from '../functions/macros.ts';
import { SqlError } from '../sql/errors.ts';

/** Connections that read at the same time. */
const READERS = 3;

const settings = [
  "SET TimeZone = 'UTC'",
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
];

export interface Rows {
  /** Rows of DuckDB values in the order of the query's columns. */
  rows: DuckDBValue[][];
}

/** The one DuckDB database of the emulator: any number of readers, one writer at a time. */
export class Database {
  private readonly instance: DuckDBInstance;
  private readonly writer: DuckDBConnection;
  private readonly idle: DuckDBConnection[];
  private readonly waiting: ((connection: DuckDBConnection) => void)[] = [];
  private last: Promise<unknown> = Promise.resolve();

  private constructor(instance: DuckDBInstance, writer: DuckDBConnection, readers: DuckDBConnection[]) {
    this.instance = instance;
    this.writer = writer;
    this.idle = readers;
  }

  /**
   * Opens `<dir>/bigquery.duckdb`, or a database in memory.
   * @throws StateDirectoryError where the file is damaged
   */
  static async open(dir: string | undefined): Promise<Database> {
    try {
      const path = dir === undefined ? ':memory:' : join(dir, 'bigquery.duckdb');
      const instance = await DuckDBInstance.create(path, {
        threads: '2',
        memory_limit: '1GB',
        preserve_insertion_order: 'true',
      });
      const writer = await instance.connect();
      const readers = await Promise.all(Array.from({ length: READERS }, () => instance.connect()));
      for (const connection of [writer, ...readers]) for (const setting of settings) await connection.run(setting);
      for (const macro of macros) await writer.run(`CREATE OR REPLACE MACRO ${macro}`);
      await writer.run(
        'CREATE TABLE IF NOT EXISTS catalog (kind VARCHAR, key VARCHAR, document VARCHAR, PRIMARY KEY (kind, key))',
      );
      return new Database(instance, writer, readers);
    } catch (error) {
      if (dir === undefined) throw error;
      throw damaged(dir, `bigquery.duckdb: ${error instanceof Error ? error.message : String(error)}`, error);
    }
  }

  /** Runs a query and reads all its rows. */
  async read(sql: string): Promise<Rows> {
    const connection =
      this.idle.pop() ?? (await new Promise<DuckDBConnection>((resolve) => this.waiting.push(resolve)));
    try {
      return await rowsOf(connection, sql);
    } finally {
      const next = this.waiting.shift();
      if (next) next(connection);
      else this.idle.push(connection);
    }
  }

  /** Runs `work` in a transaction of the writer; whoever comes later waits. Everything is undone if it throws. */
  exclusive<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const run = this.last.then(async () => {
      await this.writer.run('BEGIN');
      try {
        const result = await work(this.writer);
        await this.writer.run('COMMIT');
        return result;
      } catch (error) {
        await this.writer.run('ROLLBACK');
        throw error;
      }
    });
    this.last = run.catch(() => undefined);
    return run;
  }

  async close(): Promise<void> {
    await this.last;
    for (const connection of [this.writer, ...this.idle]) connection.closeSync();
    this.instance.closeSync();
  }
}

/** Runs SQL on a connection; DuckDB's refusals become errors of the query. */
export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Rows> {
  try {
    const result = await connection.runAndReadAll(sql);
    return { rows: result.getRows() };
  } catch (error) {
    throw queryError(error);
  }
}

/** DuckDB's words for what GoogleSQL has words of its own. */
const wordings: [RegExp, string][] = [
  [/More than one row returned by a subquery/, 'Scalar subquery produced more than one element'],
  [/^Out of Range Error: Overflow in (\w+) of INT64 \((.*)\)!$/, 'int64 overflow: $2'],
  [
    /^NOT NULL constraint failed: \S+\.(\S+)|^Constraint Error: NOT NULL constraint failed: \S+\.(\S+)/,
    'Required field $1$2 cannot be null',
  ],
];

/** The error for the user: the message of a deliberate failure, or DuckDB's without its hints. */
function queryError(error: unknown): unknown {
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : undefined;
  if (message === undefined) return error;
  const own = /'!([\s\S]*?)' to |"!([\s\S]*?)" /.exec(message);
  const first = message.split('\n\n')[0] ?? message;
  const wording = wordings.find(([pattern]) => pattern.test(first));
  const text = own
    ? (own[1] ?? own[2] ?? '')
    : wording
      ? (wording[0].exec(first)?.[0] ?? first).replace(...wording)
      : first;
  return new SqlError(text, undefined, /^INTERNAL|Out of Memory/i.test(message) ? 'internalError' : 'invalidQuery');
}
