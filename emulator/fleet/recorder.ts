import { segment } from '../common/iso-tp.ts';
import type { Upload, UploadRecord } from '../common/post-upload.ts';
import { derivedUlid } from '../common/upload-id.ts';
import type { Car } from './car.ts';

/** An upload as a car's unit makes it: at that time, with nothing in it that is younger. */
export interface FleetUpload extends Upload {
  carIndex: number;
  unitId: string;
  vin: string;
  atMs: number;
  firstSeq: number;
  lastSeq: number;
}

/** One request to an ECU and its answer, both hex. */
export interface Exchange {
  service: 'obd' | 'uds';
  tx: string;
  rx: string;
  request: string;
  response: string;
  encoding?: 'vag';
}

/** What a unit records, cut into uploads. */
export interface Recorder {
  add(timeMs: number, type: string, fields: Record<string, unknown>): void;
  /** As whole payloads, or as the frames that carry them, as the unit does it. */
  exchange(timeMs: number, exchange: Exchange): void;
  upload(atMs: number): void;
  uploads: FleetUpload[];
  nextSeq(): number;
}

export function createRecorder(car: Car, firstSeq: number): Recorder {
  const uploads: FleetUpload[] = [];
  let seq = firstSeq;
  let records: UploadRecord[] = [];
  let lastMs = 0;

  function add(timeMs: number, type: string, fields: Record<string, unknown>): void {
    // A unit writes things down one after the other.
    lastMs = Math.max(lastMs + 1, Math.round(timeMs));
    records.push({ seq, time: new Date(lastMs).toISOString(), type, ...fields });
    seq += 1;
  }

  function frames(timeMs: number, { tx, rx, request, response }: Exchange): void {
    const can = (id: string, data: string) => add(timeMs, 'can', { bus: 0, id, data });
    for (const data of segment(request, '55')) can(tx, data);
    const [first = '', ...others] = segment(response, 'AA');
    can(rx, first);
    if (others.length > 0) can(tx, '3000005555555555');
    for (const data of others) can(rx, data);
  }

  return {
    uploads,
    add,
    nextSeq: () => seq,
    exchange(timeMs, exchange) {
      const { service, tx, rx, request, response, encoding } = exchange;
      // Such units pass on the frames of the standard's own ids. VW's own numbers need a word on how they are meant, which frames cannot say.
      if (car.reports === 'frames' && tx.startsWith('7E') && encoding === undefined) return frames(timeMs, exchange);
      if (service === 'obd') return add(timeMs, 'obd', { rx, request, response });
      return add(timeMs, 'uds', { tx, rx, request, response, ...(encoding && { encoding }) });
    },
    upload(atMs) {
      const [first] = records;
      if (first === undefined) return;
      uploads.push({
        carIndex: car.index,
        unitId: car.unitId,
        vin: car.vin,
        atMs: Math.max(Math.round(atMs), lastMs),
        firstSeq: first.seq,
        lastSeq: seq - 1,
        uploadId: derivedUlid(Math.round(atMs), `${car.unitId}|${first.seq}`),
        records,
      });
      records = [];
    },
  };
}
