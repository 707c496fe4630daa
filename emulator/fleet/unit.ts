import type { Car } from './car.ts';
import { type Memory, readCodes, readFreezeFrame, readMemories, storedCodes } from './fault-memory.ts';
import { type FaultState, lampsOf } from './fault-state.ts';
import type { FaultKind } from './faults.ts';
import type { Motion } from './motion.ts';
import { type ClusterState, kombi01, kombi02, kombi03, motor07, motor26, vinFrames } from './mqb-frames.ts';
import { intakeC, pidGroups, type Readings, readPids } from './obd.ts';
import type { Vitals } from './powertrain.ts';
import type { Random } from './random.ts';
import type { Recorder } from './recorder.ts';

/** What the unit is connected to; it changes while the unit looks on. */
export interface ConnectedCar {
  car: Car;
  vitals: Vitals;
  motion: Motion;
  fault: FaultState;
  kind: FaultKind;
  /** How long it stood before this trip. */
  parkedS: number;
  chance: Random;
}

/** The unit at the OBD port: what it notes and when is the trip's business, how is its own. */
export interface Unit {
  /** Key on, engine not yet running; with the VIN (hex) the unit asks for it for the first time. */
  switchOn(timeMs: number, vinHex: string | undefined): void;
  readVoltage(timeMs: number): void;
  /** The scan at each start: status, stored and pending codes, fault memories. */
  scan(timeMs: number): void;
  /** Position and the quick PIDs. */
  sample(timeMs: number): void;
  /** The slow PIDs and the broadcast frames. */
  readSlowly(timeMs: number): void;
  /** Status and stored codes in between. */
  checkAgain(timeMs: number): void;
  /** What a new fault makes it read, at once. */
  reportFault(timeMs: number): void;
  /** Notes a hard braking, if that is what the last second was. */
  feel(timeMs: number): void;
  switchOff(timeMs: number): void;
  /** Pulled out of its socket it says so by its own battery. */
  loseItsPower(timeMs: number): void;
  /** Something hit the car that stands; in multiples of gravity. */
  feelImpact(timeMs: number, gForce: number): void;
  upload(timeMs: number): void;
}

const gravity = 9.81;
/** m/s²; and how long one braking lasts at most. */
const hardBraking = 3.9;
const oneBrakingMs = 10_000;
const stepMs = 30;

export function createUnit(recorder: Recorder, connected: ConnectedCar): Unit {
  const { car, vitals, motion, fault, kind, chance } = connected;
  const pids = car.drive === 'electric' ? pidGroups.electric : pidGroups.burning;
  let turn = 0;
  let memoriesReadMs = 0;
  let feltMs = 0;

  const readings = (): Readings => {
    const stored = storedCodes(memory());
    return {
      ...vitals,
      speedKmh: motion.speedKmh,
      level: (vitals.energy / car.tank) * 100,
      sinceClearM: vitals.odometerM % 60_000_000,
      codes: stored.length,
      isLampOn: stored.length > 0 && kind.lamps.includes('engine'),
      isDiesel: car.drive === 'diesel',
    };
  };
  const memory = (): Memory => ({ car, fault, kind, isFailing: kind.effect !== 'misfire' || turn % 3 !== 1 });
  const read = (timeMs: number, list: string[]) =>
    recorder.exchange(timeMs, { service: 'obd', tx: '7E0', rx: '7E8', ...readPids(list, readings()) });
  const readGroup = (timeMs: number, list: string[]) => {
    if (car.asksSeveral) return read(timeMs, list);
    turn += 1;
    for (const offset of [0, 1]) read(timeMs + offset * stepMs, [list[(turn * 2 + offset) % list.length] ?? '0D']);
  };
  const voltage = () => Number(vitals.voltage.toFixed(2));
  const io = (timeMs: number, ignition: boolean) =>
    recorder.add(timeMs, 'io', { ignition, batteryVoltage: voltage(), externalPower: true });
  const cluster = (isSelfTest: boolean): ClusterState => ({
    odometerKm: Math.floor(vitals.odometerM / 1000),
    parkedS: connected.parkedS,
    tankL: vitals.energy,
    tankPercent: (vitals.energy / car.tank) * 100,
    outsideC: vitals.outsideC,
    speedKmh: motion.speedKmh,
    intakeC: intakeC(vitals),
    oilC: vitals.oilC,
    coolantC: vitals.coolantC,
    oilLevel: kind.effect === 'lowOil' && fault.stage === 'confirmed' ? 25 : 75,
    lamps: lampsOf(fault, kind),
    isSelfTest,
  });
  const broadcast = (timeMs: number, isSelfTest: boolean, frames: ((state: ClusterState) => object)[]) => {
    if (!car.hasMqbBus) return;
    const state = cluster(isSelfTest);
    for (const frame of frames) recorder.add(timeMs, 'can', { bus: 0, ...frame(state) });
  };
  const position = (timeMs: number) =>
    recorder.add(timeMs, 'gnss', {
      latitude: Number((motion.latitude + chance.between(-1, 1) * 2e-5).toFixed(6)),
      longitude: Number((motion.longitude + chance.between(-1, 1) * 3e-5).toFixed(6)),
      speed: Number(motion.speedKmh.toFixed(1)),
      heading: Math.round(motion.heading) % 360,
      hdop: Number(chance.between(0.7, 1.5).toFixed(1)),
    });
  const readMemoriesAt = (timeMs: number) => {
    memoriesReadMs = timeMs;
    for (const exchange of readMemories(memory())) recorder.exchange(timeMs, exchange);
  };

  return {
    switchOn(timeMs, vinHex) {
      io(timeMs, true);
      if (vinHex !== undefined) {
        recorder.exchange(timeMs + 50, {
          service: 'obd',
          tx: '7E0',
          rx: '7E8',
          request: '0902',
          response: `490201${vinHex}`,
        });
        if (car.hasMqbBus)
          for (const frame of vinFrames(car.vin)) recorder.add(timeMs + 100, 'can', { bus: 0, ...frame });
      }
      if (car.drive !== 'electric') read(timeMs + 200, ['0C']);
      if (car.index % 4 === 0) broadcast(timeMs + 300, true, [kombi01, motor26]);
    },
    readVoltage: (timeMs) => io(timeMs, true),
    scan(timeMs) {
      if (car.drive !== 'electric') read(timeMs, ['0C']);
      read(timeMs + stepMs, ['01']);
      recorder.exchange(timeMs + 2 * stepMs, readCodes('03', memory()));
      recorder.exchange(timeMs + 3 * stepMs, readCodes('07', memory()));
      readMemoriesAt(timeMs + 4 * stepMs);
    },
    sample(timeMs) {
      position(timeMs);
      readGroup(timeMs + stepMs, pids.often);
    },
    readSlowly(timeMs) {
      readGroup(timeMs, pids.seldom);
      broadcast(timeMs + stepMs, false, [kombi02, motor07, kombi01, motor26]);
    },
    checkAgain(timeMs) {
      turn += 1;
      read(timeMs, ['01']);
      recorder.exchange(timeMs + stepMs, readCodes('03', memory()));
      broadcast(timeMs + 2 * stepMs, false, [kombi03]);
    },
    reportFault(timeMs) {
      turn = 0;
      position(timeMs);
      if (kind.ecu === 'engine') {
        read(timeMs + stepMs, ['01']);
        recorder.exchange(timeMs + 2 * stepMs, readCodes(fault.stage === 'pending' ? '07' : '03', memory()));
        for (const exchange of readFreezeFrame(memory(), readings())) recorder.exchange(timeMs + 3 * stepMs, exchange);
      }
      if (timeMs - memoriesReadMs > 1000) readMemoriesAt(timeMs + 5 * stepMs);
      if (fault.stage === 'confirmed') broadcast(timeMs + 9 * stepMs, false, [kombi01, motor26]);
    },
    feel(timeMs) {
      if (motion.acceleration > -hardBraking || timeMs - feltMs < oneBrakingMs) return;
      feltMs = timeMs;
      recorder.add(timeMs, 'motion', {
        gForce: Number((-motion.acceleration / gravity).toFixed(2)),
        direction: 'brake',
      });
    },
    switchOff(timeMs) {
      position(timeMs);
      read(timeMs + stepMs, car.drive === 'electric' ? ['0D', '5B'] : ['0C', '0D', '2F']);
      broadcast(timeMs + 2 * stepMs, false, [kombi02]);
      io(timeMs + 1000, false);
    },
    loseItsPower: (timeMs) => recorder.add(timeMs, 'io', { ignition: false, externalPower: false }),
    feelImpact: (timeMs, gForce) =>
      recorder.add(timeMs, 'motion', { gForce: Number(gForce.toFixed(2)), direction: 'impact' }),
    upload: (timeMs) => recorder.upload(timeMs),
  };
}
