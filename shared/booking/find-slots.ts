import type { Reader } from '../store.ts';
import { addDays, type LocalDate, localDate } from '../time/zone.ts';
import { daySlots, isTaken } from './day-slots.ts';
import { type Interval, openIntervals, partsDay } from './opening-hours.ts';
import { type Calendar, calendarPath, type Slot, type Workshop } from './types.ts';

const MIN_NOTICE_MINUTES = 60;
/** Open days read at a time while nothing is found. */
const DAYS_AT_ONCE = 5;
const MAX_DAYS = 60;

export type SlotQuestion = {
  from: Date;
  /** exclusive: slots start before it */
  to: Date;
  /** of work */
  minutes: number;
  now: Date;
  /** working days until parts are there; default 0 */
  partsDays?: number;
  /** appointments that would give their time back: it counts as free */
  vacated?: string[];
  /** which of the free times are wanted; default all */
  wanted?: (slot: Slot) => boolean;
  /** default 500 */
  limit?: number;
};

/**
 * Free times of a workshop, first and lowest bay first, never before its notice is over and the parts are there, at most 60 days after
 * `from`. Reads one calendar document an open day, five days at a time, and stops when it has enough.
 */
export async function findSlots(reader: Reader, workshop: Workshop, question: SlotQuestion): Promise<Slot[]> {
  const { now, minutes, vacated = [], wanted = () => true, limit = 500 } = question;
  const earliest = earliestStart(workshop, question);
  const found: Slot[] = [];
  for (const some of openDays(workshop, earliest, question.to)) {
    const calendars = await reader.getAll<Calendar>(some.map(({ date }) => calendarPath(workshop.workshopId, date)));
    for (const [k, { open }] of some.entries()) {
      const taken = (calendars[k]?.slots ?? []).filter(
        (slot) => isTaken(slot, now) && !vacated.includes(slot.appointmentId),
      );
      const slots = daySlots({ open, bays: workshop.bays, taken, minutes, earliest });
      found.push(...slots.filter((slot) => slot.start < question.to.toISOString() && wanted(slot)));
    }
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

/** The first instant at which work may start: not before `from`, the notice, and the opening of the day on which the parts are there. */
function earliestStart(workshop: Workshop, { from, now, partsDays = 0 }: SlotQuestion): Date {
  const notice = new Date(now.getTime() + (workshop.minNoticeMinutes ?? MIN_NOTICE_MINUTES) * 60_000);
  const parts = openIntervals(workshop, partsDay(workshop, localDate(now, workshop.timeZone), partsDays))[0]?.start;
  return [from, notice, ...(partsDays > 0 && parts ? [parts] : [])].reduce((a, b) => (a > b ? a : b));
}

/** The days on which it is open, some at a time, since most searches end with the first. */
function* openDays(workshop: Workshop, earliest: Date, to: Date): Generator<{ date: LocalDate; open: Interval[] }[]> {
  const last = localDate(new Date(to.getTime() - 1), workshop.timeZone);
  let some: { date: LocalDate; open: Interval[] }[] = [];
  let date = localDate(earliest, workshop.timeZone);
  for (let n = 0; n < MAX_DAYS && date <= last; n += 1, date = addDays(date, 1)) {
    const open = openIntervals(workshop, date);
    if (open.length > 0) some.push({ date, open });
    if (some.length < DAYS_AT_ONCE) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
