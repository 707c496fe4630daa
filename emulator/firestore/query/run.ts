import type { Database } from '../store/database.ts';
import type { StoredDocument } from '../store/document.ts';
import { orderKey } from '../store/index.ts';
import type { Key } from '../values/key.ts';
import { FieldReader } from '../wire/field-reader.ts';
import { descendants } from './descendants.ts';
import { looksAt, matchesAny } from './match.ts';
import { merge } from './merge.ts';
import { planDisjunct, type Source } from './plan.ts';
import { byPath, type Query } from './query.ts';

/** A document among a query's results; `key` is its place in the query's order. */
export interface Row {
  key: Key;
  document: StoredDocument;
}

/** The documents written since the time of the read, with their versions at that time; undefined reads the present. */
export type Past = Map<string, StoredDocument | undefined> | undefined;

/** Up to this many documents are filtered and sorted as they are; an index would cost more than it saves. */
export const SMALL = 40;

/** The results in order, from the first that the offset leaves to the limit. Nothing may be written while they are read. */
export function* runQuery(database: Database, query: Query, past: Past): Generator<Row> {
  let skip = query.offset;
  let left = query.limit;
  if (left === 0) return;
  for (const row of allRows(database, query, past)) {
    if (skip > 0) {
      skip--;
      continue;
    }
    yield row;
    if (--left === 0) return;
  }
}

/** The results in order, without regard to offset and limit. */
export function allRows(database: Database, query: Query, past: Past): Iterable<Row> {
  const source = sourceOf(database, query);
  if (!past || past.size === 0) return presentRows(database, query, source);
  const unchanged = filterRows(presentRows(database, query, source), (row) => !past.has(row.document.path));
  const earlier = [...past.values()].filter((document) => document !== undefined);
  return merge([unchanged, sortedRows(query, earlier)]);
}

function presentRows(database: Database, query: Query, source: Source | undefined): Iterable<Row> {
  if (query.scope.kind === 'everything') return sortedRows(query, descendants(database, query.scope.parent));
  if (!source) return [];
  if (source.size <= SMALL) return sortedRows(query, source.documents());
  return merge(query.disjuncts.map((conditions) => planDisjunct(source, query, conditions)));
}

function* filterRows(rows: Iterable<Row>, keep: (row: Row) => boolean): Generator<Row> {
  for (const row of rows) if (keep(row)) yield row;
}

/** Filters and sorts documents one by one, without an index. */
function sortedRows(query: Query, documents: Iterable<StoredDocument>): Row[] {
  const rows: Row[] = [];
  for (const document of documents) {
    const key = placeOf(query, document);
    if (key !== undefined) rows.push({ key, document });
  }
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A document's place in the order of a query if it is among the results (but for offset and limit), else undefined. */
export function placeOf(query: Query, document: StoredDocument): Key | undefined {
  if (!looksAt(query.scope, document.collection)) return undefined;
  const fields = new FieldReader(document.fields);
  if (!matchesAny(query, document, fields)) return undefined;
  const key = orderKey(document, fields, query.order, byPath(query.scope));
  return key !== undefined && key >= query.from && key < query.to ? key : undefined;
}

/** Where the documents of the query's collection or collection group are; undefined if there are none. */
export function sourceOf(database: Database, query: Query): Source | undefined {
  const { scope } = query;
  if (scope.kind === 'collection') {
    const collection = database.collection(scope.path);
    return (
      collection && {
        size: collection.documents.size,
        indexes: collection.indexes,
        documents: () => collection.documents.values(),
      }
    );
  }
  if (scope.kind === 'everything') return undefined;
  const group = database.group(scope.id);
  return group && { size: group.size, indexes: group.indexes, documents: () => group.documents() };
}
