import { withQuietReports } from '../../shared/events/quiet-reports.ts';
import type { FaultReport, VehicleReport } from '../../shared/messages/generated/types.ts';
import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import { liveStatePath, loadLiveState, storedLiveState } from '../../shared/vehicles/live-state.ts';
import { createDedupe } from './handler.ts';

/** The car of the tests. */
export const VEHICLE = { vin: 'WVWZZZAUZHW000001', vehicleKey: 'k1', workshopId: 'w1' };
/** A minute of the tests' day, RFC 3339. */
export const time = (minute: number): string => new Date(Date.UTC(2026, 10, 21) + minute * 60_000).toISOString();

function messageOf(reports: FaultReport[]): VehicleReport | undefined {
  const [first, ...rest] = reports;
  const reportId = `r${reports.map(({ seq, source }) => `${seq}${source}`).join('-')}`;
  return first && { v: 1, reportId, unitId: 'u1', receivedAt: time(1440), reports: [first, ...rest], ...VEHICLE };
}

/**
 * Delivers uploads, one after the other or all at once. What decode does for each before it publishes is done too: what opens nothing goes
 * into the live state.
 */
export async function deliverUploads(uploads: FaultReport[][], concurrently = false) {
  const deps = createMemoryDeps();
  const dedupe = createDedupe();
  const one = async (reports: FaultReport[]) => {
    await deps.store.transaction(async (tx) => {
      const known = (await loadLiveState(tx, VEHICLE.vehicleKey))?.cleanScans ?? {};
      const cleanScans = withQuietReports(known, 'u1', reports);
      tx.set(liveStatePath(VEHICLE.vehicleKey), storedLiveState({ signals: {}, cleanScans, updatedAt: 'x' }));
    });
    await dedupe(messageOf(reports), deps);
  };
  if (concurrently) await Promise.all(uploads.map(one));
  else for (const upload of uploads) await one(upload);
  return deps;
}
