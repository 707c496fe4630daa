import { randomUUID } from 'node:crypto';
import { bookAppointment, changeAppointment, importAppointment } from '../../../shared/booking/appointments.ts';
import type { BookingResult } from '../../../shared/booking/finish.ts';
import { toAppointment } from '../../../shared/booking/types.ts';
import type { Answer } from '../../../shared/http/answer.ts';
import { relayOrLeave } from '../../../shared/http/relay.ts';
import { problem } from '../../../shared/http-problem.ts';
import { keepOutputs } from '../../../shared/outbox.ts';
import type { Deps } from '../../../shared/ports.ts';
import type { Transaction } from '../../../shared/store.ts';
import { sees } from '../access.ts';
import type { NewAppointment } from '../generated/requests.types.ts';
import type { VehicleDocument, WorkshopDocument } from '../provisioning/documents.ts';
import { invalid } from '../provisioning/put-resource.ts';
import { vehicles } from '../provisioning/vehicles.ts';
import { workshops } from '../provisioning/workshops.ts';
import type { Context, Fault } from '../route.ts';
import { findAppointment } from './list-appointments.ts';

const MINUTES = 60;
const REASON = 'workshop';

/** A change of bookings with its messages: stored in one transaction, then published. */
export async function booked(deps: Deps, run: (tx: Transaction) => Promise<BookingResult>) {
  const outboxId = randomUUID();
  const result = await deps.store.transaction(async (tx) => {
    const made = await run(tx);
    keepOutputs(tx, outboxId, made.outputs, deps.clock.now());
    return made;
  });
  await relayOrLeave(deps, outboxId, result.outputs);
  return result;
}

/**
 * POST /v1/appointments: a workshop books, or hands over a booking of its own system (bookingSource, bookingId), which repeated
 * changes nothing. Throws HttpProblem 400 or 404; 409 where no bay is free or the vehicle has an active booking.
 */
export async function makeAppointment({ deps, principal, body }: Context): Promise<Answer> {
  const wanted = body as NewAppointment;
  const { bookingSource, bookingId } = wanted;
  if ((bookingSource === undefined) !== (bookingId === undefined)) {
    const missing = bookingId === undefined ? '/bookingId' : '/bookingSource';
    throw invalid([{ pointer: missing, detail: 'is missing: bookingSource and bookingId go together' }]);
  }
  const cause = randomUUID();
  const { appointment, outputs } = await booked(deps, async (tx) => {
    const { vehicle, workshop } = await named(tx, wanted, (workshopId) => sees(principal, workshopId));
    const request = {
      workshop,
      vin: wanted.vin,
      ownerId: vehicle.ownerId,
      appointmentDate: wanted.appointmentDate,
      minutes: wanted.minutes ?? MINUTES,
      reasonKey: wanted.reasonKey ?? REASON,
      recommendationIds: await recommendationOf(tx, wanted),
      now: deps.clock.now(),
    };
    if (bookingSource !== undefined && bookingId !== undefined)
      return importAppointment(tx, { ...request, bookingSource, bookingId });
    return bookAppointment(tx, {
      ...request,
      by: 'workshop',
      cause,
    });
  });
  return { status: outputs.length > 0 ? 201 : 200, body: toAppointment(appointment) };
}

/** DELETE /v1/appointments/{id} cancels; one that is cancelled already stays so. */
export async function cancelAppointment(context: Context): Promise<Answer> {
  const { id } = await findAppointment(context);
  const { appointment } = await booked(context.deps, async (tx) =>
    changeAppointment(tx, { id, status: 'cancelled', by: 'workshop', now: context.deps.clock.now() }),
  );
  return { status: 200, body: toAppointment(appointment) };
}

async function named(tx: Transaction, { vin, workshopId }: NewAppointment, mayBook: (workshopId: string) => boolean) {
  const vehicle = vehicles.idOf(vin) ? await tx.get<VehicleDocument>(`vehicles/${vin}`) : undefined;
  const workshop = workshops.idOf(workshopId) ? await tx.get<WorkshopDocument>(`workshops/${workshopId}`) : undefined;
  if (vehicle && workshop && mayBook(workshopId) && mayBook(vehicle.workshopId)) return { vehicle, workshop };
  const faults: Fault[] = [
    ...(workshop && mayBook(workshopId) ? [] : [{ pointer: '/workshopId', detail: 'there is no such workshop' }]),
    ...(vehicle && mayBook(vehicle.workshopId) ? [] : [{ pointer: '/vin', detail: 'there is no such vehicle' }]),
  ];
  throw problem(404, 'Not found', faults.map(({ detail }) => detail).join('; '), faults);
}

/** A reason that names a recommendation of this vehicle is what the visit repairs. */
async function recommendationOf(tx: Transaction, { reasonKey, vin }: NewAppointment): Promise<string[]> {
  if (reasonKey === undefined || !/^[\w-]+$/.test(reasonKey)) return [];
  const found = await tx.get<{ vin: string }>(`recommendations/${reasonKey}`);
  return found?.vin === vin ? [reasonKey] : [];
}
