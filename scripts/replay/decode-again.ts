import { decodeUpload } from '../../functions/decode/decode-upload.ts';
import type { Decoded } from '../../functions/decode/handler.ts';
import type { RawUpload } from '../../shared/messages/generated/types.ts';
import type { UndecodableRow } from '../../shared/ports.ts';
import type { UploadRecord } from '../../shared/uploads/generated/upload.types.ts';

/** What decoding needs to know of the car and its unit. */
export type Car = Pick<RawUpload, 'unitId' | 'vin' | 'workshopId' | 'platform'>;

/** Rows of one upload that are not resolved, and its records as far as they are known. */
export type Part = { rows: UndecodableRow[]; records: UploadRecord[] };

export type Again = {
  /** what comes out newly; undefined where nothing does */
  decoded: Decoded | undefined;
  /** rows that are resolved by it */
  resolved: UndecodableRow[];
  /** rows that stay */
  stay: number;
};

/** Events reach back this far (contract section 3). */
const OLDEST_REPORT_MS = 60 * 86_400_000;

const keyOf = ({ seq, reason }: { seq: number; reason: string }) => `${seq} ${reason}`;

/**
 * The rows of one unit and one receivedAt as parts: with the whole upload where it was kept, so that frames find their neighbours;
 * else each record alone, so that frames which never belonged together are not put together. Resolved rows fall out.
 */
export function partsOf(rows: UndecodableRow[]): Part[] {
  const resolved = new Set(rows.filter(({ resolvedAt }) => resolvedAt !== null).map(keyOf));
  const open = new Map(rows.filter((row) => !resolved.has(keyOf(row))).map((row) => [keyOf(row), row]));
  const parts: Part[] = [];
  for (const text of new Set(rows.map(({ upload }) => upload))) {
    if (text === null) continue;
    const records = JSON.parse(text) as UploadRecord[];
    const seqs = new Set(records.map(({ seq }) => seq));
    const own = [...open.values()].filter(({ seq }) => seqs.has(seq));
    for (const row of own) open.delete(keyOf(row));
    if (own.length > 0) parts.push({ rows: own, records });
  }
  for (const row of open.values()) {
    const record = JSON.parse(row.record) as UploadRecord;
    const same = parts.find(({ records: [first, second] }) => second === undefined && first?.seq === row.seq);
    if (same) same.rows.push(row);
    else parts.push({ rows: [row], records: [record] });
  }
  return parts;
}

/**
 * Decodes a part as it was decoded when it came, by the decoder of today. Only what comes of records that could not be decoded, and now
 * can, comes out; all ids are those it would have had, so it is the same however often this is done.
 */
export function decodeAgain({ rows, records }: Part, car: Car, now: Date): Again {
  const [first] = rows;
  if (!first) return { decoded: undefined, resolved: [], stay: 0 };
  const { vehicleKey, unitKey, receivedAt } = first;
  const upload: RawUpload = {
    ...car,
    vehicleKey,
    unitKey,
    uploadId: 'replay',
    // where it was not kept, the clock is taken to have been right: that was found when it came
    sentAt: first.sentAt ?? receivedAt,
    receivedAt,
    records,
  };
  const result = decodeUpload(upload);
  const before = new Set(rows.map(keyOf));
  const after = new Set(result.undecodable.map(keyOf));
  const resolved = rows.filter((row) => !after.has(keyOf(row)));
  if (resolved.length === 0) return { decoded: undefined, resolved, stay: rows.length };
  const seqs = new Set(resolved.map(({ seq }) => seq));
  const oldest = now.getTime() - OLDEST_REPORT_MS;
  const { state } = result;
  const isNew = ({ seq, time }: { seq: number; time: string }) => seqs.has(seq) && Date.parse(time) >= oldest;
  const reports = result.reports.filter(isNew);
  const decoded: Decoded = {
    upload,
    result: {
      rows: result.rows.filter(({ seq }) => seqs.has(seq)),
      reports,
      undecodable: result.undecodable.filter((one) => seqs.has(one.seq) && !before.has(keyOf(one))),
      // what is put out of reports is what the state settles
      state: { ...state, reports, noticed: state.noticed.filter(isNew), services: state.services.filter(isNew) },
    },
  };
  return { decoded, resolved, stay: rows.length - resolved.length };
}
