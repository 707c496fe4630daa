import type { Config } from '../../../shared/config.ts';
import type { Transaction } from '../../../shared/store.ts';
import type { Fault, Principal } from '../route.ts';

/** A document that a body names and that must be there. */
export type Reference = { pointer: string; path: string; what: string };

export type Writing<Body, Document> = {
  id: string;
  body: Body;
  previous: Document | undefined;
  /** documents of `references`, in their order */
  referenced: unknown[];
  principal: Principal;
  /** a merge patch, so that what is not in it stays */
  patch: boolean;
  now: Date;
  tx: Transaction;
};

/** What `toWrite` decides: the document, what else is written with it, and what is told this once (secrets that were made). */
export type Written<Document> = { document: Document; also?: (tx: Transaction) => void; once?: object };

/** What a schema can't say of some properties; run where the schema finds no fault in them, so that all faults are told at once. */
export type Check<Body> = { of: readonly (keyof Body & string)[]; faults: (body: Body, config: Config) => Fault[] };

/** One kind of thing that is provisioned: PUT, GET and PATCH are the same for all of them (put-resource.ts). */
export type Resource<Body extends object, Document extends object> = {
  /** as a person says it: workshop */
  what: string;
  collection: string;
  /** name of the path parameter */
  param: string;
  schema: string;
  /** the id as it is stored, or undefined where the path holds none that can be */
  idOf: (param: string) => string | undefined;
  validate: (body: unknown) => Fault[];
  checks: readonly Check<Body>[];
  references: (body: Body) => Reference[];
  /** may read (tx) before it decides; throws HttpProblem */
  toWrite: (writing: Writing<Body, Document>) => Promise<Written<Document>>;
  /** the body that PATCH starts from */
  bodyOf: (document: Document) => Body;
  /** as GET shows it: without secrets */
  show: (id: string, document: Document) => object;
  /** the workshop it belongs to */
  workshopOf: (id: string, document: Document) => string | null | undefined;
};

const ID = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/;
export const plainId = (id: string): string | undefined => (ID.test(id) ? id : undefined);

export const referenceTo = (pointer: string, what: string, collection: string, id: string): Reference => ({
  pointer,
  what,
  path: `${collection}/${id}`,
});
