import type { Facts } from './facts.ts';

export const ENGINES = ['petrol', 'diesel', 'gas', 'electric', 'hybrid'] as const;

const FUEL_TYPE = 'Vehicle.OBD.FuelType';
export const ODOMETER = 'Vehicle.TraveledDistance';

/** SAE J1979 PID 51, by the kinds that a workshop tells apart; what burns two fuels is what it burns besides petrol. */
const BY_FUEL_TYPE: Record<number, (typeof ENGINES)[number]> = {
  1: 'petrol',
  2: 'petrol',
  3: 'petrol',
  4: 'diesel',
  5: 'gas',
  6: 'gas',
  7: 'gas',
  8: 'electric',
  12: 'gas',
  13: 'gas',
  14: 'gas',
  16: 'hybrid',
  17: 'hybrid',
  18: 'hybrid',
  19: 'hybrid',
  20: 'hybrid',
  21: 'hybrid',
  22: 'hybrid',
  23: 'diesel',
};

export const engineOf = ({ signals }: Facts): string | undefined => BY_FUEL_TYPE[signals[FUEL_TYPE] ?? 0];

/** kilometres */
export const odometerOf = ({ signals }: Facts): number | undefined => signals[ODOMETER];

/** Full years by the model year: a car of this year is 0. */
export const ageYearsOf = ({ vehicle: { modelYear }, now }: Facts): number | undefined =>
  modelYear === undefined ? undefined : Math.max(0, new Date(now).getUTCFullYear() - modelYear);

/** Signals that facts of the vehicle are read from: a back-test looks them up. */
export const VEHICLE_SIGNALS: Record<string, string> = { 'vehicle.engine': FUEL_TYPE, 'vehicle.odometer': ODOMETER };
