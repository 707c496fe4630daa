import { distanceM, type Place } from './haversine.ts';

export type Fix = Place & { at: number; by?: string | undefined };

/** Faster than any road car: a fix that asks for it is a jump of the receiver. */
export const MAX_MPS = 90;
/** So many fixes in a row that agree with each other are where the car is, whatever came before. */
const AGREEING = 3;

/** Without jumps, of each unit by itself; in order of time. */
export const plausibleFixes = (fixes: Fix[]): Fix[] =>
  [...Map.groupBy(fixes, ({ by }) => by).values()].flatMap(withoutJumps).sort((a, b) => a.at - b.at);

/**
 * The fixes in order without jumps: one that can't be reached from the last good one in the time between is left out, unless
 * the next ones agree with it. Out-of-range coordinates and 0,0 ("no fix" of many receivers) are no fixes.
 */
function withoutJumps(fixes: Fix[]): Fix[] {
  const good: Fix[] = [];
  let doubtful: Fix[] = [];
  for (const fix of fixes.filter(isOnEarth)) {
    const last = good.at(-1);
    if (!last || reachable(last, fix)) {
      good.push(fix);
      doubtful = [];
      continue;
    }
    const before = doubtful.at(-1);
    doubtful = before && reachable(before, fix) ? [...doubtful, fix] : [fix];
    if (doubtful.length >= AGREEING) {
      good.push(...doubtful);
      doubtful = [];
    }
  }
  return good;
}

const isOnEarth = ({ latitude, longitude }: Fix) =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);

export const reachable = (from: Fix, to: Fix): boolean =>
  distanceM(from, to) <= MAX_MPS * (Math.max(1_000, to.at - from.at) / 1_000);

/** Metres along the fixes; what lies between two that can't be one drive (a jump that proved true) is not counted. */
export function pathM(fixes: Fix[]): number {
  return fixes.reduce((total, fix, i) => {
    const before = fixes[i - 1];
    return before && reachable(before, fix) ? total + distanceM(before, fix) : total;
  }, 0);
}
