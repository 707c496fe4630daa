import { type Point, travelsOf } from './trips.ts';

const START = Date.parse('2026-11-22T10:00:00Z');
const at = (s: number) => new Date(START + s * 1_000).toISOString();
const point = (s: number, signal: string, value: number): Point => ({ time: at(s), signal, value });
const TANK = 'Vehicle.Powertrain.FuelSystem.AbsoluteLevel';
const PERCENT = 'Vehicle.Powertrain.FuelSystem.RelativeLevel';
const CHARGE = 'Vehicle.Powertrain.TractionBattery.StateOfCharge.Current';
/** a value every ten seconds from one time to another, at a speed */
const every = (from: number, to: number, signal: string, value: (s: number) => number): Point[] =>
  Array.from({ length: (to - from) / 10 + 1 }, (_, i) => point(from + i * 10, signal, value(i * 10)));
const drive = (from: number, to: number) => every(from, to, 'Vehicle.Speed', () => 60);

describe('refuelling', () => {
  test('at a stop with the ignition off: seen when the car starts again', () => {
    const points = [...every(0, 600, TANK, (s) => 12 - s / 600), ...every(1_500, 1_800, TANK, () => 52)];
    expect(travelsOf(points).refuellings).toEqual([
      { start: at(600), end: at(1_500), litres: 41, fromPercent: null, toPercent: null },
    ]);
  });

  test('with the ignition on, litre by litre', () => {
    const points = [
      ...every(0, 300, TANK, () => 20),
      ...every(310, 610, TANK, (s) => 20 + s / 10),
      ...every(620, 900, TANK, () => 50),
    ];
    expect(travelsOf(points).refuellings).toMatchObject([{ start: at(310), end: at(610), litres: 30 }]);
  });

  test('by percent where the car tells no litres', () => {
    const points = [...every(0, 300, PERCENT, () => 20), ...every(900, 1_200, PERCENT, () => 90)];
    expect(travelsOf(points).refuellings).toEqual([
      { start: at(300), end: at(900), litres: null, fromPercent: 20, toPercent: 90 },
    ]);
  });

  test('by a float that swings: the level and the time of the filling, not of its extremes', () => {
    const swing = (level: number) => (s: number) => level + 1.2 * Math.sin(s);
    const points = [...every(0, 600, TANK, swing(12)), ...every(900, 1_800, TANK, swing(50))];
    const [filling, ...others] = travelsOf(points).refuellings;
    expect(others).toEqual([]);
    expect(Math.abs((filling?.litres ?? 0) - 38)).toBeLessThan(1);
    expect(Date.parse(filling?.start ?? '')).toBeGreaterThan(Date.parse(at(540)));
    expect(Date.parse(filling?.end ?? '')).toBeLessThan(Date.parse(at(960)));
  });

  test('twice', () => {
    const points = [
      ...every(0, 300, TANK, () => 10),
      ...every(900, 8_000, TANK, (s) => 50 - s / 200),
      ...every(9_000, 9_300, TANK, () => 55),
    ];
    expect(travelsOf(points).refuellings.map(({ litres }) => litres)).toEqual([39.9, 40.4]);
  });

  test('fuel that sloshes, a slope and a little more than before are none', () => {
    const sloshing = every(0, 3_600, TANK, (s) => 30 + 3 * Math.sin(s / 40));
    const slope = every(0, 900, TANK, (s) => (s > 300 && s < 420 ? 38 : 30));
    const little = [...every(0, 300, TANK, () => 30), ...every(900, 1_200, TANK, () => 33)];
    for (const points of [sloshing, slope, little]) expect(travelsOf(points).refuellings).toEqual([]);
  });
});

describe('charging', () => {
  test('while the car stands, and when it only tells of it at the next start', () => {
    const points = [
      ...drive(0, 600),
      ...every(0, 600, CHARGE, (s) => 60 - s / 60),
      ...every(1_800, 9_000, CHARGE, (s) => 50 + s / 360),
      ...drive(12_000, 12_600),
      ...every(12_000, 12_600, CHARGE, (s) => 70 - s / 60),
      ...drive(40_000, 40_600),
      ...every(40_000, 40_600, CHARGE, (s) => 95 - s / 60),
    ];
    expect(travelsOf(points).charges).toEqual([
      { start: at(1_800), end: at(9_000), fromPercent: 50, toPercent: 70 },
      { start: at(12_600), end: at(40_000), fromPercent: 60, toPercent: 95 },
    ]);
  });

  test('what a long descent brings is none', () => {
    const points = [...drive(0, 1_800), ...every(0, 1_800, CHARGE, (s) => 50 + s / 200)];
    expect(travelsOf(points).charges).toEqual([]);
  });
});

describe('of a trip', () => {
  const ENGINE = 'Vehicle.Powertrain.CombustionEngine.Speed';
  const standing = (from: number, to: number) => every(from, to, 'Vehicle.Speed', () => 0);
  const halting = [...drive(0, 300), ...standing(310, 500), ...drive(510, 900)];

  test('idling: the engine runs, the car stands', () => {
    expect(travelsOf([...halting, ...every(0, 900, ENGINE, () => 800)]).trips).toMatchObject([{ idleSeconds: 190 }]);
  });

  test('an engine that is stopped at the lights does not idle; one that tells nothing is not known to', () => {
    const stopped = every(0, 900, ENGINE, (s) => (s > 310 && s < 500 ? 0 : 800));
    expect(travelsOf([...halting, ...stopped]).trips).toMatchObject([{ idleSeconds: 0 }]);
    expect(travelsOf(halting).trips).toMatchObject([{ idleSeconds: null }]);
  });

  test('fuel by the tank where the car tells no rate, unless it was filled under way', () => {
    const [falling, filled] = [(s: number) => 40 - s / 300, (s: number) => (s < 400 ? 10 : 50)];
    expect(travelsOf([...drive(0, 900), ...every(0, 900, TANK, falling)]).trips).toMatchObject([
      { fuelLitres: 2.9, fuelFrom: 'level' },
    ]);
    expect(travelsOf([...drive(0, 900), ...every(0, 900, TANK, filled)]).trips).toMatchObject([
      { fuelLitres: null, fuelFrom: null },
    ]);
  });
});
