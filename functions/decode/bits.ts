/** Bits of an integer that a double holds exactly. */
const LONGEST_EXACT = 53;

/**
 * Reads a signal's raw value. Bits are numbered as in DBC files: bit n is bit n % 8 (0 the lowest) of byte n / 8; `start` is the
 * lowest bit of a little-endian signal, the highest of a big-endian one.
 */
export function bitReader(
  start: number,
  length: number,
  byteOrder: 'little' | 'big',
  signed: boolean,
): (bytes: Uint8Array) => number {
  if (length > LONGEST_EXACT) return wideReader(start, length, byteOrder, signed);
  // as steps over bytes: value = value * 2^take + the bits (byte >> shift) & mask, most significant bits first
  const steps: { byte: number; shift: number; mask: number; scale: number }[] = [];
  let left = length;
  let byte = byteOrder === 'big' ? start >> 3 : (start + length - 1) >> 3;
  let high = byteOrder === 'big' ? start & 7 : (start + length - 1) & 7;
  while (left > 0) {
    const take = Math.min(left, high + 1);
    steps.push({ byte, shift: high + 1 - take, mask: 2 ** take - 1, scale: 2 ** take });
    left -= take;
    byte += byteOrder === 'big' ? 1 : -1;
    high = 7;
  }
  const half = signed ? 2 ** (length - 1) : Infinity;
  const whole = 2 ** length;
  const [only] = steps;
  if (steps.length === 1 && only && !signed) return (bytes) => ((bytes[only.byte] ?? 0) >> only.shift) & only.mask;
  return (bytes) => {
    let value = 0;
    for (const step of steps) value = value * step.scale + (((bytes[step.byte] ?? 0) >> step.shift) & step.mask);
    return value >= half ? value - whole : value;
  };
}

const FLOAT = new DataView(new ArrayBuffer(8));

/** Reads a floating-point number (IEEE 754) as two halves of 32 bits, of which the second begins where the first ends. */
export function floatReader(start: number, length: number, byteOrder: 'little' | 'big'): (bytes: Uint8Array) => number {
  const second = byteOrder === 'big' ? fromTop(fromTop(start) + 32) : start + 32;
  const one = bitReader(start, 32, byteOrder, false);
  if (length === 32) {
    return (bytes) => {
      FLOAT.setUint32(0, one(bytes));
      return FLOAT.getFloat32(0);
    };
  }
  const other = bitReader(second, 32, byteOrder, false);
  const [high, low] = byteOrder === 'big' ? [one, other] : [other, one];
  return (bytes) => {
    FLOAT.setUint32(0, high(bytes));
    FLOAT.setUint32(4, low(bytes));
    return FLOAT.getFloat64(0);
  };
}

/** The place of a bit in the order in which a big-endian signal goes on: from the top of each byte. The same formula leads back. */
const fromTop = (bit: number) => (bit >> 3) * 8 + 7 - (bit & 7);

/** Reads an integer of up to 64 bits as two halves, so that it is rounded once, to the nearest double. */
function wideReader(
  start: number,
  length: number,
  byteOrder: 'little' | 'big',
  signed: boolean,
): (bytes: Uint8Array) => number {
  const highBits = length - 32;
  const [high, low] =
    byteOrder === 'big'
      ? [bitReader(start, highBits, 'big', signed), bitReader(fromTop(fromTop(start) + highBits), 32, 'big', false)]
      : [bitReader(start + 32, highBits, 'little', signed), bitReader(start, 32, 'little', false)];
  return (bytes) => high(bytes) * 2 ** 32 + low(bytes);
}
