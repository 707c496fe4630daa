import {
  AggregateField,
  type DocumentData,
  Firestore,
  type Query as FirestoreQuery,
  type Transaction as FirestoreTransaction,
  Timestamp,
} from '@google-cloud/firestore';
import { messageOf, PlatformError } from '../errors.ts';
import type { Data, Found, Query, Store, Transaction, TransactionOptions } from '../store.ts';

const ABORTED = 10;
const ALREADY_EXISTS = 6;
const NOT_FOUND = 5;
const RESOURCE_EXHAUSTED = 8;
const INVALID_ARGUMENT = 3;
/** Says that a transaction took too long, or that Firestore was restarted meanwhile: it goes through when it is tried again. */
const EXPIRED = /transaction has expired/;

/** The Store port on the official client. The client is made on first use; `close` ends its connections, which keep a process alive. */
export function createFirestoreStore(projectId: string): Store & { close(): Promise<void> } {
  let client: Firestore | undefined;
  const db = () => {
    client ??= new Firestore({ projectId, ignoreUndefinedProperties: true });
    return client;
  };
  return {
    get: async <T>(path: string) => classified(async () => fromDocument<T>((await db().doc(path).get()).data())),
    getAll: async <T>(paths: string[]) =>
      classified(async () => {
        if (paths.length === 0) return [];
        const snapshots = await db().getAll(...paths.map((path) => db().doc(path)));
        return snapshots.map((snapshot) => fromDocument<T>(snapshot.data()));
      }),
    query: async <T>(query: Query) => classified(async () => found<T>(await built(db(), query).get())),
    aggregate: async (query, sums = []) =>
      classified(async () => {
        const fields = Object.fromEntries(sums.map((field, i) => [`sum${i}`, AggregateField.sum(field)]));
        const snapshot = await built(db(), query)
          .aggregate({ count: AggregateField.count(), ...fields })
          .get();
        const data = snapshot.data() as Record<string, number>;
        return {
          count: data.count ?? 0,
          sums: Object.fromEntries(sums.map((field, i) => [field, data[`sum${i}`] ?? 0])),
        };
      }),
    set: async (path, data) => classified(async () => void (await db().doc(path).set(data))),
    delete: async (path) => classified(async () => void (await db().doc(path).delete())),
    transaction: async <T>(run: (tx: Transaction) => Promise<T>, { attempts = 5 }: TransactionOptions = {}) =>
      classified(async () => db().runTransaction(async (tx) => run(transaction(db(), tx)), { maxAttempts: attempts })),
    close: async () => client?.terminate(),
  };
}

const transaction = (db: Firestore, tx: FirestoreTransaction): Transaction => ({
  get: async <D>(path: string) => fromDocument<D>((await tx.get(db.doc(path))).data()),
  getAll: async <D>(paths: string[]) => {
    if (paths.length === 0) return [];
    const snapshots = await tx.getAll(...paths.map((path) => db.doc(path)));
    return snapshots.map((snapshot) => fromDocument<D>(snapshot.data()));
  },
  query: async <D>(query: Query) => found<D>(await tx.get(built(db, query))),
  set: (path, data) => void tx.set(db.doc(path), data),
  create: (path, data) => void tx.create(db.doc(path), data),
  update: (path, fields) => void tx.update(db.doc(path), fields),
  delete: (path) => void tx.delete(db.doc(path)),
});

function built(
  db: Firestore,
  { collection, where = [], orderBy = [], startAfter, limit, select }: Query,
): FirestoreQuery {
  let query: FirestoreQuery = db.collection(collection);
  for (const [field, op, value] of where) query = query.where(field, op, value);
  for (const [field, direction] of orderBy) query = query.orderBy(field, direction);
  if (startAfter) query = query.startAfter(...startAfter);
  if (select) query = query.select(...select);
  return limit === undefined ? query : query.limit(limit);
}

const found = <T>(snapshot: { docs: { id: string; data(): DocumentData }[] }): Found<T>[] =>
  snapshot.docs.map((document) => ({ id: document.id, data: fromDocument<T>(document.data()) as T }));

/** Timestamps (only expireAt is one) become Dates, bytes stay Buffers; everything else is plain data already. */
function fromDocument<T>(data: DocumentData | undefined): T | undefined {
  if (!data) return undefined;
  for (const [key, value] of Object.entries(data as Data)) {
    if (value instanceof Timestamp) data[key] = value.toDate();
  }
  return data as T;
}

/** Gives the client's errors their kind. PlatformErrors thrown inside a transaction pass through as they are. */
async function classified<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (error instanceof Error && typeof code === 'number') {
      const kind =
        code === ABORTED || code === ALREADY_EXISTS
          ? 'conflict'
          : code === RESOURCE_EXHAUSTED
            ? 'throttled'
            : code === NOT_FOUND || (code === INVALID_ARGUMENT && !EXPIRED.test(error.message))
              ? 'permanent'
              : 'transient';
      throw new PlatformError(
        kind,
        code === ALREADY_EXISTS ? 'already-exists' : `firestore-${code}`,
        `Firestore: ${messageOf(error)}`,
        { cause: error },
      );
    }
    throw error;
  }
}
