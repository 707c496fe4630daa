import type { Answer } from '../../../shared/http/answer.ts';
import type { Filter } from '../../../shared/store.ts';
import { listedWorkshop } from '../access.ts';
import { LIMIT, PAGE_TOKEN, pageOf, startOf } from '../page.ts';
import type { Context, Route } from '../route.ts';
import type { Resource } from './resource.ts';

const PAGE = 100;

export const LIST_QUERY: NonNullable<Route['query']> = { limit: LIMIT, pageToken: PAGE_TOKEN };

/** GET of a collection: by id, narrowed to the workshop of who asks and by the properties that the route takes as query. */
export async function listResource<B extends object, D extends object>(
  resource: Resource<B, D>,
  { deps, principal, query }: Context,
): Promise<Answer> {
  const limit = Number(query.limit ?? PAGE);
  const { limit: _, pageToken: __, ...asked } = query;
  const workshopId = listedWorkshop(principal, query.workshopId);
  const equal = { ...asked, ...(workshopId === undefined ? {} : { workshopId }) };
  const startAfter = startOf(query, 1);
  const found = await deps.store.query<D>({
    collection: resource.collection,
    where: Object.entries(equal).map(([field, value]): Filter => [field, '==', value]),
    orderBy: [['__name__', 'asc']],
    ...(startAfter ? { startAfter } : {}),
    limit: limit + 1,
  });
  const { items, nextPageToken } = pageOf(found, limit, query, ({ id }) => [id]);
  const shown = items.map(({ id, data }) => resource.show(id, data));
  return { status: 200, body: { [resource.collection]: shown, nextPageToken } };
}
