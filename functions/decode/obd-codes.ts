import type { FaultReport } from '../../shared/messages/generated/types.ts';
import { codeName } from './dtc.ts';
import type { Payload } from './hex.ts';
import { addUndecodable, type Run, type Source } from './run.ts';

const SOURCES = { 67: 'obd03', 71: 'obd07', 74: 'obd0A' } as const;
const PERMANENT = 0x4a;
const LEGACY_LINE = 7;

/**
 * Modes 03, 07 and 0A (SAE J1979): codes that the ECU lists. On CAN a count byte comes first, and a mode 03 answer is a complete scan;
 * on older buses lines of three codes come, each after its own 43, filled up with 0000; they have no mode 0A.
 */
export function decodeObdCodes(run: Run, source: Source, { bytes, length }: Payload, bus: 'can' | 'legacy'): void {
  const service = bytes[0] as keyof typeof SOURCES;
  if (service === PERMANENT && bus === 'legacy') {
    addUndecodable(run, source, 'unknown-service', '4A on a bus that has no mode 0A');
    return;
  }
  const names: string[] = [];
  const add = (at: number) => {
    const [high = 0, low = 0] = [bytes[at], bytes[at + 1]];
    const name = codeName(high, low);
    if ((high | low) !== 0 && !names.includes(name)) names.push(name);
  };
  let complete = false;
  if (bus === 'can') {
    const count = bytes[1] ?? 0;
    if (length < 2 || length < 2 + 2 * count) {
      addUndecodable(run, source, 'truncated', `${count} codes announced in ${length} bytes`);
      return;
    }
    for (let i = 0; i < count; i += 1) add(2 + 2 * i);
    complete = service === 0x43;
  } else {
    const lines = isLines(bytes, length);
    for (let at = 1; at + 1 < length; at += 2) {
      if (lines && at % LEGACY_LINE === 0) at += 1;
      add(at);
    }
    if (!lines && length % 2 === 0) addUndecodable(run, source, 'truncated', 'half a code at the end');
  }
  const faults: FaultReport['faults'] = names.map((name) => ({ type: 'errorCode', name, state: 'failed' }));
  if (!complete && faults.length === 0) return;
  run.reports.push({ seq: source.seq, time: source.time, source: SOURCES[service], ecu: source.ecu, complete, faults });
}

/** Several lines put together, each with its own service byte. */
function isLines(bytes: Uint8Array, length: number): boolean {
  if (length % LEGACY_LINE !== 0) return false;
  for (let at = 0; at < length; at += LEGACY_LINE) if (bytes[at] !== bytes[0]) return false;
  return true;
}
