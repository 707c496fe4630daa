/**
 * Dates and times as BigQuery writes them, and as the numbers DuckDB stores: days since 1970-01-01, microseconds of a day,
 * microseconds since 1970-01-01T00:00:00 (of UTC for TIMESTAMP, of the wall clock for DATETIME). The calendar is the proleptic
 * Gregorian one, the years 1 to 9999.
 */
import { offsetMinutes, zoneToUtc } from './time-zones.ts';

const DAY = 86_400_000_000n;
const datePattern = String.raw`(\d{4,5})-(\d{1,2})-(\d{1,2})`;
const timePattern = String.raw`(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{0,9}))?`;
const dateOnly = new RegExp(`^\\s*${datePattern}\\s*$`);
const timeOnly = new RegExp(`^\\s*${timePattern}\\s*$`);
const dateTime = new RegExp(`^\\s*${datePattern}(?:(?:\\s+|[tT])${timePattern})?\\s*$`);
const timestamp = new RegExp(`^\\s*${datePattern}(?:(?:\\s+|[tT])${timePattern})?\\s*(.*?)\\s*$`);

function days(year = '', month = '', day = ''): number | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  const valid = y >= 1 && y <= 9999 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return valid ? date.getTime() / 86_400_000 : undefined;
}

function micros(hour = '0', minute = '0', second = '0', fraction = ''): bigint | undefined {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 23 || m > 59 || s > 59 || /[1-9]/.test(fraction.slice(6))) return undefined;
  return BigInt((h * 60 + m) * 60 + s) * 1_000_000n + BigInt(fraction.slice(0, 6).padEnd(6, '0'));
}

/** Days since 1970-01-01 of `2026-11-22`; undefined where it is no date. */
export function parseDate(text: string): number | undefined {
  const found = dateOnly.exec(text);
  return found ? days(found[1], found[2], found[3]) : undefined;
}

/** Microseconds of the day of `14:00:00.5`; undefined where it is no time. */
export function parseTime(text: string): bigint | undefined {
  const found = timeOnly.exec(text);
  return found ? micros(found[1], found[2], found[3], found[4]) : undefined;
}

function join(day: number | undefined, time: bigint | undefined): bigint | undefined {
  return day === undefined || time === undefined ? undefined : BigInt(day) * DAY + time;
}

/** Microseconds since 1970-01-01T00:00:00 of the wall clock for `2026-11-22 14:00:00`. */
export function parseDatetime(text: string): bigint | undefined {
  const found = dateTime.exec(text);
  return found ? join(days(found[1], found[2], found[3]), micros(found[4], found[5], found[6], found[7])) : undefined;
}

/** Microseconds since the epoch for `2026-11-22 14:00:00+01`, `…Z` or `… Europe/Copenhagen`; UTC where no zone is given. */
export function parseTimestamp(text: string): bigint | undefined {
  const found = timestamp.exec(text);
  if (!found) return undefined;
  const local = join(days(found[1], found[2], found[3]), micros(found[4], found[5], found[6], found[7]));
  const zone = found[8] ?? '';
  if (local === undefined || zone === '' || /^(z|utc)$/i.test(zone)) return local;
  const offset = offsetMinutes(zone);
  if (offset !== undefined) return local - BigInt(offset) * 60_000_000n;
  return zoneToUtc(local, zone);
}

/** `2026-11-22` of days since 1970-01-01. */
export function formatDate(day: number): string {
  const date = new Date(day * 86_400_000);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

/** `14:00:00` or `14:00:00.500000` of microseconds of a day. */
export function formatTime(value: bigint): string {
  const seconds = Number(value / 1_000_000n);
  const fraction = value % 1_000_000n;
  const pad = (part: number) => String(part).padStart(2, '0');
  const whole = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return fraction ? `${whole}.${String(fraction).padStart(6, '0')}` : whole;
}

/** `2026-11-22T14:00:00` of microseconds since 1970-01-01; `separator` stands between date and time. */
export function formatDatetime(value: bigint, separator = 'T'): string {
  const time = ((value % DAY) + DAY) % DAY;
  return `${formatDate(Number((value - time) / DAY))}${separator}${formatTime(time)}`;
}
