import type { ReportedFault } from '../../shared/messages/generated/types.ts';
import { codeName, vagName } from './dtc.ts';
import { byteText, type Payload } from './hex.ts';
import { addUndecodable, type Run, type Source } from './run.ts';
import type { Encoding } from './uds-codes.ts';

const WARNING_LAMP = 0x80;
const NOT_TESTED = 0x10;

/**
 * What a status byte of KWP2000 (ISO 14230-3) says of a fault: bits 6 and 5 whether it is not there (00), maturing (01), stored but not present now
 * (10), or present (11). Undefined: only that it has not been tested.
 */
function stateOf(status: number): ReportedFault['state'] | undefined {
  const storage = (status >> 5) & 3;
  if (storage === 3) return 'failed';
  if (storage > 0 || status & WARNING_LAMP) return 'stored';
  return status & NOT_TESTED ? undefined : 'gone';
}

const CODES_ALONE = 0x53;

/**
 * KWP2000 58 (ReadDiagnosticTroubleCodesByStatus) and 57 (status of codes): a count, then codes of two bytes with their status; 53 (codes), where
 * the status may be missing: then a code is listed because it failed. What comes after the count is filling. Which codes were asked for is not
 * known, so it is no complete scan.
 */
export function decodeKwpCodes(run: Run, source: Source, { bytes, length }: Payload, encoding: Encoding): void {
  const { seq, time, ecu } = source;
  const count = bytes[1] ?? 0;
  const size = bytes[0] === CODES_ALONE && length !== 2 + 3 * count ? 2 : 3;
  if (length < 2 || length < 2 + size * count) {
    addUndecodable(run, source, 'truncated', `${count} codes announced in ${length} bytes`);
    return;
  }
  const faults: ReportedFault[] = [];
  for (let at = 2; at < 2 + size * count; at += size) {
    const [high = 0, low = 0, status] = bytes.subarray(at, at + size);
    const state = status === undefined ? 'failed' : stateOf(status);
    if ((high | low) === 0 || !state) continue;
    const name = encoding === 'vag' ? vagName(0, high, low, ecu) : codeName(high, low);
    faults.push({ type: 'errorCode', name, state, ...(status === undefined ? {} : { status: byteText(status) }) });
  }
  if (faults.length > 0) run.reports.push({ seq, time, source: 'kwp18', ecu, complete: false, faults });
}
