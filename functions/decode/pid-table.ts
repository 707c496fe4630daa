import mode01 from '../../knowledge/obd/mode01.json' with { type: 'json' };
import { tidy } from './can-frame.ts';

/** One value of a mode 01 PID, as knowledge/obd/mode01.schema.json describes it. */
export type PidValue = {
  signal: string;
  unit: string | null;
  at: number;
  bytes: number;
  multiply: number;
  divide: number;
  add: number;
  signed: boolean;
  /** bits of the raw value that count, and how far to shift them right */
  mask: number;
  bit: number | undefined;
  texts: Record<string, string | undefined> | undefined;
  flags: string[] | undefined;
  none: number[];
  kind: 'supported' | 'dtc' | 'monitors' | 'incompleteMonitors' | undefined;
  support: { at: number; bit: number } | undefined;
  ofEcu: boolean;
};
type Data = { bytes: number; values: PidValue[] };
/** `longer`: what an engine with four banks answers instead, where that has more bytes. */
export type Pid = Data & { pid: number; longer: Data | undefined; isLengthUnsure: boolean };

type Entry = Partial<Omit<PidValue, 'texts'>> &
  Pick<PidValue, 'signal' | 'unit' | 'at' | 'bytes'> & { texts?: Record<string, string | undefined> };
type PidEntry = { pid: string; bytes: number; longerBytes?: number; lengthUnsure?: boolean; values: Entry[] };

const compiled = (value: Entry): PidValue => ({
  signal: value.signal,
  unit: value.unit,
  at: value.at,
  bytes: value.bytes,
  multiply: value.multiply ?? 1,
  divide: value.divide ?? 1,
  add: value.add ?? 0,
  signed: value.signed ?? false,
  mask: value.mask ?? 0xffffffff,
  bit: value.bit,
  texts: value.texts,
  flags: value.flags,
  none: value.none ?? [],
  kind: value.kind,
  support: value.support,
  ofEcu: value.ofEcu ?? false,
});

/** Mode 01 PIDs by number (SAE J1979). */
export const PIDS: (Pid | undefined)[] = [];
for (const { pid, bytes, longerBytes, lengthUnsure, values: entries } of mode01 as PidEntry[]) {
  const number = Number.parseInt(pid, 16);
  const all = entries.map(compiled);
  const values = all.filter(({ at }) => at < bytes);
  const longer = longerBytes === undefined ? undefined : { bytes: longerBytes, values: all };
  PIDS[number] = { pid: number, bytes, values, longer, isLengthUnsure: lengthUnsure ?? false };
}

/** The numeric value in the data of a PID that starts at `from`; undefined where the ECU says that it has none. */
export function pidNumber(value: PidValue, bytes: Uint8Array, from: number): number | undefined {
  const { support } = value;
  if (support && (((bytes[from + support.at] ?? 0) >> support.bit) & 1) === 0) return undefined;
  let raw = 0;
  for (let i = 0; i < value.bytes; i += 1) raw = raw * 256 + (bytes[from + value.at + i] ?? 0);
  if (value.bit !== undefined) return (raw >> value.bit) & 1;
  if (value.none.length > 0 && value.none.includes(raw)) return undefined;
  if (value.mask !== 0xffffffff) raw &= value.mask;
  else if (value.signed && raw >= 2 ** (8 * value.bytes - 1)) raw -= 2 ** (8 * value.bytes);
  return tidy((raw * value.multiply) / value.divide + value.add);
}

/** What a number means: a text of an enumeration, or the names of the bits that are 1; null for a measurement. */
export function pidText({ texts, flags }: PidValue, number: number): string | null {
  return flags ? flags.filter((_, bit) => (number >> bit) & 1).join(', ') : (texts?.[number] ?? null);
}
