import { type Rise, rises, withoutNoise } from './rises.ts';
import type { Sample } from './series.ts';
import { rounded, type Span } from './span.ts';

/** By litres where the car tells them, else by percent of its tank. */
export type Refuelling = {
  start: string;
  end: string;
  litres: number | null;
  fromPercent: number | null;
  toPercent: number | null;
};
export type Charge = { start: string; end: string; fromPercent: number; toPercent: number };

/** Less is what a slope and the float of a tank make. */
const LEAST_LITRES = 5;
const LEAST_TANK_PERCENT = 10;
const LEAST_BATTERY_PERCENT = 2;
/** What sloshes is back within that time; a battery's charge does not. */
const SLOSHING_MS = 4 * 60_000;

const iso = (ms: number) => new Date(ms).toISOString();
const times = ({ start, end }: Rise) => ({ start: iso(start), end: iso(end) });

/** Fillings of the tank, by its level in litres and in percent. */
export function refuellings(litres: Sample[], percent: Sample[]): Refuelling[] {
  if (litres.length > 1) {
    return fillings(litres, LEAST_LITRES).map((rise) => ({
      ...times(rise),
      litres: rounded(rise.to - rise.from, 1),
      fromPercent: null,
      toPercent: null,
    }));
  }
  return fillings(percent, LEAST_TANK_PERCENT).map((rise) => ({
    ...times(rise),
    litres: null,
    fromPercent: rounded(rise.from, 1),
    toPercent: rounded(rise.to, 1),
  }));
}

const fillings = (levels: Sample[], least: number) =>
  rises(levels, least, SLOSHING_MS).map((rise) => withoutNoise(levels, rise, least));

/** Charges of the traction battery: rises of its charge while the car stands (what rises under way is recuperation). */
export function charges(charge: Sample[], trips: Span[]): Charge[] {
  const bounds = [-Infinity, ...trips.flatMap(({ start, end }) => [start, end]), Infinity];
  const found: Charge[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const [from = 0, to = 0] = [bounds[i], bounds[i + 1]];
    const standing = charge.filter(({ at }) => at >= from && at <= to);
    const next = charge.find(({ at }) => at > to);
    // many cars say nothing while they charge, and tell of it when they are started
    for (const rise of rises(next && to < Infinity ? [...standing, next] : standing, LEAST_BATTERY_PERCENT, 0))
      found.push({ ...times(rise), fromPercent: rounded(rise.from, 1), toPercent: rounded(rise.to, 1) });
  }
  return found;
}
