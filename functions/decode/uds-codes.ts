import type { ReportedFault } from '../../shared/messages/generated/types.ts';
import { codeName, vagName } from './dtc.ts';
import { byteText, type Payload } from './hex.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';

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
 * UDS 59 (ReadDTCInformation): 01 number of codes, 02 by status mask, 0A all that are supported, 04 and 06 snapshot and
 * extended data of one. `mask` is the one asked with, where it is known.
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
      decodeList(run, source, payload, bytes[1] === 0x02 && coversOpen(mask), encoding);
      return;
    case 0x04:
    case 0x06: {
      if (length < 6) addUndecodable(run, source, 'truncated', 'no code with its status');
      else report(run, source, false, faultAt(bytes, 2, source.ecu, encoding));
      return;
    }
    default:
      addUndecodable(run, source, 'unknown-service', `59 ${byteText(bytes[1])}`);
  }
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

function report(run: Run, { seq, time, ecu }: Source, complete: boolean, faults: ReportedFault[]): void {
  if (complete || faults.some(({ state }) => state !== 'untested'))
    run.reports.push({ seq, time, source: 'uds19', ecu, complete, faults });
}

function faultAt(bytes: Uint8Array, at: number, ecu: string | null, encoding: Encoding): ReportedFault[] {
  const [high = 0, middle = 0, low = 0, status = 0] = bytes.subarray(at, at + 4);
  if ((high | middle | low) === 0) return [];
  const name = encoding === 'vag' ? vagName(high, middle, low, ecu) : codeName(high, middle, low);
  return [{ type: 'errorCode', name, state: stateOf(status), status: byteText(status) }];
}
