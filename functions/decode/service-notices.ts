import type { Notice, Sample } from './notices.ts';

/** How long before it is due a service is spoken of: time for an appointment. */
const AHEAD_KM = 1_000;
const AHEAD_S = 30 * 86_400;

/** VSS 5.0 has only one service; what it lacks is of our overlay. */
const SERVICES = new Map([
  ['Vehicle.Service.DistanceToService', { name: 'inspection', ahead: AHEAD_KM }],
  ['Vehicle.Service.TimeToService', { name: 'inspection', ahead: AHEAD_S }],
  ['Vehicle.Private.Service.DistanceToOilChange', { name: 'oilChange', ahead: AHEAD_KM }],
  ['Vehicle.Private.Service.TimeToOilChange', { name: 'oilChange', ahead: AHEAD_S }],
]);

/**
 * Services that are due within 1,000 km or 30 days, or are overdue. A service is due by its distance or its time, whichever comes
 * first, so it is gone only when neither, of those that the car has told so far, is near.
 */
export function serviceNotices(samples: Sample[]): Notice[] {
  const near = new Map<string, Map<string, boolean>>();
  return samples.flatMap((sample): Notice[] => {
    const service = SERVICES.get(sample.signal);
    if (!service) return [];
    const { name, ahead } = service;
    const known = near.get(name) ?? new Map<string, boolean>();
    near.set(name, known.set(sample.signal, sample.value <= ahead));
    const state = sample.value <= ahead ? 'failed' : 'gone';
    if (state === 'gone' && [...known.values()].some(Boolean)) return [];
    return [{ sample, source: 'signal', fault: { type: 'serviceReminder', name, state } }];
  });
}

/** Signals that these notices come from. */
export const SERVICE_SIGNALS = [...SERVICES.keys()];
