import { decodeUpload } from '../../../functions/decode/decode-upload.ts';
import { vehicleReports } from '../../../functions/decode/report.ts';
import { type Car, saveCar } from '../../../shared/events/car-events.ts';
import { emptyLedger } from '../../../shared/events/ledger.ts';
import { recordReport } from '../../../shared/events/record-report.ts';
import type { Settled } from '../../../shared/events/settle.ts';
import type { ClosedEventDocument } from '../../../shared/events/types.ts';
import type { RawUpload } from '../../../shared/messages/generated/types.ts';
import type { DataPointRow, DataPoints } from '../../../shared/ports.ts';
import type { Store } from '../../../shared/store.ts';
import { makeOf, platformOfVin } from '../../../shared/vehicles/vin.ts';
import { tripOf } from './drive.ts';
import { type PlannedCar, TRIPS_A_DAY } from './plan-month.ts';

const WORKSHOP = 'simulated';
const OWNER = 'simulated';
const DAY_MS = 86_400_000;
/** of a day */
const STARTS_MS = [7 * 3_600_000, 16 * 3_600_000];
/** Cars set off one after the other. */
const APART_MS = 13_000;

type Driven = { plan: PlannedCar; car: Car; settled: Settled | undefined; closed: ClosedEventDocument[] };

/**
 * Drives planned cars through days of simulated time, straight into the stores: each trip is an upload, which decode's own functions decode and
 * whose faults go through the ledger as dedupe-events takes them in; only the ways between them (HTTP, Pub/Sub, one transaction an
 * upload) are left out. What is written twice is the same.
 * @returns how many uploads and data points there were
 */
export async function writeMonth(
  { store, dataPoints }: { store: Store; dataPoints: Pick<DataPoints, 'append'> },
  cars: PlannedCar[],
  { firstDay, days }: { firstDay: Date; days: number },
  progress: (day: number) => void,
): Promise<{ uploads: number; dataPoints: number }> {
  const driven = cars.map((plan): Driven => {
    const { vin, vehicleKey } = plan;
    const car = { vin, vehicleKey, workshopId: WORKSHOP, ledger: emptyLedger(vin), outputs: [], known: false };
    return { plan, car, settled: undefined, closed: [] };
  });
  const counts = { uploads: 0, dataPoints: 0 };
  for (let day = 0; day < days; day += 1) {
    const rows: DataPointRow[] = [];
    for (const [part, startMs] of STARTS_MS.entries()) {
      for (const [i, one] of driven.entries()) {
        const start = firstDay.getTime() + day * DAY_MS + startMs + i * APART_MS;
        rows.push(...drive(one, day * TRIPS_A_DAY + part, start));
        counts.uploads += 1;
      }
    }
    await dataPoints.append(rows);
    counts.dataPoints += rows.length;
    progress(day + 1);
  }
  for (const one of driven) await save(store, one);
  return counts;
}

/** One trip. @returns its data points */
function drive(one: Driven, trip: number, startMs: number): DataPointRow[] {
  const { records, endMs } = tripOf(one.plan, trip, startMs);
  const sentAt = new Date(endMs).toISOString();
  const { vin, vehicleKey, unitId, unitKey } = one.plan;
  const platform = platformOfVin(vin, new Date(endMs));
  const names = { unitId, unitKey, vin, vehicleKey, workshopId: WORKSHOP, ...(platform && { platform }) };
  const upload: RawUpload = {
    ...names,
    uploadId: `trip-${trip}`,
    sentAt,
    receivedAt: sentAt,
    records: records as RawUpload['records'],
  };
  const { rows, reports } = decodeUpload(upload);
  for (const message of vehicleReports(upload, reports)) {
    const { settled, outputs } = recordReport(one.car, message, {}, new Date(endMs));
    if (!settled) continue;
    one.car = { ...one.car, ledger: settled.ledger, outputs };
    one.settled = settled;
    one.closed.push(...settled.closed);
  }
  return rows;
}

/** The documents of a car as provisioning and dedupe-events leave them. */
async function save(store: Store, { plan: { vin, vehicleKey }, car, settled, closed }: Driven): Promise<void> {
  await store.transaction(async (tx) => {
    const since = '2020-01-01T00:00:00.000Z';
    const make = makeOf(vin);
    const platform = platformOfVin(vin, new Date(since));
    tx.set(`vehicles/${vin}`, {
      vin,
      vehicleKey,
      ownerId: OWNER,
      workshopId: WORKSHOP,
      ownerSince: since,
      ...(make && { make }),
      ...(platform && { platform }),
    });
    tx.set(`vehicleKeys/${vehicleKey}`, { vin });
    if (settled) saveCar(tx, car, { ...settled, closed, recounted: [] }, car.outputs);
  });
}
