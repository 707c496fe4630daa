import { permanent } from '../../shared/errors.ts';
import { opensSomething } from '../../shared/events/quiet-reports.ts';
import type { FaultReport, RawUpload, RawUploads, VehicleReport } from '../../shared/messages/generated/types.ts';
import { validateRawUploads } from '../../shared/messages/generated/validate.ts';
import type { Bus, BusMessage, DataPoints, Deps, UndecodableRow } from '../../shared/ports.ts';
import type { PushHandler } from '../../shared/push-function.ts';
import { type DecodedUpload, decodeUpload } from './decode-upload.ts';
import { instantMs } from './instant.ts';
import { vehicleReports } from './report.ts';
import type { Undecodable } from './run.ts';
import { spokenAgain } from './silence.ts';
import { createStateWriter, type StateUpdate, type Written } from './state-writer.ts';

/** An upload and what of its decoding is to come out. */
export type Decoded = { upload: RawUpload; result: DecodedUpload };

/**
 * Decodes the uploads of one raw-uploads message and puts out data points, reports of faults, undecodable records and live state; all of
 * it before the message is acknowledged, none of it different when the message comes again.
 * Costs, for the whole message: one document read a car and a write where something is newer; one append of rows; one publish
 * request where faults are reported (or gone, of a car that has had one), and one where records could not be decoded.
 */
export function createDecode({ store, bus, dataPoints }: Pick<Deps, 'store' | 'bus' | 'dataPoints'>): PushHandler {
  const putOut = createPutOut({ store, bus, dataPoints });
  return async (message) => {
    const faults = validateRawUploads(message);
    if (faults.length > 0)
      throw permanent('bad-message', faults.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '));
    await putOut((message as RawUploads).uploads.map((upload): Decoded => ({ upload, result: decodeUpload(upload) })));
  };
}

/** Puts out what was decoded, as said above; it resolves when all of it is durable. */
export function createPutOut({
  store,
  bus,
  dataPoints,
}: Pick<Deps, 'store' | 'bus' | 'dataPoints'>): (decoded: Decoded[]) => Promise<void> {
  const writeStates = createStateWriter(store);
  return async (decoded) => {
    const states = decoded.map(
      ({ upload, result }): StateUpdate => ({ vehicleKey: upload.vehicleKey, state: result.state }),
    );
    const [written] = await Promise.all([
      writeStates(states),
      appendRows(decoded, dataPoints),
      keepUndecodable(decoded, dataPoints, bus),
    ]);
    const reports = decoded.flatMap(({ upload }, i) => reportsToSend(upload, written[i]));
    if (reports.length > 0)
      await bus.publish(
        'vehicle-events',
        reports.map((data): BusMessage => ({ data })),
      );
  };
}

/** What opens something, or belongs to what another upload opens; of a car that is watched, or was silent, all that it says. */
function reportsToSend(upload: RawUpload, written: Written | undefined): VehicleReport[] {
  if (!written) return [];
  const spoken = spokenAgain(upload, written.silence);
  return vehicleReports(upload, [...written.reports, ...spoken]).filter(
    (message) =>
      written.watched ||
      spoken.length > 0 ||
      message.reports.some((report) => opensSomething(report) || isStored(report)),
  );
}

const isStored = ({ freezeFrames, extendedData }: FaultReport) =>
  freezeFrames !== undefined || extendedData !== undefined;

async function appendRows(decoded: Decoded[], dataPoints: DataPoints): Promise<void> {
  const rows = decoded.flatMap(({ result }) => result.rows);
  if (rows.length > 0) await dataPoints.append(rows);
}

async function keepUndecodable(decoded: Decoded[], dataPoints: DataPoints, bus: Bus): Promise<void> {
  const some = decoded.filter(({ result }) => result.undecodable.length > 0);
  if (some.length === 0) return;
  const rows = some.flatMap(({ upload, result }) => undecodableRows(upload, result.undecodable));
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

/** Rows of what could not be decoded of an upload. The first carries the upload, unless nothing is there that a better decoder could decode. */
export function undecodableRows(upload: RawUpload, undecodable: Undecodable[]): UndecodableRow[] {
  const { vehicleKey, unitKey, receivedAt, sentAt, records } = upload;
  const whole = undecodable.some(({ reason }) => reason !== 'negative-response') ? JSON.stringify(records) : null;
  const sentMs = instantMs(sentAt);
  return undecodable.map(({ seq, time, ecu, reason, detail, record }, i) => ({
    vehicleKey,
    unitKey,
    seq,
    time,
    receivedAt,
    ecu,
    reason,
    detail,
    record: JSON.stringify(record),
    sentAt: Number.isNaN(sentMs) ? null : new Date(sentMs).toISOString(),
    upload: i === 0 ? whole : null,
    resolvedAt: null,
  }));
}
