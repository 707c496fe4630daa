import type { Fix } from './fixes.ts';
import { distanceM } from './haversine.ts';
import { STAND_MS } from './moves.ts';
import { nearest, type Sample } from './series.ts';
import type { Span } from './span.ts';

/** A trip that never ends is a fault of the data: it is cut after a day. */
export const LONGEST_MS = 24 * 3_600_000;
/** An ignition that is off for so long ends a trip. */
const OFF_MS = 5 * 60_000;
/** A silence of at most that length, after which the car is as far on as one that drives, is a tunnel or a lost network. */
const SILENCE_MS = 30 * 60_000;
const DRIVING_KMH = 20;

/** What tells whether the car drove on between two times. */
export type Evidence = { fixes: Fix[]; odometer: Sample[]; ignition: Sample[] };

/** Times at which the car moved, in order, as stretches: parted by stands, silences in which it went nowhere, and the ignition being off. */
export function stretches(moves: number[], evidence: Evidence): Span[] {
  const found: Span[] = [];
  for (const at of moves) {
    const last = found.at(-1);
    if (last && at - last.start < LONGEST_MS && goesOn(last.end, at, evidence)) last.end = at;
    else found.push({ start: at, end: at });
  }
  return found;
}

function goesOn(from: number, to: number, evidence: Evidence): boolean {
  if (wasOff(evidence.ignition, from, to)) return false;
  return (
    to - from < STAND_MS || (to - from <= SILENCE_MS && kmBetween(from, to, evidence) >= hours(to - from) * DRIVING_KMH)
  );
}

const hours = (ms: number) => ms / 3_600_000;

/** Whether the ignition was off for long enough between two times. */
function wasOff(ignition: Sample[], from: number, to: number): boolean {
  if (to - from < OFF_MS) return false;
  let offSince: number | undefined;
  for (const { at, value } of ignition) {
    if (at > to) break;
    if (value === 0) offSince ??= Math.max(at, from);
    else if (offSince !== undefined && at - offSince >= OFF_MS) return true;
    else offSince = undefined;
  }
  return offSince !== undefined && to - offSince >= OFF_MS;
}

/** Kilometres between where the car was at two times, by its position or its odometer. */
function kmBetween(from: number, to: number, { fixes, odometer }: Evidence): number {
  const [first, last] = [latest(fixes, from), earliest(fixes, to)];
  const [before, after] = [nearest(odometer, from), nearest(odometer, to)];
  return Math.max(first && last ? distanceM(first, last) / 1_000 : 0, before && after ? after.value - before.value : 0);
}

const latest = (fixes: Fix[], at: number) => fixes[firstAfter(fixes, at) - 1];
const earliest = (fixes: Fix[], at: number) => fixes[firstAfter(fixes, at - 1)];

/** Index of the first item after a time. */
function firstAfter(items: { at: number }[], at: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
