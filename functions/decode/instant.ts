const [T, Z, POINT, MINUS] = [84, 90, 46, 45];
const LOWER = 32;

/**
 * Milliseconds since 1970 of an RFC 3339 time as uploads have it; NaN for any other text. A leap second is the first of the next minute, as in
 * POSIX time. Several times faster than Date.parse (which takes no leap second), and it is done for every record.
 */
export function instantMs(text: string): number {
  if ((text.charCodeAt(10) & ~LOWER) !== T) return Number.NaN;
  const whole = Date.UTC(
    twoDigits(text, 0) * 100 + twoDigits(text, 2),
    twoDigits(text, 5) - 1,
    twoDigits(text, 8),
    twoDigits(text, 11),
    twoDigits(text, 14),
    twoDigits(text, 17),
  );
  const ms = text.charCodeAt(19) === POINT ? whole + fractionMs(text) : whole;
  return endsInZ(text) ? ms : ms - offsetMs(text);
}

/** The same instant with the offset Z, as stores and readers take it: as it was sent where it has that form already, else in milliseconds. */
export function inUtc(text: string, ms: number): string {
  const isPlain = text.charCodeAt(text.length - 1) === Z && text.charCodeAt(10) === T && !text.startsWith('60', 17);
  return isPlain ? text : new Date(ms).toISOString();
}

const endsInZ = (text: string) => (text.charCodeAt(text.length - 1) & ~LOWER) === Z;

function fractionMs(text: string): number {
  let fraction = 0;
  for (let i = 20, scale = 100; scale >= 1; i += 1, scale /= 10) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    fraction += digit * scale;
  }
  return fraction;
}

/** Of the `+01:00` that a time ends in. */
function offsetMs(text: string): number {
  const at = text.length - 6;
  const minutes = twoDigits(text, at + 1) * 60 + twoDigits(text, at + 4);
  return (text.charCodeAt(at) === MINUS ? -minutes : minutes) * 60_000;
}

function twoDigits(text: string, at: number): number {
  const high = text.charCodeAt(at) - 48;
  const low = text.charCodeAt(at + 1) - 48;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : Number.NaN;
}
