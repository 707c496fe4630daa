import type { Answer } from '../../shared/http/answer.ts';
import { notFound } from './access.ts';
import type { OwnerChange } from './generated/requests.types.ts';
import type { VehicleDocument } from './provisioning/documents.ts';
import { invalid } from './provisioning/put-resource.ts';
import { vehicles } from './provisioning/vehicles.ts';
import { type Context, param } from './route.ts';

/**
 * POST /v1/vehicles/{vin}:changeOwner. Consents stand with the owner and are looked up through the car's ownerId, so the former
 * owner's end with this write; `ownerSince` hides what is older from the new one, and the dialogue begins anew.
 */
export async function changeOwner(context: Context): Promise<Answer> {
  const { store, clock } = context.deps;
  const vin = param(context, 'vin');
  const { ownerId } = context.body as OwnerChange;
  return await store.transaction(async (tx) => {
    const vehicle = await tx.get<VehicleDocument>(`vehicles/${vin}`);
    if (!vehicle) throw notFound('vehicle');
    const owner = /^[^/]+$/.test(ownerId) ? await tx.get(`owners/${ownerId}`) : undefined;
    if (!owner) throw invalid([{ pointer: '/ownerId', detail: 'there is no such owner' }]);
    if (vehicle.ownerId === ownerId) return { status: 200, body: vehicles.show(vin, vehicle) };
    const changed: VehicleDocument = { ...vehicle, ownerId, ownerSince: clock.now().toISOString() };
    tx.set(`vehicles/${vin}`, changed);
    tx.delete(`conversations/${vin}`);
    return { status: 200, body: vehicles.show(vin, changed) };
  });
}
