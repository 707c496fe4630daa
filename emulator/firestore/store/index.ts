import { type FieldPath, NAME_FIELD } from '../names/field-path.ts';
import { idKey, type Key, pathKey, valueKey } from '../values/key.ts';
import { FieldReader } from '../wire/field-reader.ts';
import type { StoredDocument } from './document.ts';
import { OrderedMap } from './ordered-map.ts';

export interface OrderField {
  path: FieldPath;
  descending: boolean;
}

/**
 * What an index is sorted by: the fields that queries fix to a value, the array field of which they fix an element, and
 * then the order of the results, which ends with the document's name.
 */
export interface IndexShape {
  equalities: FieldPath[];
  contains: FieldPath | undefined;
  order: OrderField[];
}

export const isName = (path: FieldPath) => path.length === 1 && path[0] === NAME_FIELD;

export function shapeId(shape: IndexShape): string {
  return JSON.stringify([shape.equalities, shape.contains, shape.order.map((field) => [field.path, field.descending])]);
}

/** The key of a document's name: by id within a collection, by path where several collections are mixed. */
export function nameKey(document: StoredDocument, byPath: boolean, descending: boolean): Key {
  return byPath ? pathKey(document.path, descending) : idKey(document.id, descending);
}

/** The part of the index key that results are ordered by; undefined if the document lacks one of the fields. */
export function orderKey(
  document: StoredDocument,
  reader: FieldReader,
  order: OrderField[],
  byPath: boolean,
): Key | undefined {
  let key = '';
  for (const { path, descending } of order) {
    if (isName(path)) key += nameKey(document, byPath, descending);
    else {
      const value = reader.get(path);
      if (value === undefined) return undefined;
      key += valueKey(value, descending);
    }
  }
  return key;
}

/** An index over the documents of a collection, or of all collections of one id (then `byPath`). */
export class Index {
  readonly entries = new OrderedMap<StoredDocument>();
  private readonly shape: IndexShape;
  private readonly byPath: boolean;

  constructor(shape: IndexShape, byPath: boolean, documents: Iterable<StoredDocument>) {
    this.shape = shape;
    this.byPath = byPath;
    const rows: { key: Key; document: StoredDocument }[] = [];
    for (const document of documents) {
      for (const key of this.keysOf(document, new FieldReader(document.fields))) rows.push({ key, document });
    }
    rows.sort((a, b) => (a.key < b.key ? -1 : 1));
    this.entries.fill(
      rows.map((row) => row.key),
      rows.map((row) => row.document),
    );
  }

  /** Takes over a document's change; the readers hold the fields of its two versions. */
  update(
    before: StoredDocument | undefined,
    beforeFields: FieldReader | undefined,
    after: StoredDocument | undefined,
    afterFields: FieldReader | undefined,
  ): void {
    const kept = after && afterFields ? this.keysOf(after, afterFields) : [];
    if (before && beforeFields) {
      for (const key of this.keysOf(before, beforeFields)) if (!kept.includes(key)) this.entries.delete(key);
    }
    if (after) for (const key of kept) this.entries.set(key, after);
  }

  private keysOf(document: StoredDocument, fields: FieldReader): Key[] {
    const { equalities, contains, order } = this.shape;
    let prefix = '';
    for (const path of equalities) {
      const value = fields.get(path);
      if (value === undefined) return [];
      prefix += valueKey(value);
    }
    const suffix = orderKey(document, fields, order, this.byPath);
    if (suffix === undefined) return [];
    if (!contains) return [flat(prefix + suffix)];
    const array = fields.get(contains);
    if (!Array.isArray(array)) return [];
    const elements = new Set(array.map((element) => valueKey(element)));
    return [...elements].map((element) => flat(prefix + element + suffix));
  }
}

/** Concatenation makes a tree of parts, several times larger than the text; this copies it into one piece. */
function flat(key: string): string {
  return Buffer.from(key, 'latin1').toString('latin1');
}
