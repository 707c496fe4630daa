/**
 * Milliseconds since 1970 of an RFC 3339 time in UTC, of the form that uploads have; NaN for any other text and for a leap second,
 * which no store takes. Several times faster than Date.parse, and it is done for every record.
 */
export function instantMs(text: string): number {
  const digits = (from: number, count: number): number => {
    let value = 0;
    for (let i = from; i < from + count; i += 1) {
      const digit = text.charCodeAt(i) - 48;
      if (!(digit >= 0 && digit <= 9)) return Number.NaN;
      value = value * 10 + digit;
    }
    return value;
  };
  const second = digits(17, 2);
  if (!(second < 60) || text.charCodeAt(10) !== 84) return Number.NaN;
  const whole = Date.UTC(digits(0, 4), digits(5, 2) - 1, digits(8, 2), digits(11, 2), digits(14, 2), second);
  if (text.charCodeAt(19) !== 46) return whole;
  let scale = 100;
  let fraction = 0;
  for (let i = 20; scale >= 1; i += 1, scale /= 10) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    fraction += digit * scale;
  }
  return whole + fraction;
}
