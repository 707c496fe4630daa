import { MAX_MPS } from './fixes.ts';
import type { Sample } from './series.ts';

/** So many readings in a row that agree with each other are right, whatever came before: another instrument. */
const AGREEING = 3;

/** An odometer's readings (km, in order) without those that it cannot have reached from the last good one: back, 0, or farther than any car drives. */
export function plausibleOdometer(readings: Sample[]): Sample[] {
  const good: Sample[] = [];
  let doubtful: Sample[] = [];
  for (const reading of readings) {
    const last = good.at(-1);
    if (!last || follows(last, reading)) {
      good.push(reading);
      doubtful = [];
      continue;
    }
    const before = doubtful.at(-1);
    doubtful = before && follows(before, reading) ? [...doubtful, reading] : [reading];
    if (doubtful.length < AGREEING) continue;
    // one alone that the others disagree with was the wrong one
    if (good.length === 1) good.pop();
    good.push(...doubtful);
    doubtful = [];
  }
  return good;
}

/** An instrument that counts whole kilometres jumps by one. */
const follows = (from: Sample, to: Sample) => {
  const [km, seconds] = [to.value - from.value, Math.max(1, (to.at - from.at) / 1_000)];
  return km >= 0 && km <= 1 + (MAX_MPS * seconds) / 1_000;
};

/** How far it went, km, by readings that are plausible; null where it is told fewer than two times. */
export function drivenKm(readings: Sample[]): number | null {
  if (readings.length < 2) return null;
  return readings.reduce((total, reading, i) => {
    const before = readings[i - 1];
    return before && follows(before, reading) ? total + reading.value - before.value : total;
  }, 0);
}
