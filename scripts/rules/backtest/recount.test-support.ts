import type { DataPointRow } from '../../../shared/ports.ts';
import type { PlannedCar } from '../month/plan-month.ts';

/** A rule as plain code. `sees` is what the car's signals say at the end of a trip (epoch milliseconds). */
export type PlainRule = { id: string; takes: (code: string, open: string[], sees: Sees) => boolean };
export type Sees = {
  latest: (signal: string) => number | undefined;
  most: (signal: string, overMs: number) => number | undefined;
};

export type Recount = { recommendations: number; messages: number; cars: number; byRule: Record<string, number> };

/**
 * What rules come to on a planned month, counted trip by trip from the plan and the data points, with none of the platform's code: a code goes to
 * the first rule that takes it; a rule that did not stand after the trip before stands anew; the owner is told unless a rule that no
 * longer stands had one of its codes, since then that recommendation only changes.
 */
export function recount(plan: PlannedCar[], rows: DataPointRow[], rules: PlainRule[], trips: number): Recount {
  const total: Recount = { recommendations: 0, messages: 0, cars: 0, byRule: {} };
  for (const { vehicleKey, episodes } of plan) {
    const own = rows.filter((row) => row.vehicleKey === vehicleKey);
    const ends = own.filter(({ signal }) => signal === 'Vehicle.TraveledDistance').map(({ time }) => Date.parse(time));
    let stood = new Map<string, string[]>();
    let before = '';
    let count = 0;
    for (let trip = 0; trip < trips; trip += 1) {
      const open = [
        ...new Set(episodes.flatMap((one) => (trip >= one.fromTrip && trip < one.toTrip ? one.kind.codes : []))),
      ].sort();
      if (open.join() === before) continue;
      before = open.join();
      const sees = seesAt(own, ends[trip] ?? 0);
      const stands = new Map<string, string[]>();
      for (const code of open) {
        const rule = rules.find(({ takes }) =>
          takes(
            code,
            open.filter((other) => other !== code),
            sees,
          ),
        );
        if (rule) stands.set(rule.id, [...(stands.get(rule.id) ?? []), code]);
      }
      const added = [...stands].filter(([id]) => !stood.has(id));
      const gone = [...stood].filter(([id]) => !stands.has(id));
      const isNew = ([, codes]: [string, string[]]) =>
        !gone.some(([, had]) => had.some((code) => codes.includes(code)));
      if (added.some(isNew)) total.messages += 1;
      for (const [id] of added) total.byRule[id] = (total.byRule[id] ?? 0) + 1;
      count += added.length;
      stood = stands;
    }
    total.recommendations += count;
    if (count > 0) total.cars += 1;
  }
  return total;
}

function seesAt(rows: DataPointRow[], endMs: number): Sees {
  const until = (signal: string) =>
    rows.filter((row) => row.signal === signal && Date.parse(row.time) <= endMs + 2_000);
  return {
    latest: (signal) => until(signal).at(-1)?.value ?? undefined,
    most: (signal, overMs) => {
      const values = until(signal).filter(({ time }) => Date.parse(time) > endMs + 1_000 - overMs);
      return values.length > 0 ? Math.max(...values.map(({ value }) => value ?? 0)) : undefined;
    },
  };
}
