import { DateTime, IANAZone } from 'luxon';
import { permanent } from '../errors.ts';

/**
 * Calendar days and clock times of an IANA zone. A day is `yyyy-mm-dd`; a clock time is minutes since midnight on the wall clock
 * (0 to 1440). Instants are Date. This folder is the only one that knows the time library.
 */
export type LocalDate = string;

const at = (instant: Date, zone: string) => DateTime.fromJSDate(instant, { zone: checked(zone) });
const day = (date: LocalDate) => DateTime.fromISO(date, { zone: 'utc' });

/** Those that have been looked at: looking makes a formatter, which takes as long as all else here together. */
const known = new Set<string>();

function checked(zone: string): string {
  if (known.has(zone)) return zone;
  if (!IANAZone.isValidZone(zone)) throw permanent('bad-time-zone', `no IANA time zone: ${zone}`);
  known.add(zone);
  return zone;
}

/** The day that a wall calendar in the zone shows. */
export const localDate = (instant: Date, zone: string): LocalDate => at(instant, zone).toFormat('yyyy-MM-dd');

/** What a wall clock in the zone shows, in minutes since midnight. */
export function localMinutes(instant: Date, zone: string): number {
  const local = at(instant, zone);
  return local.hour * 60 + local.minute;
}

/**
 * The instant at which a wall clock in the zone shows this time. Where clocks go back and it shows it twice: the first.
 * Where clocks go forward and it never shows it: the end of the gap.
 */
export function instantOf(date: LocalDate, minutes: number, zone: string): Date {
  if (minutes === 1440) return instantOf(addDays(date, 1), 0, zone);
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const wanted = { year, month, day: dayOfMonth, hour: Math.floor(minutes / 60), minute: minutes % 60 };
  const made = DateTime.fromObject(wanted, { zone: checked(zone) });
  if (!made.isValid) throw permanent('bad-local-time', `no such day or time: ${date} ${clock(minutes)}`);
  if (made.hour * 60 + made.minute === minutes) {
    const [first = made] = made.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
    return first.toJSDate();
  }
  return gapEnd(made, minutes).toJSDate();
}

/** Zones change by multiples of 15 minutes; `after` is in the first hours behind the gap that holds the wall time `minutes`. */
function gapEnd(after: DateTime, minutes: number): DateTime {
  let end = after;
  for (
    let back = after.minus({ minutes: 15 });
    back.hour * 60 + back.minute >= minutes;
    back = back.minus({ minutes: 15 })
  ) {
    if (back.offset !== after.offset) break;
    end = back;
  }
  return end;
}

/** "09:30" for 570. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const addDays = (date: LocalDate, days: number): LocalDate => day(date).plus({ days }).toFormat('yyyy-MM-dd');

/** 1 (Monday) to 7 (Sunday), ISO 8601. */
export const weekdayOf = (date: LocalDate): number => day(date).weekday;

/** The Monday of the ISO week that the day is in. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));

/** The Monday of the next ISO week of this number that has not ended; undefined where no year has such a week. */
export function mondayOfWeek(week: number, today: LocalDate): LocalDate | undefined {
  if (week < 1 || week > 53) return undefined;
  for (let monday = mondayOf(today), tries = 0; tries < 106; monday = addDays(monday, 7), tries += 1) {
    if (day(monday).weekNumber === week) return monday;
  }
  return undefined;
}

/** The day, where the calendar has it (29 February only in leap years). */
export function validDate(year: number, month: number, dayOfMonth: number): LocalDate | undefined {
  const made = DateTime.fromObject({ year, month, day: dayOfMonth }, { zone: 'utc' });
  return made.isValid ? made.toFormat('yyyy-MM-dd') : undefined;
}
