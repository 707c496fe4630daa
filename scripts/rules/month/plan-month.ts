import { type FaultKind, faultKinds } from '../../../emulator/fleet/faults.ts';
import { random } from '../../../emulator/fleet/random.ts';
import { derivedId } from '../../../shared/ids.ts';

/** A fault of a car: its codes stand in the fault memory from one trip to the other (numbers of trips, the end excluded). */
export type Episode = { kind: MonthFault; fromTrip: number; toTrip: number };

/** What fails, and how it shows in the signals besides. */
export type MonthFault = { codes: string[]; ecu: 'engine' | 'abs'; failureType: string; effect: Effect };
export type Effect = 'none' | 'coldEngine' | 'hotEngine' | 'noCharge';

export type PlannedCar = {
  vin: string;
  vehicleKey: string;
  unitId: string;
  unitKey: string;
  isDiesel: boolean;
  odometerKm: number;
  episodes: Episode[];
};

export const TRIPS_A_DAY = 2;

/** Those of the simulated fleet that stand in a fault memory, and two that show in the signals. */
const FAULTS: { fault: MonthFault; drives: string[] }[] = [
  ...faultKinds
    .filter(({ codes, ecu }) => codes.length > 0 && ecu !== undefined)
    .map((kind) => ({ fault: faultOf(kind), drives: kind.drives as string[] })),
  { fault: { codes: ['P0562'], ecu: 'engine', failureType: '00', effect: 'noCharge' }, drives: ['petrol', 'diesel'] },
  { fault: { codes: ['P0217'], ecu: 'engine', failureType: '00', effect: 'hotEngine' }, drives: ['petrol', 'diesel'] },
];

function faultOf({ codes, ecu = 'engine', failureType, effect }: FaultKind): MonthFault {
  return { codes, ecu, failureType, effect: effect === 'coldEngine' ? 'coldEngine' : 'none' };
}

/** Cars and what fails on them: the same for the same numbers; half of the cars have a fault, some two at a time. */
export function planMonth(cars: number, days: number): PlannedCar[] {
  return Array.from({ length: cars }, (_, i) => {
    const chance = random('month', i);
    const isDiesel = chance.chance(0.4);
    const suited = FAULTS.filter(({ drives }) => drives.includes(isDiesel ? 'diesel' : 'petrol'));
    const trips = days * TRIPS_A_DAY;
    const episodes: Episode[] = [];
    for (let n = 0; n < 2 && chance.chance(0.45); n += 1) {
      const { fault } = suited[chance.int(suited.length)] ?? {};
      const fromTrip = chance.int(trips);
      if (!fault || episodes.some(({ kind }) => kind.codes.some((code) => fault.codes.includes(code)))) continue;
      episodes.push({ kind: fault, fromTrip, toTrip: fromTrip + 4 + chance.int(20) });
    }
    return {
      vin: `WVWZZZAUZHP${String(i).padStart(6, '0')}`,
      vehicleKey: derivedId('month-car', i),
      unitId: `month-${i}`,
      unitKey: derivedId('month-unit', i),
      isDiesel,
      odometerKm: 40_000 + chance.int(160_000),
      episodes,
    };
  });
}
