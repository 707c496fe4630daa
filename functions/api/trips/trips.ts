import { type Charge, charges, type Refuelling, refuellings } from './energy.ts';
import { type Fix, pathM, plausibleFixes } from './fixes.ts';
import { distanceM } from './haversine.ts';
import { idleSeconds } from './idling.ts';
import { area, change, nearest, type Sample } from './series.ts';
import { rounded, type Span } from './span.ts';

/** A data point as trips need it: by time, VSS name and value. */
export type Point = { time: string; signal: string; value: number | null };

export type Trip = {
  /** RFC 3339: first and last movement */
  start: string;
  end: string;
  durationSeconds: number;
  distanceKm: number;
  /** what the distance was measured by */
  distanceFrom: 'position' | 'odometer' | 'speed';
  maxSpeedKmh: number | null;
  /** null where the car tells neither its fuel rate nor the litres in its tank */
  fuelLitres: number | null;
  fuelFrom: 'rate' | 'level' | null;
  /** engine running, car standing; null where the car does not tell its engine's speed */
  idleSeconds: number | null;
  from: { latitude: number; longitude: number } | null;
  to: { latitude: number; longitude: number } | null;
};

const SPEED = 'Vehicle.Speed';
/** by the receiver, of devices that know no other */
const GNSS_SPEED = 'Vehicle.Private.GNSS.Speed';
const ODOMETER = 'Vehicle.TraveledDistance';
const LATITUDE = 'Vehicle.CurrentLocation.Latitude';
const LONGITUDE = 'Vehicle.CurrentLocation.Longitude';
/** litres an hour */
const FUEL_RATE = 'Vehicle.OBD.FuelRate';
const ENGINE_SPEED = 'Vehicle.Powertrain.CombustionEngine.Speed';
const TANK_LITRES = 'Vehicle.Powertrain.FuelSystem.AbsoluteLevel';
const TANK_PERCENT = 'Vehicle.Powertrain.FuelSystem.RelativeLevel';
const CHARGE = 'Vehicle.Powertrain.TractionBattery.StateOfCharge.Current';
const CHARGE_SHOWN = 'Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed';
export const TRIP_SIGNALS = [
  SPEED,
  GNSS_SPEED,
  ODOMETER,
  LATITUDE,
  LONGITUDE,
  FUEL_RATE,
  ENGINE_SPEED,
  TANK_LITRES,
  TANK_PERCENT,
  CHARGE,
  CHARGE_SHOWN,
];

/** A stand of ten minutes ends a trip, and so does a silence of that length. */
const STAND_MS = 10 * 60_000;
/** A trip that never ends is a fault of the data: it is cut after a day. */
const LONGEST_MS = 24 * 3_600_000;
/** What moves: wheels are exact, a receiver that stands still tells of some km/h. */
const MOVING_KMH = { wheels: 1, receiver: 5 };
/** Speeds come every few seconds: one this near tells of the same moment. */
const SAME_TIME_MS = 15_000;
/** Receivers wander some metres while the car stands. */
const MOVED_M = 50;
const SHORTEST_KM = 0.1;
/** A float in a tank tells no less. */
const LEAST_LITRES = 1;
/** Rates are measured anew within seconds; across a longer gap nothing is known. */
const GAP_MS = 60_000;

/** What a car did, by its data points (any order): trips, fillings of its tank, charges of its battery, each in order of time. */
export function travelsOf(points: Point[]): { trips: Trip[]; refuellings: Refuelling[]; charges: Charge[] } {
  const series = seriesOf(points);
  const found = tripsOf(series);
  const driven = found.map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) }));
  return {
    trips: found,
    refuellings: refuellings(series.get(TANK_LITRES) ?? [], series.get(TANK_PERCENT) ?? []),
    charges: charges(series.get(CHARGE) ?? series.get(CHARGE_SHOWN) ?? [], driven),
  };
}

/** Where the car moved, cut at stands; without those that go nowhere. */
function tripsOf(series: Series): Trip[] {
  const fixes = plausibleFixes(fixesOf(series));
  const speeds = series.get(SPEED) ?? series.get(GNSS_SPEED) ?? [];
  const moving = series.has(SPEED) ? MOVING_KMH.wheels : MOVING_KMH.receiver;
  const byPosition = movesByPosition(fixes).filter((at) => !stoodAt(speeds, at, moving));
  const moves = [...movesBySpeed(speeds, moving), ...byPosition].sort((a, b) => a - b);
  return spans(moves)
    .map((span) => tripOf(span, series, speeds, fixes))
    .filter((trip) => trip.distanceKm >= SHORTEST_KM && trip.durationSeconds > 0);
}

type Series = Map<string, Sample[]>;

function seriesOf(points: Point[]): Series {
  const series: Series = new Map();
  for (const { time, signal, value } of points) {
    if (value === null || !Number.isFinite(value)) continue;
    const samples = series.get(signal) ?? [];
    samples.push({ at: Date.parse(time), value });
    series.set(signal, samples);
  }
  for (const samples of series.values()) samples.sort((a, b) => a.at - b.at);
  return series;
}

/** A fix is a latitude and a longitude of the same time. */
function fixesOf(series: Series): Fix[] {
  const longitudes = new Map((series.get(LONGITUDE) ?? []).map(({ at, value }) => [at, value]));
  return (series.get(LATITUDE) ?? []).flatMap(({ at, value }) => {
    const longitude = longitudes.get(at);
    return longitude === undefined ? [] : [{ at, latitude: value, longitude }];
  });
}

const movesBySpeed = (speeds: Sample[], moving: number) =>
  speeds.filter(({ value }) => value >= moving).map(({ at }) => at);

/** Times at which the car was at least 50 m from where it last stood. */
function movesByPosition(fixes: Fix[]): number[] {
  let anchor = fixes[0];
  return fixes.flatMap((fix) => {
    if (!anchor || distanceM(anchor, fix) < MOVED_M) return [];
    const from = fix.at - anchor.at < STAND_MS ? [anchor.at] : [];
    anchor = fix;
    return [...from, fix.at];
  });
}

/** Whether the car said then that it stood: a receiver's first fixes jump about, its wheels don't. */
function stoodAt(speeds: Sample[], at: number, moving: number): boolean {
  const near = nearest(speeds, at);
  return near !== undefined && Math.abs(near.at - at) <= SAME_TIME_MS && near.value < moving;
}

function spans(moves: number[]): Span[] {
  const found: Span[] = [];
  for (const at of moves) {
    const last = found.at(-1);
    if (last && at - last.end < STAND_MS && at - last.start < LONGEST_MS) last.end = at;
    else found.push({ start: at, end: at });
  }
  return found;
}

function tripOf(span: Span, series: Series, allSpeeds: Sample[], fixes: Fix[]): Trip {
  const within = <T extends { at: number }>(items: T[]) => items.filter(({ at }) => at >= span.start && at <= span.end);
  const path = within(fixes);
  const speeds = within(allSpeeds);
  const rates = within(series.get(FUEL_RATE) ?? []);
  const [from, to] = [path[0], path.at(-1)];
  const place = (fix: Fix | undefined) => (fix ? { latitude: fix.latitude, longitude: fix.longitude } : null);
  return {
    start: new Date(span.start).toISOString(),
    end: new Date(span.end).toISOString(),
    durationSeconds: Math.round((span.end - span.start) / 1_000),
    ...distance(path, within(series.get(ODOMETER) ?? []), speeds),
    maxSpeedKmh: speeds.reduce<number | null>((most, { value }) => Math.max(most ?? 0, value), null),
    ...fuel(rates, within(series.get(TANK_LITRES) ?? [])),
    idleSeconds: idleSeconds(within(series.get(ENGINE_SPEED) ?? []), speeds, {
      maxGapMs: GAP_MS,
      movingKmh: series.has(SPEED) ? MOVING_KMH.wheels : MOVING_KMH.receiver,
    }),
    from: place(from),
    to: place(to),
  };
}

function distance(path: Fix[], odometer: Sample[], speeds: Sample[]): Pick<Trip, 'distanceKm' | 'distanceFrom'> {
  const byPath = pathM(path) / 1_000;
  const byOdometer = change(odometer);
  const bySpeed = area(speeds, GAP_MS);
  if (byPath >= SHORTEST_KM && byPath >= bySpeed * 0.8)
    return { distanceKm: rounded(byPath, 2), distanceFrom: 'position' };
  if (byOdometer !== null && byOdometer >= bySpeed * 0.8 && byOdometer > 0)
    return { distanceKm: rounded(byOdometer, 2), distanceFrom: 'odometer' };
  return { distanceKm: rounded(Math.max(bySpeed, 0), 2), distanceFrom: 'speed' };
}

/** By its rate; else by the fall of the tank's level, between the middles of its first and last values, unless it was filled under way. */
function fuel(rates: Sample[], litres: Sample[]): Pick<Trip, 'fuelLitres' | 'fuelFrom'> {
  if (rates.length > 1) return { fuelLitres: rounded(area(rates, GAP_MS), 2), fuelFrom: 'rate' };
  const used = middle(litres.slice(0, FEW)) - middle(litres.slice(-FEW));
  if (litres.length < 2 * FEW || used < LEAST_LITRES || refuellings(litres, []).length > 0)
    return { fuelLitres: null, fuelFrom: null };
  return { fuelLitres: rounded(used, 1), fuelFrom: 'level' };
}

const FEW = 5;
const middle = (samples: Sample[]) => samples.map(({ value }) => value).sort((a, b) => a - b)[samples.length >> 1] ?? 0;
