import { share } from './faults.ts';
import { random } from './random.ts';
import { placesOf } from './roads.ts';

export type Drive = 'petrol' | 'diesel' | 'electric';

/** What stays the same about a car, its unit and its owner. */
export interface Car {
  index: number;
  vin: string;
  unitId: string;
  make: string;
  model: string;
  drive: Drive;
  /** Sends VW's broadcast frames of the MQB platform. */
  hasMqbBus: boolean;
  massKg: number;
  /** Litres, or kWh. */
  tank: number;
  home: number;
  work: number;
  isCommuter: boolean;
  /** When it leaves for work, minutes after local midnight. */
  leavesAt: number;
  /** Share of the limit that its driver likes to drive. */
  temper: number;
  /** How its unit reports answers: whole payloads, or the raw frames of the bus. */
  reports: 'payloads' | 'frames';
  /** Asks for several PIDs at once. */
  asksSeveral: boolean;
  /** Reads fault memories over UDS as well, its engine's with VW's own numbers where those are known. */
  uds: 'none' | 'j2012' | 'vag';
  gzip: boolean;
  /** Reading of the odometer when the simulation begins, metres. */
  firstOdometerM: number;
  /** 0 ≤ x < 1, evenly spread over the fleet: where in its life between two repairs the car begins. */
  phase: number;
}

interface Model {
  make: string;
  model: string;
  /** VIN up to the check position. */
  start: string;
  drives: [Drive, ...Drive[]];
  hasMqbBus: boolean;
  massKg: number;
}

const combustion: [Drive, ...Drive[]] = ['petrol', 'petrol', 'diesel'];
const models: [Model, ...Model[]] = [
  { make: 'Volkswagen', model: 'Golf', start: 'WVWZZZCD', drives: combustion, hasMqbBus: true, massKg: 1400 },
  { make: 'Volkswagen', model: 'Polo', start: 'WVWZZZAW', drives: ['petrol'], hasMqbBus: true, massKg: 1200 },
  {
    make: 'Volkswagen',
    model: 'Passat',
    start: 'WVWZZZ3C',
    drives: ['diesel', 'petrol'],
    hasMqbBus: true,
    massKg: 1550,
  },
  { make: 'Volkswagen', model: 'Tiguan', start: 'WVGZZZ5N', drives: combustion, hasMqbBus: true, massKg: 1650 },
  { make: 'Volkswagen', model: 'ID.3', start: 'WVWZZZE1', drives: ['electric'], hasMqbBus: false, massKg: 1850 },
  { make: 'Škoda', model: 'Octavia', start: 'TMBJP7NX', drives: combustion, hasMqbBus: true, massKg: 1450 },
  { make: 'Škoda', model: 'Fabia', start: 'TMBER6PJ', drives: ['petrol'], hasMqbBus: true, massKg: 1180 },
  { make: 'Škoda', model: 'Enyaq', start: 'TMBJC7NY', drives: ['electric'], hasMqbBus: false, massKg: 2150 },
  { make: 'SEAT', model: 'Leon', start: 'VSSZZZKL', drives: combustion, hasMqbBus: true, massKg: 1380 },
  { make: 'SEAT', model: 'Ibiza', start: 'VSSZZZKJ', drives: ['petrol'], hasMqbBus: true, massKg: 1170 },
  { make: 'Audi', model: 'A3', start: 'WAUZZZGY', drives: combustion, hasMqbBus: true, massKg: 1450 },
  { make: 'CUPRA', model: 'Formentor', start: 'VSSZZZKM', drives: ['petrol', 'diesel'], hasMqbBus: true, massKg: 1550 },
  { make: 'CUPRA', model: 'Born', start: 'VSSZZZK1', drives: ['electric'], hasMqbBus: false, massKg: 1900 },
];
/** Model years 2017 to 2025 at position 10. */
const years: [string, ...string[]] = ['H', 'J', 'K', 'L', 'M', 'N', 'P', 'R', 'S'];
const firstSerial = 300_000;
const goldenRatio = 0.618_033_988_749_894_9;

/** Car number `index` of the fleet that a seed makes. */
export function makeCar(seed: number, index: number): Car {
  const chance = random('car', seed, index);
  const { make, model, start, drives, hasMqbBus, massKg } = chance.pick(models);
  const drive = chance.pick(drives);
  const yearAt = chance.int(years.length);
  const ageYears = years.length - yearAt;
  const homes = placesOf('suburb', 'village');
  const workplaces = placesOf('centre');
  const phase = (random('phase', seed).next() + index * goldenRatio) % 1;
  return {
    index,
    vin: `${start}${start.startsWith('TMB') ? chance.int(10) : 'Z'}${years[yearAt]}W${firstSerial + index}`,
    unitId: `fleet-${seed}-${index}`,
    make,
    model,
    drive,
    hasMqbBus,
    massKg,
    tank: drive === 'electric' ? 58 : 50,
    home: homes[chance.int(homes.length)] ?? 0,
    work: workplaces[chance.int(workplaces.length)] ?? 0,
    // Whoever has a fault at the beginning drives that morning, so that one who watches sees it.
    isCommuter: chance.chance(0.7) || phase < share.before + share.soon,
    leavesAt: Math.round(7 * 60 + 25 + (chance.next() + chance.next() - 1) * 80),
    temper: chance.between(0.88, 1.06),
    reports: chance.chance(0.12) ? 'frames' : 'payloads',
    asksSeveral: chance.chance(0.75),
    uds: chance.chance(0.4) ? 'none' : chance.chance(0.3) ? 'vag' : 'j2012',
    gzip: chance.chance(0.5),
    firstOdometerM: Math.round(ageYears * chance.between(9, 22) * 1e6 + chance.between(50, 900) * 1000),
    phase,
  };
}
