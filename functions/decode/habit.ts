import type { Habit, LiveSignal } from '../../shared/vehicles/live-state.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
/** Silences of the last weeks make the habit: a holiday is part of it, and is forgotten after two months. */
const WEEKS = 8;
/** From which silence on it is no pause within a drive. */
const SILENCE_MS = HOUR_MS;
/** A car that was heard of for less has no habit yet. */
const LEARNT_AFTER_MS = 14 * DAY_MS;
const TIMES_LONGEST = 3;
const LEAST_MS = 2 * DAY_MS;
/** A unit that sleeps with its car says nothing while the owner is on holiday. */
const LEAST_ASLEEP_MS = 21 * DAY_MS;
const LEAST_UNKNOWN_MS = 30 * DAY_MS;
const MOST_MS = 60 * DAY_MS;

/**
 * The habit after an upload that was received at `at` (epoch milliseconds, our clock: what a unit sends late shows that it lives).
 * `atRest` tells whether the car rests now. The same object where the upload is one from before.
 */
export function heard(habit: Habit | undefined, unitId: string, at: number, atRest: boolean): Habit {
  if (!habit) return { unitId, since: at, at, longest: [], atRest };
  if (at <= habit.at) return habit;
  const silence = at - habit.at;
  const week = Math.floor(at / WEEK_MS);
  const longest = habit.longest.filter(([of]) => of > week - WEEKS);
  const { restWeek } = habit;
  const next: Habit = { unitId, since: habit.since, at, longest, atRest };
  if (silence >= SILENCE_MS) {
    const before = longest.find(([of]) => of === week);
    if (!before) longest.push([week, silence]);
    else if (before[1] < silence) longest[longest.indexOf(before)] = [week, silence];
    if (habit.atRest && atRest) return { ...next, restWeek: week };
  }
  return restWeek !== undefined && restWeek > week - WEEKS ? { ...next, restWeek } : next;
}

/**
 * When a car that stays silent will have been so for longer than its habit: three times its longest silence of the last eight weeks,
 * at least two days; three weeks where its unit sleeps while the car rests; 30 days where it has no habit yet; at most 60 days.
 * @returns RFC 3339, a full hour, so that the index of the field hardly changes while the car drives
 */
export function silentAt({ since, at, longest, restWeek, atRest }: Habit): string {
  const sleeps = atRest && restWeek === undefined;
  const least = at - since < LEARNT_AFTER_MS ? LEAST_UNKNOWN_MS : sleeps ? LEAST_ASLEEP_MS : LEAST_MS;
  const usual = TIMES_LONGEST * Math.max(0, ...longest.map(([, ms]) => ms));
  const ms = at + Math.min(MOST_MS, Math.max(least, usual));
  return new Date(Math.ceil(ms / HOUR_MS) * HOUR_MS).toISOString();
}

const IGNITION = 'Vehicle.LowVoltageSystemState';
const SPEEDS = ['Vehicle.Speed', 'Vehicle.Private.GNSS.Speed'];
/** km/h; a receiver at rest reports some */
const AT_REST_BELOW = 5;

/** Whether the car rests, by its latest readings: the ignition where it is told, else its speed. Nothing known is at rest: no alarm. */
export function isAtRest(signals: Record<string, LiveSignal>): boolean {
  const ignition = signals[IGNITION]?.value;
  if (ignition !== undefined && ignition !== null) return ignition === 0;
  return SPEEDS.every((name) => (signals[name]?.value ?? 0) < AT_REST_BELOW);
}
