import type { Payload } from './hex.ts';

/** A signal as a catalogue has it (knowledge/catalogues/catalogue.schema.json). */
export type CatalogueSignal = {
  name: string;
  start: number;
  length: number;
  byteOrder?: 'little' | 'big';
  signed?: boolean;
  /** IEEE 754, of 32 or 64 bits */
  float?: boolean;
  factor?: number;
  offset?: number;
  /** physical limits: what lies outside is "init", "error" or "not available" */
  min?: number;
  max?: number;
  /** raw values that are no measurement */
  none?: number[];
  /** a bit that is 1 when the signal is not valid */
  invalidBit?: number;
  /** value of the frame's multiplexer with which the signal is there */
  mux?: number;
  signal: string;
  unit: string | null;
  lamp?: string;
  colour?: 'red' | 'yellow' | 'green';
};

export type CatalogueFrame = {
  name: string;
  bytes: number;
  ecu?: string;
  /** data ids of AUTOSAR E2E profile 2, by counter */
  e2eDataIds?: number[];
  multiplexer?: { start: number; length: number; byteOrder?: 'little' | 'big' };
  signals?: CatalogueSignal[];
  /** a text that comes in parts */
  text?: { signal: string; length: number; parts: { mux: number; from: number; bytes: number; at: number }[] };
};

export type Signal = Omit<CatalogueSignal, 'min' | 'max' | 'factor' | 'offset' | 'none'> & {
  read: (bytes: Uint8Array) => number;
  factor: number;
  offset: number;
  min: number;
  max: number;
  none: number[];
  /** bytes that a frame must have for it */
  needs: number;
};

export type Frame = Omit<CatalogueFrame, 'signals' | 'multiplexer'> & {
  signals: Signal[];
  mux: ((bytes: Uint8Array) => number) | undefined;
};

/**
 * Reads a signal's raw value. Bits are numbered as in DBC files: bit n is bit n % 8 (0 the lowest) of byte n / 8; `start` is the
 * lowest bit of a little-endian signal, the highest of a big-endian one.
 */
function reader(
  start: number,
  length: number,
  byteOrder: 'little' | 'big',
  signed: boolean,
): (bytes: Uint8Array) => number {
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
function floatReader(start: number, length: number, byteOrder: 'little' | 'big'): (bytes: Uint8Array) => number {
  const from = byteOrder === 'big' ? (start >> 3) * 8 + 7 - (start & 7) + 32 : start + 32;
  const second = byteOrder === 'big' ? (from >> 3) * 8 + 7 - (from & 7) : from;
  const one = reader(start, 32, byteOrder, false);
  if (length === 32) {
    return (bytes) => {
      FLOAT.setUint32(0, one(bytes));
      return FLOAT.getFloat32(0);
    };
  }
  const other = reader(second, 32, byteOrder, false);
  const [high, low] = byteOrder === 'big' ? [one, other] : [other, one];
  return (bytes) => {
    FLOAT.setUint32(0, high(bytes));
    FLOAT.setUint32(4, low(bytes));
    return FLOAT.getFloat64(0);
  };
}

const lastByte = (start: number, length: number, byteOrder: 'little' | 'big') =>
  byteOrder === 'big' ? (start >> 3) + Math.ceil((length - (start & 7) - 1) / 8) : (start + length - 1) >> 3;

/** Prepares a frame of a catalogue for decoding. */
export function compileFrame({ signals = [], multiplexer, ...frame }: CatalogueFrame): Frame {
  return {
    ...frame,
    mux: multiplexer && reader(multiplexer.start, multiplexer.length, multiplexer.byteOrder ?? 'little', false),
    signals: signals.map(compileSignal),
  };
}

/** Prepares a signal of a catalogue for decoding. */
export function compileSignal(signal: CatalogueSignal): Signal {
  const { start, length, byteOrder = 'little', signed = false, factor = 1, offset = 0, invalidBit = 0 } = signal;
  return {
    ...signal,
    factor,
    offset,
    min: signal.min ?? -Infinity,
    max: signal.max ?? Infinity,
    none: signal.none ?? [],
    needs: 1 + Math.max(lastByte(start, length, byteOrder), invalidBit >> 3),
    read: signal.float ? floatReader(start, length, byteOrder) : reader(start, length, byteOrder, signed),
  };
}

/** The physical value of a signal, or undefined where the frame has none that is a measurement. */
export function signalValue(signal: Signal, { bytes, length }: Payload): number | undefined {
  if (length < signal.needs) return undefined;
  const { invalidBit } = signal;
  if (invalidBit !== undefined && (((bytes[invalidBit >> 3] ?? 0) >> (invalidBit & 7)) & 1) === 1) return undefined;
  const raw = signal.read(bytes);
  if (signal.none.length > 0 && signal.none.includes(raw)) return undefined;
  const value = raw * signal.factor + signal.offset;
  return value >= signal.min && value <= signal.max && Number.isFinite(value) ? tidy(value) : undefined;
}

/** Beyond it a double does not tell billionths. */
const LARGE = 9e6;

/** To a billionth: 0.32 * 160 is 51.2, not that and some 10^-15. */
export const tidy = (value: number) =>
  Number.isInteger(value) || Math.abs(value) > LARGE ? value : Math.round(value * 1e9) / 1e9;
