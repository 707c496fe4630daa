import type { Workshop } from '../../../shared/booking/types.ts';
import { list } from '../../../shared/conversation/say.ts';
import { parseHours } from '../../../shared/time/quiet-hours.ts';
import { type Language, sayClock, sayWeekday } from '../../../shared/time/say-time.ts';
import { addDays, instantOf } from '../../../shared/time/zone.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** "Monday-Thursday 8:00 AM-4:00 PM and Friday 8:00 AM-1:00 PM"; days with the same hours together, lunch within one stretch. "" where none are known. */
export function sayHours(openingHours: Workshop['openingHours'], language: Language): string {
  const groups: { first: number; last: number; hours: string }[] = [];
  for (const [i, day] of DAYS.entries()) {
    const hours = hoursOf(openingHours[day] ?? [], language);
    const before = groups.at(-1);
    if (before?.hours === hours && before.last === i - 1) before.last = i;
    else if (hours !== '') groups.push({ first: i, last: i, hours });
  }
  return list(
    language,
    groups.map(({ first, last, hours }) => {
      const days = first === last ? [first] : [first, last];
      return `${days.map((day) => sayWeekday(day + 1, language)).join('-')} ${hours}`;
    }),
  );
}

function hoursOf(intervals: string[], language: Language): string {
  const parsed = intervals.map(parseHours);
  if (parsed.length === 0) return '';
  const from = Math.min(...parsed.map((interval) => interval.from));
  const to = Math.max(...parsed.map((interval) => interval.to));
  return `${onClock(from, language)}-${onClock(to, language)}`;
}

const ANY_DAY = '2026-01-05';

const onClock = (minutes: number, language: Language) =>
  sayClock(instantOf(minutes === 1440 ? addDays(ANY_DAY, 1) : ANY_DAY, minutes % 1440, 'UTC'), 'UTC', language);
