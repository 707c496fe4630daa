import standard from '../../knowledge/uds-identifiers.json' with { type: 'json' };
import { isVin } from '../../shared/vehicles/vin.ts';
import { type Signal, signalValue } from './can-frame.ts';
import { byteText, type Payload } from './hex.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';
import { hexFrom } from './uds-code-details.ts';

const VIN_LENGTH = 17;
const MOST_CHARACTERS = 256;
const LEGACY_LINE = 7;
const LEGACY_VIN_LINES = 5;

export const VIN_SIGNAL = 'Vehicle.VehicleIdentification.VIN';

/** Lines `49 02 n b b b b` of older buses, by ECU and number, until all are there. */
export type VinLines = Map<string | null, { source: Source; characters: string }[]>;

/** Mode 09 (SAE J1979): the VIN; everything else that it tells is taken note of without a value. */
export function decodeVehicleInformation(run: Run, source: Source, payload: Payload, bus: 'can' | 'legacy'): void {
  if (payload.length < 2) addUndecodable(run, source, 'truncated', 'no information type');
  else if (payload.bytes[1] === 0x02 && bus === 'legacy') takeVinLines(run, source, payload);
  else if (payload.bytes[1] === 0x02) addVin(run, source, textFrom(payload, 2));
}

const STANDARD = new Map<string, string | undefined>(Object.entries(standard.identifiers));

/**
 * UDS 62 (ReadDataByIdentifier) and KWP2000 5A (ReadECUIdentification, whose options are the low bytes of UDS's F1xx): the VIN, what ISO 14229-1
 * has in every ECU, and what the catalogue of the platform knows.
 */
export function decodeIdentifier(run: Run, source: Source, payload: Payload): void {
  const { bytes, length } = payload;
  const from = bytes[0] === 0x5a ? 2 : 3;
  const identifier = from === 2 ? `F1${byteText(bytes[1])}` : byteText(bytes[1]) + byteText(bytes[2]);
  const name = STANDARD.get(identifier);
  const signal = run.platform.identifier(identifier);
  if (length <= from) addUndecodable(run, source, 'truncated', 'no identifier with data');
  else if (identifier === 'F190') addVin(run, source, textFrom(payload, from));
  else if (name) addValue(run, source, ofEcu(source.ecu, name), null, textOrHex(bytes.subarray(from, length)), null);
  else if (signal) addIdentifierValue(run, source, signal, { bytes: bytes.subarray(from), length: length - from });
  else addUndecodable(run, source, 'unknown-identifier', identifier);
}

const ofEcu = (ecu: string | null, name: string) =>
  `Vehicle.Private.Ecu.${ecu === null ? 'Unknown' : (ecu[0] ?? '').toUpperCase() + ecu.slice(1)}.${name}`;

function addIdentifierValue(run: Run, source: Source, signal: Signal, data: Payload): void {
  const value = signalValue(signal, data);
  if (value !== undefined) addValue(run, source, signal.signal, value, null, signal.unit);
  else if (data.length < signal.needs) addUndecodable(run, source, 'truncated', signal.name);
}

/** Printable characters without what fills them up, else the bytes. */
function textOrHex(data: Uint8Array): string {
  const text = String.fromCharCode(...data.subarray(0, MOST_CHARACTERS))
    .replace(/[\0 \xff\xaa\x55]+$/, '')
    .trimStart();
  return /^[\x20-\x7e]+$/.test(text) ? text : hexFrom(data, 0, Math.min(data.length, MOST_CHARACTERS));
}

/**
 * Adds the VIN that a car says it has. BigQuery must not hold a VIN, so the data point's value only says whether it is the VIN that the
 * car is provisioned with (1) or not (0); its text goes to the live state alone.
 */
export function addVin(run: Run, source: Source, text: string): void {
  const vin = [text, text.slice(1)].find((candidate) => isVin(candidate.slice(0, VIN_LENGTH)))?.slice(0, VIN_LENGTH);
  if (vin) addValue(run, source, VIN_SIGNAL, vin === run.upload.vin ? 1 : 0, vin, null);
  else addUndecodable(run, source, 'truncated', 'no VIN of 17 characters');
}

/** Characters from a byte on, without the number of items or padding before them. */
function textFrom({ bytes, length }: Payload, from: number): string {
  let start = from;
  while (start < length && (bytes[start] ?? 0) < 0x30) start += 1;
  return String.fromCharCode(...bytes.subarray(start, Math.min(length, start + VIN_LENGTH + 1)));
}

/** Takes one or several lines of a VIN, the first of which is filled up with 00 in front. */
function takeVinLines(run: Run, source: Source, { bytes, length }: Payload): void {
  const lines = run.vinLines;
  const taken = lines.get(source.ecu) ?? [];
  lines.set(source.ecu, taken);
  for (let at = 0; at < length; at += LEGACY_LINE) {
    const number = bytes[at + 2] ?? 0;
    if (at + LEGACY_LINE > length || bytes[at] !== 0x49 || number < 1 || number > LEGACY_VIN_LINES) {
      addUndecodable(run, source, 'truncated', 'no line of a VIN');
      return;
    }
    taken[number - 1] = { source, characters: String.fromCharCode(...bytes.subarray(at + 3, at + LEGACY_LINE)) };
  }
  const [first] = taken;
  if (!first || taken.filter(Boolean).length < LEGACY_VIN_LINES) return;
  lines.delete(source.ecu);
  addVin(
    run,
    first.source,
    taken
      .map(({ characters }) => characters)
      .join('')
      .replaceAll('\0', ''),
  );
}

/** Lines of a VIN of which others are missing at the end of the upload. */
export function dropVinLines(run: Run): void {
  for (const { source } of [...run.vinLines.values()].flat().filter(Boolean))
    addUndecodable(run, source, 'lost-frame', 'other lines of the VIN are missing');
}
