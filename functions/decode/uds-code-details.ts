import type { FaultReport } from '../../shared/messages/generated/types.ts';
import { byteText, type Payload } from './hex.ts';
import { hexFrom } from './identifier-values.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';
import { snapshotRecords } from './uds-snapshot.ts';

/** Longest list that a data point shows, codes. */
const MOST_LISTED = 256;
const CODE_AND_STATUS = 6;

const NAMES = 'Vehicle.Private.Diagnostics.';

/** What an answer tells of one code beside its status. */
export type CodeDetails = Pick<FaultReport, 'freezeFrames' | 'extendedData'>;

/** UDS 59 03 (which snapshots are stored): codes with the number of their record, as one text. */
export function addSnapshotList(run: Run, source: Source, { bytes, length }: Payload, nameAt: NameAt): void {
  const listed: string[] = [];
  for (let at = 2; at + 4 <= length; at += 4) {
    const name = nameAt(bytes, at);
    if (name) listed.push(`${name} ${byteText(bytes[at + 3])}`);
  }
  addValue(run, source, `${NAMES}Snapshots`, listed.length, listed.slice(0, MOST_LISTED).join(', '), null);
  if ((length - 2) % 4 !== 0 && bytes.subarray(2 + ((length - 2) & ~3), length).some(Boolean))
    addUndecodable(run, source, 'truncated', 'part of a code at the end');
}

type NameAt = (bytes: Uint8Array, at: number) => string | undefined;

/**
 * UDS 59 04: code, status, then records of identifiers with their data (uds-snapshot.ts). The bytes are a data point, as text: code, record, number
 * of identifiers, bytes.
 */
export function addSnapshot(run: Run, source: Source, { bytes, length }: Payload, name: string): CodeDetails {
  if (length <= CODE_AND_STATUS) return {};
  const from = CODE_AND_STATUS + 2;
  if (length <= from) {
    addUndecodable(run, source, 'truncated', 'a snapshot without identifiers');
    return {};
  }
  const [record, identifiers] = [bytes[CODE_AND_STATUS] ?? 0, bytes[CODE_AND_STATUS + 1]];
  const text = `${name} ${byteText(record)} ${byteText(identifiers)} ${hexFrom(bytes, from, length)}`;
  addValue(run, source, `${NAMES}Snapshot`, record, text, null);
  const data = bytes.subarray(CODE_AND_STATUS, length);
  return { freezeFrames: snapshotRecords(run.platform, source.ecu, { bytes: data, length: data.length }) };
}

/**
 * UDS 59 06: code, status, then the number of an extended record and its data, whose meaning (ageing, occurrence counter …) and length the maker
 * gives. One byte is a counter and so a value; the text is the code and the bytes.
 */
export function addExtendedData(run: Run, source: Source, { bytes, length }: Payload, name: string): CodeDetails {
  const from = CODE_AND_STATUS + 1;
  if (length <= from) return {};
  const record = bytes[CODE_AND_STATUS] ?? 0;
  const data = hexFrom(bytes, from, length);
  const number = length - from === 1 ? (bytes[from] ?? 0) : null;
  addValue(run, source, `${NAMES}ExtendedData${byteText(record)}`, number, `${name} ${data}`, null);
  return { extendedData: [{ record, data }] };
}

/** UDS 59 14: codes with their fault detection counters, -128 to 127, which reach 127 when a test counts as failed. */
export function addDetectionCounters(run: Run, source: Source, { bytes, length }: Payload, nameAt: NameAt): void {
  const listed: string[] = [];
  for (let at = 2; at + 4 <= length; at += 4) {
    const name = nameAt(bytes, at);
    if (name) listed.push(`${name} ${((bytes[at + 3] ?? 0) << 24) >> 24}`);
  }
  const text = listed.slice(0, MOST_LISTED).join(', ');
  addValue(run, source, `${NAMES}FaultDetectionCounters`, listed.length, text, null);
}
