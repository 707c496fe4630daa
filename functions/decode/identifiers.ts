import { byteText, isFilling, type Payload } from './hex.ts';
import { addVin } from './identification.ts';
import { isKnownIdentifier, isVinIdentifier, lengthOf, pidOfIdentifier, readingsOf } from './identifier-values.ts';
import { decodeCurrentData } from './obd-current-data.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';

/**
 * UDS 62 (ReadDataByIdentifier): one or several identifiers, each with its data: the VIN, what ISO 14229-1 has in every ECU, PIDs (SAE J1979-2), and
 * what the catalogue of the platform knows. Lengths are the maker's, so an identifier ends where they are known to, else where the next one of
 * those that were `asked` for begins, else with the answer.
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

/** KWP2000 61 (ReadDataByLocalIdentifier): one byte whose meaning is the maker's, then its data. Those that a catalogue has, by two hex digits. */
export function decodeLocalIdentifier(run: Run, source: Source, { bytes, length }: Payload): void {
  const identifier = byteText(bytes[1]);
  if (length <= 2) addUndecodable(run, source, 'truncated', 'no local identifier with data');
  else if (!isKnownIdentifier(run.platform, identifier))
    addUndecodable(run, source, 'unknown-identifier', `21 ${identifier}`);
  else addIdentifier(run, source, identifier, { bytes: bytes.subarray(2, length), length: length - 2 });
}

/** The identifier at a place, four hex digits. */
export const identifierAt = (bytes: Uint8Array, at: number): string => byteText(bytes[at]) + byteText(bytes[at + 1]);

/** Where the data of the identifier at a place ends; undefined where it could be in several places. */
function endOf({ platform }: Run, { bytes, length }: Payload, at: number, asked: string[]): number | undefined {
  const identifier = identifierAt(bytes, at);
  const known = lengthOf(platform, identifier);
  const isKnown = (one: string) => asked.includes(one) || isKnownIdentifier(platform, one);
  const after = at + 2 + (known ?? 0);
  if (known !== undefined && after + 1 < length && isKnown(identifierAt(bytes, after))) return after;
  const next = asked[asked.indexOf(identifier) + 1];
  if (known !== undefined || next === undefined || !asked.includes(identifier)) return length;
  const places: number[] = [];
  for (let i = at + 3; i + 2 < length; i += 1) if (identifierAt(bytes, i) === next) places.push(i);
  return places.length > 1 ? undefined : (places[0] ?? length);
}

function addIdentifier(run: Run, source: Source, identifier: string, data: Payload): void {
  const pid = pidOfIdentifier(identifier);
  if (isVinIdentifier(identifier)) addVin(run, source, data, 0);
  else if (pid !== undefined && run.platform.identifier(identifier) === undefined) {
    // as an answer of mode 01, without what comes after
    const length = Math.min(data.length, lengthOf(run.platform, identifier) ?? 0);
    const answer = Uint8Array.of(0x41, pid, ...data.bytes.subarray(0, length));
    decodeCurrentData(run, source, { bytes: answer, length: answer.length });
  } else {
    const read = readingsOf(run.platform, source.ecu, identifier, data);
    if (!read) addUndecodable(run, source, 'unknown-identifier', identifier);
    if (read?.short !== undefined) addUndecodable(run, source, 'truncated', read.short);
    for (const { signal, value, text, unit } of read?.readings ?? []) addValue(run, source, signal, value, text, unit);
  }
}
