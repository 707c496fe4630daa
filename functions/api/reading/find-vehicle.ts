import { visible } from '../access.ts';
import type { OwnerDocument, VehicleDocument } from '../provisioning/documents.ts';
import { vehicles } from '../provisioning/vehicles.ts';
import { type Context, param } from '../route.ts';

/** The vehicle of the path, if the principal may see it. Throws HttpProblem 404. */
export async function findVehicle(context: Context): Promise<VehicleDocument> {
  const vin = vehicles.idOf(param(context, 'vin'));
  const document = vin === undefined ? undefined : await context.deps.store.get<VehicleDocument>(`vehicles/${vin}`);
  return visible(context.principal, document, 'vehicle');
}

/** Whether positions and trips may be shown: to staff only where the owner consents to it. */
export async function maySeePositions({ deps, principal }: Context, { ownerId }: VehicleDocument): Promise<boolean> {
  if (principal.role === 'admin') return true;
  const owner = await deps.store.get<OwnerDocument>(`owners/${ownerId}`);
  return owner?.consents.trips ?? false;
}
