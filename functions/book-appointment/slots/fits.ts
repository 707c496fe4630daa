import { localDate, localMinutes, weekdayOf } from '../../../shared/time/zone.ts';
import type { Wish } from '../understand/wish.ts';

/** Whether a time lies on a day that the wish allows. */
export function dayFits({ days, notDays, notWeekdays }: Wish, start: string, zone: string): boolean {
  const date = localDate(new Date(start), zone);
  if (notDays.includes(date) || notWeekdays.includes(weekdayOf(date))) return false;
  return days.length === 0 || days.some(({ from, to }) => from <= date && date <= to);
}

/** Whether a time of day is what the wish asks for. */
export function clockFits({ after, before, at, notAt }: Wish, start: string, zone: string): boolean {
  const minutes = localMinutes(new Date(start), zone);
  if (after !== undefined && minutes < after) return false;
  if (before !== undefined && minutes >= before) return false;
  return minutes !== notAt && (at === undefined || minutes === at);
}
