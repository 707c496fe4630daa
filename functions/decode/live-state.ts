import { withQuietReports } from '../../shared/events/quiet-reports.ts';
import type { FaultReport } from '../../shared/messages/generated/types.ts';
import type { DataPointRow } from '../../shared/ports.ts';
import type { LivePosition, LiveSignal, LiveState, OtherVin } from '../../shared/vehicles/live-state.ts';
import { heard, isAtRest } from './habit.ts';
import { VIN_SIGNAL } from './identification.ts';
import { instantMs } from './instant.ts';
import type { Sample } from './notices.ts';
import { otherVinsOf, withOtherVins } from './other-vins.ts';
import type { Run } from './run.ts';
import { serviceOf } from './service-due.ts';
import { settleServices } from './service-notices.ts';
import { settleNotices } from './settle-notices.ts';
import { isUsage, type UsageSample, withUsage } from './usage.ts';

/** What one upload has for the live state. */
export type StateChange = {
  unitId: string;
  signals: Record<string, LiveSignal>;
  position?: LivePosition;
  reports: FaultReport[];
  /** values that notices come from, in the order of time */
  noticed: Sample[];
  /** readings of how far services are, in the order of time */
  services: Sample[];
  usage: UsageSample[];
  otherVins?: OtherVin[];
  updatedAt: string;
};

/** Of an upload that has nothing new for the state it is kept once an hour that the car was heard of: it costs a write. */
const HEARD_EVERY_MS = 3_600_000;

/** Keeps the document far below Firestore's megabyte whatever names a unit makes up. */
const MOST_SIGNALS = 1_000;

/** The newest values of one upload, by signal. */
export function newestOf({ upload, rows, rowTimes, reports }: Run, samples: Sample[]): StateChange {
  const newest = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    const best = newest.get(row.signal);
    if (best === undefined || isAfter(row, rowTimes[i] ?? 0, rows[best], rowTimes[best] ?? 0))
      newest.set(row.signal, i);
  }
  const rowOf = (signal: string) => rows[newest.get(signal) ?? -1];
  const state: StateChange = {
    unitId: upload.unitId,
    signals: {},
    reports,
    noticed: samples.filter(({ signal }) => serviceOf(signal) === undefined),
    services: samples.filter(({ signal }) => serviceOf(signal) !== undefined),
    usage: usageOf(rows, rowTimes),
    updatedAt: upload.receivedAt,
  };
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
  if (newest.has(VIN_SIGNAL)) state.otherVins = otherVinsOf(rows);
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

function usageOf(rows: DataPointRow[], rowTimes: number[]): UsageSample[] {
  const usage: UsageSample[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const { signal = '', value = null } = rows[i] ?? {};
    if (value !== null && isUsage(signal)) usage.push({ signal, ms: rowTimes[i] ?? 0, value });
  }
  return usage;
}

const isAfter = (a: DataPointRow, aMs: number, b: DataPointRow | undefined, bMs: number) =>
  !b || aMs > bMs || (aMs === bMs && a.seq >= b.seq);

/** What an upload comes to beside the state: `state` is undefined where nothing is newer; `reports` are settled by what the state knows. */
export type Merged = { state: LiveState | undefined; reports: FaultReport[] };

/**
 * Brings newer values into a state; newer wins per signal by (time, seq), so that late data never moves it back. What services the upload
 * tells of is settled by how the car was driven (service-notices.ts).
 */
export function merged(state: LiveState | undefined, update: StateChange): Merged {
  const usage = withUsage(state?.usage ?? {}, update.usage);
  const context = { signals: state?.signals ?? {}, usage, resets: state?.servicesReset ?? {} };
  const told = settleNotices(update.reports, update.noticed, state);
  const { reports, resets } = settleServices(told.reports, update.services, context);
  const cleanScans = withQuietReports(state?.cleanScans ?? {}, update.unitId, reports);
  const result: LiveState = { updatedAt: update.updatedAt, ...state, signals: { ...state?.signals }, cleanScans };
  let changed = cleanScans !== state?.cleanScans && Object.keys(cleanScans).length > 0;
  if (Object.keys(usage).length > 0) result.usage = usage;
  if (Object.keys(resets).length > 0) result.servicesReset = resets;
  if (told.rest) result.rest = told.rest;
  else delete result.rest;
  if (told.rest !== state?.rest) changed = true;
  if (resets !== context.resets || (update.usage.length > 0 && usage !== state?.usage)) changed = true;
  const otherVins = withOtherVins(state?.otherVins ?? [], update.otherVins ?? []);
  if (otherVins.length > 0 && otherVins !== state?.otherVins) {
    result.otherVins = otherVins;
    changed = true;
  }
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
  const receivedMs = Date.parse(update.updatedAt);
  if (!changed && receivedMs - (state?.habit?.at ?? 0) < HEARD_EVERY_MS) return { state: undefined, reports };
  result.habit = heard(state?.habit, update.unitId, receivedMs, isAtRest(result.signals));
  if (update.updatedAt > result.updatedAt) result.updatedAt = update.updatedAt;
  return { state: result, reports };
}

type Stamp = { time: string; seq: number };
const isNewer = (a: Stamp, b: Stamp) => {
  const [aMs, bMs] = [instantMs(a.time), instantMs(b.time)];
  return aMs > bMs || (aMs === bMs && a.seq > b.seq);
};
