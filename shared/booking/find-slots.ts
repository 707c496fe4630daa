import type { Reader } from '../store.ts';
import { addDays, type LocalDate, localDate } from '../time/zone.ts';
import { daySlots, isTaken } from './day-slots.ts';
import { openIntervals, partsDay } from './opening-hours.ts';
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
  const days = openDays(workshop, earliest, question.to);
  const found: Slot[] = [];
  for (let i = 0; i < days.length && found.length < limit; i += DAYS_AT_ONCE) {
    const some = days.slice(i, i + DAYS_AT_ONCE);
    const calendars = await reader.getAll<Calendar>(some.map((date) => calendarPath(workshop.workshopId, date)));
    for (const [k, date] of some.entries()) {
      const taken = (calendars[k]?.slots ?? []).filter(
        (slot) => isTaken(slot, now) && !vacated.includes(slot.appointmentId),
      );
      const open = openIntervals(workshop, date);
      const slots = daySlots({ open, bays: workshop.bays, taken, minutes, earliest });
      found.push(...slots.filter((slot) => slot.start < question.to.toISOString() && wanted(slot)));
    }
  }
  return found.slice(0, limit);
}

/** The first instant at which work may start: not before `from`, the notice, and the opening of the day on which the parts are there. */
function earliestStart(workshop: Workshop, { from, now, partsDays = 0 }: SlotQuestion): Date {
  const notice = new Date(now.getTime() + (workshop.minNoticeMinutes ?? MIN_NOTICE_MINUTES) * 60_000);
  const parts = openIntervals(workshop, partsDay(workshop, localDate(now, workshop.timeZone), partsDays))[0]?.start;
  return [from, notice, ...(partsDays > 0 && parts ? [parts] : [])].reduce((a, b) => (a > b ? a : b));
}

function openDays(workshop: Workshop, earliest: Date, to: Date): LocalDate[] {
  const days: LocalDate[] = [];
  const last = localDate(new Date(to.getTime() - 1), workshop.timeZone);
  let date = localDate(earliest, workshop.timeZone);
  for (let n = 0; n < MAX_DAYS && date <= last; n += 1, date = addDays(date, 1)) {
    if (openIntervals(workshop, date).length > 0) days.push(date);
  }
  return days;
}
