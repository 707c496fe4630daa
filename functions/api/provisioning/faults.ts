import parsePhoneNumber from 'libphonenumber-js/max';
import type { Fault } from '../route.ts';

const fault = (pointer: string, detail: string): Fault[] => [{ pointer, detail }];

/** Types of number that take no SMS. Many countries don't tell mobile from fixed; those numbers pass. */
const NO_SMS = new Set(['FIXED_LINE', 'TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'UAN', 'VOICEMAIL']);

/** A number that its country's numbering plan can't have, or that takes no SMS where `sms` is asked for. */
export function phoneFaults(pointer: string, phone: string, { sms }: { sms: boolean }): Fault[] {
  const parsed = parsePhoneNumber(phone);
  if (!parsed?.isPossible()) return fault(pointer, 'is no phone number of its country (E.164)');
  const type = parsed.getType();
  return sms && type && NO_SMS.has(type) ? fault(pointer, 'is a number that takes no SMS') : [];
}

/** A zone that the IANA time zone database does not name. */
export function timeZoneFaults(pointer: string, zone: string): Fault[] {
  try {
    if (/^[A-Za-z]/.test(zone) && Intl.DateTimeFormat('en', { timeZone: zone })) return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return fault(pointer, 'is no IANA time zone such as Europe/Copenhagen');
}

type OpeningHours = Partial<Record<string, string[]>>;

/** Ranges that end before they begin, overlap or are out of order. */
export function openingHoursFaults(pointer: string, hours: OpeningHours): Fault[] {
  return Object.entries(hours).flatMap(([day, ranges = []]) => {
    let latest = '';
    return ranges.flatMap((range, i) => {
      const [start = '', end = ''] = range.split('-');
      const before = latest;
      latest = end;
      if (start >= end) return fault(`${pointer}/${day}/${i}`, 'ends before it begins');
      return start < before ? fault(`${pointer}/${day}/${i}`, 'overlaps the range before it, or comes before it') : [];
    });
  });
}

const MAX_DEPTH = 10;

/** What Firestore can't hold in free JSON: arrays within arrays, reserved or empty names, more than ten levels. */
export function freeJsonFaults(pointer: string, value: unknown, depth = 1): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (depth > MAX_DEPTH) return fault(pointer, `is more than ${MAX_DEPTH} levels deep`);
  return Object.entries(value).flatMap(([name, item]) => {
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (name === '' || /^__.*__$/.test(name)) return fault(at, 'is a name that cannot be stored');
    if (Array.isArray(value) && Array.isArray(item)) return fault(at, 'is an array within an array');
    return freeJsonFaults(at, item, depth + 1);
  });
}
