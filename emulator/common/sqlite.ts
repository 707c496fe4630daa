import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Opens `<dir>/<name>`, making both where they are missing; without `dir` the data is in memory only.
 * What a statement has written survives the death of the process (not of the machine: no fsync).
 *
 * @param schema SQL that is run on every start (`CREATE TABLE IF NOT EXISTS …`).
 * @throws Error naming the file and the way out where it is damaged or cannot be written.
 */
export function openDatabase(dir: string | undefined, name: string, schema: string): DatabaseSync {
  const file = dir === undefined ? ':memory:' : join(dir, name);
  try {
    if (dir !== undefined) mkdirSync(dir, { recursive: true });
    const database = new DatabaseSync(file);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA busy_timeout = 2000');
    database.exec(schema);
    return database;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot use ${file}: ${reason}. Check its rights, or start with --fresh to begin with an empty one.`);
  }
}
