import { invalid } from './names.ts';

const LARGEST_PAGE = 1000;

export interface PageRequest {
  pageSize?: number;
  pageToken?: string;
}

/** One page of a list that is sorted by name; the token is the last name of the page before it. */
export function page<T>(
  items: Iterable<T>,
  nameOf: (item: T) => string,
  request: PageRequest,
): { items: T[]; nextPageToken: string } {
  if ((request.pageSize ?? 0) < 0) throw invalid('page_size is negative');
  const size = Math.min(request.pageSize || LARGEST_PAGE, LARGEST_PAGE);
  const after = Buffer.from(request.pageToken ?? '', 'base64url').toString();
  const sorted = [...items].filter((item) => nameOf(item) > after).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const last = sorted[size - 1];
  const more = sorted.length > size && last !== undefined;
  return { items: sorted.slice(0, size), nextPageToken: more ? Buffer.from(nameOf(last)).toString('base64url') : '' };
}
