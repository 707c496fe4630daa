import type { Database } from '../store/database.ts';
import type { StoredDocument } from '../store/document.ts';

/** All documents below a document or, with '', of the database, in no particular order. */
export function* descendants(database: Database, parent: string): Generator<StoredDocument> {
  for (const id of database.collectionIds(parent)) {
    const collection = database.collection(parent === '' ? id : `${parent}/${id}`);
    if (!collection) continue;
    yield* collection.documents.values();
    for (const documentId of collection.below.keys()) yield* descendants(database, `${collection.path}/${documentId}`);
  }
}
