import { Timestamp } from '@google-cloud/firestore';

/** Values as the client has them, of the types that the naive answers know. */
export type Plain = null | boolean | number | string | Timestamp | Plain[] | { [name: string]: Plain };
export type Fields = Record<string, Plain>;

export interface NaiveFilter {
  field: string;
  op: '<' | '<=' | '==' | '!=' | '>=' | '>' | 'in' | 'not-in' | 'array-contains' | 'array-contains-any';
  value: Plain;
}

export interface NaiveQuery {
  /** All of the filters of one of these hold. */
  anyOf: NaiveFilter[][];
  order: { field: string; descending: boolean }[];
  startAt?: { values: Plain[]; after: boolean } | undefined;
  endAt?: { values: Plain[]; before: boolean } | undefined;
  offset: number;
  limit: number | undefined;
}

const rank = (value: Plain): number => {
  if (value === null) return 0;
  if (typeof value === 'boolean') return 1;
  if (typeof value === 'number') return Number.isNaN(value) ? 2 : 3;
  if (value instanceof Timestamp) return 4;
  if (typeof value === 'string') return 5;
  return Array.isArray(value) ? 6 : 7;
};

/** Firestore's order of values, written down as plainly as it goes. */
export function compare(a: Plain, b: Plain): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  if (a instanceof Timestamp && b instanceof Timestamp) return a.valueOf() < b.valueOf() ? -1 : Number(!a.isEqual(b));
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(a, b);
  if (rank(a) === 7) return compareLists(pairs(a), pairs(b));
  if (Number.isNaN(a)) return 0;
  return Number(a) - Number(b);
}

const pairs = (value: Plain): Plain[] =>
  Object.entries(value ?? {})
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .flat();

function compareLists(a: Plain[], b: Plain[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    const order = compare(value, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

const equal = (a: Plain, b: Plain) => compare(a, b) === 0;

function holds({ field, op, value }: NaiveFilter, fields: Fields): boolean {
  const own = fields[field];
  if (own === undefined) return false;
  const list = Array.isArray(value) ? value : [];
  if (op === '==') return equal(own, value);
  if (op === 'in') return list.some((one) => equal(own, one));
  if (op === '!=') return own !== null && !equal(own, value);
  if (op === 'not-in') return own !== null && !list.includes(null) && !list.some((one) => equal(own, one));
  if (op === 'array-contains') return Array.isArray(own) && own.some((one) => equal(one, value));
  if (op === 'array-contains-any') return Array.isArray(own) && own.some((one) => list.some((two) => equal(one, two)));
  if (rank(own) !== rank(value)) return false;
  const order = compare(own, value);
  return op === '<' ? order < 0 : op === '<=' ? order <= 0 : op === '>' ? order > 0 : order >= 0;
}

/** The order with what Firestore adds to it: the fields of inequalities, by name. */
function fullOrder({ anyOf, order }: NaiveQuery): { field: string; descending: boolean }[] {
  const inequalities = anyOf.flat().filter(({ op }) => ['<', '<=', '!=', '>', '>=', 'not-in'].includes(op));
  const missing = [...new Set(inequalities.map(({ field }) => field))]
    .filter((field) => !order.some((one) => one.field === field))
    .sort();
  const descending = order.at(-1)?.descending ?? false;
  return [...order, ...missing.map((field) => ({ field, descending }))];
}

/** Ids of the results, found by filtering and sorting everything. */
export function answer(documents: Map<string, Fields>, query: NaiveQuery): string[] {
  const order = fullOrder(query);
  const place = (fields: Fields, values: Plain[]): number => {
    for (const [i, value] of values.entries()) {
      const { field = '', descending } = order[i] ?? {};
      const difference = compare(fields[field] ?? null, value) * (descending ? -1 : 1);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const { startAt, endAt, offset, limit } = query;
  const found = [...documents]
    .filter(([, fields]) => query.anyOf.some((filters) => filters.every((filter) => holds(filter, fields))))
    .filter(([, fields]) => order.every(({ field }) => fields[field] !== undefined))
    .filter(([, fields]) => !startAt || place(fields, startAt.values) >= (startAt.after ? Number.MIN_VALUE : 0))
    .filter(([, fields]) => !endAt || place(fields, endAt.values) <= (endAt.before ? -Number.MIN_VALUE : 0));
  found.sort(([idA, a], [idB, b]) => {
    const values = order.map(({ field }) => b[field] ?? null);
    const byName = Buffer.compare(Buffer.from(idA), Buffer.from(idB)) * (order.at(-1)?.descending ? -1 : 1);
    return place(a, values) || byName;
  });
  return found.map(([id]) => id).slice(offset, limit === undefined ? undefined : offset + limit);
}
