import { randomUUID } from 'node:crypto';
import { changeAppointment } from '../../shared/booking/appointments.ts';
import { type VehicleBooking, vehicleBookingPath } from '../../shared/booking/types.ts';
import type { Output } from '../../shared/claim.ts';
import { conversationPath } from '../../shared/conversation/conversation.ts';
import type { Answer } from '../../shared/http/answer.ts';
import { relayOrLeave } from '../../shared/http/relay.ts';
import { keepOutputs } from '../../shared/outbox.ts';
import type { Transaction } from '../../shared/store.ts';
import { notFound } from './access.ts';
import type { OwnerChange } from './generated/requests.types.ts';
import type { VehicleDocument } from './provisioning/documents.ts';
import { invalid } from './provisioning/put-resource.ts';
import { plainId } from './provisioning/resource.ts';
import { vehicles } from './provisioning/vehicles.ts';
import { type Context, param } from './route.ts';

/**
 * POST /v1/vehicles/{vin}:changeOwner. Consents stand with the owner and are looked up through the car's ownerId, so the former
 * owner's end with this write. `ownerSince` hides what is older from the new one; the former one's booking is cancelled and the
 * dialogue begins anew.
 */
export async function changeOwner(context: Context): Promise<Answer> {
  const { deps } = context;
  const { store, clock } = deps;
  const vin = param(context, 'vin');
  const { ownerId } = context.body as OwnerChange;
  const outboxId = randomUUID();
  const now = clock.now();
  const { vehicle, outputs } = await store.transaction(async (tx) => {
    const before = vehicles.idOf(vin) ? await tx.get<VehicleDocument>(`vehicles/${vin}`) : undefined;
    if (!before) throw notFound('vehicle');
    const owner = plainId(ownerId) ? await tx.get(`owners/${ownerId}`) : undefined;
    if (!owner) throw invalid([{ pointer: '/ownerId', detail: 'there is no such owner' }]);
    if (before.ownerId === ownerId) return { vehicle: before, outputs: [] };
    const changed: VehicleDocument = { ...before, ownerId, ownerSince: now.toISOString() };
    const cancelled = await cancelBooking(tx, vin, now);
    tx.set(`vehicles/${vin}`, changed);
    tx.delete(conversationPath(vin));
    keepOutputs(tx, outboxId, cancelled, now);
    return { vehicle: changed, outputs: cancelled };
  });
  await relayOrLeave(deps, outboxId, outputs);
  return { status: 200, body: vehicles.show(vin, vehicle) };
}

async function cancelBooking(tx: Transaction, vin: string, now: Date): Promise<Output[]> {
  const booking = await tx.get<VehicleBooking>(vehicleBookingPath(vin));
  if (!booking?.activeAppointmentId || (booking.activeEnd ?? '') <= now.toISOString()) return [];
  const { outputs } = await changeAppointment(tx, {
    id: booking.activeAppointmentId,
    status: 'cancelled',
    by: 'system',
    now,
  });
  return outputs;
}
