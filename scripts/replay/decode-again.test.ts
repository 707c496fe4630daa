import { decodeUpload } from '../../functions/decode/decode-upload.ts';
import { undecodableRows } from '../../functions/decode/handler.ts';
import { merged } from '../../functions/decode/live-state.ts';
import { frames, obd, sampleUpload } from '../../functions/decode/sample-upload.ts';
import type { RawUpload } from '../../shared/messages/generated/types.ts';
import type { UndecodableRow } from '../../shared/ports.ts';
import { decodeAgain, partsOf } from './decode-again.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const CAR = { unitId: 'unit-1', vin: 'WVWZZZAUZHW000001', workshopId: 'w1', platform: 'vw-mqb' };

/** What a decoder without the catalogue of the car left behind. */
const leftBy = (upload: RawUpload) =>
  undecodableRows(upload, decodeUpload({ ...upload, platform: 'none' }).undecodable);

test('the upload is kept once, and not at all where a better decoder could make nothing of it', () => {
  const upload = sampleUpload([obd('410D32'), ...frames('6B7 40 E2 01 E1 00 2F 00 89', '7FF 01')]);
  const rows = leftBy(upload);
  expect(rows.map(({ seq, reason }) => [seq, reason])).toEqual([
    [2, 'unknown-id'],
    [3, 'unknown-id'],
  ]);
  expect(rows.map((row) => row.upload)).toEqual([JSON.stringify(upload.records), null]);
  expect(leftBy(sampleUpload([obd('7F0331')])).map((row) => row.upload)).toEqual([null]);
});

test('what comes out is what the records that decode now would have been, and nothing of the others', () => {
  const upload = sampleUpload([obd('410D32'), ...frames('6B7 40 E2 01 E1 00 2F 00 89', '7FF 01')]);
  const [part, ...more] = partsOf(leftBy(upload));
  expect(more).toEqual([]);
  const { decoded, resolved, stay } = decodeAgain(part ?? { rows: [], records: [] }, CAR, NOW);
  expect(resolved.map(({ seq }) => seq)).toEqual([2]);
  expect(stay).toBe(1);
  const whole = decodeUpload(upload);
  expect(decoded?.result.rows).toEqual(whole.rows.filter(({ seq }) => seq === 2));
  expect(decoded?.result.rows.length).toBeGreaterThan(0);
  expect(decoded?.result.undecodable).toEqual([]);
});

test('a record that decodes further, but not to its end, changes its reason', () => {
  const upload = sampleUpload([obd('7F0331')]);
  const rows = undecodableRows(upload, decodeUpload(upload).undecodable).map(
    (row): UndecodableRow => ({ ...row, reason: 'unknown-service' }),
  );
  const [part] = partsOf(rows);
  const { decoded, resolved } = decodeAgain(part ?? { rows: [], records: [] }, CAR, NOW);
  expect(resolved.map(({ reason }) => reason)).toEqual(['unknown-service']);
  expect(decoded?.result.undecodable.map(({ reason }) => reason)).toEqual(['negative-response']);
});

test('frames that belonged to two messages are never put together, with the upload or without it', () => {
  const upload = sampleUpload(
    frames('7E8 10 0A 43 04 03 01 03 02', '7E8 03 41 0D 32 00 00 00 00', '7E8 21 03 03 03 04 AA AA AA'),
  );
  const rows = undecodableRows(upload, decodeUpload(upload).undecodable);
  expect(rows.map(({ seq, reason }) => [seq, reason])).toEqual([
    [1, 'lost-frame'],
    [3, 'lost-frame'],
  ]);
  for (const some of [rows, rows.map((row) => ({ ...row, upload: null }))]) {
    const again = partsOf(some).map((part) => decodeAgain(part, CAR, NOW));
    expect(again.flatMap(({ resolved }) => resolved)).toEqual([]);
    expect(again.every(({ decoded }) => decoded === undefined)).toBe(true);
  }
});

test('resolved rows fall out, and the upload that one of them carries still serves the others', () => {
  const upload = sampleUpload(frames('7FF 01', '6B7 40 E2 01 E1 00 2F 00 89'));
  const rows = leftBy(upload);
  const [first] = rows;
  const resolved = first ? [{ ...first, upload: null, resolvedAt: '2026-11-22T12:00:00Z' }] : [];
  expect(partsOf([...rows, ...resolved])).toEqual([{ rows: [rows[1]], records: upload.records }]);
  expect(partsOf([...rows, ...rows])).toEqual([{ rows, records: upload.records }]);
});

test('a fault older than events reach back makes no report', () => {
  const upload = sampleUpload([obd('43010301')]);
  const [row] = undecodableRows(upload, [
    { seq: 1, time: null, ecu: null, reason: 'unknown-service', detail: null, record: upload.records[0] as never },
  ]);
  const part = { rows: row ? [row] : [], records: upload.records as never };
  const reports = (now: Date) => {
    const { result } = decodeAgain(part, CAR, now).decoded ?? {};
    expect(result && merged(undefined, result.state).reports).toEqual(result?.reports);
    return result?.reports;
  };
  expect(reports(NOW)).toHaveLength(1);
  expect(reports(new Date('2027-02-01T00:00:00Z'))).toEqual([]);
});
