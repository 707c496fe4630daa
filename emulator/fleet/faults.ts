import type { Car, Drive } from './car.ts';
import { random } from './random.ts';

/** A way in which cars fail, and how it shows. */
export interface FaultKind {
  name: string;
  drives: Drive[];
  /** How often it comes, against the others. */
  weight: number;
  /** Fault memory that holds it; none where only a lamp or a voltage tells. */
  ecu?: 'engine' | 'abs';
  /** SAE J2012, without the failure type byte; several where the same fault shows as each of them. */
  codes: string[];
  /** Failure type byte, hex. */
  failureType: string;
  /** Lamps that it lights. */
  lamps: Lamp[];
  /** Seconds of driving from the first sign (pending) until it is stored (confirmed); without it, from one trip to the next. */
  confirmsAfterS?: number;
  effect?: 'misfire' | 'coldEngine' | 'weakBattery' | 'lowOil';
}

export type Lamp = 'engine' | 'abs' | 'esp' | 'glow' | 'particleFilter' | 'oilLevel';

const burning: Drive[] = ['petrol', 'diesel'];
const engine = { ecu: 'engine', failureType: '00', lamps: ['engine'] } as const;
const misfire = (cylinder: number): FaultKind => ({
  ...engine,
  name: `misfire on cylinder ${cylinder} (ignition coil or spark plug)`,
  drives: ['petrol'],
  weight: 2,
  codes: [`P030${cylinder}`, 'P0300'],
  lamps: ['engine'],
  confirmsAfterS: 150,
  effect: 'misfire',
});

export const faultKinds: FaultKind[] = [
  ...[1, 2, 3, 4].map(misfire),
  {
    ...engine,
    name: 'thermostat stuck open',
    drives: burning,
    weight: 2,
    codes: ['P0128'],
    lamps: ['engine'],
    effect: 'coldEngine',
  },
  { ...engine, name: 'EGR flow insufficient', drives: ['diesel'], weight: 3, codes: ['P0401'], lamps: ['engine'] },
  {
    ...engine,
    name: 'particle filter full of soot',
    drives: ['diesel'],
    weight: 3,
    codes: ['P2463'],
    lamps: ['engine', 'particleFilter'],
  },
  {
    ...engine,
    name: 'particle filter efficiency low',
    drives: ['diesel'],
    weight: 1,
    codes: ['P2002'],
    lamps: ['engine', 'particleFilter'],
  },
  { ...engine, name: 'catalyst efficiency low', drives: ['petrol'], weight: 2, codes: ['P0420'], lamps: ['engine'] },
  { ...engine, name: 'turbocharger pressure low', drives: burning, weight: 1, codes: ['P0299'], lamps: ['engine'] },
  {
    ...engine,
    name: 'glow plug of cylinder 1',
    drives: ['diesel'],
    weight: 1,
    codes: ['P0671'],
    lamps: ['engine', 'glow'],
  },
  {
    name: 'wheel speed sensor, front left',
    drives: ['petrol', 'diesel', 'electric'],
    weight: 2,
    ecu: 'abs',
    codes: ['C0031'],
    failureType: '1F',
    lamps: ['abs', 'esp'],
    confirmsAfterS: 20,
  },
  {
    name: 'oil level low',
    drives: burning,
    weight: 2,
    codes: [],
    failureType: '00',
    lamps: ['oilLevel'],
    confirmsAfterS: 0,
    effect: 'lowOil',
  },
  {
    name: '12 V battery weak',
    drives: ['petrol', 'diesel', 'electric'],
    weight: 2,
    codes: [],
    failureType: '00',
    lamps: [],
    confirmsAfterS: 0,
    effect: 'weakBattery',
  },
  {
    ...engine,
    name: 'coolant pump of the motor electronics',
    drives: ['electric'],
    weight: 2,
    codes: ['P0C73'],
    lamps: [],
  },
  {
    ...engine,
    name: 'isolation of the high-voltage system',
    drives: ['electric'],
    weight: 1,
    codes: ['P0AA6'],
    lamps: [],
  },
];

/** One fault in the life of a car: from its beginning to its repair. Times in days since the simulation began. */
export interface Episode {
  number: number;
  kind: FaultKind;
  beginsDay: number;
  repairedDay: number;
}

/** Days from one fault of a car to the next. */
const cycleDays = 45;
/** Share of the fleet that has a fault already when the simulation begins, and that gets one in its first hours. */
export const share = { before: 0.1, soon: 0.15 };

/**
 * A car's fault number `number` (0 is the first). At the beginning some cars of the fleet have one already, some get one in
 * the first morning, and the others over the following weeks.
 */
export function episodeOf(car: Car, seed: number, number: number): Episode {
  const chance = random('fault', seed, car.index, number);
  const lasts = chance.between(3, 8);
  const { phase } = car;
  const soonEnd = share.before + share.soon;
  const first =
    phase < share.before
      ? -lasts * (phase / share.before) * 0.9
      : phase < soonEnd
        ? 0.2 + ((phase - share.before) / share.soon) * 0.1
        : ((phase - soonEnd) / (1 - soonEnd)) * (cycleDays - 10) + 0.5;
  const beginsDay = first + number * cycleDays;
  return { number, kind: draw(car, chance.next()), beginsDay, repairedDay: beginsDay + lasts };
}

function draw(car: Car, at: number): FaultKind {
  const fitting = faultKinds.filter(
    ({ drives, codes, lamps }) =>
      drives.includes(car.drive) &&
      // What shows only by a lamp or over UDS needs a car and a unit that tell of it.
      (codes.some((code) => code.startsWith('P')) ||
        (car.uds !== 'none' && codes.length > 0) ||
        (codes.length === 0 && (car.hasMqbBus || lamps.length === 0))),
  );
  let left = at * fitting.reduce((sum, { weight }) => sum + weight, 0);
  for (const kind of fitting) {
    left -= kind.weight;
    if (left < 0) return kind;
  }
  throw new Error(`Nothing can fail on a ${car.drive} car.`);
}
