import { loadCar, saveCar } from '../../events/car-events.ts';
import { activeEventsOf, loadCar as loaded } from '../../events/index.ts';
import { recordReport } from '../../events/record-report.ts';
import type { VehicleReport } from '../../messages/generated/types.ts';
import { createMemoryDeps } from '../../testing/memory-deps.ts';
import { type LiveState, liveStatePath, storedLiveState } from '../../vehicles/live-state.ts';
import type { Workshop } from '../types.ts';

const CAR = { vin: 'WVWZZZAUZHW000001', vehicleKey: 'k1', workshopId: 'w1' };
type Fault = VehicleReport['reports'][number]['faults'][number];

export const MISFIRE: Fault = { type: 'errorCode', name: 'P030100', state: 'failed' };
export const OIL: Fault = { type: 'serviceReminder', name: 'oilChange', state: 'failed' };
export const INSPECTION: Fault = { type: 'serviceReminder', name: 'inspection', state: 'failed' };

/** A workshop and a car whose faults and drives the test makes, as dedupe-events and decode take them in. */
export async function garage(now: string) {
  const deps = createMemoryDeps({ now });
  const { store, clock } = deps;
  const workshop: Workshop = {
    workshopId: 'w1',
    name: 'Nord',
    phone: '+4533112233',
    email: 'w@example.com',
    timeZone: 'Europe/Copenhagen',
    language: 'en',
    bays: 2,
    openingHours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['08:00-16:00']])),
  };
  await store.set('workshops/w1', workshop);
  await store.set(`vehicles/${CAR.vin}`, { ...CAR, ownerId: 'o1' });
  let seq = 0;

  const report = (...faults: Fault[]) =>
    store.transaction(async (tx) => {
      seq += 1;
      const time = clock.now().toISOString();
      const reports = faults.map((fault, i) => ({
        seq: seq * 100 + i,
        time,
        source: 'uds19' as const,
        ecu: 'engine',
        complete: false,
        faults: [fault],
      }));
      const [first, ...rest] = reports;
      if (!first) return;
      const message: VehicleReport = {
        ...CAR,
        v: 1,
        reportId: `r${seq}`,
        unitId: 'u1',
        receivedAt: time,
        reports: [first, ...rest],
      };
      const { settled } = recordReport(await loadCar(tx, CAR), message, {}, clock.now());
      if (settled) saveCar(tx, CAR, settled, []);
    });
  const drive = () => {
    const time = clock.now().toISOString();
    const speed = { value: 50, unit: 'km/h', time, seq: 1 };
    const state: LiveState = { signals: { 'Vehicle.Speed': speed }, cleanScans: {}, updatedAt: time };
    return store.set(liveStatePath(CAR.vehicleKey), storedLiveState(state));
  };
  const open = async () => activeEventsOf(await loaded(store, CAR));
  /** A recommendation for all that is open, as recommend-repair makes it. */
  const recommend = async (id: string) => {
    const eventIds = (await open()).map((event) => event.id);
    await store.set(`recommendations/${id}`, { ...CAR, id, status: 'open', eventIds });
  };
  return { ...deps, workshop, report, drive, open, recommend, vin: CAR.vin };
}
