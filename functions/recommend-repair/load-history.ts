import { messageOf } from '../../shared/errors.ts';
import type { Deps } from '../../shared/ports.ts';
import type { RuleEvent } from './facts.ts';
import { type History, historyKey, type Window } from './windows.ts';

export type WantedWindow = { event: RuleEvent; window: Window };

/** Of one car; it has to ask for very much before it meets this. */
const MOST_WINDOWS = 60;
/** The owner of a car that is failing must not wait for BigQuery. */
const ANSWER_WITHIN_MS = 8_000;

type Row = { i: number | string; min: number | null; max: number | null; mean: number | null };

/**
 * How signals of a car went before its events, in one query over telemetry.datapoints; decode has stored an upload's data points before
 * it tells of its faults. Where BigQuery fails or is slow all of it is unknown, which is logged: conditions on it do not hold then.
 */
export async function loadHistory(
  { warehouse, log }: Pick<Deps, 'warehouse' | 'log'>,
  vehicleKey: string,
  wanted: WantedWindow[],
): Promise<History> {
  const asked = wanted.slice(0, MOST_WINDOWS);
  if (asked.length < wanted.length)
    log('WARNING', 'more history is asked for than is looked up', { count: wanted.length, vehicleKey });
  try {
    const rows = await inTime(warehouse.query<Row>(...historyQuery(vehicleKey, asked)));
    return new Map(
      rows.flatMap((row) => {
        const one = asked[Number(row.i)];
        const value = one && row[one.window.stat];
        return one && typeof value === 'number' ? [[historyKey(one.event.id, one.window), value] as const] : [];
      }),
    );
  } catch (error) {
    log('WARNING', 'rules are evaluated without history', {
      code: 'history-unknown',
      reason: messageOf(error),
      count: asked.length,
      vehicleKey,
    });
    return new Map();
  }
}

function historyQuery(vehicleKey: string, asked: WantedWindow[]): [string, Record<string, unknown>] {
  const params: Record<string, unknown> = { vehicleKey };
  const parts = asked.map(({ event, window }, i) => {
    params[`signal${i}`] = window.signal;
    params[`from${i}`] = new Date(event.lastOccurredAt - window.overMs).toISOString();
    params[`to${i}`] = new Date(event.lastOccurredAt).toISOString();
    return `SELECT ${i} AS i, MIN(value) AS min, MAX(value) AS max, AVG(value) AS mean FROM datapoints
      WHERE vehicleKey = @vehicleKey AND signal = @signal${i}
      AND time > CAST(@from${i} AS TIMESTAMP) AND time <= CAST(@to${i} AS TIMESTAMP)`;
  });
  return [parts.join(' UNION ALL '), params];
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ANSWER_WITHIN_MS} ms`)), ANSWER_WITHIN_MS);
  });
  try {
    return await Promise.race([promise, expired]);
  } finally {
    clearTimeout(timer);
  }
}
