import { createReassembler } from '../common/iso-tp.ts';
import type { Upload, UploadRecord } from '../common/post-upload.ts';
import { derivedUlid } from '../common/upload-id.ts';
import type { LoggedFrame } from './candump.ts';
import { canedgeChannel, createGnssReader, type GnssFix } from './canedge-gnss.ts';

export interface UploadPlan {
  unitId: string;
  firstSeq: number;
  /** Added to every time, in whole milliseconds. */
  shiftMs: number;
  /** Longest span of one upload in the log's time, in milliseconds. */
  spanMs: number;
}

/** What became of the frames of a log. */
export interface FrameCounts {
  frames: number;
  fixes: number;
  /** Frames that are no data of the car, or that uploads cannot carry, by reason. */
  skipped: Record<string, number>;
}

export interface PlannedUpload extends Upload {
  /** Time of the last record in the log's own time, ms. */
  lastMs: number;
}

/** Sizes of an upload in bytes of JSON: from the first on it ends at the next quiet point, at the second at the next whole message. */
const size = { enough: 250_000, hard: 500_000 };
/** A pause on the bus that makes a quiet point, in milliseconds. */
const quietMs = 10;

/**
 * Turns logged frames into uploads: `can` records of the car's buses and `gnss` records of a CANedge's own frames. An upload
 * never ends within an ISO-TP message, and where it can, between a request's answer and the next request.
 */
export async function* toUploads(
  frames: AsyncIterable<LoggedFrame>,
  plan: UploadPlan,
  counts: FrameCounts,
): AsyncGenerator<PlannedUpload> {
  const reassembler = createReassembler();
  const gnss = createGnssReader();
  let seq = plan.firstSeq;
  let records: UploadRecord[] = [];
  let bytes = 0;
  let startMs = 0;
  let lastMs = 0;

  const add = (timeMs: number, record: Record<string, unknown> & { type: string }) => {
    const whole = { seq, time: new Date(Math.round(timeMs) + plan.shiftMs).toISOString(), ...record };
    if (records.length === 0) startMs = timeMs;
    seq += 1;
    bytes += JSON.stringify(whole).length + 1;
    lastMs = Math.max(lastMs, timeMs);
    records.push(whole);
  };
  const addFix = (fix: GnssFix | undefined) => {
    if (fix === undefined) return;
    const { timeMs, ...position } = fix;
    counts.fixes += 1;
    add(timeMs, { type: 'gnss', ...position });
  };
  const isDue = (timeMs: number) => {
    if (reassembler.isOpen(timeMs)) return false;
    const isLong = timeMs - startMs >= plan.spanMs;
    return bytes >= size.hard || ((bytes >= size.enough || isLong) && timeMs - lastMs >= quietMs);
  };
  const cut = (): PlannedUpload => {
    const upload = {
      uploadId: derivedUlid(Math.round(startMs) + plan.shiftMs, `${plan.unitId}|${records[0]?.seq}`),
      records,
      lastMs,
    };
    records = [];
    bytes = 0;
    return upload;
  };

  for await (const frame of frames) {
    if (records.length > 0 && isDue(frame.timeMs)) yield cut();
    const reason = unfit(frame);
    if (reason !== undefined) counts.skipped[reason] = (counts.skipped[reason] ?? 0) + 1;
    else if (frame.channel === canedgeChannel) addFix(gnss.take(frame.timeMs, frame.id, frame.data));
    else {
      const bus = Number(/\d+$/.exec(frame.channel)?.[0] ?? 0);
      reassembler.take(`${bus}:${frame.id}`, frame.data, frame.timeMs);
      counts.frames += 1;
      add(frame.timeMs, { type: 'can', bus, id: frame.id, data: frame.data });
    }
  }
  addFix(gnss.end());
  if (records.length > 0) yield cut();
}

function unfit({ kind, channel, id }: LoggedFrame): string | undefined {
  if (kind === 'remote') return 'remote frames';
  if (kind === 'error') return 'error frames';
  return channel === canedgeChannel && id !== '067' && id !== '06B' ? "the logger's own frames" : undefined;
}
