import type { FreezeFrame } from '../../shared/messages/generated/types.ts';
import { isFilling, type Payload } from './hex.ts';
import { hexFrom, isVinIdentifier, lengthOf, readingsOf } from './identifier-values.ts';
import { identifierAt } from './identifiers.ts';
import type { Platform } from './platform.ts';

const NAMES = 'Vehicle.Private.Diagnostics.';
/** number of the record, number of its identifiers */
const HEAD = 2;

/**
 * Snapshots of UDS 59 04: the number of each record, how many identifiers it has, then these with their data. Their lengths stand in no answer: they
 * are those that the catalogue or a standard knows, and what remains of the record is that of the last. Records of lengths that nobody knows are told
 * apart where they repeat (the same identifiers, rising numbers). Values by VSS name; of what only the maker knows, hex digits.
 * @param bytes from the first record's number on
 */
export function snapshotRecords(platform: Platform, ecu: string | null, { bytes, length }: Payload): FreezeFrame[] {
  const frames: FreezeFrame[] = [];
  let at = 0;
  let last = -1;
  while (length - at > HEAD) {
    if (at > 0 && isFilling(bytes, at, length)) return frames;
    const record = bytes[at] ?? 0;
    const before = frames.at(-1);
    if (record <= last && before) {
      before.values[`${NAMES}Snapshot`] = hexFrom(bytes, at, length);
      return frames;
    }
    const values: FreezeFrame['values'] = {};
    at = readRecord(platform, ecu, bytes, at, length, values);
    frames.push({ record, values });
    last = record;
  }
  return frames;
}

/** Reads one record; @returns where it ends. */
function readRecord(
  platform: Platform,
  ecu: string | null,
  bytes: Uint8Array,
  start: number,
  length: number,
  values: FreezeFrame['values'],
): number {
  const count = bytes[start + 1] ?? 0;
  let at = start + HEAD;
  for (let i = 0; i < count; i += 1) {
    const identifier = identifierAt(bytes, at);
    const known = lengthOf(platform, identifier);
    const isLast = i === count - 1;
    if (known === undefined || at + 2 + known > length) {
      const end = nextRecord(bytes, start, length) ?? length;
      if (isLast && end > at + 2) addValues(platform, ecu, identifier, bytes.subarray(at + 2, end), values);
      else if (end > at) values[`${NAMES}Snapshot`] = hexFrom(bytes, at, end);
      return end;
    }
    addValues(platform, ecu, identifier, bytes.subarray(at + 2, at + 2 + known), values);
    at += 2 + known;
  }
  if (count > 0) return at;
  values[`${NAMES}Snapshot`] = hexFrom(bytes, at, length);
  return length;
}

/** Where the next record begins, if all records to the end are of one length and have the same first identifier. */
function nextRecord(bytes: Uint8Array, start: number, length: number): number | undefined {
  const repeats = (at: number, step: number) =>
    (bytes[at] ?? 0) > (bytes[at - step] ?? 0) && [1, 2, 3].every((i) => bytes[at + i] === bytes[start + i]);
  for (let step = HEAD + 3; start + 2 * step <= length; step += 1) {
    if ((length - start) % step !== 0) continue;
    let at = start + step;
    while (at < length && repeats(at, step)) at += step;
    if (at === length) return start + step;
  }
  return undefined;
}

function addValues(
  platform: Platform,
  ecu: string | null,
  identifier: string,
  data: Uint8Array,
  values: FreezeFrame['values'],
): void {
  // whose car it is the event says
  if (isVinIdentifier(identifier)) return;
  const read = readingsOf(platform, ecu, identifier, { bytes: data, length: data.length });
  if (!read) values[`${NAMES}Did${identifier}`] = hexFrom(data, 0, data.length);
  for (const { signal, value, text } of read?.readings ?? []) values[signal] = value ?? text ?? '';
}
