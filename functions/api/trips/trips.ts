import { type Charge, charges, type Refuelling, refuellings } from './energy.ts';
import { type Fix, pathM, plausibleFixes } from './fixes.ts';
import { idleSeconds } from './idling.ts';
import { movesOf, type Speed, speedsOf } from './moves.ts';
import { drivenKm, plausibleOdometer } from './odometer.ts';
import { area, middle, ofOneUnit, type Sample } from './series.ts';
import { rounded, type Span } from './span.ts';
import { stretches } from './stretches.ts';

/** A data point as trips need it: by time, VSS name, value, and which unit it is of. */
export type Point = { time: string; signal: string; value: number | null; unitKey?: string };

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
/** m */
const ACCURACY = 'Vehicle.CurrentLocation.HorizontalAccuracy';
const IGNITION = 'Vehicle.LowVoltageSystemState';
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
  ACCURACY,
  IGNITION,
  FUEL_RATE,
  ENGINE_SPEED,
  TANK_LITRES,
  TANK_PERCENT,
  CHARGE,
  CHARGE_SHOWN,
];

/** A position from the masts of a network, not from satellites. */
const COARSE_M = 200;
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
  const sources = speedsOf(series.get(SPEED) ?? [], series.get(GNSS_SPEED) ?? []);
  const speeds = [...sources.wheels, ...sources.receiver].sort((a, b) => a.at - b.at);
  const odometers = Map.groupBy(series.get(ODOMETER) ?? [], ({ by }) => by);
  const odometer = [...odometers.values()].flatMap(plausibleOdometer).sort((a, b) => a.at - b.at);
  const moves = movesOf(sources, speeds, fixes, odometer);
  return stretches(moves, { fixes, odometer, ignition: series.get(IGNITION) ?? [] })
    .map((span) => tripOf(span, series, { speeds, fixes, odometer }))
    .filter((trip) => trip.distanceKm >= SHORTEST_KM && trip.durationSeconds > 0);
}

type Series = Map<string, Sample[]>;
type Measured = { speeds: Speed[]; fixes: Fix[]; odometer: Sample[] };

function seriesOf(points: Point[]): Series {
  const series: Series = new Map();
  for (const { time, signal, value, unitKey } of points) {
    if (value === null || !Number.isFinite(value)) continue;
    const samples = series.get(signal) ?? [];
    samples.push({ at: Date.parse(time), value, by: unitKey });
    series.set(signal, samples);
  }
  for (const samples of series.values()) samples.sort((a, b) => a.at - b.at);
  return series;
}

/** A fix is a latitude and a longitude of the same unit and time, unless it says of itself that it is coarse. */
function fixesOf(series: Series): Fix[] {
  const key = ({ at, by }: Sample) => `${by} ${at}`;
  const of = (signal: string) => new Map((series.get(signal) ?? []).map((sample) => [key(sample), sample.value]));
  const [longitudes, accuracies] = [of(LONGITUDE), of(ACCURACY)];
  return (series.get(LATITUDE) ?? []).flatMap((sample) => {
    const longitude = longitudes.get(key(sample));
    if (longitude === undefined || (accuracies.get(key(sample)) ?? 0) >= COARSE_M) return [];
    return [{ at: sample.at, by: sample.by, latitude: sample.value, longitude }];
  });
}

function tripOf(span: Span, series: Series, measured: Measured): Trip {
  const within = <T extends { at: number }>(items: T[]) => items.filter(({ at }) => at >= span.start && at <= span.end);
  const path = ofOneUnit(within(measured.fixes));
  const speeds = within(measured.speeds);
  const rates = within(series.get(FUEL_RATE) ?? []);
  const [from, to] = [path[0], path.at(-1)];
  const place = (fix: Fix | undefined) => (fix ? { latitude: fix.latitude, longitude: fix.longitude } : null);
  return {
    start: new Date(span.start).toISOString(),
    end: new Date(span.end).toISOString(),
    durationSeconds: Math.round((span.end - span.start) / 1_000),
    ...distance(path, ofOneUnit(within(measured.odometer)), speeds),
    maxSpeedKmh: speeds.reduce<number | null>((most, { value }) => Math.max(most ?? 0, value), null),
    ...fuel(rates, within(series.get(TANK_LITRES) ?? [])),
    idleSeconds: idleSeconds(within(series.get(ENGINE_SPEED) ?? []), speeds, GAP_MS),
    from: place(from),
    to: place(to),
  };
}

function distance(path: Fix[], odometer: Sample[], speeds: Sample[]): Pick<Trip, 'distanceKm' | 'distanceFrom'> {
  const byPath = pathM(path) / 1_000;
  const byOdometer = drivenKm(odometer);
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
