import type { FaultReport, RawUpload } from '../../shared/messages/generated/types.ts';
import type { DataPointRow } from '../../shared/ports.ts';
import type { UploadRecord } from '../../shared/uploads/generated/upload.types.ts';
import type { InformationLines } from './information-lines.ts';
import type { Platform } from './platform.ts';

/** Where a value or a fault comes from: the record (of an ISO-TP message: the one of its first frame) and who answered. */
export type Source = {
  seq: number;
  /** as the unit sent it */
  time: string;
  ms: number;
  /** answering id, hex, upper case */
  id: string | null;
  /** name of the ECU by the platform's catalogue, else its id */
  ecu: string | null;
  record: UploadRecord;
};

export type Undecodable = {
  seq: number;
  time: string | null;
  ecu: string | null;
  reason: Reason;
  detail: string | null;
  record: UploadRecord;
};

export type Reason =
  | 'clock' // the record's time cannot be right (contract section 3)
  | 'truncated' // shorter than what it announces or its service asks
  | 'lost-frame' // an ISO-TP message with a frame missing, or a frame of none
  | 'bad-frame' // no ISO-TP frame
  | 'negative-response' // 7F and why
  | 'unknown-service'
  | 'unknown-pid'
  | 'unknown-identifier' // UDS 22 of which the catalogue of the car knows nothing
  | 'checksum' // a protected frame that was damaged
  | 'implausible' // a value that no car has, a position that is none
  | 'unknown-id' // a raw frame of which the catalogue of the car knows nothing
  | 'malformed'; // not what its schema says, which ingest would have refused

/** A lamp seen lit or unlit, which counts only while the engine runs or the car moves. */
export type LampState = {
  source: Source;
  via: 'obd01' | 'can' | 'signal';
  lamp: string;
  lit: boolean;
  blinking?: boolean;
  colour?: 'red' | 'yellow' | 'green' | undefined;
};

/** One reading of an ECU's freeze frame: by which record it began, the code that it was stored for (null: there is none), and values by VSS name. */
export type FreezeFrame = {
  seq: number;
  time: string;
  ecu: string | null;
  record: number;
  code: string | null | undefined;
  values: Record<string, number>;
};

/** All that the decoding of one upload gathers; pure data, made anew for each. */
export type Run = {
  upload: RawUpload;
  platform: Platform;
  rows: DataPointRow[];
  /** times of rows, ms since 1970 */
  rowTimes: number[];
  undecodable: Undecodable[];
  reports: FaultReport[];
  lamps: LampState[];
  freezeFrames: FreezeFrame[];
  /** codes of the frames 0, by ECU, as mode 01 names them */
  freezeCodes: Map<string | null, string>;
  informationLines: InformationLines;
};

/** Adds a data point. */
export function addValue(
  run: Run,
  source: Source,
  signal: string,
  value: number | null,
  text: string | null,
  unit: string | null,
): void {
  const { vehicleKey, unitKey, receivedAt } = run.upload;
  run.rows.push({ vehicleKey, time: source.time, signal, value, text, unit, unitKey, seq: source.seq, receivedAt });
  run.rowTimes.push(source.ms);
}

/** Keeps the record with its bytes and the reason. */
export function addUndecodable(run: Run, source: Source, reason: Reason, detail: string | null): void {
  const { seq, time, ecu, record } = source;
  run.undecodable.push({ seq, time, ecu, reason, detail, record });
}
