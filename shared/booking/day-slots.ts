import type { Interval } from './opening-hours.ts';
import type { CalendarSlot, Slot } from './types.ts';

export const GRID_MINUTES = 30;
const MINUTE = 60_000;

export const overlap = (a: { start: string; end: string }, b: { start: string; end: string }) =>
  a.start < b.end && b.start < a.end;

/** Whether the slot keeps others out: a hold that has run out does not. */
export const isTaken = (slot: CalendarSlot, now: Date) =>
  slot.status !== 'proposed' || (slot.holdUntil ?? '') > now.toISOString();

/** The lowest bay (from 1) that is free from start to end; undefined where none is. */
export function freeBay(
  bays: number,
  taken: CalendarSlot[],
  wanted: { start: string; end: string },
): number | undefined {
  const busy = new Set(taken.filter((slot) => overlap(slot, wanted)).map((slot) => slot.bay));
  for (let bay = 1; bay <= bays; bay += 1) if (!busy.has(bay)) return bay;
  return undefined;
}

/**
 * When work ends that starts at `start` and takes so many minutes of opening time. It ends before the next break where any of the
 * day's intervals is long enough for it; work that is longer than each of them goes on after the break. Undefined: it doesn't fit.
 */
export function workEnd(open: Interval[], start: Date, minutes: number): Date | undefined {
  const first = open.findIndex((interval) => interval.start <= start && start < interval.end);
  if (first < 0) return undefined;
  const longest = Math.max(...open.map((interval) => interval.end.getTime() - interval.start.getTime()));
  const mayPause = minutes * MINUTE > longest;
  let left = minutes * MINUTE;
  for (const { start: opens, end } of open.slice(first)) {
    const from = Math.max(opens.getTime(), start.getTime());
    if (left <= end.getTime() - from) return new Date(from + left);
    if (!mayPause) return undefined;
    left -= end.getTime() - from;
  }
  return undefined;
}

/**
 * Free times of one day in order, each with its lowest free bay. Times lie on a grid of 30 minutes from the beginning of each opening
 * interval, stepped as instants, so that a day with a change of clocks has the hours that it has.
 */
export function daySlots(day: {
  open: Interval[];
  bays: number;
  taken: CalendarSlot[];
  minutes: number;
  earliest: Date;
}): Slot[] {
  const { open, bays, taken, minutes, earliest } = day;
  const slots: Slot[] = [];
  for (const interval of open) {
    for (let at = interval.start.getTime(); at < interval.end.getTime(); at += GRID_MINUTES * MINUTE) {
      if (at < earliest.getTime()) continue;
      const end = workEnd(open, new Date(at), minutes);
      if (!end) continue;
      const wanted = { start: new Date(at).toISOString(), end: end.toISOString() };
      const bay = freeBay(bays, taken, wanted);
      if (bay !== undefined) slots.push({ ...wanted, bay });
    }
  }
  return slots;
}
