import type { Car } from './car.ts';
import type { FaultKind } from './faults.ts';
import type { Motion } from './motion.ts';
import type { Random } from './random.ts';

/** What changes about a car, in physical units. */
export interface Vitals {
  rpm: number;
  /** 0 to 100 %. */
  load: number;
  coolantC: number;
  oilC: number;
  outsideC: number;
  /** Volts at the OBD port. */
  voltage: number;
  /** Litres, or kWh. */
  energy: number;
  /** Litres per hour, or kW. */
  rate: number;
  odometerM: number;
  runTimeS: number;
}

const gravity = 9.81;
const airDrag = 0.5 * 1.2 * 0.68;
/** Engine speed per km/h in each gear, and the speed from which it is taken, km/h. */
const gears = [
  { from: 0, ratio: 115 },
  { from: 16, ratio: 64 },
  { from: 31, ratio: 43 },
  { from: 46, ratio: 33 },
  { from: 60, ratio: 27 },
  { from: 80, ratio: 22 },
];
const idleRpm = { petrol: 780, diesel: 830, electric: 0 };
/** Energy that a litre gives at the wheels, kWh. */
const usefulKwh = { petrol: 2.6, diesel: 3.5, electric: 1 };
/** °C: where the thermostat opens, and where the coolant settles. */
const thermostat = { opensC: 87, settlesC: 90 };
const coolingS = 2.4 * 3600;

/** Volts of a parked car's battery; in frost a little less. */
export function restingVoltage(outsideC: number, effect: FaultKind['effect']): number {
  return (effect === 'weakBattery' ? 11.7 : 12.6) - (outsideC < 0 ? 0.15 : 0);
}

/** Volts while the starter turns. */
export function crankingVoltage(outsideC: number, effect: FaultKind['effect'], chance: Random): number {
  return (effect === 'weakBattery' ? 7.6 : 10.4) + chance.between(-0.3, 0.5) - (outsideC < 0 ? 0.5 : 0);
}

/** Cools a parked car down towards the outside temperature. */
export function coolDown(vitals: Vitals, parkedS: number, outsideC: number): void {
  const left = Math.exp(-parkedS / coolingS);
  vitals.outsideC = outsideC;
  vitals.coolantC = outsideC + (vitals.coolantC - outsideC) * left;
  vitals.oilC = outsideC + (vitals.oilC - outsideC) * left;
  vitals.rpm = 0;
  vitals.load = 0;
  vitals.rate = 0;
  vitals.runTimeS = 0;
}

/** One second of driving. */
export function drivePowertrain(
  car: Car,
  vitals: Vitals,
  motion: Motion,
  effect: FaultKind['effect'],
  chance: Random,
): void {
  const speed = motion.speedKmh / 3.6;
  const force = car.massKg * (motion.acceleration + 0.011 * gravity * (speed > 0.1 ? 1 : 0)) + airDrag * speed * speed;
  const powerKw = (force * speed) / 1000;
  vitals.runTimeS += 1;
  if (car.drive === 'electric') driveElectric(vitals, powerKw, chance);
  else burn(car, vitals, powerKw, motion, effect, chance);
  const charging = effect === 'weakBattery' ? 13.7 : 14.2;
  vitals.voltage = charging + 0.25 * Math.sin(vitals.runTimeS / 37) + chance.between(-0.08, 0.08);
}

function burn(
  car: Car,
  vitals: Vitals,
  powerKw: number,
  motion: Motion,
  effect: FaultKind['effect'],
  chance: Random,
): void {
  const isWarm = vitals.coolantC > 60;
  // Stop-start: a warm engine stops at a red light.
  const isOff = motion.speedKmh < 1 && isWarm && vitals.runTimeS > 120 && effect !== 'misfire';
  const idle = idleRpm[car.drive] + (isWarm ? 0 : (60 - vitals.coolantC) * 4);
  const gear = gears.findLast(({ from }) => motion.speedKmh >= from) ?? gears[0];
  const inGear = motion.speedKmh * (gear?.ratio ?? 0) * (car.drive === 'diesel' ? 0.86 : 1);
  const roughness = effect === 'misfire' ? 90 : 12;
  const pull = Math.max(0, powerKw);
  const isCoasting = powerKw < -1 && motion.speedKmh > 20;
  vitals.rpm = isOff
    ? 0
    : Math.max(idle + chance.between(-roughness, roughness), inGear * (1 + Math.min(0.3, pull / 200)));
  const fullKw = 20 + (vitals.rpm / 1000) * 24;
  vitals.load = isOff || isCoasting ? 0 : Math.min(100, 17 + (pull / fullKw) * 83 + (effect === 'misfire' ? 6 : 0));
  vitals.rate = isOff || isCoasting ? 0 : 0.65 + pull / usefulKwh[car.drive];
  vitals.energy = Math.max(0, vitals.energy - vitals.rate / 3600);
  if (!isOff) warmUp(vitals, effect === 'coldEngine');
}

function warmUp(vitals: Vitals, isStuckOpen: boolean): void {
  if (isStuckOpen) vitals.coolantC += (58 + vitals.load * 0.12 - vitals.coolantC) * 0.004;
  else if (vitals.coolantC < thermostat.opensC) vitals.coolantC += 0.055 + 0.0018 * vitals.load;
  else vitals.coolantC += (thermostat.settlesC + (vitals.load - 30) * 0.05 - vitals.coolantC) * 0.02;
  vitals.oilC += (vitals.coolantC + 4 + vitals.load * 0.08 - vitals.oilC) * 0.0028;
}

function driveElectric(vitals: Vitals, powerKw: number, chance: Random): void {
  // Heating or cooling takes more the further it is from 20 °C; braking gives two thirds back.
  const comfortKw = 0.4 + Math.abs(20 - vitals.outsideC) * 0.06;
  vitals.rate = (powerKw > 0 ? powerKw / 0.9 : powerKw * 0.65) + comfortKw;
  vitals.energy = Math.max(0, vitals.energy - vitals.rate / 3600);
  vitals.load = Math.min(100, Math.max(0, powerKw));
  vitals.coolantC += (28 + vitals.load * 0.1 - vitals.coolantC) * 0.001 + chance.between(0, 0.002);
}
