import type { RuleSet } from '../../../functions/recommend-repair/rule-set.ts';
import type { Warehouse } from '../../../shared/ports.ts';
import type { Store } from '../../../shared/store.ts';
import { type Both, type Comparison, compared } from './compare.ts';
import { loadCars } from './load-cars.ts';
import { loadReadings } from './readings.ts';
import { asksOf, replayCar } from './replay-car.ts';

export type BackTest = Comparison & {
  from: string;
  to: string;
  days: number;
  /** cars that ever had an event, and those on which something was open in the period */
  carsSeen: number;
  carsInPeriod: number;
  /** times at which an event opened, closed or grew worse */
  moments: number;
  /** cars of which what closed early in the period is forgotten */
  carsShortened: number;
};

export type Period = { from: Date; to: Date };

/**
 * Both sets of rules over all that is stored of a period: the events of every car from its ledger, signals from BigQuery. Reads one document and
 * the vehicle of every car with events, and one query for every 50 cars of which a rule asks signals; writes nothing.
 */
export async function backTest(
  { store, warehouse }: { store: Pick<Store, 'query' | 'getAll'>; warehouse: Warehouse },
  { from, to }: Period,
  { inForce, tried }: { inForce: RuleSet; tried: RuleSet },
  progress: (carsDone: number) => void,
): Promise<BackTest> {
  const both: Both[] = [];
  const days = (to.getTime() - from.getTime()) / 86_400_000;
  const counts = { carsSeen: 0, carsInPeriod: 0, moments: 0, carsShortened: 0 };
  for await (const { cars, seen, shortened } of loadCars(store, from.getTime(), to.getTime())) {
    const readings = await loadReadings(
      warehouse,
      cars.flatMap((car) => [...asksOf(inForce, car), ...asksOf(tried, car)]),
    );
    for (const car of cars)
      both.push({ inForce: replayCar(inForce, car, readings), tried: replayCar(tried, car, readings) });
    counts.carsSeen += seen;
    counts.carsInPeriod += cars.length;
    counts.moments += cars.reduce((sum, { moments }) => sum + moments.length, 0);
    counts.carsShortened += shortened;
    progress(counts.carsSeen);
  }
  return { from: from.toISOString(), to: to.toISOString(), days, ...counts, ...compared(both, days) };
}
