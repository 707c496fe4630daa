import { byteText, isFilling, type Payload } from './hex.ts';
import { addVin } from './identification.ts';
import { hasLines, takeLines } from './information-lines.ts';
import {
  addCounter,
  addNumber,
  addTexts,
  bytesOfText,
  counterNames,
  informationText,
  isNumber,
} from './information-values.ts';
import { nameOfEcu, supportedText } from './obd-current-data.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';

const VIN = 0x02;
const BITMAP_BYTES = 4;
/** one bitmap with the number of messages before it, as older buses have it */
const COUNTED_BITMAP = 7;
/** How many lines of the next type are to come, on older buses: no news of the car. */
const MESSAGE_COUNTS = new Set([0x01, 0x03, 0x05, 0x07, 0x09, 0x0c, 0x0e]);

/** Mode 09 (SAE J1979): VIN, calibrations, name of the ECU, serial numbers, how often its monitors run. */
export function decodeVehicleInformation(run: Run, source: Source, payload: Payload, bus: 'can' | 'legacy'): void {
  const { bytes, length } = payload;
  const type = bytes[1] ?? 0;
  const bytesOfItem = bytesOfText(type);
  const names = counterNames(type);
  if (length < 3) addUndecodable(run, source, 'truncated', 'no information type with data');
  else if (type % 0x20 === 0) addBitmaps(run, source, payload);
  else if (bus === 'legacy' && hasLines(type)) takeLines(run, source, payload);
  else if (bus === 'legacy' && MESSAGE_COUNTS.has(type)) return;
  else if (type === VIN) addVin(run, source, payload, 2);
  else if (bytesOfItem !== undefined) addItems(run, source, payload, bytesOfItem);
  else if (names) addCounters(run, source, payload, names);
  else if (bus === 'can' && isNumber(type)) addOneNumber(run, source, payload);
  else addUndecodable(run, source, 'unknown-pid', `09 ${byteText(type)}`);
}

function addBitmaps(run: Run, source: Source, { bytes, length }: Payload): void {
  const add = (base: number, from: number) => {
    const signal = nameOfEcu(`Vehicle.OBD.InformationTypes${byteText(base)}`, source.ecu);
    if (from + BITMAP_BYTES > length) addUndecodable(run, source, 'truncated', `09 ${byteText(base)}`);
    else addValue(run, source, signal, null, supportedText(bytes, from, base), null);
  };
  if (length === COUNTED_BITMAP) add(bytes[1] ?? 0, 3);
  else
    for (let at = 1; at < length && (bytes[at] ?? 0) % 0x20 === 0; at += 1 + BITMAP_BYTES)
      if (at > 1 && isFilling(bytes, at, length)) return;
      else add(bytes[at] ?? 0, at + 1);
}

function addItems(run: Run, source: Source, { bytes, length }: Payload, bytesOfItem: number): void {
  const [, type = 0, count = 0] = bytes;
  const data = bytes.subarray(3, length);
  if (data.length < bytesOfItem * count || count === 0) {
    addUndecodable(run, source, 'truncated', `09 ${byteText(type)}: ${count} announced in ${data.length} bytes`);
    return;
  }
  const item = (i: number) => data.subarray(i * bytesOfItem, (i + 1) * bytesOfItem);
  addTexts(
    run,
    source,
    type,
    Array.from({ length: count }, (_, i) => informationText(type, item(i))),
  );
}

function addCounters(run: Run, source: Source, { bytes, length }: Payload, names: string[]): void {
  const [, type, count = 0] = bytes;
  if (length < 3 + 2 * count) {
    addUndecodable(run, source, 'truncated', `09 ${byteText(type)}: ${count} counters announced in ${length} bytes`);
    return;
  }
  for (const [i, name] of names.slice(0, count).entries())
    addCounter(run, source, name, ((bytes[3 + 2 * i] ?? 0) << 8) | (bytes[4 + 2 * i] ?? 0));
}

function addOneNumber(run: Run, source: Source, { bytes, length }: Payload): void {
  const [, type = 0, , high = 0, low = 0] = bytes;
  if (length < 5) addUndecodable(run, source, 'truncated', `09 ${byteText(type)}`);
  else addNumber(run, source, type, (high << 8) | low);
}
