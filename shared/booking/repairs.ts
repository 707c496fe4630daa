import type { Output } from '../claim.ts';
import type { Reader, Transaction } from '../store.ts';
import type { Desk } from './desk.ts';
import { isActive } from './transitions.ts';
import type { AppointmentRecord } from './types.ts';

type RecommendationStatus = 'open' | 'booked' | 'done';
type Repair = { recommendationId: string; status: RecommendationStatus };

/** Recommendations whose status follows from the changed appointments. */
export async function readRepairs(reader: Reader, desk: Desk): Promise<Repair[]> {
  const wanted = new Map<string, RecommendationStatus>();
  for (const id of desk.changed.appointments) {
    const record = desk.appointments.get(id);
    const status = record && statusAfter(record);
    if (record && status) for (const recommendationId of record.recommendationIds) wanted.set(recommendationId, status);
  }
  const ids = [...wanted.keys()];
  const found = await reader.getAll<{ status: string }>(ids.map((id) => `recommendations/${id}`));
  return ids.flatMap((recommendationId, i) => {
    const status = wanted.get(recommendationId);
    const before = found[i]?.status;
    return status && before && before !== status && before !== 'withdrawn' ? [{ recommendationId, status }] : [];
  });
}

/** A repair that was booked and then falls through is open again; what never was booked changes nothing. */
function statusAfter({ status, history }: AppointmentRecord): RecommendationStatus | undefined {
  if (isActive(status)) return 'booked';
  if (status === 'completed') return 'done';
  return history.some((step) => isActive(step.status)) ? 'open' : undefined;
}

export function writeRepairs(tx: Transaction, _desk: Desk, repairs: Repair[]): Output[] {
  for (const { recommendationId, status } of repairs) tx.update(`recommendations/${recommendationId}`, { status });
  return [];
}
