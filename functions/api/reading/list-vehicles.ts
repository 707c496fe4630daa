import type { Answer } from '../../../shared/http/answer.ts';
import type { Filter } from '../../../shared/store.ts';
import { listedWorkshop } from '../access.ts';
import { pageOf, startOf } from '../page.ts';
import type { VehicleDocument } from '../provisioning/documents.ts';
import { vehicles } from '../provisioning/vehicles.ts';
import type { Context } from '../route.ts';

const PAGE = 100;

/** GET /v1/vehicles: the cars that the principal may see, by VIN. */
export async function listVehicles({ deps, principal, query }: Context): Promise<Answer> {
  const limit = Number(query.limit ?? PAGE);
  const workshopId = listedWorkshop(principal, query.workshopId);
  const filters: [string, string | undefined][] = [
    ['workshopId', workshopId],
    ['ownerId', query.ownerId],
    ['fleetId', query.fleetId],
  ];
  const where = filters.flatMap(([field, value]): Filter[] => (value === undefined ? [] : [[field, '==', value]]));
  const startAfter = startOf(query, 1);
  const found = await deps.store.query<VehicleDocument>({
    collection: 'vehicles',
    where,
    orderBy: [['__name__', 'asc']],
    ...(startAfter ? { startAfter } : {}),
    limit: limit + 1,
  });
  const { items, nextPageToken } = pageOf(found, limit, query, ({ id }) => [id]);
  return { status: 200, body: { vehicles: items.map(({ id, data }) => vehicles.show(id, data)), nextPageToken } };
}
