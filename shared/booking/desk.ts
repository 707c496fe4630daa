import type { Output } from '../claim.ts';
import { PlatformError } from '../errors.ts';
import { derivedId } from '../ids.ts';
import type { AppointmentChange } from '../messages/generated/types.ts';
import type { Reader, Transaction } from '../store.ts';
import { addDays, type LocalDate, localDate } from '../time/zone.ts';
import { freeBay, isTaken } from './day-slots.ts';
import {
  type AppointmentRecord,
  appointmentPath,
  type Calendar,
  type CalendarSlot,
  calendarPath,
  type Party,
  toAppointment,
  type VehicleBooking,
  vehicleBookingPath,
  type Workshop,
} from './types.ts';

export const conflict = (code: string, message: string) => new PlatformError('conflict', code, message);

type Span = { start: string; end: string };

/**
 * What one booking transaction works on: the vehicle's booking, some appointments, and every calendar day that they touch, all read
 * before anything is written. Operations change it in memory; `writeDesk` writes what changed.
 */
export type Desk = {
  now: Date;
  by: Party;
  workshop: Workshop;
  vin: string;
  booking: VehicleBooking;
  appointments: Map<string, AppointmentRecord>;
  calendars: Map<LocalDate, CalendarSlot[]>;
  changed: { booking: boolean; appointments: Set<string>; days: Set<LocalDate> };
  outputs: Output[];
  announced: { id: string; kind: AppointmentChange['kind'] }[];
};

type DeskRequest = { now: Date; by: Party; workshop: Workshop; vin: string; appointmentIds?: string[]; spans?: Span[] };

/** Reads a desk: vehicleBookings/{vin}, the appointments asked for and the vehicle's open proposal, and their days. */
export async function readDesk(reader: Reader, request: DeskRequest): Promise<Desk> {
  const { workshop, vin, appointmentIds = [], spans = [] } = request;
  const booking = (await reader.get<VehicleBooking>(vehicleBookingPath(vin))) ?? {
    activeAppointmentId: null,
    activeEnd: null,
    proposedAppointmentId: null,
  };
  const ids = [
    ...new Set([...appointmentIds, ...(booking.proposedAppointmentId ? [booking.proposedAppointmentId] : [])]),
  ];
  const found = await reader.getAll<AppointmentRecord>(ids.map(appointmentPath));
  const appointments = new Map(found.flatMap((record) => (record ? [[record.id, record] as const] : [])));
  const held = [...appointments.values()].map((record) => ({ start: record.appointmentDate, end: record.end }));
  const days = [...new Set([...spans, ...held].flatMap((span) => daysOf(span, workshop.timeZone)))];
  const calendars = await reader.getAll<Calendar>(days.map((date) => calendarPath(workshop.workshopId, date)));
  return {
    now: request.now,
    by: request.by,
    workshop,
    vin,
    booking,
    appointments,
    calendars: new Map(days.map((date, i) => [date, calendars[i]?.slots ?? []])),
    changed: { booking: false, appointments: new Set(), days: new Set() },
    outputs: [],
    announced: [],
  };
}

/** The local days that a span touches. */
export function daysOf({ start, end }: Span, zone: string): LocalDate[] {
  const last = localDate(new Date(new Date(end).getTime() - 1), zone);
  const days: LocalDate[] = [];
  for (let date = localDate(new Date(start), zone); date <= last; date = addDays(date, 1)) days.push(date);
  return days;
}

export function appointmentOf(desk: Desk, id: string): AppointmentRecord {
  const record = desk.appointments.get(id);
  if (!record) throw new PlatformError('permanent', 'appointment-unknown', `there is no appointment ${id}`);
  return record;
}

/** A bay for the span, counting what `vacated` holds as free: the preferred one where it is free, else the lowest free one. Throws conflict `slot-taken`. */
export function bayFor(desk: Desk, span: Span, own: string, preferred?: number, vacated?: string): number {
  const taken = daysOf(span, desk.workshop.timeZone)
    .flatMap((date) => desk.calendars.get(date) ?? [])
    .filter((slot) => slot.appointmentId !== own && slot.appointmentId !== vacated && isTaken(slot, desk.now));
  const isFree = (bay: number) =>
    freeBay(
      1,
      taken.filter((slot) => slot.bay === bay).map((slot) => ({ ...slot, bay: 1 })),
      span,
    ) === 1;
  const bay = preferred !== undefined && isFree(preferred) ? preferred : freeBay(desk.workshop.bays, taken, span);
  if (bay === undefined)
    throw conflict('slot-taken', 'no bay is free at that time; ask for the free slots and take another');
  return bay;
}

/** Puts an appointment as it is now on the desk: its document, and its bay's time while it holds one. */
export function putAppointment(desk: Desk, record: AppointmentRecord, holdsBay: boolean): void {
  for (const [date, slots] of desk.calendars) {
    const others = slots.filter((slot) => slot.appointmentId !== record.id);
    if (others.length === slots.length) continue;
    desk.calendars.set(date, others);
    desk.changed.days.add(date);
  }
  if (holdsBay)
    for (const date of daysOf({ start: record.appointmentDate, end: record.end }, desk.workshop.timeZone)) {
      const kept = (desk.calendars.get(date) ?? []).filter((slot) => isTaken(slot, desk.now));
      desk.calendars.set(date, [...kept, slotOf(record)].sort(byTime));
      desk.changed.days.add(date);
    }
  desk.appointments.set(record.id, record);
  desk.changed.appointments.add(record.id);
}

const byTime = (a: CalendarSlot, b: CalendarSlot) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.bay - b.bay);

const slotOf = (record: AppointmentRecord): CalendarSlot => ({
  bay: record.bay,
  start: record.appointmentDate,
  end: record.end,
  appointmentId: record.id,
  status: record.status,
  ...(record.holdUntil ? { holdUntil: record.holdUntil } : {}),
});

export function putBooking(desk: Desk, change: Partial<VehicleBooking>): void {
  desk.booking = { ...desk.booking, ...change };
  desk.changed.booking = true;
}

/** Tells the world of a change: one message, whose id follows from the appointment and how often it has changed. */
export function announce(desk: Desk, record: AppointmentRecord, kind: AppointmentChange['kind']): void {
  const data = {
    v: 1,
    changeId: derivedId('appointment-change', record.id, record.history.length),
    kind,
    at: desk.now.toISOString(),
    by: desk.by,
    appointment: toAppointment(record),
  } satisfies AppointmentChange;
  desk.outputs.push({ topic: 'appointment-changes', message: { data } });
  desk.announced.push({ id: record.id, kind });
}

export function writeDesk(tx: Transaction, desk: Desk): void {
  const { changed, workshop } = desk;
  for (const id of changed.appointments) tx.set(appointmentPath(id), appointmentOf(desk, id));
  for (const date of changed.days) {
    const calendar: Calendar = { workshopId: workshop.workshopId, date, slots: desk.calendars.get(date) ?? [] };
    tx.set(calendarPath(workshop.workshopId, date), calendar);
  }
  if (changed.booking) tx.set(vehicleBookingPath(desk.vin), desk.booking);
}
