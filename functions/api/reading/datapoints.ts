import type { Answer } from '../../../shared/http/answer.ts';
import type { Deps } from '../../../shared/ports.ts';
import { loadLiveState } from '../../../shared/vehicles/live-state.ts';
import { pageOf, startOf } from '../page.ts';
import type { Context } from '../route.ts';
import { findVehicle, maySeePositions } from './find-vehicle.ts';

const PAGE = 10_000;
/** Older records are never taken (contract section 3). */
const OLDEST = '2015-01-01T00:00:00Z';

const VIN_SIGNAL = 'Vehicle.VehicleIdentification.VIN';

type Row = {
  time: string;
  signal: string;
  value: number | null;
  text: string | null;
  unit: string | null;
  unitKey: string;
  seq: number | string;
};

/** GET /v1/vehicles/{vin}/datapoints: by time, from all units that the car has had. */
export async function readDatapoints(context: Context): Promise<Answer> {
  const { deps, query } = context;
  const vehicle = await findVehicle(context);
  const limit = Number(query.limit ?? PAGE);
  const rows = await deps.warehouse.query<Row>(
    ...datapointsQuery({
      vehicleKey: vehicle.vehicleKey,
      from: query.from ?? OLDEST,
      to: query.to ?? tomorrow(deps.clock.now()),
      signal: query.signal,
      positions: await maySeePositions(context, vehicle),
      startAfter: startOf(query, 4),
      limit: limit + 1,
    }),
  );
  const { items, nextPageToken } = pageOf(rows, limit, query, ({ time, unitKey, seq, signal }) => [
    time,
    unitKey,
    Number(seq),
    signal,
  ]);
  const unitIds = await unitIdsOf(deps, items);
  const vinOf = await vinReader(deps, vehicle, items);
  const datapoints = items.map((row) => {
    const text = row.signal === VIN_SIGNAL ? vinOf(row) : row.text;
    return {
      time: new Date(row.time).toISOString(),
      signal: row.signal,
      value: row.value,
      ...(text === null ? {} : { text }),
      unit: row.unit,
      unitId: unitIds.get(row.unitKey) ?? null,
      seq: Number(row.seq),
    };
  });
  return { status: 200, body: { datapoints, nextPageToken } };
}

/**
 * BigQuery knows no VIN: a row says only whether the car named the one it is provisioned with (1) or another (0). The text is that VIN,
 * or what is kept of the others beside the live state.
 */
async function vinReader(
  { store }: Deps,
  { vin, vehicleKey }: { vin: string; vehicleKey: string },
  rows: Row[],
): Promise<(row: Row) => string | null> {
  const foreign = rows.some(({ signal, value }) => signal === VIN_SIGNAL && value !== 1);
  const state = foreign ? await loadLiveState(store, vehicleKey) : undefined;
  const keyOf = (time: string, seq: number | string) => `${Date.parse(time)} ${seq}`;
  const others = new Map(state?.otherVins?.map((other) => [keyOf(other.time, other.seq), other.vin]));
  return ({ value, time, seq }) => (value === 1 ? vin : (others.get(keyOf(time, seq)) ?? null));
}

/** A unit's clock may be minutes ahead; nothing later is taken. */
const tomorrow = (now: Date) => new Date(now.getTime() + 86_400_000).toISOString();

type DatapointsQuery = {
  vehicleKey: string;
  /** inclusive */
  from: string;
  /** exclusive */
  to: string;
  signal: string | undefined;
  positions: boolean;
  /** time, unitKey, seq and signal of the last row of the page before */
  startAfter: unknown[] | undefined;
  limit: number;
};

function datapointsQuery({
  vehicleKey,
  from,
  to,
  signal,
  positions,
  startAfter,
  limit,
}: DatapointsQuery): [string, Record<string, unknown>] {
  const [afterTime, afterUnit, afterSeq, afterSignal] = startAfter ?? [];
  const conditions = [
    'vehicleKey = @vehicleKey',
    'time >= CAST(@from AS TIMESTAMP)',
    'time < CAST(@to AS TIMESTAMP)',
    ...(signal === undefined ? [] : ['signal = @signal']),
    ...(positions ? [] : ["NOT STARTS_WITH(signal, 'Vehicle.CurrentLocation.')"]),
    ...(startAfter ? [AFTER] : []),
  ];
  return [
    `SELECT time, signal, value, text, unit, unitKey, seq FROM datapoints WHERE ${conditions.join(' AND ')} ORDER BY time, unitKey, seq, signal LIMIT ${limit}`,
    {
      vehicleKey,
      from,
      to,
      ...(signal === undefined ? {} : { signal }),
      ...(startAfter ? { afterTime, afterUnit, afterSeq, afterSignal } : {}),
    },
  ];
}

const AFTER =
  `(time > CAST(@afterTime AS TIMESTAMP) OR (time = CAST(@afterTime AS TIMESTAMP) AND (unitKey > @afterUnit OR (unitKey = @afterUnit
 AND (seq > @afterSeq OR (seq = @afterSeq AND signal > @afterSignal))))))`.replaceAll(/\s+/g, ' ');

async function unitIdsOf({ store }: Deps, rows: Row[]): Promise<Map<string, string>> {
  const keys = [...new Set(rows.map(({ unitKey }) => unitKey))];
  const found = await store.getAll<{ unitId: string }>(keys.map((key) => `unitKeys/${key}`));
  return new Map(keys.flatMap((key, i) => (found[i] ? [[key, found[i].unitId] as const] : [])));
}
