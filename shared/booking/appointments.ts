import { permanent } from '../errors.ts';
import { derivedId } from '../ids.ts';
import type { AppointmentStatus } from '../messages/generated/types.ts';
import type { Reader, Transaction } from '../store.ts';
import { freeBay, isTaken } from './day-slots.ts';
import { announce, bayFor, conflict, type Desk, daysOf, putAppointment, putBooking, readDesk } from './desk.ts';
import { type BookingResult, finish } from './finish.ts';
import { endOf, entry, holdUntil, moveTo, refuseSecondBooking, setStatus } from './transitions.ts';
import {
  type AppointmentRecord,
  appointmentPath,
  type Calendar,
  calendarPath,
  isActive,
  type Party,
  type Workshop,
} from './types.ts';
import { loadWorkshop } from './workshop.ts';

/**
 * The operations on bookings. Each runs inside the caller's transaction, before the caller's own writes, and returns messages that the
 * caller stores with it (`once` or `keepOutputs`) and publishes. Conflicts are PlatformError of kind `conflict` with a code:
 * `slot-taken`, `vehicle-booked`, `appointment-ended`.
 */
export type NewAppointment = {
  workshop: Workshop;
  vin: string;
  ownerId: string | null;
  /** RFC 3339 */
  appointmentDate: string;
  minutes: number;
  reasonKey: string;
  recommendationIds: string[];
  by: Party;
  now: Date;
  /** of a proposal: the booking that it would move, which gives its own time back */
  moving?: string | null;
  /** what the appointment follows from, such as a message's id: the same cause makes the same appointment */
  cause: string;
};

/** Offers a time to an owner and holds its bay for a while. An earlier open offer to the same vehicle is declined by it. */
export async function proposeAppointment(tx: Transaction, request: NewAppointment): Promise<BookingResult> {
  const { desk, record } = await newRecord(tx, request);
  releaseEarlierProposal(desk, record.id);
  const proposed: AppointmentRecord = {
    ...record,
    bay: bayFor(desk, spanOf(record), record.id, undefined, request.moving ?? undefined),
    status: 'proposed',
    holdUntil: holdUntil(desk),
  };
  const after = { ...proposed, history: [entry(desk, 'proposed', record.appointmentDate)] };
  putAppointment(desk, after, true);
  putBooking(desk, { proposedAppointmentId: after.id });
  announce(desk, after, 'proposed');
  return finish(tx, desk, after);
}

/** Books a time at once, without an offer before it. For the same cause again it changes nothing, unless that booking has ended since. */
export async function bookAppointment(tx: Transaction, request: NewAppointment): Promise<BookingResult> {
  const known = await tx.get<AppointmentRecord>(appointmentPath(appointmentId(request.vin, request.cause)));
  if (known && isActive(known.status)) return { appointment: known, outputs: [] };
  if (known) return bookAppointment(tx, { ...request, cause: `${request.cause} again` });
  const { desk, record } = await newRecord(tx, request);
  return finish(tx, desk, bookRecord(desk, record));
}

/** A booking of a workshop's own system. Repeated with the same `bookingSource` and `bookingId`, it changes nothing. */
export async function importAppointment(
  tx: Transaction,
  request: Omit<NewAppointment, 'cause' | 'by'> & { bookingSource: string; bookingId: string },
): Promise<BookingResult> {
  const { bookingSource, bookingId } = request;
  const cause = derivedId('import', request.workshop.workshopId, bookingSource, bookingId);
  const id = appointmentId(request.vin, cause);
  const known = await tx.get<AppointmentRecord>(appointmentPath(id));
  if (known) return { appointment: known, outputs: [] };
  const { desk, record } = await newRecord(tx, { ...request, by: 'import', cause });
  return finish(tx, desk, bookRecord(desk, { ...record, bookingSource, bookingId }));
}

/** Another status or time for an appointment; where both are given, first the time. */
export async function changeAppointment(
  tx: Transaction,
  request: { id: string; status?: AppointmentStatus; appointmentDate?: string; by: Party; now: Date },
): Promise<BookingResult> {
  const { id, status, appointmentDate, by, now } = request;
  const before = await tx.get<AppointmentRecord>(appointmentPath(id));
  if (!before) throw permanent('appointment-unknown', `there is no appointment ${id}`);
  const workshop = await loadWorkshop(tx, before.workshopId);
  const start = appointmentDate === undefined ? undefined : new Date(appointmentDate).toISOString();
  const spans = start === undefined ? [] : [{ start, end: endOf(workshop, start, before.minutes) }];
  const desk = await readDesk(tx, { now, by, workshop, vin: before.vin, appointmentIds: [id], spans });
  let after = start === undefined ? before : moveTo(desk, id, start);
  if (status !== undefined) after = setStatus(desk, id, status);
  return finish(tx, desk, after);
}

/** An offer to move a booking is taken: the booking goes to its time, and the offer's hold is given back. */
export async function acceptMove(
  tx: Transaction,
  request: { bookingId: string; start: string; proposalId: string | null; by: Party; now: Date },
): Promise<BookingResult> {
  const { bookingId, start, proposalId, by, now } = request;
  const before = await tx.get<AppointmentRecord>(appointmentPath(bookingId));
  if (!before) throw permanent('appointment-unknown', `there is no appointment ${bookingId}`);
  const workshop = await loadWorkshop(tx, before.workshopId);
  const spans = [{ start, end: endOf(workshop, start, before.minutes) }];
  const appointmentIds = [bookingId, ...(proposalId === null ? [] : [proposalId])];
  const desk = await readDesk(tx, { now, by, workshop, vin: before.vin, appointmentIds, spans });
  if (proposalId !== null && desk.appointments.get(proposalId)?.status === 'proposed')
    setStatus(desk, proposalId, 'declined');
  return finish(tx, desk, moveTo(desk, bookingId, start));
}

/** Whether the time of an appointment can (still) be booked: it lies ahead, and its hold lasts or a bay is free; that of a booking that it would move counts as free. */
export async function canBeBooked(
  reader: Reader,
  workshop: Workshop,
  record: AppointmentRecord,
  now: Date,
  moving?: string,
): Promise<boolean> {
  if (record.appointmentDate <= now.toISOString() || !['proposed', 'expired'].includes(record.status)) return false;
  if (record.status === 'proposed' && (record.holdUntil ?? '') > now.toISOString()) return true;
  const days = daysOf(spanOf(record), workshop.timeZone);
  const calendars = await reader.getAll<Calendar>(days.map((date) => calendarPath(workshop.workshopId, date)));
  const taken = calendars
    .flatMap((calendar) => calendar?.slots ?? [])
    .filter((slot) => slot.appointmentId !== record.id && slot.appointmentId !== moving && isTaken(slot, now));
  return freeBay(workshop.bays, taken, spanOf(record)) !== undefined;
}

const appointmentId = (vin: string, cause: string) => derivedId('appointment', vin, cause);
const spanOf = (record: AppointmentRecord) => ({ start: record.appointmentDate, end: record.end });

async function newRecord(tx: Transaction, request: NewAppointment): Promise<{ desk: Desk; record: AppointmentRecord }> {
  const { workshop, vin, minutes, now, by, recommendationIds } = request;
  const start = new Date(request.appointmentDate).toISOString();
  if (by !== 'import' && start <= now.toISOString())
    throw conflict('in-the-past', 'an appointment cannot be in the past');
  const record: AppointmentRecord = {
    id: appointmentId(vin, request.cause),
    vin,
    workshopId: workshop.workshopId,
    ownerId: request.ownerId,
    appointmentDate: start,
    end: endOf(workshop, start, minutes),
    minutes,
    bay: 1,
    status: 'proposed',
    reasonKey: request.reasonKey,
    recommendationId: recommendationIds[0] ?? null,
    recommendationIds,
    holdUntil: null,
    reminderDueAt: null,
    icsSequence: 0,
    history: [],
  };
  return { desk: await readDesk(tx, { now, by, workshop, vin, spans: [spanOf(record)] }), record };
}

/** A vehicle has one open proposal; one at another workshop runs out by itself. */
function releaseEarlierProposal(desk: Desk, own: string): void {
  const earlier = desk.appointments.get(desk.booking.proposedAppointmentId ?? '');
  if (earlier && earlier.id !== own && earlier.workshopId === desk.workshop.workshopId && earlier.status === 'proposed')
    setStatus(desk, earlier.id, 'declined');
}

/** Goes through the proposal, unannounced, so that there is one way to book. */
function bookRecord(desk: Desk, record: AppointmentRecord): AppointmentRecord {
  const isPast = record.end <= desk.now.toISOString();
  if (!isPast) refuseSecondBooking(desk, record.id);
  if (!isPast) releaseEarlierProposal(desk, record.id);
  putAppointment(desk, { ...record, bay: bayFor(desk, spanOf(record), record.id) }, false);
  return setStatus(desk, record.id, 'booked');
}
