import type { EncodedFields } from '../wire/document.ts';

/** One version of a document; never changed, a write puts another in its place. Times are microseconds since 1970. */
export class StoredDocument {
  /** Path of the collection below the database. */
  readonly collection: string;
  readonly id: string;
  readonly fields: EncodedFields;
  readonly createTime: number;
  readonly updateTime: number;

  constructor(collection: string, id: string, fields: EncodedFields, createTime: number, updateTime: number) {
    this.collection = collection;
    this.id = id;
    this.fields = fields;
    this.createTime = createTime;
    this.updateTime = updateTime;
  }

  get path(): string {
    return `${this.collection}/${this.id}`;
  }
}

/** What a commit did to one document. */
export interface Change {
  path: string;
  before: StoredDocument | undefined;
  after: StoredDocument | undefined;
}
