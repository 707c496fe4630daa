const offsetPattern = /^(?:utc)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** Minutes east of UTC of `+01`, `-08:00` or `UTC+5:30`; undefined where it is no such offset. */
export function offsetMinutes(zone: string): number | undefined {
  const found = offsetPattern.exec(zone.trim());
  if (!found) return undefined;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  if (Number(found[2]) > 14 || Number(found[3] ?? 0) > 59) return undefined;
  return found[1] === '-' ? -minutes : minutes;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    try {
      const parts = {
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      } as const;
      formats.set(zone, new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...parts }));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      formats.set(zone, undefined);
    }
  }
  return formats.get(zone);
}

/** Whether the tz database has a zone of that name. */
export function isZone(zone: string): boolean {
  return /^[A-Za-z]/.test(zone) && formatOf(zone) !== undefined;
}

/** Offset of the zone at an instant, in milliseconds. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const get = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const wall = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant, in microseconds since the epoch, at which a wall clock of the zone shows `local` (microseconds since
 * 1970-01-01T00:00:00 of that clock). A time that a change of clocks skips or repeats takes the offset before the change.
 */
export function zoneToUtc(local: bigint, zone: string): bigint | undefined {
  const format = isZone(zone) ? formatOf(zone) : undefined;
  if (!format) return undefined;
  const wall = Number(local / 1000n);
  const before = offsetAt(format, wall - 86_400_000);
  const after = offsetAt(format, wall + 86_400_000);
  const fits = [before, after].find((offset) => offsetAt(format, wall - offset) === offset);
  return local - BigInt(fits ?? before) * 1000n;
}
