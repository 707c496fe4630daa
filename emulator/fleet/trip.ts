import type { Car } from './car.ts';
import { beginTrip, driveFault, type FaultState } from './fault-state.ts';
import { episodeOf } from './faults.ts';
import { ascii } from './hex.ts';
import { befall } from './mishaps.ts';
import { createMotion } from './motion.ts';
import { coolDown, crankingVoltage, drivePowertrain, restingVoltage, type Vitals } from './powertrain.ts';
import type { Random } from './random.ts';
import type { Recorder } from './recorder.ts';
import { routeBetween } from './roads.ts';
import { createUnit, type Unit } from './unit.ts';
import { outsideC } from './weather.ts';

/** All that a car carries from one trip to the next. Plain data. */
export interface CarState {
  seq: number;
  place: number;
  parkedSinceMs: number;
  vitals: Vitals;
  fault: FaultState;
  /** Trips since the unit was fitted. */
  trips: number;
}

/** Something that a person who watches would like to hear of. */
export interface News {
  atMs: number;
  vin: string;
  text: string;
}

export interface TripContext {
  car: Car;
  seed: number;
  chance: Random;
  recorder: Recorder;
  news: News[];
  /** Days since the simulation began, at a time in ms. */
  dayAt(timeMs: number): number;
}

const uploadEveryS = 300;

/** Drives one trip and records it; returns the state after it. */
export function driveTrip(
  before: CarState,
  to: number,
  startMs: number,
  context: TripContext,
): { state: CarState; endMs: number } {
  const { car, seed, chance, recorder, news } = context;
  const begun = beginTrip(before.fault, car, seed, context.dayAt(startMs));
  if (begun.repaired) news.push({ atMs: startMs, vin: car.vin, text: `repaired: ${begun.repaired.name}` });
  const fault = { ...begun.state };
  const episode = episodeOf(car, seed, fault.number);
  if (fault.stage !== before.fault.stage || (before.trips === 0 && fault.stage !== 'none')) {
    if (!begun.repaired) news.push({ atMs: startMs, vin: car.vin, text: `${episode.kind.name}: ${fault.stage}` });
  }
  const effect = context.dayAt(startMs) >= episode.beginsDay ? episode.kind.effect : undefined;
  const parkedS = Math.max(0, (startMs - before.parkedSinceMs) / 1000);
  const vitals = { ...before.vitals };
  coolDown(vitals, parkedS, outsideC(startMs));
  charge(car, vitals, before, parkedS);
  const odometerM = vitals.odometerM;
  const { motion, step } = createMotion(routeBetween(before.place, to), car.temper, chance);
  const unit = createUnit(recorder, { car, vitals, motion, fault, kind: episode.kind, parkedS, chance });

  vitals.voltage = restingVoltage(vitals.outsideC, effect);
  unit.switchOn(startMs - 3000, before.trips === 0 ? ascii(car.vin) : undefined);
  if (car.drive !== 'electric') {
    vitals.voltage = crankingVoltage(vitals.outsideC, effect, chance);
    unit.readVoltage(startMs - 1000);
  }
  let timeMs = startMs;
  for (let second = 0; !motion.hasArrived; second += 1) {
    timeMs = startMs + second * 1000;
    step();
    drivePowertrain(car, vitals, motion, effect, chance);
    vitals.odometerM = odometerM + motion.distanceM;
    const stage = fault.stage;
    driveFault(fault, episode, car, context.dayAt(timeMs));
    observe(unit, second, timeMs);
    if (fault.stage === stage) continue;
    news.push({ atMs: timeMs, vin: car.vin, text: `${episode.kind.name}: ${fault.stage}` });
    unit.reportFault(timeMs);
    recorder.upload(timeMs);
  }
  vitals.outsideC = outsideC(timeMs);
  vitals.rpm = 0;
  vitals.load = 0;
  motion.speedKmh = 0;
  vitals.voltage = restingVoltage(vitals.outsideC, effect) + 0.2;
  unit.switchOff(timeMs + 2000);
  recorder.upload(timeMs + 4000);
  const mishap = befall(unit, timeMs, chance);
  if (mishap !== undefined) {
    news.push({ vin: car.vin, ...mishap });
    recorder.upload(mishap.atMs);
  }
  refuel(car, vitals);
  const state = { seq: recorder.nextSeq(), place: to, parkedSinceMs: timeMs, vitals, fault, trips: before.trips + 1 };
  return { state, endMs: timeMs + 4000 };
}

function observe(unit: Unit, second: number, timeMs: number): void {
  unit.feel(timeMs);
  if (second === 4) unit.scan(timeMs);
  if (second % 70 === 10) unit.sample(timeMs);
  if (second % 300 === 40) unit.readSlowly(timeMs);
  if (second % 900 === 880) unit.checkAgain(timeMs);
  if (second % uploadEveryS === uploadEveryS - 1) unit.upload(timeMs);
}

/** An electric car that stands at home charges, at 11 kW, up to nine tenths. */
function charge(car: Car, vitals: Vitals, before: CarState, parkedS: number): void {
  if (car.drive !== 'electric' || before.place !== car.home) return;
  vitals.energy = Math.max(vitals.energy, Math.min(0.9 * car.tank, vitals.energy + (parkedS / 3600) * 11));
}

/** Whoever runs low fills up before the next trip (an electric car at a fast charger). */
function refuel(car: Car, vitals: Vitals): void {
  if (vitals.energy < 0.16 * car.tank) vitals.energy = (car.drive === 'electric' ? 0.8 : 0.97) * car.tank;
}
