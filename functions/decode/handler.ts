import { permanent } from '../../shared/errors.ts';
import type { RawUpload, RawUploads } from '../../shared/messages/generated/types.ts';
import { validateRawUploads } from '../../shared/messages/generated/validate.ts';
import type { BusMessage, Deps, UndecodableRow } from '../../shared/ports.ts';
import { type DecodedUpload, decodeUpload } from './decode-upload.ts';
import { merged, type VehicleState } from './live-state.ts';
import { vehicleReports } from './report.ts';
import type { Undecodable } from './run.ts';

type Decoded = { upload: RawUpload; result: DecodedUpload };

/**
 * Decodes the uploads of one raw-uploads message and puts out data points, reports of faults, undecodable records and live state; all of
 * it before the message is acknowledged, none of it different when the message comes again.
 * Costs, for the whole message: one transaction that reads a document a car and writes those that changed; one append of rows; one publish
 * request where faults are reported, and one where records could not be decoded.
 */
export async function handleRawUploads(message: unknown, deps: Deps): Promise<void> {
  const faults = validateRawUploads(message);
  if (faults.length > 0)
    throw permanent('bad-message', faults.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '));
  const decoded = (message as RawUploads).uploads.map((upload) => ({ upload, result: decodeUpload(upload) }));
  await Promise.all([appendRows(decoded, deps), keepUndecodable(decoded, deps), updateStates(decoded, deps)]);
  const reports = decoded.flatMap(({ upload, result }) => vehicleReports(upload, result.reports));
  if (reports.length > 0)
    await deps.bus.publish(
      'vehicle-events',
      reports.map((data): BusMessage => ({ data })),
    );
}

async function appendRows(decoded: Decoded[], { dataPoints }: Deps): Promise<void> {
  const rows = decoded.flatMap(({ result }) => result.rows);
  if (rows.length > 0) await dataPoints.append(rows);
}

async function keepUndecodable(decoded: Decoded[], { dataPoints, bus }: Deps): Promise<void> {
  const some = decoded.filter(({ result }) => result.undecodable.length > 0);
  if (some.length === 0) return;
  const rows = some.flatMap(({ upload, result }) => result.undecodable.map((one) => undecodableRow(upload, one)));
  const messages = some.map(({ upload: { unitId, unitKey, vehicleKey, receivedAt }, result }): BusMessage => {
    const records = result.undecodable.map(({ seq, time, ecu, reason, detail, record }) => ({
      seq,
      time: time ?? record.time,
      ecu,
      reason,
      ...(detail === null ? {} : { detail }),
      record,
    }));
    return { data: { v: 1, unitId, unitKey, vehicleKey, receivedAt, records } };
  });
  await Promise.all([dataPoints.appendUndecodable(rows), bus.publish('undecodable-records', messages)]);
}

const undecodableRow = ({ vehicleKey, unitKey, receivedAt }: RawUpload, one: Undecodable): UndecodableRow => ({
  vehicleKey,
  unitKey,
  seq: one.seq,
  time: one.time,
  receivedAt,
  ecu: one.ecu,
  reason: one.reason,
  detail: one.detail,
  record: JSON.stringify(one.record),
});

/** Live state: newer wins per signal, in one transaction for all cars of the message. */
async function updateStates(decoded: Decoded[], { store }: Deps): Promise<void> {
  const updates = decoded.filter(
    ({ result: { state } }) => Object.keys(state.signals).length + Object.keys(state.cleanScans).length > 0,
  );
  if (updates.length === 0) return;
  const keys = [...new Set(updates.map(({ upload }) => upload.vehicleKey))].sort();
  await store.transaction(async (tx) => {
    const states = await tx.getAll<VehicleState>(keys.map((key) => `vehicleStates/${key}`));
    for (const [i, key] of keys.entries()) {
      let after: VehicleState | undefined;
      for (const { upload, result } of updates) {
        if (upload.vehicleKey === key) after = merged(after ?? states[i], result.state) ?? after;
      }
      if (after) tx.set(`vehicleStates/${key}`, after);
    }
  });
}
