import { byteText, type Payload } from './hex.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';

/** Longest part of an answer that a data point shows, bytes. */
const MOST_BYTES = 2_048;
/** Bytes that a number holds exactly. */
const MOST_NUMBER_BYTES = 6;
const CODE_AND_STATUS = 6;

const NAMES = 'Vehicle.Private.Diagnostics.';

/** Bytes as hex digits. */
export const hexFrom = (bytes: Uint8Array, from: number, to: number): string =>
  Array.from(bytes.subarray(from, Math.min(to, from + MOST_BYTES)), byteText).join('');

function numberFrom(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 256 + (bytes[at] ?? 0);
  return value;
}

/** UDS 59 03 (which snapshots are stored): codes with the number of their record, as one text. */
export function addSnapshotList(run: Run, source: Source, { bytes, length }: Payload, nameAt: NameAt): void {
  const listed: string[] = [];
  for (let at = 2; at + 4 <= length; at += 4) {
    const name = nameAt(bytes, at);
    if (name) listed.push(`${name} ${byteText(bytes[at + 3])}`);
  }
  addValue(run, source, `${NAMES}Snapshots`, listed.length, listed.slice(0, MOST_BYTES / 8).join(', '), null);
  if ((length - 2) % 4 !== 0 && bytes.subarray(2 + ((length - 2) & ~3), length).some(Boolean))
    addUndecodable(run, source, 'truncated', 'part of a code at the end');
}

type NameAt = (bytes: Uint8Array, at: number) => string | undefined;

/**
 * UDS 59 04: code, status, number of the record and of its identifiers, then these with their data, whose lengths only the maker knows. The bytes
 * are kept as text: code, record, identifiers, bytes. Where there is one identifier, its data is also the freeze frame, as one number.
 * @returns that freeze frame
 */
export function addSnapshot(
  run: Run,
  source: Source,
  { bytes, length }: Payload,
  name: string,
): Record<string, number> | undefined {
  const from = CODE_AND_STATUS + 2;
  if (length < from) {
    if (length > CODE_AND_STATUS) addUndecodable(run, source, 'truncated', 'a snapshot without identifiers');
    return undefined;
  }
  const [record, identifiers] = [bytes[CODE_AND_STATUS] ?? 0, bytes[CODE_AND_STATUS + 1]];
  const text = `${name} ${byteText(record)} ${byteText(identifiers)} ${hexFrom(bytes, from, length)}`;
  addValue(run, source, `${NAMES}Snapshot`, record, text.trim(), null);
  const data = from + 2;
  if (identifiers !== 1 || length <= data || length - data > MOST_NUMBER_BYTES) return undefined;
  return { [`${NAMES}Did${hexFrom(bytes, from, data)}`]: numberFrom(bytes, data, length) };
}

/**
 * UDS 59 06: code, status, then the number of an extended record and its data, whose meaning (ageing, occurrence counter …) and length the maker
 * gives. One byte is a counter and so a value; the text is the code and the bytes.
 */
export function addExtendedData(run: Run, source: Source, { bytes, length }: Payload, name: string): void {
  if (length <= CODE_AND_STATUS) return;
  const from = CODE_AND_STATUS + 1;
  const number = length - from === 1 ? (bytes[from] ?? 0) : null;
  const signal = `${NAMES}ExtendedData${byteText(bytes[CODE_AND_STATUS])}`;
  addValue(run, source, signal, number, `${name} ${hexFrom(bytes, from, length)}`.trim(), null);
}

/** UDS 59 14: codes with their fault detection counters, -128 to 127, which reach 127 when a test counts as failed. */
export function addDetectionCounters(run: Run, source: Source, { bytes, length }: Payload, nameAt: NameAt): void {
  const listed: string[] = [];
  for (let at = 2; at + 4 <= length; at += 4) {
    const name = nameAt(bytes, at);
    if (name) listed.push(`${name} ${((bytes[at + 3] ?? 0) << 24) >> 24}`);
  }
  const text = listed.slice(0, MOST_BYTES / 8).join(', ');
  addValue(run, source, `${NAMES}FaultDetectionCounters`, listed.length, text, null);
}
