import type { FaultReport } from '../../shared/messages/generated/types.ts';
import { byteText, isFilling, type Payload } from './hex.ts';
import { codeText } from './obd-current-data.ts';
import { PIDS, pidNumber } from './pid-table.ts';
import { addUndecodable, addValue, type FreezeFrame, type Run, type Source } from './run.ts';

const FREEZE_CODE = 0x02;
/** More than all ECUs of a car have; values of others are data points all the same. */
const MOST_FRAMES = 256;
const PREFIX = 'Vehicle.OBD.FreezeFrame.';

/** The overlay's name for a signal as a freeze frame holds it: past values must not pass for present ones. */
export const freezeFrameName = (signal: string): string => PREFIX + signal.replace(/^Vehicle\.(OBD\.)?/, '');

/** Mode 02 (SAE J1979): like mode 01, with the number of the frame between PID and data. */
export function decodeFreezeFrame(run: Run, source: Source, { bytes, length }: Payload): void {
  if (length < 3) addUndecodable(run, source, 'truncated', 'no frame number');
  let at = 1;
  while (at + 2 <= length) {
    if (at > 1 && isFilling(bytes, at, length)) return;
    const pid = PIDS[bytes[at] ?? 0];
    const from = at + 2;
    if (!pid || from + pid.bytes > length) {
      addUndecodable(run, source, pid ? 'truncated' : 'unknown-pid', `02 ${byteText(bytes[at])}`);
      return;
    }
    if (pid.pid === FREEZE_CODE) takeCode(run, source, bytes[at + 1] ?? 0, codeText(bytes, from));
    else takeValues(run, source, bytes[at + 1] ?? 0, pid.values, bytes, from);
    at = from + pid.bytes;
  }
}

/** Mode 01 tells of frame 0 which code it was stored for; by itself that is no frame. */
export function noteFreezeCode(run: Run, { ecu }: Source, { bytes, length }: Payload): void {
  if (bytes[1] === FREEZE_CODE && length >= 4) run.freezeCodes.set(ecu, codeText(bytes, 2));
}

function takeCode(run: Run, source: Source, record: number, name: string): void {
  const code = name === '' ? null : name;
  const frame = frameOf(run, source, record, (known) => known.code === undefined || known.code === code);
  frame.code = code;
  addValue(run, source, 'Vehicle.OBD.FreezeDTC', null, name, null);
}

type PidValues = NonNullable<(typeof PIDS)[number]>['values'];

function takeValues(run: Run, source: Source, record: number, values: PidValues, bytes: Uint8Array, from: number) {
  for (const value of values) {
    const number = value.kind ? undefined : pidNumber(value, bytes, from);
    if (number === undefined) continue;
    const frame = frameOf(run, source, record, (known) => (known.values[value.signal] ?? number) === number);
    frame.values[value.signal] = number;
    addValue(run, source, freezeFrameName(value.signal), number, value.texts?.[number] ?? null, value.unit);
  }
}

/** The frame that is being read, unless what is read now shows that another has taken its place. */
function frameOf(run: Run, source: Source, record: number, agrees: (known: FreezeFrame) => boolean): FreezeFrame {
  const { seq, time, ecu } = source;
  const known = run.freezeFrames.findLast((frame) => frame.record === record && frame.ecu === ecu);
  if (known && agrees(known)) return known;
  const frame: FreezeFrame = { seq, time, ecu, record, code: undefined, values: {} };
  if (run.freezeFrames.length < MOST_FRAMES) run.freezeFrames.push(frame);
  return frame;
}

/**
 * Freeze frames as reports, which say nothing of whether the code is there; its event takes the values, whenever that opens. Of one of which only
 * values, or only the code, are in this upload, the other may be in the next.
 */
export const freezeFrameReports = ({ freezeFrames, freezeCodes }: Run): FaultReport[] =>
  freezeFrames.flatMap(({ seq, time, ecu, record, values, ...frame }) => {
    const named = record === 0 ? freezeCodes.get(ecu) : undefined;
    const code = frame.code === undefined ? named : frame.code;
    if (code === null || code === '') return [];
    const faults: FaultReport['faults'] = code ? [{ type: 'errorCode', name: code, state: 'untested' }] : [];
    return { seq, time, source: 'obd02', ecu, complete: false, faults, freezeFrames: [{ record, values }] };
  });
