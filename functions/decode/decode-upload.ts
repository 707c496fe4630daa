import { messageOf } from '../../shared/errors.ts';
import type { FaultReport, RawUpload } from '../../shared/messages/generated/types.ts';
import type { DataPointRow } from '../../shared/ports.ts';
import type { CanRecord, ObdRecord, UdsRecord, UploadRecord } from '../../shared/uploads/generated/upload.types.ts';
import { decodeBroadcast, type TextsUnderWay } from './can-broadcast.ts';
import { clockCheck } from './clock-check.ts';
import { byteText, hexToBytes, type Payload } from './hex.ts';
import { VIN_SIGNAL } from './identification.ts';
import { dropLines } from './information-lines.ts';
import { instantMs, inUtc } from './instant.ts';
import { dropIncomplete, type Lost, type Reassembly, takeFrame } from './isotp.ts';
import { lampReports } from './lamps.ts';
import { newestOf, type StateChange } from './live-state.ts';
import { motionOf } from './motion.ts';
import { carNotices, noticedSamples, serviceReports } from './notices.ts';
import { freezeFrameReports } from './obd-freeze-frame.ts';
import { decodeGnss, decodeIo, decodeMotion, decodeSignal } from './own-values.ts';
import { decodePayload } from './payload.ts';
import { type CanId, EXTENDED_TESTER_ADDRESS, platformOf } from './platform.ts';
import { askedFor, askedOf, newRequests, type Requests, takeRequest } from './requests.ts';
import { addUndecodable, type Run, type Source, type Undecodable } from './run.ts';
import { addSurroundings } from './surroundings.ts';

export type DecodedUpload = {
  rows: DataPointRow[];
  reports: FaultReport[];
  undecodable: Undecodable[];
  /** the newest of each signal */
  state: StateChange;
};

/** What is under way between the frames of one upload. */
type Frames = {
  reassembly: Reassembly;
  lost: Lost;
  texts: TextsUnderWay;
  requests: Requests;
};

/**
 * Decodes one upload: data points, reports of faults, what could not be decoded, and the newest values. A pure function of the upload:
 * whatever process does it, and however often, the same comes out. Every record settles alone. `platform` is that of the car.
 */
export function decodeUpload(upload: RawUpload, platform = platformOf(upload.platform)): DecodedUpload {
  const run: Run = {
    upload,
    platform,
    rows: [],
    rowTimes: [],
    undecodable: [],
    reports: [],
    lamps: [],
    freezeFrames: [],
    freezeCodes: new Map(),
    informationLines: new Map(),
  };
  const lost: Lost = (source, reason, detail) => addUndecodable(run, source, reason, detail);
  const frames: Frames = { reassembly: new Map(), lost, texts: new Map(), requests: newRequests() };
  const timeIsRight = clockCheck(upload.sentAt, upload.receivedAt);
  let lastSeq = -1;
  for (const record of inOrder(upload.records as UploadRecord[])) {
    // a record that is there twice is one
    if (record.seq === lastSeq) continue;
    lastSeq = record.seq;
    const { seq, time } = record;
    const ms = instantMs(time);
    const right = timeIsRight(ms);
    const source: Source = { seq, time: right ? inUtc(time, ms) : time, ms, id: null, ecu: null, record };
    if (right) decodeSafely(run, frames, source, record);
    else run.undecodable.push({ seq, time: null, ecu: null, reason: 'clock', detail: null, record });
  }
  dropIncomplete(frames.reassembly, lost);
  dropLines(run);
  const moves = movesOf(run);
  const noticed = noticedSamples(run, moves);
  run.reports.push(...lampReports(run, moves), ...carNotices(noticed, {}).reports, ...serviceReports(noticed));
  addSurroundings(run);
  run.reports.push(...freezeFrameReports(run));
  run.reports.sort((a, b) => a.seq - b.seq);
  const state = newestOf(run, noticed);
  for (const row of run.rows) if (row.signal === VIN_SIGNAL) row.text = null;
  return { rows: run.rows, reports: run.reports, undecodable: run.undecodable, state };
}

/** Whether the engine runs or the car moves, worked out when it is first asked for. */
function movesOf(run: Run): (ms: number) => boolean {
  let moves: ((ms: number) => boolean) | undefined;
  return (ms) => {
    moves ??= motionOf(run);
    return moves(ms);
  };
}

/** By seq; most uploads are already. */
function inOrder(records: UploadRecord[]): UploadRecord[] {
  for (let i = 1; i < records.length; i += 1) {
    if ((records[i]?.seq ?? 0) < (records[i - 1]?.seq ?? 0)) return records.toSorted((a, b) => a.seq - b.seq);
  }
  return records;
}

/** A fault of ours in one record must not stop the others: it is kept, to be decoded again when that is mended. */
function decodeSafely(run: Run, frames: Frames, source: Source, record: UploadRecord): void {
  try {
    decodeRecord(run, frames, source, record);
  } catch (error) {
    addUndecodable(run, source, 'malformed', messageOf(error));
  }
}

function decodeRecord(run: Run, frames: Frames, source: Source, record: UploadRecord): void {
  switch (record.type) {
    case 'can':
      decodeFrame(run, frames, source, record);
      break;
    case 'obd':
    case 'uds':
      decodeAnswer(run, source, record);
      break;
    case 'gnss':
      decodeGnss(run, source, record);
      break;
    case 'io':
      decodeIo(run, source, record);
      break;
    case 'motion':
      decodeMotion(run, source, record);
      break;
    case 'signal':
      decodeSignal(run, source, record);
      break;
    default:
      addUndecodable(run, source, 'malformed', 'no known type');
  }
}

function decodeAnswer(run: Run, source: Source, record: ObdRecord | UdsRecord): void {
  if (record.rx !== undefined) {
    source.id = record.rx;
    source.ecu = run.platform.ecuOf(record.rx);
  }
  const request = record.request === undefined ? undefined : hexToBytes(record.request);
  const asked = request && askedOf(request);
  const payload = hexToBytes(record.response);
  const bus = record.type === 'obd' ? (record.bus ?? 'can') : 'can';
  const encoding = record.type === 'uds' ? (record.encoding ?? 'j2012') : 'j2012';
  if (payload) decodePayload(run, source, payload, { bus, encoding, asked });
  else addUndecodable(run, source, 'malformed', 'response is not hex');
}

function decodeFrame(run: Run, frames: Frames, source: Source, record: CanRecord): void {
  const canId = run.platform.canId(record.id);
  source.id = canId.id;
  const payload = hexToBytes(record.data);
  if (!payload) {
    addUndecodable(run, source, 'malformed', 'data is not hex');
  } else if (canId.kind === 'frame') {
    source.ecu = canId.frame.ecu ?? null;
    decodeBroadcast(run, frames.texts, source, canId.frame, payload);
  } else if (canId.kind === 'answer') {
    source.ecu = canId.ecu;
    decodeIsotp(run, frames, source, `${record.bus ?? 0} ${canId.id}`, payload);
  } else if (canId.kind === 'request') {
    takeRequest(frames.requests, `${record.bus ?? 0} ${canId.to ?? ''}`, source, payload);
  } else if (canId.kind === 'extended' && payload.length > 1 && isExtended(canId, payload)) {
    const address = payload.bytes[0] ?? 0;
    const inner = withoutFirst(payload);
    if (canId.answers) {
      source.ecu = canId.ecu;
      decodeIsotp(run, frames, source, `${record.bus ?? 0} ${canId.id}`, inner);
    } else
      takeRequest(frames.requests, `${record.bus ?? 0} ${(0x600 + address).toString(16).toUpperCase()}`, source, inner);
  } else if (canId.kind === 'mixed' && payload.length > 1) {
    decodeMixed(run, frames, source, record, canId, payload);
  } else {
    addUndecodable(run, source, 'unknown-id', canId.id);
  }
}

/** The byte before the frame extends the address: with it the answering id names the ECU. A request to all is one whatever stands there. */
function decodeMixed(
  run: Run,
  frames: Frames,
  source: Source,
  record: CanRecord,
  { pair, answers, names }: CanId & { kind: 'mixed' },
  payload: Payload,
): void {
  const extension = byteText(payload.bytes[0]);
  const inner = withoutFirst(payload);
  const bus = `${record.bus ?? 0} `;
  if (!answers) {
    takeRequest(frames.requests, pair === undefined ? bus : `${bus}${pair}${extension}`, source, inner);
    return;
  }
  source.ecu = names?.get(extension) ?? `${pair}${extension}`;
  decodeIsotp(run, frames, source, `${bus}${pair}${extension}`, inner);
}

/** Whether a frame of an id that may carry extended addressing does: an answer is addressed to the tester. */
const isExtended = ({ answers }: { answers: boolean }, { bytes }: Payload) =>
  !answers || bytes[0] === EXTENDED_TESTER_ADDRESS;

/** The frame without its address, in the same buffer: ISO-TP reads from its start. */
function withoutFirst(payload: Payload): Payload {
  payload.bytes.copyWithin(0, 1, payload.length);
  payload.length -= 1;
  return payload;
}

function decodeIsotp(run: Run, frames: Frames, source: Source, key: string, frame: Payload): void {
  const message = takeFrame(frames.reassembly, key, source, frame, frames.lost);
  if (!message) return;
  const asked = askedFor(frames.requests, key, message.payload.bytes[0]);
  const encoding = run.platform.encodingOf(message.source.ecu);
  decodePayload(run, message.source, message.payload, { bus: 'can', encoding, asked });
}
