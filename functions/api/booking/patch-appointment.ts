import { changeAppointment } from '../../../shared/booking/appointments.ts';
import { type AppointmentRecord, appointmentPath } from '../../../shared/booking/types.ts';
import type { Answer } from '../../../shared/http/answer.ts';
import type { AppointmentPatch } from '../generated/requests.types.ts';
import { invalid } from '../provisioning/put-resource.ts';
import type { Context, Fault } from '../route.ts';
import { readForVerdict } from '../rules/record-verdict.ts';
import { findAppointment, withFinding } from './list-appointments.ts';
import { booked } from './make-appointment.ts';

/**
 * PATCH /v1/appointments/{id}: another time, another status. Completed, it takes a finding, which judges the rules behind all that the visit
 * repaired; of one that is completed already, too, and the last word counts.
 */
export async function patchAppointment(context: Context): Promise<Answer> {
  const { id } = await findAppointment(context);
  const { status, appointmentDate, finding } = context.body as AppointmentPatch;
  const now = context.deps.clock.now();
  const faults: Fault[] = [
    ...(appointmentDate !== undefined && new Date(appointmentDate) <= now
      ? [{ pointer: '/appointmentDate', detail: 'is past' }]
      : []),
    ...(finding !== undefined && status !== 'completed'
      ? [{ pointer: '/finding', detail: 'goes with the status completed only' }]
      : []),
  ];
  if (faults.length > 0) throw invalid(faults);
  const { appointment } = await booked(context.deps, async (tx) => {
    const request = { id, status, appointmentDate, by: 'workshop', now } as const;
    if (finding === undefined) return changeAppointment(tx, request);
    const before = await tx.get<AppointmentRecord>(appointmentPath(id));
    const writeVerdicts = await readForVerdict(tx, before?.recommendationIds ?? [], finding, now);
    const result = await changeAppointment(tx, request);
    writeVerdicts(tx);
    tx.update(appointmentPath(id), { finding });
    return { ...result, appointment: { ...result.appointment, finding } };
  });
  return { status: 200, body: withFinding(appointment) };
}
