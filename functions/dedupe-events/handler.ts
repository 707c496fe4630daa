import { publishAll } from '../../shared/claim.ts';
import { permanent } from '../../shared/errors.ts';
import { loadCar, saveCar } from '../../shared/events/car-events.ts';
import { outputOf } from '../../shared/events/kept-outputs.ts';
import { needsQuietReports, recordReport } from '../../shared/events/record-report.ts';
import { createTurns } from '../../shared/in-turn.ts';
import type { EventChanges, VehicleReport } from '../../shared/messages/generated/types.ts';
import { validateVehicleReport } from '../../shared/messages/generated/validate.ts';
import type { Deps } from '../../shared/ports.ts';
import type { PushHandler } from '../../shared/push-function.ts';
import {
  liveStatePath,
  readLiveState,
  type StoredLiveState,
  watchedLiveState,
} from '../../shared/vehicles/live-state.ts';
import { mayBeOver, settledLiveState } from './settle-live-state.ts';

/**
 * One upload's faults into the car's ledger, in one transaction; then what changed is published. Per upload:
 * 1 read, and 1 more (live state) only when a fault opens while nothing else is open;
 * 1 write (none where nothing fails and nothing is open, or where all of it was there already), and 1 for every event that closes;
 * 1 more write (live state), when the first fault opens of a car that had none for 60 days, and 1 more read and write when such 60 days are over;
 * 1 message where an event opened, closed or grew worse, none for counting.
 * A redelivery finds its output in the car's document and publishes it again: there is no other claim. Reports of one car are handled one
 * after the other (shared/in-turn.ts).
 */
export function createDedupe(): PushHandler {
  const inTurn = createTurns();
  return async (message, deps) => {
    const report = parse(message);
    await inTurn(report.vehicleKey, () => handle(report, deps));
  };
}

async function handle(report: VehicleReport, { store, bus, clock, log }: Deps): Promise<void> {
  const { changes, refused } = await store.transaction(
    async (tx): Promise<{ changes: EventChanges | undefined; refused: number }> => {
      const car = await loadCar(tx, report);
      const kept = outputOf(car.outputs, report.reportId);
      if (kept) return { changes: kept, refused: 0 };
      const path = liveStatePath(report.vehicleKey);
      const now = clock.now();
      const opening = needsQuietReports(car, report);
      const state = opening || mayBeOver(car.ledger, report, now) ? await tx.get<StoredLiveState>(path) : undefined;
      const quiet = (opening && readLiveState(state)?.cleanScans) || {};
      const recorded = recordReport(car, report, quiet, now);
      if (recorded.settled) saveCar(tx, recorded.car, recorded.settled, recorded.outputs);
      const ledger = recorded.settled?.ledger ?? car.ledger;
      const settled = settledLiveState(state, ledger, report, now);
      if (recorded.settled && opening && !state?.watched) tx.set(path, watchedLiveState(settled ?? state, now));
      else if (settled) tx.set(path, settled);
      return { changes: recorded.message, refused: recorded.refused };
    },
  );
  if (refused > 0)
    log('WARNING', "records older than the car's history are not counted", {
      count: refused,
      vehicleKey: report.vehicleKey,
      code: 'report-too-old',
    });
  if (changes) await publishAll(bus, [{ topic: 'event-changes', message: { data: changes } }]);
}

function parse(message: unknown): VehicleReport {
  const [fault] = validateVehicleReport(message);
  if (fault) throw permanent('bad-vehicle-report', `not a VehicleReport: ${fault.pointer} ${fault.detail}`);
  return message as VehicleReport;
}
