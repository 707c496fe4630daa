import type { Warehouse } from '../../../shared/ports.ts';

/** What a signal of a car was between two times (epoch milliseconds; the first excluded, the second included). */
export type Ask = { vehicleKey: string; signal: string; from: number; to: number };
export type Reading = { min: number; max: number; mean: number; last: number };
export type Readings = ReadonlyMap<string, Reading>;

export const askKey = ({ vehicleKey, signal, from, to }: Ask): string => `${vehicleKey}|${signal}|${from}|${to}`;

type Row = { i: number | string; min: number | null; max: number | null; mean: number | null; last: number | null };

/** Of a request: BigQuery takes 10 MB. */
const MOST_ASKS = 20_000;

/** Answers all asks by telemetry.datapoints_raw, each data point once, in a query for every 20,000; what was not told in its time has no reading. */
export async function loadReadings(warehouse: Warehouse, asks: Ask[]): Promise<Readings> {
  const distinct = [...new Map(asks.map((ask) => [askKey(ask), ask])).values()];
  const readings = new Map<string, Reading>();
  for (let at = 0; at < distinct.length; at += MOST_ASKS) {
    const some = distinct.slice(at, at + MOST_ASKS);
    for (const { i, min, max, mean, last } of await warehouse.query<Row>(SQL, paramsOf(some))) {
      const ask = some[Number(i)];
      if (ask && min !== null && max !== null && mean !== null && last !== null)
        readings.set(askKey(ask), { min, max, mean, last });
    }
  }
  return readings;
}

const time = (ms: number) => new Date(ms).toISOString();

function paramsOf(asks: Ask[]): Record<string, unknown> {
  return {
    asks: asks.map(({ vehicleKey, signal, from, to }, i) => ({
      i,
      vehicleKey,
      signal,
      since: time(from),
      until: time(to),
    })),
    cars: [...new Set(asks.map(({ vehicleKey }) => vehicleKey))],
    signals: [...new Set(asks.map(({ signal }) => signal))],
    start: time(asks.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)),
    end: time(asks.reduce((most, { to }) => Math.max(most, to), 0)),
  };
}

/** The conditions on time, car and signal let BigQuery read only those partitions and clusters. */
const SQL = `
WITH asked AS (
  SELECT a.i, a.vehicleKey, a.signal, CAST(a.since AS TIMESTAMP) AS since, CAST(a.until AS TIMESTAMP) AS until FROM UNNEST(@asks) AS a
), points AS (
  SELECT DISTINCT vehicleKey, signal, time, unitKey, seq, value FROM datapoints_raw
  WHERE time > CAST(@start AS TIMESTAMP) AND time <= CAST(@end AS TIMESTAMP)
    AND vehicleKey IN UNNEST(@cars) AND signal IN UNNEST(@signals) AND value IS NOT NULL
)
SELECT asked.i AS i, MIN(value) AS min, MAX(value) AS max, AVG(value) AS mean,
  ARRAY_AGG(value ORDER BY time DESC, seq DESC LIMIT 1)[OFFSET(0)] AS last
FROM asked JOIN points ON points.vehicleKey = asked.vehicleKey AND points.signal = asked.signal
  AND points.time > asked.since AND points.time <= asked.until
GROUP BY asked.i`;
