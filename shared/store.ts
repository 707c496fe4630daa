/**
 * The port to Firestore that handlers see. Paths are `collection/id` or `collection/id/sub/id`. Documents are plain data:
 * times are RFC 3339 strings (they sort), bytes are Uint8Array, and only fields named `expireAt` are stored as timestamps (TTL).
 * Implementations: adapters/firestore-store.ts, testing/memory-store.ts; testing/store-contract.ts holds both to the same behaviour.
 */
export type Data = Record<string, unknown>;
export type Filter = [
  field: string,
  op: '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'array-contains' | 'array-contains-any',
  value: unknown,
];

export type Query = {
  collection: string;
  where?: Filter[];
  orderBy?: [field: string, direction: 'asc' | 'desc'][];
  /** values of the orderBy fields, of a document already seen; `__name__` as last orderBy field takes the id */
  startAfter?: unknown[];
  limit?: number;
  /** only these top-level fields are answered; billed like whole documents, but far less is sent */
  select?: string[];
};

export type Found<T> = { id: string; data: T };

export interface Reader {
  get<T = Data>(path: string): Promise<T | undefined>;
  /** in the order of paths */
  getAll<T = Data>(paths: string[]): Promise<(T | undefined)[]>;
  query<T = Data>(query: Query): Promise<Found<T>[]>;
}

/** Inside a transaction all reads come before all writes; the function may run again and must have no side effects. */
export interface Transaction extends Reader {
  /** writes the whole document */
  set(path: string, data: object): void;
  /** fails the transaction when the document is there already */
  create(path: string, data: object): void;
  /** merges top-level fields (dotted names reach into maps) into a document that must exist */
  update(path: string, fields: Data): void;
  delete(path: string): void;
}

/** `attempts`: how often the function is run while the commit is aborted by another's; default 5, with pauses of a second and more */
export type TransactionOptions = { attempts?: number };

export interface Store extends Reader {
  /** Throws PlatformError kind `conflict` when the client's attempts are used up, `transient` when Firestore is not reachable. */
  transaction<T>(run: (tx: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;
  set(path: string, data: object): Promise<void>;
  delete(path: string): Promise<void>;
  /** number of documents, and sums of fields, without reading them */
  aggregate(query: Query, sums?: string[]): Promise<{ count: number; sums: Record<string, number> }>;
}
