import { loadCar, saveCar } from '../../../shared/events/car-events.ts';
import { recordReport } from '../../../shared/events/record-report.ts';
import type { VehicleReport } from '../../../shared/messages/generated/types.ts';
import type { Store } from '../../../shared/store.ts';

/** A car reports a misfire, as dedupe-events takes it in. */
export async function misfire(
  store: Store,
  names: { vin: string; vehicleKey: string; workshopId: string },
): Promise<void> {
  const time = '2026-11-22T09:00:00.000Z';
  const report: VehicleReport = {
    ...names,
    v: 1,
    reportId: 'r',
    unitId: 'unit-1',
    receivedAt: time,
    reports: [
      {
        seq: 1,
        time,
        source: 'uds19',
        ecu: 'engine',
        complete: false,
        faults: [{ type: 'errorCode', name: 'P030100', state: 'failed' }],
      },
    ],
  };
  await store.transaction(async (tx) => {
    const { settled } = recordReport(await loadCar(tx, names), report, {}, new Date(time));
    if (settled) saveCar(tx, names, settled, []);
  });
}
