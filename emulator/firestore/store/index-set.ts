import { FieldReader } from '../wire/field-reader.ts';
import type { StoredDocument } from './document.ts';
import { Index, type IndexShape, shapeId } from './index.ts';

/** Most indexes that one collection or group keeps; the one not used for longest makes room. */
const MAX_INDEXES = 48;

/**
 * The indexes of a collection or a collection group. Each is built when a query first needs it (all documents are read
 * once) and kept up to date by every write from then on.
 */
export class IndexSet {
  private readonly indexes = new Map<string, Index>();
  private readonly byPath: boolean;

  constructor(byPath: boolean) {
    this.byPath = byPath;
  }

  get(shape: IndexShape, documents: () => Iterable<StoredDocument>): Index {
    const id = shapeId(shape);
    const index = this.indexes.get(id) ?? new Index(shape, this.byPath, documents());
    this.indexes.delete(id);
    this.indexes.set(id, index);
    if (this.indexes.size > MAX_INDEXES) {
      const [oldest] = this.indexes.keys();
      if (oldest !== undefined) this.indexes.delete(oldest);
    }
    return index;
  }

  update(before: StoredDocument | undefined, after: StoredDocument | undefined): void {
    if (this.indexes.size === 0) return;
    const beforeFields = before && new FieldReader(before.fields);
    const afterFields = after && new FieldReader(after.fields);
    for (const index of this.indexes.values()) index.update(before, beforeFields, after, afterFields);
  }
}
