import { permanent } from '../errors.ts';
import { addDays, instantOf, localDate, localMinutes } from './zone.ts';

const FORM = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]|24):([0-5]\d)$/;

/** "22:00-07:00" as minutes since midnight; an end before the start is on the next day. */
export function parseHours(hours: string): { from: number; to: number } {
  const found = FORM.exec(hours);
  if (!found) throw permanent('bad-hours', `hours are written HH:MM-HH:MM, not ${hours}`);
  const [from = 0, fromMinute = 0, to = 0, toMinute = 0] = found.slice(1).map(Number);
  return { from: from * 60 + fromMinute, to: to * 60 + toMinute };
}

/** When quiet hours end that hold at `now` on the wall clock of the zone; undefined where it is not quiet now. */
export function quietUntil(now: Date, hours: string | undefined, zone: string): Date | undefined {
  if (!hours) return undefined;
  const { from, to } = parseHours(hours);
  const [today, minutes] = [localDate(now, zone), localMinutes(now, zone)];
  if (from <= to) return minutes >= from && minutes < to ? instantOf(today, to, zone) : undefined;
  if (minutes >= from) return instantOf(addDays(today, 1), to, zone);
  return minutes < to ? instantOf(today, to, zone) : undefined;
}
