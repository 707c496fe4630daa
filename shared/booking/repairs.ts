import type { Output } from '../claim.ts';
import { type CarEvents, changeEvents, loadCarEvents } from '../events/index.ts';
import { derivedId } from '../ids.ts';
import { type Recommendation, recommendationPath } from '../recommendations/recommendation.ts';
import type { Reader, Transaction } from '../store.ts';
import type { Desk } from './desk.ts';
import { isActive } from './transitions.ts';
import type { AppointmentRecord } from './types.ts';

type Follows = 'open' | 'booked' | 'done';
type Repair = { recommendation: Recommendation; status: Follows; changeId: string };
export type Repairs = { repairs: Repair[]; car: CarEvents | undefined };

const EVENT_CHANGE = { open: 'released', booked: 'booked', done: 'closed' } as const;

/** Recommendations whose status follows from the changed appointments, and the car's events; reads only. */
export async function readRepairs(reader: Reader, desk: Desk): Promise<Repairs> {
  const wanted = new Map<string, { status: Follows; changeId: string }>();
  for (const id of desk.changed.appointments) {
    const record = desk.appointments.get(id);
    const status = record && statusAfter(record);
    if (!record || !status) continue;
    const changeId = derivedId('booking-events', id, record.history.length);
    for (const recommendationId of record.recommendationIds) wanted.set(recommendationId, { status, changeId });
  }
  const found = await reader.getAll<Recommendation>([...wanted.keys()].map(recommendationPath));
  const repairs = found.flatMap((recommendation) => {
    const follows = recommendation && wanted.get(recommendation.id);
    const changes = follows && recommendation.status !== follows.status && recommendation.status !== 'withdrawn';
    return changes ? [{ recommendation, ...follows }] : [];
  });
  const [first] = repairs;
  if (!first) return { repairs, car: undefined };
  const eventIds = repairs.flatMap(({ recommendation }) => recommendation.eventIds);
  return { repairs, car: await loadCarEvents(reader, first.recommendation.vehicleKey, eventIds) };
}

/** A repair that was booked and then falls through is open again; what never was booked changes nothing. */
function statusAfter({ status, history }: AppointmentRecord): Follows | undefined {
  if (isActive(status)) return 'booked';
  if (status === 'completed') return 'done';
  return history.some((step) => isActive(step.status)) ? 'open' : undefined;
}

/** Writes the recommendations' status and books, releases or closes their events. @returns the message on event-changes, where there is one */
export function writeRepairs(tx: Transaction, { now, by }: Desk, { repairs, car }: Repairs): Output[] {
  for (const { recommendation, status } of repairs) tx.update(recommendationPath(recommendation.id), { status });
  const [first] = repairs;
  if (!first || !car) return [];
  const known = new Set([...car.active.map((event) => event.id), ...car.closed.keys()]);
  const requests = repairs.flatMap(({ recommendation, status }) =>
    recommendation.eventIds
      .filter((eventId) => known.has(eventId))
      .map((eventId) => ({
        eventId,
        kind: EVENT_CHANGE[status],
        by: status === 'done' ? ('repair' as const) : by === 'import' ? ('workshop' as const) : by,
        ...(status === 'done' ? { reason: 'repaired' } : {}),
      })),
  );
  const changes = changeEvents(tx, car, { changeId: first.changeId, at: now, requests });
  return changes ? [{ topic: 'event-changes', message: { data: changes } }] : [];
}
