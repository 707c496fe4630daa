import type { ReportedFault } from '../../shared/messages/generated/types.ts';
import { codeName, vagName } from './dtc.ts';
import { byteText, type Payload } from './hex.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';
import { addDetectionCounters, addExtendedData, addSnapshot, addSnapshotList } from './uds-code-details.ts';

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

/**
 * UDS 59 (ReadDTCInformation): 01 number of codes; lists by status mask (02), of all that are supported (0A), of first and latest ones (0B to 0E),
 * of emission-related (13) and permanent ones (15); 03, 04 and 06 snapshots and extended data; 14 detection counters. `mask` is the one asked with, where it is known.
 */
export function decodeUdsCodes(
  run: Run,
  source: Source,
  payload: Payload,
  mask: number | undefined,
  encoding: Encoding,
): void {
  const { bytes, length } = payload;
  switch (bytes[1]) {
    case 0x01:
      if (length < 6) addUndecodable(run, source, 'truncated', '59 01 has six bytes');
      else addValue(run, source, 'Vehicle.Diagnostics.DTCCount', ((bytes[4] ?? 0) << 8) | (bytes[5] ?? 0), null, null);
      return;
    case 0x02:
    case 0x0a:
    case 0x0b:
    case 0x0c:
    case 0x0d:
    case 0x0e:
    case 0x13:
    case 0x15:
      decodeList(run, source, payload, bytes[1] === 0x02 && coversOpen(mask), encoding);
      return;
    case 0x03:
      addSnapshotList(run, source, payload, nameAt(source.ecu, encoding));
      return;
    case 0x04:
    case 0x06:
      decodeOne(run, source, payload, encoding);
      return;
    case 0x14:
      addDetectionCounters(run, source, payload, nameAt(source.ecu, encoding));
      return;
    default:
      addUndecodable(run, source, 'unknown-service', `59 ${byteText(bytes[1])}`);
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
  if (bytes[1] === 0x06) addExtendedData(run, source, payload, name);
  const freezeFrame = bytes[1] === 0x04 ? addSnapshot(run, source, payload, name) : undefined;
  report(run, source, false, faults, freezeFrame);
}

/** Codes of four bytes each; up to five bytes of zero padding may follow, and an all-zero code is filling. Repeats are kept. */
function decodeList(run: Run, source: Source, { bytes, length }: Payload, complete: boolean, encoding: Encoding): void {
  if (length < 3) {
    addUndecodable(run, source, 'truncated', '59 02 has at least three bytes');
    return;
  }
  const faults: ReportedFault[] = [];
  const whole = 3 + ((length - 3) & ~3);
  for (let at = 3; at < whole; at += 4) faults.push(...faultAt(bytes, at, source.ecu, encoding));
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
  freezeFrame?: Record<string, number>,
): void {
  if (!complete && faults.length === 0) return;
  run.reports.push({ seq, time, source: 'uds19', ecu, complete, faults, ...(freezeFrame ? { freezeFrame } : {}) });
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
