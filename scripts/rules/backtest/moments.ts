import type { Car } from '../../../shared/events/car-events.ts';
import { vehicleEventOf } from '../../../shared/events/event-view.ts';
import { fold } from '../../../shared/events/fold.ts';
import { type Generation, generationName, type Ledger } from '../../../shared/events/types.ts';
import { rankOf } from '../../../shared/events/urgency.ts';
import type { VehicleEvent } from '../../../shared/messages/generated/types.ts';

/** A car's events as they were when something about them changed that rules look at: one opened, closed or grew worse. */
export type Moment = {
  /** epoch milliseconds */
  at: number;
  /** not closed then */
  events: VehicleEvent[];
  /** how it stood when the period began: nobody is told of it */
  isStart: boolean;
};

/** The ledger does not know uploads; what a car reports within a minute came in one. */
const TOGETHER_MS = 60_000;

/**
 * The moments of a period (epoch milliseconds, the end excluded), from the car's own ledger: it is folded up to each, so that counts and
 * urgencies are those of then. Before `ledger.base.until` only what was still open is known.
 */
export function momentsOf(car: Car, from: number, to: number): Moment[] {
  const { ledger } = car;
  const whole = fold(ledger);
  const all = [...whole.closed, ...whole.states.flatMap(({ open }) => open ?? [])];
  const times = new Set<number>();
  for (const generation of all) {
    for (const at of [generation.openedAt, generation.closedAt, ...risesOf(ledger, generation)])
      if (at !== null && at > from && at < to) times.add(at);
  }
  const moment = (at: number, isStart: boolean): Moment => ({ at, events: openAt(car, at), isStart });
  const start = moment(from, true);
  return [...(start.events.length > 0 ? [start] : []), ...together([...times]).map((at) => moment(at, false))];
}

const openGenerations = (ledger: Ledger, at: number): Generation[] =>
  fold(ledger, at + 1).states.flatMap(({ open }) => open ?? []);

const openAt = (car: Car, at: number): VehicleEvent[] =>
  openGenerations(car.ledger, at).map((generation) => vehicleEventOf(car, car.ledger, generation));

/** When the event grew worse after it opened: urgency never falls, so each rise is found by halving. */
function risesOf(ledger: Ledger, generation: Generation): number[] {
  const name = generationName(generation);
  const rankAt = (at: number) => {
    const found = openGenerations(ledger, at).find((open) => generationName(open) === name);
    return found ? rankOf(found) : rankOf(generation);
  };
  const end = generation.closedAt ?? Number.POSITIVE_INFINITY;
  const final = rankOf(generation);
  const times = ledger.reports.map(({ time }) => time).filter((time) => time > generation.openedAt && time < end);
  const rises: number[] = [];
  let rank = rankAt(generation.openedAt);
  let first = 0;
  while (rank < final && first < times.length) {
    let [low, high] = [first, times.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rankAt(times[middle] ?? 0) > rank) high = middle;
      else low = middle + 1;
    }
    const at = times[low] ?? 0;
    const risen = rankAt(at);
    if (risen <= rank) break;
    rises.push(at);
    rank = risen;
    first = low + 1;
  }
  return rises;
}

/** The last time of each group that lies within a minute of its first. */
function together(times: number[]): number[] {
  const groups: { first: number; last: number }[] = [];
  for (const time of times.sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && time <= group.first + TOGETHER_MS) group.last = time;
    else groups.push({ first: time, last: time });
  }
  return groups.map(({ last }) => last);
}
