import counters from '../../knowledge/obd/mode09.json' with { type: 'json' };
import { byteText, type Payload } from './hex.ts';
import { addVin, addVinText } from './identification.ts';
import { hexFrom, ofEcu, textOrHex } from './identifier-values.ts';
import { nameOfEcu, supportedText } from './obd-current-data.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';

const LEGACY_LINE = 7;
const VIN = 0x02;
const SPACE = 0x20;

/** Texts that an ECU tells of itself: bytes of one of them, and what it is. */
const TEXTS = new Map([
  [0x04, { bytes: 16, name: 'CalibrationId' }],
  [0x06, { bytes: 4, name: 'CalibrationVerificationNumber' }],
  [0x0a, { bytes: 20, name: 'Name' }],
  [0x0d, { bytes: 17, name: 'EngineSerialNumber' }],
  [0x0f, { bytes: 17, name: 'ExhaustRegulationNumber' }],
]);
/** How often monitors have run, and could have: names of two-byte counters in their order. */
const COUNTERS = new Map(
  Object.entries(counters.inUsePerformance).map(([type, names]) => [Number.parseInt(type, 16), names]),
);
/** Which lines older buses send, where one message takes several: 49, type, number, four bytes. */
const LINES = new Map([
  [VIN, 5],
  [0x04, 4],
  [0x06, 1],
  [0x0a, 5],
]);

/** Lines of older buses by ECU and information type, until all are there. */
export type InformationLines = Map<string, { type: number; lines: { source: Source; bytes: number[] }[] }>;

/** Mode 09 (SAE J1979): VIN, calibrations, name of the ECU, how often its monitors run. */
export function decodeVehicleInformation(run: Run, source: Source, payload: Payload, bus: 'can' | 'legacy'): void {
  const { bytes, length } = payload;
  const type = bytes[1] ?? 0;
  if (length < 3) addUndecodable(run, source, 'truncated', 'no information type with data');
  else if (type % 0x20 === 0) {
    // bitmaps have a number of messages before them on older buses
    const from = length > 6 ? 3 : 2;
    const text = supportedText(bytes, from, type);
    if (length < from + 4) addUndecodable(run, source, 'truncated', `09 ${byteText(type)}`);
    else
      addValue(run, source, nameOfEcu(`Vehicle.OBD.InformationTypes${byteText(type)}`, source.ecu), null, text, null);
  } else if (bus === 'legacy' && LINES.has(type)) takeLines(run, source, payload);
  else if (type === VIN) addVin(run, source, payload, 2);
  else if (TEXTS.has(type)) addTexts(run, source, type, bytes.subarray(3, length), bytes[2] ?? 0);
  else if (COUNTERS.has(type)) addCounters(run, source, type, payload);
  else if (bus === 'can' || type > 0x09) addUndecodable(run, source, 'unknown-pid', `09 ${byteText(type)}`);
}

function addTexts(run: Run, source: Source, type: number, data: Uint8Array, count: number): void {
  const { bytes, name } = TEXTS.get(type) ?? { bytes: 1, name: '' };
  if (data.length < bytes * count || count === 0) {
    addUndecodable(run, source, 'truncated', `09 ${byteText(type)}: ${count} announced in ${data.length} bytes`);
    return;
  }
  const texts = Array.from({ length: count }, (_, i) => data.subarray(i * bytes, (i + 1) * bytes)).map((one) =>
    type === 0x06 ? hexFrom(one, 0, bytes) : textOrHex(one.map((byte) => byte || SPACE)),
  );
  addValue(run, source, ofEcu(source.ecu, name), null, texts.join(', '), null);
}

function addCounters(run: Run, source: Source, type: number, { bytes, length }: Payload): void {
  const names = COUNTERS.get(type) ?? [];
  const count = bytes[2] ?? 0;
  if (length < 3 + 2 * count) {
    addUndecodable(run, source, 'truncated', `09 ${byteText(type)}: ${count} counters announced in ${length} bytes`);
    return;
  }
  for (const [i, name] of names.slice(0, count).entries()) {
    const value = ((bytes[3 + 2 * i] ?? 0) << 8) | (bytes[4 + 2 * i] ?? 0);
    addValue(run, source, nameOfEcu(`Vehicle.OBD.InUsePerformance.${name}`, source.ecu), value, null, null);
  }
}

/** Takes one or several lines of what older buses say in several, which is filled up with 00. */
function takeLines(run: Run, source: Source, { bytes, length }: Payload): void {
  const type = bytes[1] ?? 0;
  const wanted = LINES.get(type) ?? 1;
  const key = `${source.ecu} ${type}`;
  const taken = run.informationLines.get(key) ?? { type, lines: [] };
  run.informationLines.set(key, taken);
  for (let at = 0; at < length; at += LEGACY_LINE) {
    const number = bytes[at + 2] ?? 0;
    if (at + LEGACY_LINE > length || bytes[at] !== 0x49 || bytes[at + 1] !== type || number < 1 || number > wanted) {
      addUndecodable(run, source, 'truncated', `no line of 09 ${byteText(type)}`);
      return;
    }
    taken.lines[number - 1] = { source, bytes: [...bytes.subarray(at + 3, at + LEGACY_LINE)] };
  }
  const [first] = taken.lines;
  if (!first || taken.lines.filter(Boolean).length < wanted) return;
  run.informationLines.delete(key);
  const data = Uint8Array.from(taken.lines.flatMap((line) => line.bytes));
  if (type !== VIN) addTexts(run, first.source, type, data, 1);
  else addVinText(run, first.source, String.fromCharCode(...data).replaceAll('\0', ''));
}

/** Lines of which others are missing at the end of the upload. */
export function dropLines(run: Run): void {
  for (const { type, lines } of run.informationLines.values())
    for (const { source } of lines.filter(Boolean))
      addUndecodable(run, source, 'lost-frame', `other lines of 09 ${byteText(type)} are missing`);
}
