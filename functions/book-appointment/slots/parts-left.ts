import { openIntervals } from '../../../shared/booking/opening-hours.ts';
import type { Workshop } from '../../../shared/booking/types.ts';
import { addDays, localDate } from '../../../shared/time/zone.ts';

/** Working days until parts are there that take `partsDays` working days and were ordered with the booking. */
export function partsLeft(workshop: Workshop, partsDays: number, orderedAt: Date, now: Date): number {
  const today = localDate(now, workshop.timeZone);
  let left = partsDays;
  for (let day = addDays(localDate(orderedAt, workshop.timeZone), 1); day <= today && left > 0; day = addDays(day, 1))
    if (openIntervals(workshop, day).length > 0) left -= 1;
  return left;
}
