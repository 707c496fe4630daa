import { say } from '../../../shared/conversation/say.ts';
import { type Language, sayClock, sayTime } from '../../../shared/time/say-time.ts';
import { addDays, localDate, mondayOf } from '../../../shared/time/zone.ts';
import type { DayRange } from '../understand/wish.ts';

/**
 * A time as one would say it: "Monday at 9:00 AM" where the weekday alone is clear (the next six days, or a week that the conversation is
 * about), "today at 2:00 PM", else with its date.
 */
export function saySlot(
  start: string,
  { zone, now, language, week }: { zone: string; now: Date; language: Language; week: DayRange | null },
): string {
  const at = new Date(start);
  const [day, today] = [localDate(at, zone), localDate(now, zone)];
  if (day === today)
    return say(language, 'today', { clock: say(language, 'clock', { clock: sayClock(at, zone, language) }) });
  const isSpokenOf = week !== null && week.from <= day && day <= week.to && day < addDays(mondayOf(today), 14);
  return sayTime(at, zone, language, { date: !isSpokenOf && day > addDays(today, 6) });
}
