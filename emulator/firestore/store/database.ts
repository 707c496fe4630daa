import { lastSegment, parentOf, splitPath } from '../names/resource.ts';
import { Collection, CollectionGroup } from './collection.ts';
import { type Change, StoredDocument } from './document.ts';
import { History } from './history.ts';
import type { ChangeRecord } from './record.ts';

/** The present state of one database in memory, with its recent past. */
export class Database {
  /** `projects/P/databases/D`. */
  readonly name: string;
  readonly history = new History();
  private readonly collections = new Map<string, Collection>();
  private readonly groups = new Map<string, CollectionGroup>();
  /** By document path ('' is the root), the ids of the collections right below it that hold something. */
  private readonly children = new Map<string, Set<string>>();

  constructor(name: string) {
    this.name = name;
  }

  get(path: string): StoredDocument | undefined {
    const { collection, id } = splitPath(path);
    return this.collections.get(collection)?.documents.get(id);
  }

  collection(path: string): Collection | undefined {
    return this.collections.get(path);
  }

  group(id: string): CollectionGroup | undefined {
    return this.groups.get(id);
  }

  /** Ids of the collections right below a document, or below the root (''). */
  collectionIds(parent: string): Iterable<string> {
    return this.children.get(parent) ?? [];
  }

  *documents(): Generator<StoredDocument> {
    for (const collection of this.collections.values()) yield* collection.documents.values();
  }

  resourceName(document: StoredDocument): string {
    return `${this.name}/documents/${document.collection}/${document.id}`;
  }

  /** Puts the outcome of a commit in place and returns what changed. `time` undefined: no past is kept (start-up). */
  apply(records: ChangeRecord[], time: number | undefined): Change[] {
    const changes: Change[] = [];
    for (const record of records) {
      const { collection: path, id } = splitPath(record.path);
      const before = this.collections.get(path)?.documents.get(id);
      if (record.fields === undefined && !before) continue;
      const collection = this.open(path);
      const after =
        record.fields === undefined
          ? undefined
          : new StoredDocument(collection.path, id, record.fields, record.createTime, record.updateTime);
      this.put(collection, id, before, after);
      const change = { path: record.path, before, after };
      changes.push(change);
      if (time !== undefined) this.history.add(time, change);
    }
    return changes;
  }

  private put(
    collection: Collection,
    id: string,
    before: StoredDocument | undefined,
    after: StoredDocument | undefined,
  ): void {
    if (after) collection.documents.set(id, after);
    else collection.documents.delete(id);
    collection.indexes.update(before, after);
    const group = this.groups.get(collection.id);
    if (group) {
      group.indexes.update(before, after);
      group.size += Number(after !== undefined) - Number(before !== undefined);
    }
    if (!before && collection.documents.size === 1) this.countAbove(collection.path, 1);
    if (!after && collection.documents.size === 0) {
      this.countAbove(collection.path, -1);
      this.closeIfEmpty(collection);
    }
  }

  private open(path: string): Collection {
    const known = this.collections.get(path);
    if (known) return known;
    const collection = new Collection(path);
    this.collections.set(path, collection);
    const group = this.groups.get(collection.id) ?? new CollectionGroup();
    this.groups.set(collection.id, group);
    group.collections.add(collection);
    const parent = parentOf(path);
    const siblings = this.children.get(parent) ?? new Set();
    this.children.set(parent, siblings);
    siblings.add(collection.id);
    return collection;
  }

  private closeIfEmpty(collection: Collection): void {
    if (!collection.isEmpty) return;
    this.collections.delete(collection.path);
    const parent = parentOf(collection.path);
    const siblings = this.children.get(parent);
    siblings?.delete(collection.id);
    if (siblings?.size === 0) this.children.delete(parent);
    const group = this.groups.get(collection.id);
    group?.collections.delete(collection);
    if (group?.collections.size === 0) this.groups.delete(collection.id);
  }

  /** Tells every document above a collection that it has got its first document, or lost its last. */
  private countAbove(path: string, difference: 1 | -1): void {
    for (let document = parentOf(path); document !== ''; document = parentOf(parentOf(document))) {
      const collection = this.open(parentOf(document));
      const id = lastSegment(document);
      const count = (collection.below.get(id) ?? 0) + difference;
      if (count > 0) collection.below.set(id, count);
      else collection.below.delete(id);
      this.closeIfEmpty(collection);
    }
  }
}
