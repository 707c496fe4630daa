import type { Answer } from '../../../shared/http/answer.ts';
import { problem } from '../../../shared/http-problem.ts';
import type { Context } from '../route.ts';
import { type Point, TRIP_SIGNALS, travelsOf } from '../trips/trips.ts';
import { findVehicle, maySeePositions } from './find-vehicle.ts';

const DAYS = 7;
const DAY_MS = 86_400_000;
const MAX_DAYS = 62;

/** GET /v1/vehicles/{vin}/trips: of the last seven days, or of another time of at most 62 days. */
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
  const points = await deps.warehouse.query<Point>(SQL, {
    vehicleKey: vehicle.vehicleKey,
    from: from.toISOString(),
    to: to.toISOString(),
  });
  return { status: 200, body: travelsOf(points) };
}

const SQL =
  `SELECT time, signal, value FROM datapoints WHERE vehicleKey = @vehicleKey AND time >= CAST(@from AS TIMESTAMP) AND time < CAST(@to AS TIMESTAMP)
 AND signal IN (${TRIP_SIGNALS.map((signal) => `'${signal}'`).join(', ')}) ORDER BY time`.replaceAll(/\s+/g, ' ');
