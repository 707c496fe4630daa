import type { Answer } from '../../../shared/http/answer.ts';
import { notFound } from '../access.ts';
import type { OwnerDocument } from '../provisioning/documents.ts';
import { owners } from '../provisioning/owners.ts';
import { type Context, param } from '../route.ts';

/** GET /v1/owners/{ownerId}: an admin reads all, staff the owners of cars that their workshop looks after (name, numbers, language; not consents to others). */
export async function readOwner(context: Context): Promise<Answer> {
  const { deps, principal } = context;
  const id = owners.idOf(param(context, 'ownerId'));
  const owner = id === undefined ? undefined : await deps.store.get<OwnerDocument>(`owners/${id}`);
  if (id === undefined || !owner) throw notFound('owner');
  if (principal.role === 'admin') return { status: 200, body: owner };
  const where: [string, '==', unknown][] = [
    ['ownerId', '==', id],
    ['workshopId', '==', principal.workshopId],
  ];
  const [vehicle] = await deps.store.query({ collection: 'vehicles', where, limit: 1 });
  if (!vehicle) throw notFound('owner');
  const { consents, ...shown } = owner;
  return { status: 200, body: { ...shown, consents: { workshop: consents.workshop, trips: consents.trips } } };
}
