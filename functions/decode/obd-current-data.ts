import { codeName } from './dtc.ts';
import { byteText, isFilling, type Payload } from './hex.ts';
import { dividesFrom } from './pid-lengths.ts';
import { PIDS, type Pid, type PidValue, pidNumber, pidText } from './pid-table.ts';
import { readinessMonitors } from './readiness.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';

const MONITOR_STATUS = 0x01;

/** Mode 01 (SAE J1979): one or several PIDs, each followed by its data, in any order. */
export function decodeCurrentData(run: Run, source: Source, { bytes, length }: Payload): void {
  if (length < 2) addUndecodable(run, source, 'truncated', 'no PID');
  let divides: Uint8Array | undefined;
  let at = 1;
  while (at < length) {
    if (at > 1 && isFilling(bytes, at, length)) return;
    const pid = PIDS[bytes[at] ?? 0];
    const from = at + 1;
    const isKnown = pid !== undefined && !pid.isLengthUnsure;
    if (!isKnown || from + pid.bytes > length) {
      addUndecodable(run, source, isKnown ? 'truncated' : 'unknown-pid', `01 ${byteText(bytes[at])}`);
      return;
    }
    let data: Pick<Pid, 'bytes' | 'values'> = pid;
    if (pid.longer && from + pid.bytes < length) {
      divides ??= dividesFrom(bytes, length);
      if (divides[from + pid.bytes] !== 1 && divides[from + pid.longer.bytes] === 1) data = pid.longer;
    }
    if (data.values.length === 0) addUndecodable(run, source, 'unknown-pid', `01 ${byteText(bytes[at])}`);
    for (const value of data.values) addPidValue(run, source, value, bytes, from);
    if (pid.pid === MONITOR_STATUS) {
      const lit = ((bytes[from] ?? 0) & 0x80) !== 0;
      run.lamps.push({ source, via: 'obd01', lamp: 'engine', lit, colour: 'yellow' });
    }
    at = from + data.bytes;
  }
}

function addPidValue(run: Run, source: Source, value: PidValue, bytes: Uint8Array, from: number): void {
  const signal = value.ofEcu ? nameOfEcu(value.signal, source.ecu) : value.signal;
  if (value.kind === undefined) {
    const number = pidNumber(value, bytes, from);
    if (number !== undefined) addValue(run, source, signal, number, pidText(value, number), value.unit);
  } else if (value.kind === 'dtc') addValue(run, source, signal, null, codeText(bytes, from), null);
  else if (value.kind === 'supported')
    addValue(run, source, signal, null, supportedText(bytes, from, bytes[from - 1] ?? 0), null);
  else {
    const { count, text } = readinessMonitors(bytes, from + value.at, value.kind === 'incompleteMonitors');
    addValue(run, source, signal, count, text, null);
  }
}

/** Several ECUs answer a request to all: what each tells of itself must not pass for what the engine's does. */
export function nameOfEcu(signal: string, ecu: string | null): string {
  if (ecu === null || ecu === 'engine') return signal;
  return signal.replace('Vehicle.OBD.', `Vehicle.OBD.Ecu${ecu[0]?.toUpperCase()}${ecu.slice(1)}.`);
}

/** The code of two bytes, or empty for none. */
export const codeText = (bytes: Uint8Array, from: number): string => {
  const [high = 0, low = 0] = [bytes[from], bytes[from + 1]];
  return (high | low) === 0 ? '' : codeName(high, low);
};

/** What a bitmap of four bytes says is supported: bit 31 stands for the PID (test, information type) after `base`. */
export function supportedText(bytes: Uint8Array, from: number, base: number): string {
  const pids: string[] = [];
  for (let i = 0; i < 32; i += 1) {
    if (((bytes[from + (i >> 3)] ?? 0) >> (7 - (i & 7))) & 1) pids.push(byteText(base + 1 + i));
  }
  return pids.join(' ');
}
