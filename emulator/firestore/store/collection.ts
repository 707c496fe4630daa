import { lastSegment } from '../names/resource.ts';
import type { StoredDocument } from './document.ts';
import { IndexSet } from './index-set.ts';

/** The documents of one collection, e.g. `cars` or `cars/a/trips`. */
export class Collection {
  readonly path: string;
  readonly id: string;
  readonly documents = new Map<string, StoredDocument>();
  readonly indexes = new IndexSet(false);
  /** By document id, how many collections with documents lie below it, whether or not the document exists. */
  readonly below = new Map<string, number>();

  constructor(path: string) {
    this.path = path;
    this.id = lastSegment(path);
  }

  /** True while nothing is stored here or below. */
  get isEmpty(): boolean {
    return this.documents.size === 0 && this.below.size === 0;
  }
}

/** All collections of one id. */
export class CollectionGroup {
  readonly collections = new Set<Collection>();
  readonly indexes = new IndexSet(true);
  /** Number of documents in all of them. */
  size = 0;

  *documents(): Generator<StoredDocument> {
    for (const collection of this.collections) yield* collection.documents.values();
  }
}
