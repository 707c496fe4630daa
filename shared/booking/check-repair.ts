import type { Output } from '../claim.ts';
import { loadCarEvents } from '../events/index.ts';
import { derivedId } from '../ids.ts';
import type { AppointmentChange, VehicleEvent } from '../messages/generated/types.ts';
import { type Recommendation, recommendationPath } from '../recommendations/recommendation.ts';
import type { Filter, Reader, Transaction } from '../store.ts';
import { loadLiveState } from '../vehicles/live-state.ts';
import { judgeRepair, nextLook, type Repair, type Shown } from './repair-outcome.ts';
import { type AppointmentRecord, appointmentPath, toAppointment } from './types.ts';

/** As many values as Firestore compares with at once. */
const MOST_IDS = 30;

type Successor = Pick<VehicleEvent, 'id' | 'count' | 'previousEventId'>;

/** Signals that a car sends while it drives. */
const DRIVING = ['Vehicle.Speed', 'Vehicle.Private.GNSS.Speed', 'Vehicle.Powertrain.CombustionEngine.Speed'];

/**
 * Looks whether the repair of a completed appointment has held, and keeps what came of it with the appointment and its recommendations.
 * 3 reads, 1 for each recommendation, and 1 query a generation of its events; 1 write, more once it is decided. @returns a message on appointment-changes once it is decided
 */
export async function checkRepair(tx: Transaction, id: string, now: Date): Promise<Output[]> {
  const record = await tx.get<AppointmentRecord>(appointmentPath(id));
  if (!record?.repair || (record.outcomeDueAt ?? '9') > now.toISOString()) return [];
  const repair = judgeRepair(record.repair, await shownSince(tx, record.repair), now);
  const recommendations = await tx.getAll<Recommendation>(record.recommendationIds.map(recommendationPath));
  tx.update(appointmentPath(id), { repair, outcomeDueAt: nextLook(repair, now) });
  if (repair.outcome === 'pending') return [];
  for (const known of recommendations)
    if (known) tx.update(recommendationPath(known.id), { outcome: repair.outcome, updatedAt: now.toISOString() });
  const data = {
    v: 1,
    changeId: derivedId('repair-outcome', id),
    kind: 'changed',
    at: now.toISOString(),
    by: 'system',
    appointment: toAppointment({ ...record, repair }),
  } satisfies AppointmentChange;
  return [{ topic: 'appointment-changes', message: { data } }];
}

async function shownSince(reader: Reader, { vehicleKey, eventIds }: Repair): Promise<Shown> {
  const { active } = await loadCarEvents(reader, vehicleKey);
  const state = await loadLiveState(reader, vehicleKey);
  const times = DRIVING.flatMap((name) => state?.signals[name]?.time ?? []).sort();
  return { successors: await successorsOf(reader, eventIds, active), droveAt: times.at(-1) ?? null };
}

/**
 * All that came after events of the same faults, generation by generation, until one failed: a fault that was stored and closed again
 * without failing (count 0) may stand between. 1 query a generation and 30 events.
 */
async function successorsOf(reader: Reader, eventIds: string[], active: Successor[]): Promise<Successor[]> {
  const found: Successor[] = [];
  for (let before = eventIds; before.length > 0 && !found.some(({ count }) => count > 0); ) {
    const next = [
      ...active.filter(({ previousEventId }) => before.includes(previousEventId ?? '')),
      ...(await closedAfter(reader, before)),
    ];
    found.push(...next);
    before = next.map(({ id }) => id);
  }
  return found;
}

async function closedAfter(reader: Reader, eventIds: string[]): Promise<Successor[]> {
  const found: Successor[] = [];
  for (let i = 0; i < eventIds.length; i += MOST_IDS) {
    const where: Filter[] = [['previousEventId', 'in', eventIds.slice(i, i + MOST_IDS)]];
    const some = await reader.query<Successor>({ collection: 'events', where });
    found.push(...some.map(({ data }) => data));
  }
  return found;
}
