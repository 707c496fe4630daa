import type { Answer } from '../../../shared/http/answer.ts';
import { problem } from '../../../shared/http-problem.ts';
import type { Context } from '../route.ts';
import { type Point, TRIP_SIGNALS, travelsOf } from '../trips/trips.ts';
import { findVehicle, maySeePositions } from './find-vehicle.ts';

const DAYS = 7;
const DAY_MS = 86_400_000;
const MAX_DAYS = 62;

/** What begins or ends so near to the edge of the time asked for may have begun before or end after it. */
const EDGE_MS = 30 * 60_000;

/**
 * GET /v1/vehicles/{vin}/trips: of the last seven days, or of another time of at most 62 days. Each trip, filling and charge is whole, and of the time
 * in which it begins: two times that follow each other tell it once. One query, and another of a day more where something touches an edge.
 */
export async function readTrips(context: Context): Promise<Answer> {
  const { deps, query } = context;
  const vehicle = await findVehicle(context);
  if (!(await maySeePositions(context, vehicle)))
    throw problem(403, 'Forbidden', 'the owner does not consent to trips being shown');
  const to = new Date(query.to ?? deps.clock.now());
  const from = new Date(query.from ?? to.getTime() - DAYS * DAY_MS);
  const days = (to.getTime() - from.getTime()) / DAY_MS;
  if (days < 0 || days > MAX_DAYS) {
    throw problem(400, 'Bad query', `from and to: must be at most ${MAX_DAYS} days apart, in that order`, [
      { pointer: '/query/from', detail: `must be at most ${MAX_DAYS} days before to` },
    ]);
  }
  const { vehicleKey } = vehicle;
  const travels = async (first: number, last: number) =>
    travelsOf(
      await deps.warehouse.query<Point>(SQL, {
        vehicleKey,
        from: new Date(first).toISOString(),
        to: new Date(last).toISOString(),
      }),
    );
  const [first, last, now] = [from.getTime(), to.getTime(), deps.clock.now().getTime()];
  const within = await travels(first, last);
  const all = [...within.trips, ...within.refuellings, ...within.charges];
  const before = all.some(({ start }) => Date.parse(start) - first < EDGE_MS) ? DAY_MS : 0;
  const after = last < now && all.some(({ end }) => last - Date.parse(end) < EDGE_MS) ? DAY_MS : 0;
  const whole = before + after === 0 ? within : await travels(first - before, last + after);
  const begins = ({ start }: { start: string }) => Date.parse(start) >= first && Date.parse(start) < last;
  return {
    status: 200,
    body: {
      trips: whole.trips.filter(begins),
      refuellings: whole.refuellings.filter(begins),
      charges: whole.charges.filter(begins),
    },
  };
}

const SQL =
  `SELECT time, signal, value, unitKey FROM datapoints WHERE vehicleKey = @vehicleKey AND time >= CAST(@from AS TIMESTAMP) AND time < CAST(@to AS TIMESTAMP)
 AND signal IN (${TRIP_SIGNALS.map((signal) => `'${signal}'`).join(', ')}) ORDER BY time`.replaceAll(/\s+/g, ' ');
