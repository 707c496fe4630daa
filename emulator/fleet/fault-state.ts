import type { Car } from './car.ts';
import { type Episode, episodeOf, type FaultKind, type Lamp } from './faults.ts';

/** How far the car's current fault has come. Plain data. */
export interface FaultState {
  /** Number of the episode in the car's life. */
  number: number;
  stage: 'none' | 'pending' | 'confirmed';
  /** Seconds driven since it began, and since it became pending. */
  drivenS: number;
  pendingS: number;
}

const none = (number: number): FaultState => ({ number, stage: 'none', drivenS: 0, pendingS: 0 });
/** Seconds of driving after which a fault shows for the first time: half a minute to three. */
const showsAfterS = (car: Car) => 30 + ((car.index * 37) % 150);

/** At the beginning of the simulation: what began days ago is stored already. */
export function firstFaultState(car: Car, seed: number): FaultState {
  return { ...none(0), stage: episodeOf(car, seed, 0).beginsDay < 0 ? 'confirmed' : 'none' };
}

/** When a trip begins: a repair that was due has been made; what was pending on the last trip is confirmed on this one. */
export function beginTrip(
  state: FaultState,
  car: Car,
  seed: number,
  day: number,
): { state: FaultState; repaired?: FaultKind } {
  const episode = episodeOf(car, seed, state.number);
  if (day >= episode.repairedDay) {
    return { state: none(state.number + 1), ...(state.stage !== 'none' && { repaired: episode.kind }) };
  }
  return { state: state.stage === 'pending' ? { ...state, stage: 'confirmed' } : state };
}

/** One second of driving; a fault that has begun shows after a while, and is stored as its kind has it. */
export function driveFault(state: FaultState, episode: Episode, car: Car, day: number): void {
  if (day < episode.beginsDay || state.stage === 'confirmed') return;
  const { confirmsAfterS } = episode.kind;
  if (state.stage === 'none') {
    state.drivenS += 1;
    if (state.drivenS < showsAfterS(car)) return;
    state.stage = confirmsAfterS === 0 ? 'confirmed' : 'pending';
    return;
  }
  state.pendingS += 1;
  if (confirmsAfterS !== undefined && state.pendingS >= confirmsAfterS) state.stage = 'confirmed';
}

/** The codes that a fault is stored under in this car. */
export function codesOf(kind: FaultKind, car: Car): string[] {
  if (kind.effect !== 'misfire') return kind.codes;
  const codes = car.index % 3 === 0 ? kind.codes : kind.codes.slice(0, 1);
  return car.index % 6 === 0 ? [...codes, 'P0316'] : codes;
}

export const lampsOf = (state: FaultState, kind: FaultKind): ReadonlySet<Lamp> =>
  new Set(state.stage === 'confirmed' ? kind.lamps : []);
