import type { ReportedFault } from '../../shared/messages/generated/types.ts';
import { codeName, vagName } from './dtc.ts';
import { byteText, type Payload } from './hex.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';
import {
  addDetectionCounters,
  addExtendedData,
  addSnapshot,
  addSnapshotList,
  type CodeDetails,
} from './uds-code-details.ts';

const TEST_FAILED = 0x01;
/** pendingDTC, confirmedDTC, warningIndicatorRequested */
const HELD = 0x04 | 0x08 | 0x80;
const NOT_TESTED_SINCE_CLEAR = 0x10;
const LONGEST_PADDING = 5;

export type Encoding = 'j2012' | 'vag';

/** What a UDS status byte (ISO 14229-1) says of a fault. */
export function stateOf(status: number): ReportedFault['state'] {
  if (status & TEST_FAILED) return 'failed';
  if (status & HELD) return 'stored';
  return status & NOT_TESTED_SINCE_CLEAR ? 'untested' : 'gone';
}

/** Whether 19 02 asked with this mask tells of every fault that is open: the mask covers the bits that keep one open. */
const coversOpen = (mask: number | undefined) =>
  mask !== undefined && (mask & (TEST_FAILED | HELD)) === (TEST_FAILED | HELD);

/** Where a list's codes begin, and how they lie: bytes of an entry, and where in it the code with its status is. */
type Layout = { from: number; step: number; code: number };
const PLAIN: Layout = { from: 3, step: 4, code: 0 };
/** Severity and functional unit before each code; in 42 (WWH-OBD) after a group, two masks and the format, with severity alone. */
const LAYOUTS: Partial<Record<number, Layout>> = {
  2: PLAIN,
  8: { from: 3, step: 6, code: 2 },
  9: { from: 3, step: 6, code: 2 },
  10: PLAIN,
  11: PLAIN,
  12: PLAIN,
  13: PLAIN,
  14: PLAIN,
  19: PLAIN,
  21: PLAIN,
  66: { from: 6, step: 5, code: 1 },
  85: { from: 5, step: 4, code: 0 },
};

/**
 * UDS 59 (ReadDTCInformation): 01, 07 and 12 number of codes; lists by status mask (02) and by severity (08, 09), of all that are supported (0A), of
 * first and latest ones (0B to 0E), of emission-related (13) and permanent ones (15), of WWH-OBD (42, 55); 03 to 06 snapshots and extended data; 14
 * detection counters. What mirror and user-defined memories hold is no fault of now. `mask` is the one asked with, where it is known.
 */
export function decodeUdsCodes(
  run: Run,
  source: Source,
  payload: Payload,
  mask: number | undefined,
  encoding: Encoding,
): void {
  const { bytes, length } = payload;
  if (length < 2) {
    addUndecodable(run, source, 'truncated', 'no kind of list');
    return;
  }
  const kind = bytes[1] ?? 0;
  const layout = LAYOUTS[kind];
  if (layout) {
    decodeList(run, source, payload, kind === 0x02 && coversOpen(mask), encoding, layout);
    return;
  }
  switch (kind) {
    case 0x01:
    case 0x07:
    case 0x12:
      if (length < 6) addUndecodable(run, source, 'truncated', `59 ${byteText(kind)} has six bytes`);
      else addValue(run, source, 'Vehicle.Diagnostics.DTCCount', ((bytes[4] ?? 0) << 8) | (bytes[5] ?? 0), null, null);
      return;
    case 0x03:
      addSnapshotList(run, source, payload, nameAt(source.ecu, encoding));
      return;
    case 0x04:
    case 0x06:
      decodeOne(run, source, payload, encoding);
      return;
    case 0x05: {
      // as 04, with the number of the record before the code
      const swapped = bytes.slice(0, Math.max(length, 7));
      swapped.copyWithin(2, 3, 7);
      swapped[6] = bytes[2] ?? 0;
      decodeOne(run, source, { bytes: swapped, length: length < 7 ? 0 : length }, encoding);
      return;
    }
    case 0x14:
      addDetectionCounters(run, source, payload, nameAt(source.ecu, encoding));
      return;
    default:
      addUndecodable(run, source, 'unknown-service', `59 ${byteText(kind)}`);
  }
}

function decodeOne(run: Run, source: Source, payload: Payload, encoding: Encoding): void {
  const { bytes, length } = payload;
  const name = nameAt(source.ecu, encoding)(bytes, 2);
  if (length < 6 || name === undefined) {
    addUndecodable(run, source, 'truncated', 'no code with its status');
    return;
  }
  const faults = faultAt(bytes, 2, source.ecu, encoding);
  const add = bytes[1] === 0x06 ? addExtendedData : addSnapshot;
  report(run, source, false, faults, add(run, source, payload, name));
}

/** Codes with their status; up to five bytes of zero padding may follow, and an all-zero code is filling. Repeats are kept. */
function decodeList(
  run: Run,
  source: Source,
  { bytes, length }: Payload,
  complete: boolean,
  encoding: Encoding,
  { from, step, code }: Layout,
): void {
  if (length < from) {
    addUndecodable(run, source, 'truncated', `59 ${byteText(bytes[1])} has at least ${from} bytes`);
    return;
  }
  const faults: ReportedFault[] = [];
  const whole = length - ((length - from) % step);
  for (let at = from; at < whole; at += step) faults.push(...faultAt(bytes, at + code, source.ecu, encoding));
  let cut = false;
  for (let at = Math.max(whole, length - LONGEST_PADDING); at < length; at += 1) cut ||= bytes[at] !== 0;
  if (cut) addUndecodable(run, source, 'truncated', 'part of a code at the end');
  report(run, source, complete && !cut, faults);
}

function report(
  run: Run,
  { seq, time, ecu }: Source,
  complete: boolean,
  faults: ReportedFault[],
  details: CodeDetails = {},
): void {
  if (!complete && faults.length === 0) return;
  run.reports.push({ seq, time, source: 'uds19', ecu, complete, faults, ...details });
}

/** Reads the name of a code of three bytes; undefined for an all-zero one, which is filling. */
function nameAt(ecu: string | null, encoding: Encoding): (bytes: Uint8Array, at: number) => string | undefined {
  return (bytes, at) => {
    const [high = 0, middle = 0, low = 0] = bytes.subarray(at, at + 3);
    if ((high | middle | low) === 0) return undefined;
    return encoding === 'vag' ? vagName(high, middle, low, ecu) : codeName(high, middle, low);
  };
}

function faultAt(bytes: Uint8Array, at: number, ecu: string | null, encoding: Encoding): ReportedFault[] {
  const status = bytes[at + 3] ?? 0;
  const state = stateOf(status);
  if (!state) return [];
  const name = nameAt(ecu, encoding)(bytes, at);
  return name === undefined ? [] : [{ type: 'errorCode', name, state, status: byteText(status) }];
}
