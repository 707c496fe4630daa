import type { VehicleReport } from '../../shared/messages/generated/types.ts';
import type { PushHandler } from '../../shared/push-function.ts';
import type { Reader } from '../../shared/store.ts';
import {
  liveStatePath,
  readLiveState,
  type Silence,
  type StoredLiveState,
  toldLiveState,
} from '../../shared/vehicles/live-state.ts';
import { type SilentCar, silenceReport } from './silence.ts';

/** Cars a minute: after a long outage of a network the alarms come in steps, and whoever speaks meanwhile raises none. */
const AT_ONCE = 100;

/**
 * Each minute: tells of cars that have been silent for longer than their habit. One query (one read where there is none); for each such car
 * 4 reads, 1 message and 2 writes, once a silence. It is first noted, then published, then taken off the list: a crash in between repeats it with the same
 * message, and a car that speaks meanwhile finds the note.
 */
export const sweepSilent: PushHandler = async (_, { store, bus, clock }) => {
  const now = clock.now().toISOString();
  const due = await store.query<StoredLiveState>({
    collection: 'vehicleStates',
    where: [['silentAt', '<=', now]],
    orderBy: [['silentAt', 'asc']],
    limit: AT_ONCE,
  });
  for (const { id } of due) {
    const path = liveStatePath(id);
    const told = await store.transaction(async (tx): Promise<{ at: string; report?: VehicleReport } | undefined> => {
      const stored = await tx.get<StoredLiveState>(path);
      const { habit } = readLiveState(stored) ?? {};
      if (!stored?.silentAt || stored.silentAt > now || !habit) return undefined;
      const car = await silentCar(tx, id, habit.unitId);
      if (!car) return { at: stored.silentAt };
      const silence: Silence = { since: new Date(habit.at).toISOString(), at: stored.silentAt };
      tx.set(path, { ...stored, silence });
      return { at: stored.silentAt, report: silenceReport(car, silence) };
    });
    if (!told) continue;
    if (told.report) await bus.publish('vehicle-events', [{ data: told.report }]);
    await store.transaction(async (tx) => {
      const stored = await tx.get<StoredLiveState>(path);
      if (stored?.silentAt === told.at) tx.set(path, toldLiveState(stored));
    });
  }
};

/** The car, if it still is one and the unit that was heard last is in use in it: one that was taken out is meant to be silent. */
async function silentCar(
  reader: Pick<Reader, 'get'>,
  vehicleKey: string,
  unitId: string,
): Promise<SilentCar | undefined> {
  const unit = await reader.get<{ status: string; vehicleKey?: string }>(`units/${unitId}`);
  if (unit?.status !== 'active' || unit.vehicleKey !== vehicleKey) return undefined;
  const key = await reader.get<{ vin: string }>(`vehicleKeys/${vehicleKey}`);
  const vehicle = key && (await reader.get<{ workshopId?: string }>(`vehicles/${key.vin}`));
  return vehicle && { vin: key.vin, vehicleKey, workshopId: vehicle.workshopId ?? null, unitId };
}
