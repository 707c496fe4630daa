import { byteText, type Payload } from './hex.ts';
import { codeText } from './obd-current-data.ts';
import { PIDS, pidNumber } from './pid-table.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';

const FREEZE_CODE = 0x02;
const PREFIX = 'Vehicle.OBD.FreezeFrame.';

/** The overlay's name for a signal as a freeze frame holds it: past values must not pass for present ones. */
export const freezeFrameName = (signal: string): string => PREFIX + signal.replace(/^Vehicle\.(OBD\.)?/, '');

/** Mode 02 (SAE J1979): like mode 01, with the number of the frame between PID and data. */
export function decodeFreezeFrame(run: Run, source: Source, { bytes, length }: Payload): void {
  if (length < 3) addUndecodable(run, source, 'truncated', 'no frame number');
  let at = 1;
  while (at + 2 <= length) {
    const pid = PIDS[bytes[at] ?? 0];
    const from = at + 2;
    if (!pid || from + pid.bytes > length) {
      addUndecodable(run, source, pid ? 'truncated' : 'unknown-pid', `02 ${byteText(bytes[at])}`);
      return;
    }
    const key = `${source.ecu} ${bytes[at + 1]}`;
    const frame = run.freezeFrames.get(key) ?? { ecu: source.ecu, code: undefined, values: {} };
    run.freezeFrames.set(key, frame);
    if (pid.pid === FREEZE_CODE) {
      const name = codeText(bytes, from);
      if (name !== '') frame.code = { name, seq: source.seq, time: source.time };
      addValue(run, source, 'Vehicle.OBD.FreezeDTC', null, name, null);
    }
    for (const value of pid.values) {
      const number = value.kind ? undefined : pidNumber(value, bytes, from);
      if (number === undefined) continue;
      frame.values[value.signal] = number;
      addValue(run, source, freezeFrameName(value.signal), number, value.texts?.[number] ?? null, value.unit);
    }
    at = from + pid.bytes;
  }
}
