import { findSlots } from '../../../shared/booking/find-slots.ts';
import type { Answer } from '../../../shared/http/answer.ts';
import { notFound, sees } from '../access.ts';
import type { WorkshopDocument } from '../provisioning/documents.ts';
import { workshops } from '../provisioning/workshops.ts';
import { type Context, param } from '../route.ts';

const DAYS = 14;
const MINUTES = 60;

/** GET /v1/workshops/{workshopId}/slots: free times, of the next two weeks where no time is given. */
export async function listSlots(context: Context): Promise<Answer> {
  const { deps, principal, query } = context;
  const id = workshops.idOf(param(context, 'workshopId'));
  const workshop =
    id === undefined || !sees(principal, id) ? undefined : await deps.store.get<WorkshopDocument>(`workshops/${id}`);
  if (!workshop) throw notFound('workshop');
  const now = deps.clock.now();
  const from = new Date(query.from ?? now);
  const to = new Date(query.to ?? from.getTime() + DAYS * 86_400_000);
  const minutes = Number(query.minutes ?? MINUTES);
  const slots = await findSlots(deps.store, workshop, { from, to, minutes, now });
  return { status: 200, body: { slots: slots.map((slot) => ({ ...slot, minutes })) } };
}
