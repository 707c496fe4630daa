import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { damaged } from './state-directory.ts';

/**
 * Opens `<dir>/<name>` (the directory is made where it is missing); without `dir` the data is in memory only.
 * What a statement has written survives the death of the process (not of the machine: no fsync).
 *
 * @param schema SQL that is run on every start (`CREATE TABLE IF NOT EXISTS …`).
 * @throws StateDirectoryError where the file is damaged.
 */
export function openDatabase(dir: string | undefined, name: string, schema: string): DatabaseSync {
  if (dir !== undefined) mkdirSync(dir, { recursive: true });
  try {
    const database = new DatabaseSync(dir === undefined ? ':memory:' : join(dir, name));
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA busy_timeout = 2000');
    database.exec(schema);
    return database;
  } catch (error) {
    if (dir === undefined) throw error;
    throw damaged(dir, `${name}: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}
