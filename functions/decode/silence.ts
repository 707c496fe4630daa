import { derivedId } from '../../shared/ids.ts';
import type { FaultReport, RawUpload, VehicleReport } from '../../shared/messages/generated/types.ts';
import type { Silence } from '../../shared/vehicles/live-state.ts';

const faultOf = (state: 'failed' | 'gone') => ({ type: 'unitSilent', name: 'unit', state }) as const;

/** A report of silence belongs to no record; its place among the unit's is a moment of our clock, which no seq comes near. */
const reportAt = (seqMs: number, timeMs: number, state: 'failed' | 'gone'): FaultReport => ({
  seq: seqMs,
  time: new Date(timeMs).toISOString(),
  source: 'unit',
  ecu: null,
  complete: false,
  faults: [faultOf(state)],
});

export type SilentCar = { vin: string; vehicleKey: string; workshopId: string | null; unitId: string };

/** The silence of a car as a message for vehicle-events: the same silence makes the same message. */
export function silenceReport(car: SilentCar, { since, at }: Silence): VehicleReport {
  const report = reportAt(Date.parse(since), Date.parse(at), 'failed');
  const reportId = derivedId('silence', car.vehicleKey, since, at);
  return { v: 1, reportId, ...car, receivedAt: at, reports: [report] };
}

/** That a car whose silence was told has spoken: by an upload that was received after its last word. Never before the silence, which it ends. */
export function spokenAgain({ receivedAt }: RawUpload, silence: Silence | undefined): FaultReport[] {
  if (!silence || receivedAt <= silence.since) return [];
  const receivedMs = Date.parse(receivedAt);
  return [reportAt(receivedMs, Math.max(receivedMs, Date.parse(silence.at) + 1), 'gone')];
}
