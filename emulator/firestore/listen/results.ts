import type { Query } from '../query/query.ts';
import type { Past } from '../query/run.ts';
import { placeOf, runQuery } from '../query/run.ts';
import type { Database } from '../store/database.ts';
import type { StoredDocument } from '../store/document.ts';

/** Documents by path, as a listener has been told of them. */
export type Results = Map<string, StoredDocument>;

/** What a listener has to be told: documents new or changed in its results, and those no longer in them. */
export interface Difference {
  changed: StoredDocument[];
  /** Paths; the document may still exist. */
  removed: string[];
}

/** What a target listens to: the results of a query, or documents by path. */
export type Subject = { query: Query } | { documents: Set<string> };

/** The results of a subject now or, with a past, then. */
export function resultsOf(database: Database, subject: Subject, past: Past): Results {
  const results: Results = new Map();
  if ('query' in subject) {
    for (const { document } of runQuery(database, subject.query, past)) results.set(document.path, document);
    return results;
  }
  for (const path of subject.documents) {
    const document = past?.has(path) ? past.get(path) : database.get(path);
    if (document) results.set(path, document);
  }
  return results;
}

export function difference(before: Results, after: Results): Difference {
  return {
    changed: [...after].filter(([path, document]) => before.get(path) !== document).map(([, document]) => document),
    removed: [...before.keys()].filter((path) => !after.has(path)),
  };
}

/** Whether a change may alter the results of a subject. */
export function concerns(subject: Subject, results: Results, path: string, after: StoredDocument | undefined): boolean {
  if ('documents' in subject) return subject.documents.has(path);
  return results.has(path) || (after !== undefined && placeOf(subject.query, after) !== undefined);
}

/** Brings results up to date after changes to the given paths, and returns what that altered. */
export function advance(database: Database, subject: Subject, results: Results, paths: Iterable<string>): Difference {
  if ('query' in subject && (subject.query.limit < Number.POSITIVE_INFINITY || subject.query.offset > 0)) {
    // What moves in or out at the ends is known by asking again only; the index makes that cheap.
    const after = resultsOf(database, subject, undefined);
    const altered = difference(results, after);
    results.clear();
    for (const [path, document] of after) results.set(path, document);
    return altered;
  }
  const altered: Difference = { changed: [], removed: [] };
  for (const path of paths) {
    const document = database.get(path);
    const inResults = document && ('documents' in subject || placeOf(subject.query, document) !== undefined);
    if (document && inResults) {
      if (results.get(path) !== document) altered.changed.push(document);
      results.set(path, document);
    } else if (results.delete(path)) altered.removed.push(path);
  }
  return altered;
}
