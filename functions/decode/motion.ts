import type { LiveSignal } from '../../shared/vehicles/live-state.ts';
import { instantMs } from './instant.ts';
import type { Run } from './run.ts';

/** Above which value a signal says that the engine runs or the car moves; a GNSS receiver at rest reports some km/h. */
const THRESHOLDS: Record<string, number | undefined> = {
  'Vehicle.Speed': 0,
  'Vehicle.IsMoving': 0,
  'Vehicle.Powertrain.CombustionEngine.Speed': 0,
  'Vehicle.Powertrain.CombustionEngine.IsRunning': 0,
  'Vehicle.Private.GNSS.Speed': 5,
};
/** How long a sample says something of what the car does: on from it, and back from it where none came before. */
const HOLDS_MS = 60_000;
const REACHES_BACK_MS = 10_000;

type Sample = { ms: number; moves: boolean };

/**
 * Whether the engine runs or the car moves at a time, by the upload's own samples: of each signal the latest up to then (of the last
 * minute); where there is none of any signal, the first that follows within ten seconds. No sample, no motion.
 */
export function motionOf({ rows, rowTimes }: Run): (ms: number) => boolean {
  const bySignal = new Map<string, Sample[]>();
  for (const [i, { signal, value }] of rows.entries()) {
    const threshold = THRESHOLDS[signal];
    if (threshold === undefined || value === null) continue;
    const samples = bySignal.get(signal) ?? [];
    bySignal.set(signal, samples);
    samples.push({ ms: rowTimes[i] ?? 0, moves: value > threshold });
  }
  const series = [...bySignal.values()];
  for (const samples of series) samples.sort((a, b) => a.ms - b.ms);
  return (ms) => {
    let following: Sample[] = [];
    let known = false;
    for (const samples of series) {
      const next = firstAfter(samples, ms);
      const latest = samples[next - 1];
      if (latest && latest.ms >= ms - HOLDS_MS) {
        if (latest.moves) return true;
        known = true;
      }
      following = following.concat(samples[next] ?? []);
    }
    return !known && following.some((sample) => sample.moves && sample.ms <= ms + REACHES_BACK_MS);
  };
}

/** Whether the engine ran or the car moved at a time, by the latest readings of the car, of the minute before. */
export function movesBy(signals: Record<string, LiveSignal>): (ms: number) => boolean {
  const movedAt = Object.entries(THRESHOLDS).flatMap(([signal, threshold]) => {
    const { value, time } = signals[signal] ?? {};
    return time !== undefined && (value ?? 0) > (threshold ?? 0) ? [instantMs(time)] : [];
  });
  return (ms) => movedAt.some((at) => at <= ms && at >= ms - HOLDS_MS);
}

/** Index of the first sample after a time. */
function firstAfter(samples: { ms: number }[], ms: number): number {
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle]?.ms ?? 0) <= ms) low = middle + 1;
    else high = middle;
  }
  return low;
}
