import { createPutOut, type Decoded } from '../../functions/decode/handler.ts';
import type { Deps, UndecodableRow } from '../../shared/ports.ts';
import type { Filter } from './arguments.ts';
import { type Car, decodeAgain, partsOf } from './decode-again.ts';

/** Uploads that are put out together. */
const TOGETHER = 20;

export type Outcome = {
  uploads: number;
  /** by reason: how many records' faults were looked at, and are resolved */
  reasons: Map<string, { seen: number; resolved: number }>;
  dataPoints: number;
  reports: number;
  /** rows of cars or units that are gone */
  unknown: number;
};

type Ports = Pick<Deps, 'store' | 'bus' | 'dataPoints'>;

/**
 * Runs the decoder over stored rows again. What decodes now is put out as decode does it, then its rows are marked as resolved; broken
 * off between the two, the next run does the same again, which changes nothing. With `dryRun` it only counts.
 */
export async function replayUndecodable(
  groups: AsyncIterable<UndecodableRow[]>,
  ports: Ports,
  { reason }: Pick<Filter, 'reason'>,
  { now, dryRun, progress }: { now: Date; dryRun: boolean; progress: (outcome: Outcome, at: string) => void },
): Promise<Outcome> {
  const outcome: Outcome = { uploads: 0, reasons: new Map(), dataPoints: 0, reports: 0, unknown: 0 };
  const putOut = createPutOut(ports);
  const carOf = createCarOf(ports);
  let waiting: { decoded: Decoded; resolved: UndecodableRow[] }[] = [];
  const flush = async () => {
    const some = waiting;
    waiting = [];
    if (dryRun || some.length === 0) return;
    await putOut(some.map(({ decoded }) => decoded));
    const resolvedAt = now.toISOString();
    await ports.dataPoints.appendUndecodable(
      some.flatMap(({ resolved }) => resolved).map((row) => ({ ...row, upload: null, resolvedAt })),
    );
  };
  for await (const group of groups) {
    for (const part of partsOf(group)) {
      if (reason !== undefined && part.rows.every((row) => row.reason !== reason)) continue;
      const car = await carOf(part.rows[0]);
      if (!car) {
        outcome.unknown += part.rows.length;
        continue;
      }
      const again = decodeAgain(part, car, now);
      count(outcome, part.rows, again.resolved, again.decoded);
      if (again.decoded) waiting.push({ decoded: again.decoded, resolved: again.resolved });
    }
    if (waiting.length >= TOGETHER) await flush();
    progress(outcome, group[0]?.receivedAt ?? '');
  }
  await flush();
  return outcome;
}

function count(
  outcome: Outcome,
  rows: UndecodableRow[],
  resolved: UndecodableRow[],
  decoded: Decoded | undefined,
): void {
  outcome.uploads += 1;
  const of = (name: string) => {
    const known = outcome.reasons.get(name) ?? { seen: 0, resolved: 0 };
    outcome.reasons.set(name, known);
    return known;
  };
  for (const row of rows) of(row.reason).seen += 1;
  for (const row of resolved) of(row.reason).resolved += 1;
  outcome.dataPoints += decoded?.result.rows.length ?? 0;
  outcome.reports += decoded?.result.reports.length ?? 0;
}

/** Who a pseudonymous row is of; undefined where the car or the unit has been erased. */
function createCarOf({ store }: Pick<Deps, 'store'>): (row: UndecodableRow | undefined) => Promise<Car | undefined> {
  const known = new Map<string, Car | undefined>();
  return async (row) => {
    if (!row) return undefined;
    const key = `${row.unitKey} ${row.vehicleKey}`;
    if (!known.has(key)) known.set(key, await load(row.unitKey, row.vehicleKey));
    return known.get(key);
  };

  async function load(unitKey: string, vehicleKey: string): Promise<Car | undefined> {
    const [unit, named] = await Promise.all([
      store.get<{ unitId: string }>(`unitKeys/${unitKey}`),
      store.get<{ vin: string }>(`vehicleKeys/${vehicleKey}`),
    ]);
    if (!unit || !named) return undefined;
    const vehicle = await store.get<{ workshopId?: string; platform?: string }>(`vehicles/${named.vin}`);
    if (!vehicle) return undefined;
    const { workshopId, platform } = vehicle;
    return {
      unitId: unit.unitId,
      vin: named.vin,
      ...(workshopId && { workshopId }),
      ...(platform && { platform }),
    };
  }
}
