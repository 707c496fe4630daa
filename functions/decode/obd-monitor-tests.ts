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

/**
 * Mode 06 on CAN (SAE J1979): results of on-board monitors, one test or several in an answer, with the limits between which it passes; bitmaps of the
 * monitors there are. On older buses the maker alone knows what the numbers mean.
 */
export function decodeMonitorTests(run: Run, source: Source, { bytes, length }: Payload, bus: 'can' | 'legacy'): void {
  if (length < 2) addUndecodable(run, source, 'truncated', 'no monitor');
  else if (bus === 'legacy')
    addUndecodable(run, source, 'unknown-pid', `06 ${byteText(bytes[1])}, scaled by the maker`);
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
