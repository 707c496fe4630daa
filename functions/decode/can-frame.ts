import { bitReader, floatReader } from './bits.ts';
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
  /** of an enumeration: raw values and what they are in the signal's own; all others are no measurement */
  values?: [raw: number, value: number][];
  /** a bit that is 1 when the signal is not valid */
  invalidBit?: number;
  /** value of the frame's multiplexer with which the signal is there */
  mux?: number;
  /** other bits that must all have one of their values, where multiplexers stand within each other or beside each other */
  when?: { start: number; length: number; byteOrder?: 'little' | 'big'; values: [from: number, to: number][] }[];
  signal: string;
  unit: string | null;
  lamp?: string;
  /** a bit that is 1 while the lamp blinks */
  blinkBit?: number;
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

export type Signal = Omit<CatalogueSignal, 'min' | 'max' | 'factor' | 'offset' | 'none' | 'values' | 'when'> & {
  isThere: ((bytes: Uint8Array) => boolean) | undefined;
  read: (bytes: Uint8Array) => number;
  factor: number;
  offset: number;
  min: number;
  max: number;
  none: number[];
  values: Map<number, number> | undefined;
  /** bytes that a frame must have for it */
  needs: number;
};

export type Frame = Omit<CatalogueFrame, 'signals' | 'multiplexer'> & {
  signals: Signal[];
  mux: ((bytes: Uint8Array) => number) | undefined;
};

const lastByte = (start: number, length: number, byteOrder: 'little' | 'big') =>
  byteOrder === 'big' ? (start >> 3) + Math.ceil((length - (start & 7) - 1) / 8) : (start + length - 1) >> 3;

/** Prepares a frame of a catalogue for decoding. */
export function compileFrame({ signals = [], multiplexer, ...frame }: CatalogueFrame): Frame {
  return {
    ...frame,
    mux: multiplexer && bitReader(multiplexer.start, multiplexer.length, multiplexer.byteOrder ?? 'little', false),
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
    min: tidy(signal.min ?? -Infinity),
    max: tidy(signal.max ?? Infinity),
    none: signal.none ?? [],
    values: signal.values && new Map(signal.values),
    isThere: signal.when && presence(signal.when),
    needs: 1 + Math.max(lastByte(start, length, byteOrder), invalidBit >> 3),
    read: signal.float ? floatReader(start, length, byteOrder) : bitReader(start, length, byteOrder, signed),
  };
}

function presence(when: NonNullable<CatalogueSignal['when']>): (bytes: Uint8Array) => boolean {
  const conditions = when.map(({ start, length, byteOrder = 'little', values }) => ({
    read: bitReader(start, length, byteOrder, false),
    values,
  }));
  return (bytes) =>
    conditions.every(({ read, values }) => {
      const raw = read(bytes);
      return values.some(([from, to]) => raw >= from && raw <= to);
    });
}

/** Whether a bit is 1; those beyond the end are not. */
export const isSet = (bytes: Uint8Array, bit: number): boolean => (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;

/** The physical value of a signal, or undefined where the frame has none that is a measurement. */
export function signalValue(signal: Signal, { bytes, length }: Payload): number | undefined {
  if (length < signal.needs) return undefined;
  const { invalidBit, isThere } = signal;
  if (isThere && !isThere(bytes)) return undefined;
  if (invalidBit !== undefined && isSet(bytes, invalidBit)) return undefined;
  const raw = signal.read(bytes);
  if (signal.none.length > 0 && signal.none.includes(raw)) return undefined;
  if (signal.values) return signal.values.get(raw);
  const value = tidy(raw * signal.factor + signal.offset);
  return value >= signal.min && value <= signal.max && Number.isFinite(value) ? value : undefined;
}

/** Beyond it a double does not tell billionths. */
const LARGE = 9e6;

/** To a billionth: 0.32 * 160 is 51.2, not that and some 10^-15. */
export const tidy = (value: number) =>
  Number.isInteger(value) || Math.abs(value) > LARGE ? value : Math.round(value * 1e9) / 1e9;
