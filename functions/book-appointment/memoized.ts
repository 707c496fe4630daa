import type { Data, Query, Reader, Transaction } from '../../shared/store.ts';

/** A transaction that reads each document once, so that a booking pays nothing for what the dialogue has read before. */
export function memoized(tx: Transaction): Transaction {
  const seen = new Map<string, Data | undefined>();
  const getAll: Reader['getAll'] = async <T = Data>(paths: string[]) => {
    const missing = [...new Set(paths.filter((path) => !seen.has(path)))];
    const documents = missing.length > 0 ? await tx.getAll(missing) : [];
    for (const [i, path] of missing.entries()) seen.set(path, documents[i]);
    return paths.map((path) => seen.get(path)) as (T | undefined)[];
  };
  return {
    get: async <T = Data>(path: string) => (await getAll<T>([path]))[0],
    getAll,
    query: async <T = Data>(query: Query) => {
      const found = await tx.query<T>(query);
      for (const { id, data } of found) seen.set(`${query.collection}/${id}`, data as Data);
      return found;
    },
    set: (path, data) => tx.set(path, data),
    create: (path, data) => tx.create(path, data),
    update: (path, fields) => tx.update(path, fields),
    delete: (path) => tx.delete(path),
  };
}
