import type { Appointment } from '../messages/generated/types.ts';
import type { WorkshopFinding } from '../recommendations/verdict.ts';
import type { Repair } from './repair-outcome.ts';

/** A workshop as provisioned (contract section 2); an opening interval is "08:00-12:00" on the wall clock of its zone. */
export type Workshop = {
  workshopId: string;
  name: string;
  phone: string;
  email: string;
  timeZone: string;
  language: 'en' | 'da';
  bays: number;
  openingHours: Partial<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', string[]>>;
  /** local days `yyyy-mm-dd`; no others are known */
  holidays?: string[];
  /** default 60 */
  minNoticeMinutes?: number;
};

export type Party = 'owner' | 'workshop' | 'import' | 'system';

/** `appointments/{id}`: the contract's fields, and what only the inside needs. Times are RFC 3339 in UTC. */
export type AppointmentRecord = Omit<Appointment, 'repair'> & {
  ownerId: string | null;
  end: string;
  /** all that one visit repairs; the first is `recommendationId` */
  recommendationIds: string[];
  /** only while proposed: until when the bay is held */
  holdUntil: string | null;
  /** when the owner is to be reminded; null: not, or done */
  reminderDueAt: string | null;
  /** rises with every change that a calendar must learn of (RFC 5545 SEQUENCE) */
  icsSequence: number;
  /** of completed ones that repaired faults: whether it held */
  repair?: Repair;
  /** what the workshop found, of completed ones */
  finding?: WorkshopFinding;
  /** when that is looked at next */
  outcomeDueAt?: string | null;
  history: { at: string; by: Party; status: Appointment['status']; appointmentDate: string }[];
};

/** A bay's time in `calendars/{workshopId}_{yyyy-mm-dd}`; a hold that has run out counts as free. */
export type CalendarSlot = {
  bay: number;
  start: string;
  end: string;
  appointmentId: string;
  status: Appointment['status'];
  holdUntil?: string;
};

export type Calendar = { workshopId: string; date: string; slots: CalendarSlot[] };

/** `vehicleBookings/{vin}`: at most one active booking and one open proposal. */
export type VehicleBooking = {
  activeAppointmentId: string | null;
  /** end of the active booking: after it, another may be made */
  activeEnd: string | null;
  proposedAppointmentId: string | null;
};

/** A free time of the lowest bay that has it. */
export type Slot = { start: string; end: string; bay: number };

/** What others see of an appointment (contract section 7, topic appointment-changes). */
export const toAppointment = (record: AppointmentRecord): Appointment => ({
  id: record.id,
  vin: record.vin,
  workshopId: record.workshopId,
  appointmentDate: record.appointmentDate,
  minutes: record.minutes,
  bay: record.bay,
  status: record.status,
  reasonKey: record.reasonKey,
  recommendationId: record.recommendationId ?? null,
  ...(record.bookingSource === undefined ? {} : { bookingSource: record.bookingSource }),
  ...(record.bookingId === undefined ? {} : { bookingId: record.bookingId }),
  ...(record.repair ? { repair: shownRepair(record.repair) } : {}),
});

const shownRepair = ({ outcome, drivenDays, cameBackEventId, decidedAt }: Repair) => ({
  outcome,
  drivenDays,
  cameBackEventId,
  decidedAt,
});

/** Whether it holds its bay as the vehicle's booking. */
export const isActive = (status: Appointment['status']) => status === 'booked' || status === 'confirmed';

export const calendarPath = (workshopId: string, date: string) => `calendars/${workshopId}_${date}`;
export const appointmentPath = (id: string) => `appointments/${id}`;
export const vehicleBookingPath = (vin: string) => `vehicleBookings/${vin}`;
