/** Decimal numbers as integers scaled by a power of ten, as DuckDB stores them. */

const pattern = /^\s*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,4}))?\s*$/;

/**
 * The number in the text times 10^scale, rounded half away from zero.
 * @returns undefined where the text is no number
 */
export function parseDecimal(text: string, scale: number): bigint | undefined {
  const found = pattern.exec(text);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found ?? [];
  if (!found || !(whole || fraction)) return undefined;
  const shift = scale - fraction.length + Number(exponent);
  const digits = BigInt(whole + fraction);
  const absolute = shift >= 0 ? digits * 10n ** BigInt(shift) : roundedQuotient(digits, 10n ** BigInt(-shift));
  return sign === '-' ? -absolute : absolute;
}

function roundedQuotient(digits: bigint, divisor: bigint): bigint {
  return (digits + divisor / 2n) / divisor;
}

/** The shortest text of `value / 10^scale`. */
export function formatDecimal(value: bigint, scale: number): string {
  const sign = value < 0n ? '-' : '';
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${sign}${digits.slice(0, digits.length - scale)}${fraction ? `.${fraction}` : ''}`;
}

/** Largest absolute scaled value that 38 digits hold. */
export const DECIMAL_LIMIT = 10n ** 38n;
