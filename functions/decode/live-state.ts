import { withQuietReports } from '../../shared/events/quiet-reports.ts';
import type { FaultReport } from '../../shared/messages/generated/types.ts';
import type { DataPointRow } from '../../shared/ports.ts';
import type { LivePosition, LiveSignal, LiveState } from '../../shared/vehicles/live-state.ts';
import { instantMs } from './instant.ts';
import type { Run } from './run.ts';

/** What one upload has for the live state. */
export type StateChange = {
  unitId: string;
  signals: Record<string, LiveSignal>;
  position?: LivePosition;
  reports: FaultReport[];
  updatedAt: string;
};

/** Keeps the document far below Firestore's megabyte whatever names a unit makes up. */
const MOST_SIGNALS = 1_000;

/** The newest values of one upload, by signal. */
export function newestOf({ upload, rows, rowTimes, reports }: Run): StateChange {
  const newest = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    const best = newest.get(row.signal);
    if (best === undefined || isAfter(row, rowTimes[i] ?? 0, rows[best], rowTimes[best] ?? 0))
      newest.set(row.signal, i);
  }
  const rowOf = (signal: string) => rows[newest.get(signal) ?? -1];
  const state: StateChange = { unitId: upload.unitId, signals: {}, reports, updatedAt: upload.receivedAt };
  for (const [signal, i] of newest) {
    const row = rows[i];
    if (row)
      state.signals[signal] = {
        value: row.value,
        ...(row.text === null ? {} : { text: row.text }),
        unit: row.unit,
        time: row.time,
        seq: row.seq,
      };
  }
  const [latitude, longitude] = [rowOf('Vehicle.CurrentLocation.Latitude'), rowOf('Vehicle.CurrentLocation.Longitude')];
  if (latitude && longitude && latitude.seq === longitude.seq) {
    state.position = {
      latitude: latitude.value ?? 0,
      longitude: longitude.value ?? 0,
      time: latitude.time,
      seq: latitude.seq,
    };
  }
  return state;
}

const isAfter = (a: DataPointRow, aMs: number, b: DataPointRow | undefined, bMs: number) =>
  !b || aMs > bMs || (aMs === bMs && a.seq >= b.seq);

/**
 * Brings newer values into a state; newer wins per signal by (time, seq), so that late data never moves it back.
 * @returns the new state, or undefined where nothing is newer
 */
export function merged(state: LiveState | undefined, update: StateChange): LiveState | undefined {
  const cleanScans = withQuietReports(state?.cleanScans ?? {}, update.unitId, update.reports);
  const result: LiveState = { updatedAt: update.updatedAt, ...state, signals: { ...state?.signals }, cleanScans };
  let changed = cleanScans !== state?.cleanScans && Object.keys(cleanScans).length > 0;
  let count = Object.keys(result.signals).length;
  for (const [signal, value] of Object.entries(update.signals)) {
    const before = result.signals[signal];
    if (before ? !isNewer(value, before) : count >= MOST_SIGNALS) continue;
    if (!before) count += 1;
    result.signals[signal] = value;
    changed = true;
  }
  if (update.position && (!result.position || isNewer(update.position, result.position))) {
    result.position = update.position;
    changed = true;
  }
  if (!changed) return undefined;
  if (update.updatedAt > result.updatedAt) result.updatedAt = update.updatedAt;
  return result;
}

type Stamp = { time: string; seq: number };
const isNewer = (a: Stamp, b: Stamp) => {
  const [aMs, bMs] = [instantMs(a.time), instantMs(b.time)];
  return aMs > bMs || (aMs === bMs && a.seq > b.seq);
};
