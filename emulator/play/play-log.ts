import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createPlatformApi, readEndpoints } from '../common/platform-api.ts';
import { postUpload } from '../common/post-upload.ts';
import { unitKey } from '../common/unit-key.ts';
import { provisionCar } from './provision-car.ts';
import { type LogSummary, readFrames, scanLog } from './scan-log.ts';
import { type FrameCounts, toUploads } from './to-uploads.ts';
import { loadUnit, saveUnit } from './unit-state.ts';

export interface PlayOptions {
  file: string;
  /** State directory of the running platform. */
  dir: string;
  /** The car, where the log does not hold its VIN, or in place of that one. */
  vin?: string;
  /** Log time per real time; as fast as it is taken where left out. */
  speed?: number;
  /** Told what happens, in words. */
  say: (line: string) => void;
  /** Told how much is acknowledged, as a share from 0 to 1. */
  progress: (share: number) => void;
}

export interface PlayReport extends FrameCounts {
  vin: string;
  unitId: string;
  records: number;
  uploads: number;
  badLines: number;
}

/** The log cannot be played; the message says why and what to do. */
export class PlayError extends Error {}

/** Plays a candump log through the front door of a running platform; resolves once all of it is acknowledged. @throws PlayError */
export async function playLog(options: PlayOptions): Promise<PlayReport> {
  const { dir, say } = options;
  const endpoints = readEndpoints(join(dir, 'endpoints.json'));
  const log = await scan(options);
  const vin = options.vin ?? log.vin;
  if (vin === undefined) {
    throw new PlayError(
      `${options.file} holds no VIN (no answer to OBD 09 02 or UDS 22 F190). Name the car with --vin.`,
    );
  }
  const state = loadUnit(dir, vin);
  const key = unitKey(state.unitId, state.secret);
  const provision = () => provisionCar(vin, { unitId: state.unitId, key }, endpoints, createPlatformApi(endpoints));
  const made = await provision();
  if (made.length > 0) say(`${vin} is new here. Made: ${made.join('; ')}.`);

  // Each frame makes at most one record. What is not used of the numbers, or was sent by a run that broke off, is never used again.
  saveUnit(dir, vin, { ...state, nextSeq: state.nextSeq + log.frames });
  const shiftMs = Math.floor(Date.now() - log.lastMs);
  const started = Date.now();
  const report = {
    vin,
    unitId: state.unitId,
    records: 0,
    uploads: 0,
    badLines: log.badLineCount,
    frames: 0,
    fixes: 0,
    skipped: {},
  };
  const spanMs = options.speed === undefined ? Number.POSITIVE_INFINITY : 5000 * Math.max(1, options.speed);
  const plan = { unitId: state.unitId, firstSeq: state.nextSeq, shiftMs, spanMs };
  for await (const upload of toUploads(readFrames(options.file), plan, report)) {
    if (options.speed !== undefined) {
      const dueMs = started + (upload.lastMs - log.firstMs) / options.speed;
      await pause(Math.max(0, dueMs - Date.now()));
    }
    const result = await postUpload(upload, {
      ingest: endpoints.ingest,
      token: () => key.token(Date.now()),
      gzip: false,
      onAnswer: (status) => status === 202 || say(waiting(status)),
      onUnauthorized: async () => void (await provision()),
    });
    if (!result.taken)
      throw new PlayError(`The platform refused an upload for good (${result.status}): ${result.detail}`);
    report.records += upload.records.length;
    report.uploads += 1;
    options.progress((upload.lastMs - log.firstMs) / Math.max(1, log.lastMs - log.firstMs));
  }
  return report;
}

async function scan({ file, say }: PlayOptions): Promise<LogSummary> {
  const log = await scanLog(file).catch((error: unknown) => {
    throw new PlayError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  for (const { line, problem } of log.badLines.slice(0, 10)) say(`${file}:${line}: ${problem}; skipped.`);
  if (log.badLineCount > 10) say(`${log.badLineCount - 10} more lines cannot be read; skipped.`);
  if (log.frames === 0)
    throw new PlayError(`${file} holds no frame of a candump log ("(1725694999.687450) can1 7E0#02010C").`);
  return log;
}

const waiting = (status: number) =>
  status === 0 ? 'The platform does not answer; trying again.' : `The platform answered ${status}; trying again.`;
