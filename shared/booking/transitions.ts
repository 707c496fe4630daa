import type { AppointmentStatus } from '../messages/generated/types.ts';
import { addDays, instantOf, localDate } from '../time/zone.ts';
import { workEnd } from './day-slots.ts';
import { announce, appointmentOf, bayFor, conflict, type Desk, putAppointment, putBooking } from './desk.ts';
import { openIntervals } from './opening-hours.ts';
import { type AppointmentRecord, isActive, type Workshop } from './types.ts';

/** From each status, those that may follow. What has ended stays ended. */
const NEXT: Record<AppointmentStatus, AppointmentStatus[]> = {
  proposed: ['booked', 'confirmed', 'declined', 'cancelled', 'expired'],
  expired: ['booked', 'confirmed'],
  booked: ['confirmed', 'completed', 'noShow', 'cancelled', 'declined'],
  confirmed: ['completed', 'noShow', 'cancelled', 'declined'],
  completed: [],
  noShow: ['completed'],
  cancelled: [],
  declined: [],
};

/** Proposals of the dialogue hold their bay for an hour, those of a workshop until the owner has had a day to answer. */
const HOLD_MINUTES = { owner: 60, workshop: 24 * 60, import: 60, system: 60 };

export const holdUntil = ({ now, by }: Desk): string =>
  new Date(now.getTime() + HOLD_MINUTES[by] * 60_000).toISOString();

const REMINDER_MINUTES = 10 * 60;

/** The end of work that starts then: by the opening hours, or straight on where somebody books outside of them. */
export function endOf(workshop: Workshop, start: string, minutes: number): string {
  const at = new Date(start);
  const end = workEnd(openIntervals(workshop, localDate(at, workshop.timeZone)), at, minutes);
  return (end ?? new Date(at.getTime() + minutes * 60_000)).toISOString();
}

/** Ten o'clock of the day before; null where that is past. */
function reminderOf(desk: Desk, start: string): string | null {
  const { timeZone } = desk.workshop;
  const due = instantOf(addDays(localDate(new Date(start), timeZone), -1), REMINDER_MINUTES, timeZone);
  return due > desk.now ? due.toISOString() : null;
}

/**
 * Moves an appointment to another status, with all that follows for the bay, the vehicle and the calendar file.
 * Throws conflict: `appointment-ended`, `slot-taken` (an expired hold whose bay is gone), `vehicle-booked`.
 */
export function setStatus(desk: Desk, id: string, status: AppointmentStatus): AppointmentRecord {
  const before = appointmentOf(desk, id);
  if (before.status === status) return before;
  if (!NEXT[before.status].includes(status))
    throw conflict('appointment-ended', `an appointment that is ${before.status} cannot become ${status}`);
  const books = isActive(status) && !isActive(before.status);
  const isPast = before.end <= desk.now.toISOString();
  if (books && !isPast) refuseSecondBooking(desk, id);
  const bay = books ? bayFor(desk, { start: before.appointmentDate, end: before.end }, id, before.bay) : before.bay;
  const after: AppointmentRecord = {
    ...before,
    bay,
    status,
    holdUntil: null,
    reminderDueAt: isActive(status) ? (books ? reminderOf(desk, before.appointmentDate) : before.reminderDueAt) : null,
    icsSequence:
      isActive(before.status) && (status === 'cancelled' || status === 'declined')
        ? before.icsSequence + 1
        : before.icsSequence,
    history: [...before.history, entry(desk, status, before.appointmentDate)],
  };
  putAppointment(desk, after, isActive(status) || status === 'completed' || status === 'noShow');
  if (desk.booking.proposedAppointmentId === id) putBooking(desk, { proposedAppointmentId: null });
  if (isActive(status) && !isPast) putBooking(desk, { activeAppointmentId: id, activeEnd: after.end });
  if (!isActive(status) && desk.booking.activeAppointmentId === id)
    putBooking(desk, { activeAppointmentId: null, activeEnd: null });
  announce(desk, after, kindOf(status, isActive(before.status)));
  return after;
}

const kindOf = (status: AppointmentStatus, wasActive: boolean) => {
  if (status === 'cancelled' || (status === 'declined' && wasActive)) return 'cancelled';
  return isActive(status) && !wasActive ? 'booked' : 'changed';
};

/** A vehicle has at most one active booking (booked or confirmed, not past). */
export function refuseSecondBooking({ booking, now }: Desk, own: string): void {
  const { activeAppointmentId, activeEnd } = booking;
  if (activeAppointmentId === null || activeAppointmentId === own || (activeEnd ?? '') <= now.toISOString()) return;
  throw conflict(
    'vehicle-booked',
    `the vehicle has an active booking (${activeAppointmentId}): change or cancel that one first`,
  );
}

/**
 * Moves an appointment that has not ended to another time ahead; it keeps its id. One whose time has passed may move too, unless the vehicle
 * has another booking by now. Throws conflict `appointment-ended`, `in-the-past`, `vehicle-booked` or `slot-taken`.
 */
export function moveTo(desk: Desk, id: string, start: string): AppointmentRecord {
  const before = appointmentOf(desk, id);
  const active = isActive(before.status);
  if (!active && before.status !== 'proposed')
    throw conflict('appointment-ended', `an appointment that is ${before.status} cannot be moved`);
  if (new Date(start).getTime() === new Date(before.appointmentDate).getTime()) return before;
  const span = { start: new Date(start).toISOString(), end: endOf(desk.workshop, start, before.minutes) };
  if (span.start <= desk.now.toISOString())
    throw conflict('in-the-past', 'an appointment cannot be moved into the past');
  if (active) refuseSecondBooking(desk, id);
  const after: AppointmentRecord = {
    ...before,
    appointmentDate: span.start,
    end: span.end,
    bay: bayFor(desk, span, id),
    status: active ? 'booked' : 'proposed',
    holdUntil: active ? null : holdUntil(desk),
    reminderDueAt: active ? reminderOf(desk, span.start) : null,
    icsSequence: active ? before.icsSequence + 1 : before.icsSequence,
    history: [...before.history, entry(desk, active ? 'booked' : 'proposed', span.start)],
  };
  putAppointment(desk, after, true);
  if (active) putBooking(desk, { activeAppointmentId: id, activeEnd: after.end });
  announce(desk, after, active ? 'changed' : 'proposed');
  return after;
}

export const entry = (desk: Desk, status: AppointmentStatus, appointmentDate: string) => ({
  at: desk.now.toISOString(),
  by: desk.by,
  status,
  appointmentDate,
});
