import { PlatformError } from '../errors.ts';
import type { Data, Found, Query, Store, Transaction } from '../store.ts';

/**
 * Firestore's behaviour in memory for tests of handlers: transactions are serialised, so they never conflict;
 * concurrency itself is tested on the emulator.
 */
export class MemoryStore implements Store {
  readonly documents = new Map<string, Data>();
  /** operations so far, as Firestore bills them */
  readonly counts = { reads: 0, writes: 0, deletes: 0 };
  /** calls of `query` and `aggregate` so far, each a round trip */
  queries = 0;
  #tail: Promise<unknown> = Promise.resolve();

  async get<T = Data>(path: string): Promise<T | undefined> {
    this.counts.reads += 1;
    return structuredClone(this.documents.get(path)) as T | undefined;
  }

  async getAll<T = Data>(paths: string[]): Promise<(T | undefined)[]> {
    return Promise.all(paths.map((path) => this.get<T>(path)));
  }

  async query<T = Data>(query: Query): Promise<Found<T>[]> {
    const found = this.#matching(query);
    this.counts.reads += Math.max(1, found.length);
    this.queries += 1;
    return structuredClone(found.map(({ id, data }) => ({ id, data: selected(data, query.select) }))) as Found<T>[];
  }

  async aggregate(query: Query, sums: string[] = []) {
    const found = this.#matching(query);
    this.counts.reads += 1;
    this.queries += 1;
    const sum = (field: string) => found.reduce((total, { data }) => total + Number(fieldOf(data, field) ?? 0), 0);
    return { count: found.length, sums: Object.fromEntries(sums.map((field) => [field, sum(field)])) };
  }

  async set(path: string, data: object): Promise<void> {
    await this.transaction(async (tx) => tx.set(path, data));
  }

  async delete(path: string): Promise<void> {
    await this.transaction(async (tx) => tx.delete(path));
  }

  async transaction<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
    const turn = this.#tail.then(() => this.#runOne(run));
    this.#tail = turn.catch((error: unknown) => error);
    return turn;
  }

  async #runOne<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
    const writes: (() => void)[] = [];
    const exists = (path: string) => this.documents.has(path);
    const write = (path: string, check: () => void, apply: () => void) => {
      if (path.split('/').length % 2 !== 0) throw new Error(`not a document path: ${path}`);
      writes.push(() => {
        check();
        apply();
      });
    };
    const read =
      <A extends unknown[], R>(f: (...args: A) => R) =>
      (...args: A) => {
        if (writes.length > 0)
          throw new Error('Firestore transactions require all reads to be executed before all writes.');
        return f(...args);
      };
    const put = (path: string, data: object) => {
      this.counts.writes += 1;
      this.documents.set(path, structuredClone(data) as Data);
    };
    const before = new Map(this.documents);
    const result = await run({
      get: read((path) => this.get(path)) as Transaction['get'],
      getAll: read((paths) => this.getAll(paths)) as Transaction['getAll'],
      query: read((query) => this.query(query)) as Transaction['query'],
      set: (path, data) =>
        write(
          path,
          () => undefined,
          () => put(path, data),
        ),
      create: (path, data) =>
        write(
          path,
          () => {
            if (exists(path)) throw new PlatformError('conflict', 'already-exists', `already exists: ${path}`);
          },
          () => put(path, data),
        ),
      update: (path, fields) =>
        write(
          path,
          () => {
            if (!exists(path)) throw new PlatformError('permanent', 'not-found', `no document to update: ${path}`);
          },
          () => put(path, merged(this.documents.get(path) ?? {}, fields)),
        ),
      delete: (path) =>
        write(
          path,
          () => undefined,
          () => {
            this.counts.deletes += 1;
            this.documents.delete(path);
          },
        ),
    });
    try {
      for (const apply of writes) apply();
    } catch (error) {
      this.documents.clear();
      for (const [path, data] of before) this.documents.set(path, data);
      throw error;
    }
    return result;
  }

  #matching({ collection, where = [], orderBy = [], startAfter, limit }: Query): Found<Data>[] {
    const depth = collection.split('/').length + 1;
    for (const [i, [field]] of orderBy.entries())
      if (field === '__name__' && String(startAfter?.[i] ?? '').includes('/'))
        throw new Error('the value for __name__ must be a plain document id, without a slash');
    let found = [...this.documents]
      .filter(([path]) => path.startsWith(`${collection}/`) && path.split('/').length === depth)
      .map(([path, data]) => ({ id: path.slice(collection.length + 1), data }))
      .filter(({ data }) => where.every((filter) => holds(data, filter)))
      .filter(({ data }) => orderBy.every(([field]) => field === '__name__' || fieldOf(data, field) !== undefined));
    const keys = (item: Found<Data>) =>
      orderBy.map(([field]) => (field === '__name__' ? item.id : fieldOf(item.data, field)));
    const byKeys = (a: unknown[], b: unknown[]) => {
      for (const [i, [, direction]] of orderBy.entries()) {
        const order = compare(a[i], b[i]);
        if (order !== 0) return direction === 'asc' ? order : -order;
      }
      return 0;
    };
    found.sort((a, b) => byKeys(keys(a), keys(b)) || compare(a.id, b.id));
    if (startAfter)
      found = found.filter((item) => byKeys(keys(item), [...startAfter, ...keys(item).slice(startAfter.length)]) > 0);
    return limit === undefined ? found : found.slice(0, limit);
  }
}

const selected = (data: Data, fields?: string[]): Data =>
  fields ? Object.fromEntries(Object.entries(data).filter(([field]) => fields.includes(field))) : data;

const fieldOf = (data: Data, field: string): unknown =>
  field.split('.').reduce<unknown>((value, key) => (value as Data | undefined)?.[key], data);

function merged(data: Data, fields: Data): Data {
  const result = structuredClone(data);
  for (const [name, value] of Object.entries(fields)) {
    const keys = name.split('.');
    let at = result;
    for (const key of keys.slice(0, -1)) {
      at[key] ??= {};
      at = at[key] as Data;
    }
    at[keys.at(-1) ?? name] = value;
  }
  return result;
}

const compare = (a: unknown, b: unknown): number => {
  if (a === b) return 0;
  const [x, y] = [a ?? '', b ?? ''];
  return (x as string) < (y as string) ? -1 : (x as string) > (y as string) ? 1 : 0;
};

function holds(data: Data, [field, op, wanted]: [string, string, unknown]): boolean {
  const value = fieldOf(data, field);
  if (value === undefined) return false;
  const list = (v: unknown) => (Array.isArray(v) ? (v as unknown[]) : []);
  switch (op) {
    case '==':
      return value === wanted;
    case '!=':
      return value !== wanted && value !== null;
    case 'in':
      return list(wanted).includes(value);
    case 'array-contains':
      return list(value).includes(wanted);
    case 'array-contains-any':
      return list(wanted).some((one) => list(value).includes(one));
    default:
      if (typeof value !== typeof wanted || value === null) return false;
      if (op === '<') return compare(value, wanted) < 0;
      if (op === '<=') return compare(value, wanted) <= 0;
      if (op === '>') return compare(value, wanted) > 0;
      if (op === '>=') return compare(value, wanted) >= 0;
      throw new Error(`unknown operator ${op}`);
  }
}
