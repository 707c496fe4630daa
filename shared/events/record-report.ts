import { derivedId } from '../ids.ts';
import type { EventChanges, VehicleReport } from '../messages/generated/types.ts';
import { type Car, messageOf } from './car-events.ts';
import type { CarNames } from './event-view.ts';
import { fold } from './fold.ts';
import { type KeptOutput, keepOutput } from './kept-outputs.ts';
import { insertReports, reportsFault } from './ledger.ts';
import { type QuietReports, reportsOf } from './quiet-reports.ts';
import { type Settled, settle } from './settle.ts';

export type Recorded = {
  car: CarNames;
  /** undefined: nothing to write */
  settled: Settled | undefined;
  outputs: KeptOutput[];
  message: EventChanges | undefined;
  /** records that came too late to be told from repetitions */
  refused: number;
};

/** Whether what the live state keeps of the car's quiet reports is needed: only when the first fault opens, since the ledger has them from then on. */
export const needsQuietReports = ({ ledger }: Car, { reports }: VehicleReport): boolean =>
  reports.some(reportsFault) && !fold(ledger).states.some(({ open }) => open);

/**
 * One upload's reports into the ledger. What is in it already, and what changes nothing while nothing is open, needs no write. A known
 * car stays with the workshop that its document names: the message may have been on its way since before the car moved.
 */
export function recordReport(known: Car, message: VehicleReport, quiet: QuietReports, now: Date): Recorded {
  const car = { vehicleKey: known.vehicleKey, vin: known.vin, workshopId: known.workshopId ?? message.workshopId };
  const scans = insertReports(known.ledger, reportsOf(quiet));
  const reports = message.reports.map((report) => ({ unitId: message.unitId, report }));
  const { ledger, inserted, refused } = insertReports(scans.ledger, reports);
  const nothing = { car, settled: undefined, outputs: known.outputs, message: undefined, refused };
  if (inserted === 0) return nothing;
  const settled = settle(car, known.ledger, ledger, now);
  if (!settled.matters) return nothing;
  const changes = messageOf(car, derivedId('changes', message.reportId), now, settled.changes);
  const outputs = changes ? keepOutput(known.outputs, message.reportId, changes) : known.outputs;
  return { car, settled, outputs, message: changes, refused };
}
