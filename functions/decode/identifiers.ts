import standard from '../../knowledge/uds-identifiers.json' with { type: 'json' };
import { signalValue } from './can-frame.ts';
import { byteText, isFilling, type Payload } from './hex.ts';
import { addVin, VIN_LENGTH } from './identification.ts';
import type { Identifier } from './platform.ts';
import { addUndecodable, addValue, noteService, type Run, type Source } from './run.ts';
import { hexFrom } from './uds-code-details.ts';

const MOST_CHARACTERS = 256;
const VIN = 'F190';
const STANDARD = new Map<string, string | undefined>(Object.entries(standard.identifiers));

/**
 * UDS 62 (ReadDataByIdentifier): one or several identifiers, each with its data: the VIN, what ISO 14229-1 has in every ECU, and what the catalogue
 * of the platform knows. Lengths are the maker's, so an identifier ends where the catalogue says, else where the next one of those that were
 * `asked` for begins, else with the answer.
 */
export function decodeIdentifiers(run: Run, source: Source, payload: Payload, asked: string[] = []): void {
  const { bytes, length } = payload;
  if (length <= 3) addUndecodable(run, source, 'truncated', 'no identifier with data');
  for (let at = 1; length > 3 && at < length; ) {
    if (at > 1 && isFilling(bytes, at, length)) return;
    const identifier = identifierAt(bytes, at);
    const end = endOf(run, payload, at, asked);
    if (end === undefined) {
      addUndecodable(run, source, 'unknown-identifier', `${identifier} of unknown length`);
      return;
    }
    const from = at + 2;
    if (end <= from) addUndecodable(run, source, 'truncated', identifier);
    else addIdentifier(run, source, identifier, { bytes: bytes.subarray(from, end), length: end - from });
    at = Math.max(end, from);
  }
}

/** KWP2000 5A (ReadECUIdentification), whose options are the low bytes of UDS's F1xx. */
export function decodeEcuIdentification(run: Run, source: Source, { bytes, length }: Payload): void {
  if (length <= 2) addUndecodable(run, source, 'truncated', 'no option with data');
  else addIdentifier(run, source, `F1${byteText(bytes[1])}`, { bytes: bytes.subarray(2, length), length: length - 2 });
}

const identifierAt = (bytes: Uint8Array, at: number) => byteText(bytes[at]) + byteText(bytes[at + 1]);

/** Where the data of the identifier at a place ends; undefined where it could be in several places. */
function endOf(run: Run, { bytes, length }: Payload, at: number, asked: string[]): number | undefined {
  const identifier = identifierAt(bytes, at);
  const known = identifier === VIN ? VIN_LENGTH : run.platform.identifier(identifier)?.bytes;
  const isKnown = (one: string) =>
    asked.includes(one) || one === VIN || STANDARD.has(one) || run.platform.identifier(one) !== undefined;
  const after = at + 2 + (known ?? 0);
  if (known !== undefined && after + 1 < length && isKnown(identifierAt(bytes, after))) return after;
  const next = asked[asked.indexOf(identifier) + 1];
  if (known !== undefined || next === undefined || !asked.includes(identifier)) return length;
  const places: number[] = [];
  for (let i = at + 3; i + 2 < length; i += 1) if (identifierAt(bytes, i) === next) places.push(i);
  return places.length > 1 ? undefined : (places[0] ?? length);
}

function addIdentifier(run: Run, source: Source, identifier: string, data: Payload): void {
  const name = STANDARD.get(identifier);
  const known = run.platform.identifier(identifier);
  if (identifier === VIN) addVin(run, source, data, 0);
  else if (name) addValue(run, source, ofEcu(source.ecu, name), null, textOrHex(data.bytes), null);
  else if (known) addSignals(run, source, known, data);
  else addUndecodable(run, source, 'unknown-identifier', identifier);
}

function addSignals(run: Run, source: Source, { signals }: Identifier, data: Payload): void {
  const short = signals.find(({ needs }) => data.length < needs);
  if (short) addUndecodable(run, source, 'truncated', short.name);
  for (const signal of signals) {
    const value = signalValue(signal, data);
    if (value === undefined) continue;
    if (signal.tellsService) noteService(run, signal.signal, value);
    addValue(run, source, signal.signal, value, null, signal.unit);
  }
}

/** The name of what an ECU tells of itself. */
export const ofEcu = (ecu: string | null, name: string): string =>
  `Vehicle.Private.Ecu.${ecu === null ? 'Unknown' : (ecu[0] ?? '').toUpperCase() + ecu.slice(1)}.${name}`;

/** Printable characters without what fills them up, else the bytes. */
export function textOrHex(data: Uint8Array): string {
  const text = String.fromCharCode(...data.subarray(0, MOST_CHARACTERS))
    .replace(/[\0 \xff\xaa\x55]+$/, '')
    .trimStart();
  return /^[\x20-\x7e]+$/.test(text) ? text : hexFrom(data, 0, Math.min(data.length, MOST_CHARACTERS));
}
