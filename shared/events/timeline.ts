import type { Mark, Report } from './types.ts';

/** Reports in the order of the car's time, then of the unit's records: the order in which they are folded, whatever the order of delivery. */
export const byTimeline = (units: string[]) => (a: Report, b: Report) =>
  a.time - b.time || a.seq - b.seq || (a.unit === b.unit ? 0 : (units[a.unit] ?? '') < (units[b.unit] ?? '') ? -1 : 1);

/** Marks by time; those of one moment by id, so that the order does not depend on who came first. */
export const byTime = (a: Mark, b: Mark) => a.time - b.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
