import { derivedId } from '../../shared/ids.ts';
import type { FaultReport, RawUpload, VehicleReport } from '../../shared/messages/generated/types.ts';

/** More faults than a car reports at once; a message with as many stays far below Pub/Sub's 10 MB. */
const MOST_FAULTS = 2_000;

/**
 * What one upload says of faults as messages for vehicle-events: one, unless it is of a size that no car has; none where it says nothing.
 * The id is derived from what it says, so it is the same for the same content.
 */
export function vehicleReports(
  { unitId, vin, vehicleKey, workshopId, receivedAt }: RawUpload,
  reports: FaultReport[],
): VehicleReport[] {
  return chunks(reports).map((some) => ({
    v: 1,
    reportId: derivedId('report', unitId, JSON.stringify(some)),
    vin,
    vehicleKey,
    workshopId: workshopId ?? null,
    unitId,
    receivedAt,
    reports: some,
  }));
}

function chunks(reports: FaultReport[]): [FaultReport, ...FaultReport[]][] {
  const result: [FaultReport, ...FaultReport[]][] = [];
  let faults = 0;
  for (const report of reports) {
    const last = result.at(-1);
    faults += 1 + report.faults.length;
    if (last && faults <= MOST_FAULTS) last.push(report);
    else {
      result.push([report]);
      faults = 1 + report.faults.length;
    }
  }
  return result;
}
