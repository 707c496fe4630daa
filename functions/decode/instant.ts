/**
 * Milliseconds since 1970 of an RFC 3339 time in UTC, of the form that uploads have; NaN for any other text and for a leap second,
 * which no store takes. Several times faster than Date.parse, and it is done for every record.
 */
export function instantMs(text: string): number {
  const second = twoDigits(text, 17);
  if (!(second < 60) || text.charCodeAt(10) !== 84) return Number.NaN;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const whole = Date.UTC(
    year,
    twoDigits(text, 5) - 1,
    twoDigits(text, 8),
    twoDigits(text, 11),
    twoDigits(text, 14),
    second,
  );
  if (text.charCodeAt(19) !== 46) return whole;
  let fraction = 0;
  for (let i = 20, scale = 100; scale >= 1; i += 1, scale /= 10) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    fraction += digit * scale;
  }
  return whole + fraction;
}

function twoDigits(text: string, at: number): number {
  const high = text.charCodeAt(at) - 48;
  const low = text.charCodeAt(at + 1) - 48;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : Number.NaN;
}
