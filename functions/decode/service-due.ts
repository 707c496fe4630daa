import type { Usage } from '../../shared/vehicles/live-state.ts';
import { ODOMETER, OIL_QUALITY, perDay } from './usage.ts';

/** `near`: due, or so near that everyone calls it so. `ahead`: within a month, as the car is driven. `between`: not far enough to be done. */
export type Due = 'near' | 'ahead' | 'between' | 'far';

const DAY_S = 86_400;
const NEAR_KM = 1_000;
const NEAR_DAYS = 30;
const NEAR_PERCENT = 10;
/** Days within which a service is spoken of: time for an appointment. */
const AHEAD_DAYS = 30;
/** What was predicted stays so until it is clearly farther: how a car is driven varies. */
const FAR_DAYS = 60;

type Service = { name: string; near: number; daysLeft?: (value: number, usage: Usage) => number | undefined };

const distance = (name: string): Service => ({
  name,
  near: NEAR_KM,
  daysLeft: (km, usage) => daysLeft(km, perDay(usage, ODOMETER)),
});
const time = (name: string): Service => ({ name, near: NEAR_DAYS * DAY_S, daysLeft: (seconds) => seconds / DAY_S });

/** A car that tells no more than whether. */
const IS_DUE = 'Vehicle.Service.IsServiceDue';

/** VSS 5.0 has only one service; what it lacks is of our overlay. */
const SERVICES = new Map<string, Service>([
  [IS_DUE, { name: 'inspection', near: 0 }],
  ['Vehicle.Service.DistanceToService', distance('inspection')],
  ['Vehicle.Service.TimeToService', time('inspection')],
  ['Vehicle.Private.Service.DistanceToOilChange', distance('oilChange')],
  ['Vehicle.Private.Service.TimeToOilChange', time('oilChange')],
  [
    OIL_QUALITY,
    {
      name: 'oilChange',
      near: NEAR_PERCENT,
      daysLeft: (percent, usage) => daysLeft(percent, perDay(usage, OIL_QUALITY)),
    },
  ],
]);

const daysLeft = (value: number, daily: number | undefined) => (daily === undefined ? undefined : value / daily);

/** Signals that tell how far a service is. */
export const SERVICE_SIGNALS = [...SERVICES.keys()];

export const serviceOf = (signal: string): string | undefined => SERVICES.get(signal)?.name;

/**
 * How far a service is by one signal's value (km, s or percent): the date on which it is due is predicted from how the car was driven
 * in the last weeks. Without that, distance and oil quality are near or far.
 */
export function dueBy(signal: string, value: number, usage: Usage): Due | undefined {
  const service = SERVICES.get(signal);
  if (!service) return undefined;
  if (signal === IS_DUE) return value === 0 ? 'far' : 'near';
  if (value <= service.near) return 'near';
  const days = service.daysLeft?.(value, usage);
  if (days === undefined || days > FAR_DAYS) return 'far';
  return days <= AHEAD_DAYS ? 'ahead' : 'between';
}
