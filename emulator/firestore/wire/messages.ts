import type { TimestampMessage } from '../values/time.ts';

/** Messages of google.firestore.v1 as `descriptor.ts` has them decoded: what is not set is undefined. */

export interface Precondition {
  exists?: boolean;
  updateTime?: TimestampMessage;
}

export interface DocumentMask {
  fieldPaths?: string[];
}

export interface FieldTransform {
  fieldPath?: string;
  setToServerValue?: string;
  increment?: Buffer;
  maximum?: Buffer;
  minimum?: Buffer;
  appendMissingElements?: Buffer;
  removeAllFromArray?: Buffer;
}

export interface Write {
  update?: Buffer;
  delete?: string;
  transform?: { document?: string; fieldTransforms?: FieldTransform[] };
  updateMask?: DocumentMask;
  updateTransforms?: FieldTransform[];
  currentDocument?: Precondition;
}

export interface TransactionOptions {
  readOnly?: { readTime?: TimestampMessage };
  readWrite?: { retryTransaction?: Buffer };
}

/** The `consistency_selector` of the reading requests; not all of them have all three. */
export interface Consistency {
  transaction?: Buffer;
  newTransaction?: TransactionOptions;
  readTime?: TimestampMessage;
}

interface FieldReference {
  fieldPath?: string;
}

export interface Filter {
  compositeFilter?: { op?: string; filters?: Filter[] };
  fieldFilter?: { field?: FieldReference; op?: string; value?: Buffer };
  unaryFilter?: { field?: FieldReference; op?: string };
}

export interface Cursor {
  values?: Buffer[];
  before?: boolean;
}

export interface FindNearest {
  vectorField?: FieldReference;
  queryVector?: Buffer;
  distanceMeasure?: string;
  limit?: { value?: number };
  distanceResultField?: string;
  distanceThreshold?: { value?: number };
}

export interface StructuredQuery {
  select?: { fields?: FieldReference[] };
  from?: { collectionId?: string; allDescendants?: boolean }[];
  where?: Filter;
  orderBy?: { field?: FieldReference; direction?: string }[];
  startAt?: Cursor;
  endAt?: Cursor;
  offset?: number;
  limit?: { value?: number };
  findNearest?: FindNearest;
}

export interface Aggregation {
  count?: { upTo?: { value?: string } };
  sum?: { field?: FieldReference };
  avg?: { field?: FieldReference };
  alias?: string;
}

export interface Target {
  query?: { parent?: string; structuredQuery?: StructuredQuery };
  documents?: { documents?: string[] };
  resumeToken?: Buffer;
  readTime?: TimestampMessage;
  targetId?: number;
  once?: boolean;
}
