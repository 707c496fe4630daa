import type { Output } from '../claim.ts';
import type { Transaction } from '../store.ts';
import { type Desk, writeDesk } from './desk.ts';
import { readNotices, writeNotices } from './notices.ts';
import { noteRepairs, readRepairs, writeRepairs } from './repairs.ts';
import type { AppointmentRecord } from './types.ts';

/** An appointment as it is now, and the messages of its change, for the caller to store and publish. */
export type BookingResult = { appointment: AppointmentRecord; outputs: Output[] };

/**
 * Reads whom and what the changed appointments concern, then writes everything: appointments, calendars, vehicle, recommendations, events,
 * and what the owner is told.
 */
export async function finish(tx: Transaction, desk: Desk, appointment: AppointmentRecord): Promise<BookingResult> {
  const repairs = await readRepairs(tx, desk);
  const notices = await readNotices(tx, desk, appointment);
  noteRepairs(desk, repairs);
  writeDesk(tx, desk);
  return {
    appointment: desk.appointments.get(appointment.id) ?? appointment,
    outputs: [...desk.outputs, ...writeRepairs(tx, desk, repairs), ...writeNotices(tx, desk, notices)],
  };
}
