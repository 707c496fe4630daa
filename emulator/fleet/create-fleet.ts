import { DateTime } from 'luxon';
import { type Car, makeCar } from './car.ts';
import { planDay } from './day-plan.ts';
import { firstFaultState } from './fault-state.ts';
import { random } from './random.ts';
import { createRecorder, type FleetUpload } from './recorder.ts';
import { type CarState, driveTrip, type News } from './trip.ts';
import { outsideC } from './weather.ts';

const zone = 'Europe/Copenhagen';
const dayMs = 86_400_000;
const minuteMs = 60_000;

/** What one car did on one day. */
export interface CarDay {
  uploads: FleetUpload[];
  state: CarState;
  news: News[];
}

/** A fleet that drives by itself: a pure function of its seed and its first day. */
export interface Fleet {
  cars: number;
  car(index: number): Car;
  firstState(car: Car): CarState;
  /** Local midnight at which a day begins, ms since 1970; day 0 is the first. */
  dayStart(day: number): number;
  /** The day of one car, from the state after its day before. */
  drive(car: Car, state: CarState, day: number): CarDay;
  /** All uploads of the first day, car by car. */
  firstDay(): Generator<FleetUpload>;
}

/**
 * Makes a fleet.
 *
 * @param options.firstDate ISO date of its first day, in Danish time: `2026-11-20`.
 */
export function createFleet(options: { seed: number; cars: number; firstDate: string }): Fleet {
  const { seed, cars } = options;
  const midnight = DateTime.fromISO(options.firstDate, { zone });
  const starts = new Map<number, { startMs: number; weekday: number }>();
  const dayOf = (day: number) => {
    const known = starts.get(day);
    if (known !== undefined) return known;
    const date = midnight.plus({ days: day });
    const made = { startMs: date.toMillis(), weekday: date.weekday };
    starts.set(day, made);
    return made;
  };

  function firstState(car: Car): CarState {
    const startMs = dayOf(0).startMs;
    const outside = outsideC(startMs);
    const chance = random('first', seed, car.index);
    return {
      seq: 1,
      place: car.home,
      parkedSinceMs: startMs - 6 * 60 * minuteMs,
      vitals: {
        rpm: 0,
        load: 0,
        coolantC: outside,
        oilC: outside,
        outsideC: outside,
        voltage: 12.6,
        energy: car.tank * chance.between(0.3, 0.95),
        rate: 0,
        odometerM: car.firstOdometerM,
        runTimeS: 0,
      },
      fault: firstFaultState(car, seed),
      trips: 0,
    };
  }

  function drive(car: Car, before: CarState, day: number): CarDay {
    const { startMs, weekday } = dayOf(day);
    const news: News[] = [];
    const recorder = createRecorder(car, before.seq);
    const chance = random('drive', seed, car.index, day);
    const dayAt = (timeMs: number) => (timeMs - dayOf(0).startMs) / dayMs;
    let state = before;
    let freeMs = startMs;
    for (const { leavesAt, to } of planDay(car, seed, day, weekday)) {
      if (to === state.place) continue;
      const leavesMs = Math.max(Math.round(startMs + leavesAt * minuteMs), freeMs);
      const trip = driveTrip(state, to, leavesMs, { car, seed, chance, recorder, news, dayAt });
      state = trip.state;
      freeMs = trip.endMs + 5 * minuteMs;
    }
    return { uploads: recorder.uploads, state, news };
  }

  return {
    cars,
    car: (index) => makeCar(seed, index),
    firstState,
    dayStart: (day) => dayOf(day).startMs,
    drive,
    *firstDay() {
      for (let index = 0; index < cars; index += 1) {
        const car = makeCar(seed, index);
        yield* drive(car, firstState(car), 0).uploads;
      }
    },
  };
}
