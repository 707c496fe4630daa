import type { Usage } from '../../shared/vehicles/live-state.ts';

export const ODOMETER = 'Vehicle.TraveledDistance';
export const OIL_QUALITY = 'Vehicle.Private.Service.OilQuality';
/** What rises as the car is driven, and what falls; of one day the reading that is first, whatever the order they come in. */
const FIRST_OF_DAY = new Map([
  [ODOMETER, Math.min],
  [OIL_QUALITY, Math.max],
]);

const DAY_MS = 86_400_000;
const KEPT_DAYS = 28;
/** Fewer days say little of how a car is driven. */
const LEAST_DAYS = 7;

export const isUsage = (signal: string) => FIRST_OF_DAY.has(signal);

/** A reading of how the car is used; `ms` epoch milliseconds of the car's time. */
export type UsageSample = { signal: string; ms: number; value: number };

/** With more readings, of the 28 days up to the latest. The same object where nothing is new. Any order, any number of times. */
export function withUsage(usage: Usage, samples: UsageSample[]): Usage {
  let next = usage;
  for (const { signal, ms, value } of samples) {
    const first = FIRST_OF_DAY.get(signal);
    if (!first) continue;
    const day = Math.floor(ms / DAY_MS);
    const known = next[signal] ?? [];
    const before = known.find(([of]) => of === day);
    const oldest = Math.max(day, known.at(-1)?.[0] ?? day) - KEPT_DAYS;
    if (day < oldest || (before && first(before[1], value) === before[1])) continue;
    const others = known.filter(([of]) => of !== day && of >= oldest);
    next = { ...next, [signal]: [...others, [day, value] as [number, number]].sort(([a], [b]) => a - b) };
  }
  return next;
}

/**
 * By how much a reading changes a day, over the last weeks; undefined where less than a week is known or nothing changed. Where it went the other way (an
 * oil change, another instrument), only what came after counts.
 */
export function perDay(usage: Usage, signal: string): number | undefined {
  const readings = usage[signal] ?? [];
  const rises = FIRST_OF_DAY.get(signal) === Math.min;
  let from = 0;
  for (let i = 1; i < readings.length; i += 1) {
    const step = (readings[i]?.[1] ?? 0) - (readings[i - 1]?.[1] ?? 0);
    if (rises ? step < 0 : step > 0) from = i;
  }
  const [first, last] = [readings[from], readings.at(-1)];
  if (!first || !last || last[0] - first[0] < LEAST_DAYS) return undefined;
  return Math.abs(last[1] - first[1]) / (last[0] - first[0]) || undefined;
}
