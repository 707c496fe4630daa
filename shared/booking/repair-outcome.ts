import type { VehicleEvent } from '../messages/generated/types.ts';

/**
 * Whether a completed repair held: `pending` until it is known, `verified` after so many days of driving without the faults, `cameBack` when one
 * of them opened again, `unproven` where the car was hardly driven.
 */
export type RepairOutcome = 'pending' | 'verified' | 'cameBack' | 'unproven';

/** Of a completed appointment: the faults that it repaired, and what the car has shown since. Times are RFC 3339. */
export type Repair = {
  outcome: RepairOutcome;
  vehicleKey: string;
  /** closed by the repair */
  eventIds: string[];
  completedAt: string;
  /** days (UTC) on which the car was driven since, and the last of them */
  drivenDays: number;
  drivenOn: string | null;
  /** the event that opened again */
  cameBackEventId: string | null;
  decidedAt: string | null;
};

export const VERIFIED_AFTER_DRIVEN_DAYS = 10;
const GIVE_UP_DAYS = 120;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What the car has shown: its events that name one of the repaired ones as their forerunner, and when it last drove. */
export type Shown = { successors: Pick<VehicleEvent, 'id' | 'count'>[]; droveAt: string | null };

export const newRepair = (vehicleKey: string, eventIds: string[], now: Date): Repair => ({
  outcome: 'pending',
  vehicleKey,
  eventIds,
  completedAt: now.toISOString(),
  drivenDays: 0,
  drivenOn: null,
  cameBackEventId: null,
  decidedAt: null,
});

/** The repair as it stands now. A stored fault that was never seen failing again (count 0) is no proof that it came back. */
export function judgeRepair(repair: Repair, { successors, droveAt }: Shown, now: Date): Repair {
  if (repair.outcome !== 'pending') return repair;
  const back = successors.find(({ count }) => count > 0);
  const decided = { decidedAt: now.toISOString() };
  if (back) return { ...repair, outcome: 'cameBack', cameBackEventId: back.id, ...decided };
  const day = droveAt !== null && droveAt > repair.completedAt ? droveAt.slice(0, 10) : null;
  const isNewDay = day !== null && day > (repair.drivenOn ?? '');
  const counted = isNewDay ? { ...repair, drivenDays: repair.drivenDays + 1, drivenOn: day } : repair;
  if (counted.drivenDays >= VERIFIED_AFTER_DRIVEN_DAYS) return { ...counted, outcome: 'verified', ...decided };
  const age = now.getTime() - Date.parse(repair.completedAt);
  return age > GIVE_UP_DAYS * DAY_MS ? { ...counted, outcome: 'unproven', ...decided } : counted;
}

/** When it is looked at next: each hour of the first day, when most faults come back, then daily; null: not any more. */
export function nextLook({ outcome, completedAt }: Repair, now: Date): string | null {
  if (outcome !== 'pending') return null;
  const isFirstDay = now.getTime() - Date.parse(completedAt) < DAY_MS;
  return new Date(now.getTime() + (isFirstDay ? HOUR_MS : DAY_MS)).toISOString();
}
