import mode06 from '../../knowledge/obd/mode06.json' with { type: 'json' };
import { tidy } from './can-frame.ts';
import { byteText, isFilling, type Payload } from './hex.ts';
import { nameOfEcu, supportedText } from './obd-current-data.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';

type Scaling = { multiply: number; add?: number; signed?: boolean; unit: string | null };
const SCALINGS = new Map<number, Scaling>(mode06.scalings.map(({ id, ...rest }) => [Number.parseInt(id, 16), rest]));
/** monitor, test, unit-and-scaling id, then value, least and greatest allowed of two bytes each */
const TEST_BYTES = 9;
const BITMAP_BYTES = 4;

/** on older buses: 46, test, component, value and limit of two bytes each */
const LINE_BYTES = 7;
const IS_MINIMUM = 0x80;

/**
 * Mode 06 (SAE J1979): results of on-board monitors, one test or several in an answer, with the limits between which it passes; bitmaps of the
 * monitors there are. On older buses the maker alone knows the scaling: there they are raw numbers, and one limit.
 */
export function decodeMonitorTests(run: Run, source: Source, { bytes, length }: Payload, bus: 'can' | 'legacy'): void {
  if (length < 2) addUndecodable(run, source, 'truncated', 'no monitor');
  else if (bus === 'legacy') addLines(run, source, bytes, length);
  else if ((bytes[1] ?? 0) % 0x20 === 0) addBitmaps(run, source, bytes, length);
  else addTests(run, source, bytes, length);
}

function addBitmaps(run: Run, source: Source, bytes: Uint8Array, length: number): void {
  for (let at = 1; at < length && (bytes[at] ?? 0) % 0x20 === 0; at += 1 + BITMAP_BYTES) {
    if (at > 1 && isFilling(bytes, at, length)) return;
    const base = bytes[at] ?? 0;
    const signal = nameOfEcu(`Vehicle.OBD.Monitors${byteText(base)}`, source.ecu);
    if (at + BITMAP_BYTES >= length) addUndecodable(run, source, 'truncated', `06 ${byteText(base)}`);
    else addValue(run, source, signal, null, supportedText(bytes, at + 1, base), null);
  }
}

function addLines(run: Run, source: Source, bytes: Uint8Array, length: number): void {
  for (let at = 0; at < length; at += LINE_BYTES) {
    const [service, test = 0, component = 0, a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + LINE_BYTES);
    if (at + LINE_BYTES > length || service !== 0x46) {
      addUndecodable(run, source, 'truncated', `06 ${byteText(test)}`);
      return;
    }
    const name = (rest: string) => nameOfEcu(`Vehicle.OBD.${rest}`, source.ecu);
    if (test % 0x20 === 0) {
      addValue(run, source, name(`LegacyMonitors${byteText(test)}`), null, supportedText(bytes, at + 3, test), null);
      continue;
    }
    const [value, limit, isMinimum] = [(a << 8) | b, (c << 8) | d, (component & IS_MINIMUM) !== 0];
    const signal = name(`LegacyMonitor${byteText(test)}.Component${byteText(component & ~IS_MINIMUM)}`);
    addValue(run, source, `${signal}.Value`, value, null, null);
    addValue(run, source, `${signal}.${isMinimum ? 'Minimum' : 'Maximum'}`, limit, null, null);
    addValue(run, source, `${signal}.IsPassed`, Number(isMinimum ? value >= limit : value <= limit), null, null);
  }
}

function addTests(run: Run, source: Source, bytes: Uint8Array, length: number): void {
  for (let at = 1; at < length; at += TEST_BYTES) {
    if (at > 1 && isFilling(bytes, at, length)) return;
    const [monitor, test, id] = bytes.subarray(at, at + 3);
    const name = `06 ${byteText(monitor)}`;
    const scaling = SCALINGS.get(id ?? 0);
    if (at + TEST_BYTES > length) {
      addUndecodable(run, source, 'truncated', name);
      return;
    }
    if (scaling) addTest(run, source, `${byteText(monitor)}.Test${byteText(test)}`, scaling, bytes.subarray(at + 3));
    else addUndecodable(run, source, 'unknown-pid', `${name}, scaling ${byteText(id)}`);
  }
}

/** The limits go the same way as the value; a signed scaling has signed limits. */
function addTest(run: Run, source: Source, name: string, scaling: Scaling, data: Uint8Array): void {
  const { multiply, add = 0, signed = false, unit } = scaling;
  const signal = nameOfEcu(`Vehicle.OBD.Monitor${name}`, source.ecu);
  const raw = [0, 2, 4].map((at) => {
    const number = ((data[at] ?? 0) << 8) | (data[at + 1] ?? 0);
    return signed && number >= 0x8000 ? number - 0x10000 : number;
  });
  const [value = 0, least = 0, most = 0] = raw;
  const parts: [string, number][] = [
    ['Value', value],
    ['Minimum', least],
    ['Maximum', most],
  ];
  for (const [part, number] of parts)
    addValue(run, source, `${signal}.${part}`, tidy(number * multiply + add), null, unit);
  addValue(run, source, `${signal}.IsPassed`, Number(value >= least && value <= most), null, null);
}
