import type { Car } from './car.ts';
import { random } from './random.ts';
import { places, placesOf } from './roads.ts';

/** A trip as it is meant: when it leaves at the earliest (minutes after local midnight) and to which place. */
export interface PlannedTrip {
  leavesAt: number;
  to: number;
}

/**
 * What a car does on a day: to work and back on weekdays, errands, an outing at weekends, now and then nothing.
 *
 * @param weekday 1 for Monday to 7 for Sunday.
 */
export function planDay(car: Car, seed: number, day: number, weekday: number): PlannedTrip[] {
  const chance = random('plan', seed, car.index, day);
  const isWeekend = weekday >= 6;
  const trips: PlannedTrip[] = [];
  const sights = placesOf('centre', 'village');
  const thereAndBack = (leavesAt: number, to: number, stay: number) => {
    if (to === car.home) return;
    trips.push({ leavesAt, to }, { leavesAt: leavesAt + stay, to: car.home });
  };
  if (car.isCommuter && !isWeekend && chance.chance(0.93)) {
    const leavesAt = car.leavesAt + chance.between(-9, 9);
    thereAndBack(leavesAt, car.work, chance.between(490, 560));
  } else if (chance.chance(isWeekend ? 0.62 : 0.7)) {
    thereAndBack(chance.between(570, 780), nearHome(car, chance.int(1000)), chance.between(35, 110));
  }
  if (isWeekend && chance.chance(0.25)) {
    thereAndBack(chance.between(800, 900), sights[chance.int(sights.length)] ?? car.work, chance.between(120, 260));
  }
  if (chance.chance(isWeekend ? 0.15 : 0.2)) {
    thereAndBack(chance.between(1120, 1220), nearHome(car, chance.int(1000)), chance.between(25, 60));
  }
  return trips;
}

/** A place in the town that a car lives in or next to. */
function nearHome(car: Car, draw: number): number {
  const town = Math.max(0, places[car.home]?.town ?? 0);
  const choices = places.flatMap((place, at) => (place.town === town && at !== car.home ? [at] : []));
  return choices[draw % choices.length] ?? 0;
}
