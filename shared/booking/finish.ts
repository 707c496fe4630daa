import type { Transaction } from '../store.ts';
import type { BookingResult } from './appointments.ts';
import { type Desk, writeDesk } from './desk.ts';
import { readRepairs, writeRepairs } from './repairs.ts';
import type { AppointmentRecord } from './types.ts';

/** Reads what the changed appointments repair, then writes everything: appointments, calendars, vehicle, recommendations and events. */
export async function finish(tx: Transaction, desk: Desk, appointment: AppointmentRecord): Promise<BookingResult> {
  const repairs = await readRepairs(tx, desk);
  writeDesk(tx, desk);
  return { appointment, outputs: [...desk.outputs, ...writeRepairs(tx, desk, repairs)] };
}
