import type { Database } from '../store/database.ts';
import type { Query } from './query.ts';
import { allRows, type Past } from './run.ts';

/**
 * Names of documents that cut the results of a query, in order of their names, into about `count` + 1 equal parts; fewer
 * where there are not enough documents.
 */
export function partitionKeys(database: Database, query: Query, past: Past, count: number): string[] {
  const documents = Array.from(allRows(database, query, past), (row) => row.document);
  const parts = Math.min(count + 1, documents.length);
  const names: string[] = [];
  for (let i = 1; i < parts; i++) {
    const document = documents[Math.floor((i * documents.length) / parts)];
    if (document) names.push(database.resourceName(document));
  }
  return names;
}
