import mode09 from '../../knowledge/obd/mode09.json' with { type: 'json' };
import { hexFrom, ofEcu, textOrHex } from './identifier-values.ts';
import { nameOfEcu } from './obd-current-data.ts';
import { addValue, type Run, type Source } from './run.ts';

type Text = { bytes: number; name: string; isHex?: boolean };
type OneNumber = { signal: string; unit: string | null; none?: number };

const byType = <T>(entries: Record<string, T>) =>
  new Map(Object.entries(entries).map(([type, entry]) => [Number.parseInt(type, 16), entry]));
const TEXTS = byType<Text>(mode09.texts);
const COUNTERS = byType<string[]>(mode09.inUsePerformance);
const NUMBERS = byType<OneNumber>(mode09.numbers);
const SPACE = 0x20;

/** Bytes of one item of a text that an ECU tells of itself; undefined where the information type is none. */
export const bytesOfText = (type: number): number | undefined => TEXTS.get(type)?.bytes;

/** How often monitors have run, and could have: names of an information type's counters in their order. */
export const counterNames = (type: number): string[] | undefined => COUNTERS.get(type);

/** Whether an information type is one number of two bytes. */
export const isNumber = (type: number): boolean => NUMBERS.has(type);

/** Adds a counter of in-use performance; none beyond those that have a name. */
export function addCounter(run: Run, source: Source, name: string | undefined, value: number): void {
  if (name) addValue(run, source, nameOfEcu(`Vehicle.OBD.InUsePerformance.${name}`, source.ecu), value, null, null);
}

/** Adds a number of two bytes, unless it says that there is none yet. */
export function addNumber(run: Run, source: Source, type: number, raw: number): void {
  const number = NUMBERS.get(type);
  if (number && raw !== number.none)
    addValue(run, source, nameOfEcu(number.signal, source.ecu), raw, null, number.unit);
}

/** The text of one item, which stands at the end of its data. */
export function informationText(type: number, data: Uint8Array): string {
  const { bytes = data.length, isHex = false } = TEXTS.get(type) ?? {};
  const item = data.subarray(data.length - bytes);
  return isHex ? hexFrom(item, 0, bytes) : textOrHex(item.map((byte) => byte || SPACE));
}

/** Adds what an ECU tells of itself in one text or several. */
export function addTexts(run: Run, source: Source, type: number, texts: string[]): void {
  addValue(run, source, ofEcu(source.ecu, TEXTS.get(type)?.name ?? ''), null, texts.join(', '), null);
}
