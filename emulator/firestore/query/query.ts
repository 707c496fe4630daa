import type { FieldPath } from '../names/field-path.ts';
import type { OrderField } from '../store/index.ts';
import type { Key } from '../values/key.ts';

export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'not-in' | 'array-contains';

/** One comparison of a field, with the key of its operand (the keys of all operands for not-in). */
export interface Condition {
  path: FieldPath;
  op: Operator;
  key: Key;
  keys: Set<Key>;
}

/** Where a query looks: one collection; all collections of an id at or below a parent; or everything below a parent. */
export type Scope =
  | { kind: 'collection'; path: string }
  | { kind: 'group'; id: string; parent: string }
  | { kind: 'everything'; parent: string };

export type DistanceMeasure = 'EUCLIDEAN' | 'COSINE' | 'DOT_PRODUCT';

export interface Nearest {
  path: FieldPath;
  vector: number[];
  measure: DistanceMeasure;
  limit: number;
  /** Where the distance is put in the results. */
  resultField: FieldPath | undefined;
  threshold: number | undefined;
}

/** A checked query in the form it is answered in. */
export interface Query {
  scope: Scope;
  /** A document matches if all conditions of one of these hold; at least one, perhaps without conditions. */
  disjuncts: Condition[][];
  /** Ends with the document's name, so that no two documents are equal. */
  order: OrderField[];
  /** Results have order keys from <= key < to. */
  from: Key;
  to: Key;
  offset: number;
  /** Infinity without a limit. */
  limit: number;
  /** Fields to answer; undefined for all, empty for the name only. */
  select: FieldPath[] | undefined;
  nearest: Nearest | undefined;
}

/** True where names of several collections are compared, so that keys hold the whole path. */
export const byPath = (scope: Scope) => scope.kind !== 'collection';
