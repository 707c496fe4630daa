import type { Output } from '../claim.ts';
import { type CarEvents, changeEvents, type EventRequest, loadCarEvents } from '../events/index.ts';
import { derivedId } from '../ids.ts';
import { type Recommendation, recommendationPath } from '../recommendations/recommendation.ts';
import type { Reader, Transaction } from '../store.ts';
import { type Desk, putAppointment } from './desk.ts';
import { newRepair, nextLook } from './repair-outcome.ts';
import { remindersOf } from './service-reminders.ts';
import { type AppointmentRecord, isActive } from './types.ts';

type Follows = 'open' | 'booked' | 'done';
type Followed = { recommendation: Recommendation; status: Follows; changeId: string; appointmentId: string };
export type Repairs = {
  repairs: Followed[];
  /** service reminders that an imported booking takes care of, until its end: the car reminds on until the work is done */
  reminders: { changeId: string; eventIds: string[]; until: Date } | undefined;
  car: CarEvents | undefined;
};

const EVENT_CHANGE = { open: 'released', booked: 'booked', done: 'closed' } as const;

/** Recommendations whose status follows from the changed appointments, and the car's events; reads only. */
export async function readRepairs(reader: Reader, desk: Desk): Promise<Repairs> {
  const wanted = new Map<string, Omit<Followed, 'recommendation'>>();
  for (const id of desk.changed.appointments) {
    const record = desk.appointments.get(id);
    const status = record && statusAfter(record);
    if (!record || !status) continue;
    const changeId = changeIdOf(record);
    for (const one of record.recommendationIds) wanted.set(one, { status, changeId, appointmentId: id });
  }
  const found = await reader.getAll<Recommendation>([...wanted.keys()].map(recommendationPath));
  const repairs = found.flatMap((recommendation) => {
    const follows = recommendation && wanted.get(recommendation.id);
    const changes = follows && recommendation.status !== follows.status && recommendation.status !== 'withdrawn';
    return changes ? [{ recommendation, ...follows }] : [];
  });
  const imported = importedBy(desk);
  const vehicleKey = repairs[0]?.recommendation.vehicleKey ?? (imported && (await vehicleKeyOf(reader, desk.vin)));
  if (vehicleKey === undefined) return { repairs, reminders: undefined, car: undefined };
  const eventIds = repairs.flatMap(({ recommendation }) => recommendation.eventIds);
  const car = await loadCarEvents(reader, vehicleKey, eventIds);
  const reminders = imported && {
    changeId: changeIdOf(imported),
    eventIds: remindersOf(imported.reasonKey, car.active),
    until: new Date(Math.max(Date.parse(imported.end), desk.now.getTime())),
  };
  return { repairs, reminders, car };
}

const changeIdOf = ({ id, history }: AppointmentRecord) => derivedId('booking-events', id, history.length);

/** The booking of a workshop's own system that this desk takes in. */
function importedBy({ by, changed, appointments }: Desk): AppointmentRecord | undefined {
  if (by !== 'import') return undefined;
  return [...changed.appointments].flatMap((id) => appointments.get(id) ?? []).find(({ status }) => isActive(status));
}

const vehicleKeyOf = async (reader: Reader, vin: string) =>
  (await reader.get<{ vehicleKey?: string }>(`vehicles/${vin}`))?.vehicleKey;

/** A repair that was booked and then falls through is open again; what never was booked changes nothing. */
function statusAfter({ status, history }: AppointmentRecord): Follows | undefined {
  if (isActive(status)) return 'booked';
  if (status === 'completed') return 'done';
  return history.some((step) => isActive(step.status)) ? 'open' : undefined;
}

/** From its completion on, the car shows whether a repair has held; on the desk, before it is written. */
export function noteRepairs(desk: Desk, { repairs, car }: Repairs): void {
  const done = repairs.filter(({ status }) => status === 'done');
  for (const appointmentId of new Set(done.map((one) => one.appointmentId))) {
    const record = desk.appointments.get(appointmentId);
    const own = done.filter((one) => one.appointmentId === appointmentId);
    const eventIds = own.flatMap(({ recommendation }) => recommendation.eventIds).filter((id) => isKnown(car, id));
    const [first] = own;
    if (!record || !first || eventIds.length === 0) continue;
    const repair = newRepair(first.recommendation.vehicleKey, eventIds, desk.now);
    putAppointment(desk, { ...record, repair, outcomeDueAt: nextLook(repair, desk.now) }, true);
  }
}

/** Writes the recommendations' status and books, releases or closes events. @returns the message on event-changes, where there is one */
export function writeRepairs(tx: Transaction, { now, by }: Desk, { repairs, reminders, car }: Repairs): Output[] {
  for (const { recommendation, status } of repairs) tx.update(recommendationPath(recommendation.id), { status });
  const changeId = repairs[0]?.changeId ?? reminders?.changeId;
  if (!car || changeId === undefined) return [];
  const closed = (reminders?.eventIds ?? []).map(
    (eventId): EventRequest => ({
      eventId,
      kind: 'closed',
      by: 'workshop',
      reason: 'booked at the workshop',
      until: reminders?.until,
    }),
  );
  const followed = repairs.flatMap(({ recommendation, status }) =>
    recommendation.eventIds
      .filter((eventId) => isKnown(car, eventId) && !closed.some((one) => one.eventId === eventId))
      .map(
        (eventId): EventRequest => ({
          eventId,
          kind: EVENT_CHANGE[status],
          by: status === 'done' ? 'repair' : by === 'import' ? 'workshop' : by,
          ...(status === 'done' ? { reason: 'repaired' } : {}),
        }),
      ),
  );
  const changes = changeEvents(tx, car, { changeId, at: now, requests: [...followed, ...closed] });
  return changes ? [{ topic: 'event-changes', message: { data: changes } }] : [];
}

const isKnown = (car: CarEvents | undefined, eventId: string) =>
  car !== undefined && (car.closed.has(eventId) || car.active.some((event) => event.id === eventId));
