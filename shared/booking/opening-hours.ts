import { parseHours } from '../time/quiet-hours.ts';
import { addDays, instantOf, type LocalDate, weekdayOf } from '../time/zone.ts';
import type { Workshop } from './types.ts';

export type Interval = { start: Date; end: Date };

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

type Hours = Pick<Workshop, 'openingHours' | 'holidays' | 'timeZone'>;

/** When a workshop is open on a day, in order; none on holidays and days without hours. Lunch is the gap between two intervals. */
export function openIntervals({ openingHours, holidays = [], timeZone }: Hours, date: LocalDate): Interval[] {
  const weekday = WEEKDAYS[weekdayOf(date) - 1] ?? 'mon';
  if (holidays.includes(date)) return [];
  return (openingHours[weekday] ?? [])
    .map(parseHours)
    .map(({ from, to }) => ({ start: instantOf(date, from, timeZone), end: instantOf(date, to, timeZone) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start.getTime() - b.start.getTime());
}

const SEARCHED_DAYS = 366;

/** The day on which parts are there that take so many working days (days on which the workshop opens) to come; 0: today. */
export function partsDay(workshop: Hours, today: LocalDate, partsDays: number): LocalDate {
  let date = today;
  for (let left = partsDays, searched = 0; left > 0 && searched < SEARCHED_DAYS; searched += 1) {
    date = addDays(date, 1);
    if (openIntervals(workshop, date).length > 0) left -= 1;
  }
  return date;
}
