import { instantMs } from './instant.ts';
import type { Run } from './run.ts';

/** What a workshop wants to know of the car around a fault. */
const SIGNALS = new Set([
  'Vehicle.Speed',
  'Vehicle.TraveledDistance',
  'Vehicle.Exterior.AirTemperature',
  'Vehicle.LowVoltageBattery.CurrentVoltage',
  'Vehicle.OBD.AbsoluteLoad',
  'Vehicle.OBD.ControlModuleVoltage',
  'Vehicle.OBD.DistanceSinceDTCClear',
  'Vehicle.OBD.DistanceWithMIL',
  'Vehicle.OBD.EngineLoad',
  'Vehicle.OBD.IntakeTemp',
  'Vehicle.OBD.LongTermFuelTrim1',
  'Vehicle.OBD.RunTime',
  'Vehicle.OBD.ShortTermFuelTrim1',
  'Vehicle.OBD.ThrottlePosition',
  'Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature',
  'Vehicle.Powertrain.CombustionEngine.EngineOil.Temperature',
  'Vehicle.Powertrain.CombustionEngine.MAF',
  'Vehicle.Powertrain.CombustionEngine.MAP',
  'Vehicle.Powertrain.CombustionEngine.Speed',
  'Vehicle.Powertrain.FuelSystem.RelativeLevel',
]);

/**
 * Gives each report of faults that are there the signals around it: of each signal the latest of the upload up to then, else the first after.
 * One pass over reports and samples, both in the order of time.
 */
export function addSurroundings({ reports, rows, rowTimes }: Run): void {
  const withFaults = reports.filter(({ faults }) => faults.some(({ state }) => state !== 'gone'));
  if (withFaults.length === 0) return;
  const order = rows.map((_, i) => i).filter((i) => SIGNALS.has(rows[i]?.signal ?? '') && rows[i]?.value !== null);
  order.sort((a, b) => (rowTimes[a] ?? 0) - (rowTimes[b] ?? 0) || (rows[a]?.seq ?? 0) - (rows[b]?.seq ?? 0));
  const values: Record<string, number> = {};
  for (const i of order.toReversed()) put(values, rows[i]);
  let next = 0;
  const byTime = withFaults.map((report) => ({ report, ms: instantMs(report.time) })).sort((a, b) => a.ms - b.ms);
  for (const { report, ms } of byTime) {
    for (; next < order.length && (rowTimes[order[next] ?? 0] ?? 0) <= ms; next += 1)
      put(values, rows[order[next] ?? 0]);
    if (order.length > 0) report.signals = { ...values };
  }
}

function put(values: Record<string, number>, row: { signal: string; value: number | null } | undefined): void {
  if (row && row.value !== null) values[row.signal] = row.value;
}
