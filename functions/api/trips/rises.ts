import { middle, type Sample } from './series.ts';

/** A rise of a level: the last time that it was low, and the time that it was highest. */
export type Rise = { start: number; end: number; from: number; to: number };

/** A rise is over when the level has fallen, or stood still, by this part of the least one, or for that long. */
const FALL = 0.25;
const STILL_MS = 60 * 60_000;

/**
 * Where a level (samples in order of time) rises by at least `least` and stays: each rise from the last low to its highest level. What falls
 * back within `holdMs` (fuel on a slope) is none, and what has not stood for as long is not known to be one.
 */
export function rises(levels: Sample[], least: number, holdMs: number): Rise[] {
  const found: Rise[] = [];
  let low = levels[0];
  let high = levels[0];
  for (const [i, level] of levels.entries()) {
    if (!low || !high) break;
    const isOver =
      level.value < high.value - least * FALL || (level.value <= high.value && level.at - high.at > STILL_MS);
    if (high !== low && isOver) {
      if (holds(levels, i, { low, high }, least, holdMs)) found.push(riseOf(low, high));
      [low, high] = [level, level];
    } else if (level.value <= low.value) [low, high] = [level, level];
    else if (level.value > high.value) high = level;
  }
  const last = levels.at(-1);
  if (low && high && last && high.value - low.value >= least && last.at - high.at >= holdMs)
    found.push(riseOf(low, high));
  return found;
}

const riseOf = (low: Sample, high: Sample): Rise => ({ start: low.at, end: high.at, from: low.value, to: high.value });

/** Whether a rise is high enough, and still there that long after its highest level, by the levels from an index on. */
function holds(
  levels: Sample[],
  from: number,
  { low, high }: { low: Sample; high: Sample },
  least: number,
  holdMs: number,
): boolean {
  if (high.value - low.value < least) return false;
  for (let i = from; i < levels.length; i += 1) {
    const level = levels[i];
    if (!level || level.at - high.at > holdMs) break;
    if (level.value < low.value + least * (1 - FALL)) return false;
  }
  return true;
}

/** Readings of which the middle one is taken. */
const FEW = 5;

/** The same rise by the middles of the readings just before and after it: the lowest and the highest of a float that swings are neither the level nor the time. */
export function withoutNoise(levels: Sample[], { start, end, from, to }: Rise, least: number): Rise {
  const first = levels.findIndex(({ at }) => at === start);
  const last = levels.findIndex(({ at }) => at === end);
  const lows = levels.slice(0, 1 + levels.findLastIndex((level, i) => i < last && level.value <= from + least * FALL));
  const highs = levels.slice(levels.findIndex((level, i) => i >= lows.length && level.value >= to - least * FALL));
  if (lows.length <= first || highs.length === 0) return { start, end, from, to };
  const [low, high] = [middle(lows.slice(-FEW)), middle(highs.slice(0, FEW))];
  return {
    start: lows.findLast(({ value }) => value <= low)?.at ?? start,
    end: highs.find(({ value }) => value >= high)?.at ?? end,
    from: low,
    to: high,
  };
}
