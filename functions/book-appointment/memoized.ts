import type { Data, Found, Query, Reader, Transaction } from '../../shared/store.ts';

/** A reader that reads each document and makes each query once. */
export function remembering(reader: Reader): Reader {
  const seen = new Map<string, Data | undefined>();
  const queries = new Map<string, Promise<Found<Data>[]>>();
  const getAll: Reader['getAll'] = async <T = Data>(paths: string[]) => {
    const missing = [...new Set(paths.filter((path) => !seen.has(path)))];
    const documents = missing.length > 0 ? await reader.getAll(missing) : [];
    for (const [i, path] of missing.entries()) seen.set(path, documents[i]);
    return paths.map((path) => seen.get(path)) as (T | undefined)[];
  };
  const queried = async (query: Query) => {
    const found = await reader.query(query);
    for (const { id, data } of found) seen.set(`${query.collection}/${id}`, data);
    return found;
  };
  return {
    get: async <T = Data>(path: string) => (await getAll<T>([path]))[0],
    getAll,
    query: async <T = Data>(query: Query) => {
      const key = JSON.stringify(query);
      const found = queries.get(key) ?? queried(query);
      queries.set(key, found);
      return (await found) as Found<T>[];
    },
  };
}

/** A transaction that reads each document once, so that a booking pays nothing for what the dialogue has read before. */
export const memoized = (tx: Transaction): Transaction => ({
  ...remembering(tx),
  set: (path, data) => tx.set(path, data),
  create: (path, data) => tx.create(path, data),
  update: (path, fields) => tx.update(path, fields),
  delete: (path) => tx.delete(path),
});
