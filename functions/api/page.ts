import { problem } from '../../shared/http-problem.ts';

/**
 * Page tokens are opaque to callers: where the next page starts (values of the order's fields), bound to the query they belong to.
 * They grant nothing: each page's query is scoped anew to who asks.
 */
export const pageToken = (query: Record<string, string>, startAfter: unknown[]): string =>
  Buffer.from(JSON.stringify([queryKey(query), ...startAfter])).toString('base64url');

/** Where the page starts; undefined for the first. Throws HttpProblem 400 where the token is damaged or of another query. */
export function startOf(query: Record<string, string>, values: number): unknown[] | undefined {
  const token = query.pageToken;
  if (token === undefined) return undefined;
  const [key, ...startAfter] = parsed(token);
  if (key !== queryKey(query) || startAfter.length !== values) {
    throw problem(400, 'Bad request', 'pageToken belongs to another query', [
      { pointer: '/query/pageToken', detail: 'start again without it' },
    ]);
  }
  return startAfter;
}

const queryKey = (query: Record<string, string>) =>
  Object.entries(query)
    .filter(([name]) => name !== 'pageToken' && name !== 'limit')
    .sort()
    .join('&');

function parsed(token: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    return Array.isArray(value) ? (value as unknown[]) : [];
  } catch {
    return [];
  }
}

export const LIMIT = {
  description: 'how many at most',
  schema: { type: 'integer', minimum: 1, maximum: 1_000 },
} as const;
export const PAGE_TOKEN = { description: 'nextPageToken of the page before', schema: { type: 'string' } } as const;

/** The page of `limit` items from one item more than that, and the token of the next page (null where this is the last). */
export function pageOf<T>(
  found: T[],
  limit: number,
  query: Record<string, string>,
  keyOf: (item: T) => unknown[],
): { items: T[]; nextPageToken: string | null } {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, nextPageToken: found.length > limit && last !== undefined ? pageToken(query, keyOf(last)) : null };
}
