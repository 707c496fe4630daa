import { distanceM } from './haversine.ts';
import { type Point, travelsOf } from './trips.ts';

const trips = (points: Point[]) => travelsOf(points).trips;

const START = Date.parse('2026-11-22T10:00:00Z');
const at = (s: number) => new Date(START + s * 1_000).toISOString();
const point = (s: number, signal: string, value: number | null): Point => ({ time: at(s), signal, value });
const fix = (s: number, latitude: number, longitude: number): Point[] => [
  point(s, 'Vehicle.CurrentLocation.Latitude', latitude),
  point(s, 'Vehicle.CurrentLocation.Longitude', longitude),
];
/** North at 72 km/h (20 m/s), a fix and a speed every ten seconds. */
const METRE = 1 / 111_195;
const drive = (from: number, to: number, latitude = 56): Point[] =>
  Array.from({ length: (to - from) / 10 + 1 }, (_, i) => i * 10).flatMap((s) => [
    ...fix(from + s, latitude + s * 20 * METRE, 10),
    point(from + s, 'Vehicle.Speed', 72),
  ]);

test('a drive is a trip, by its positions', () => {
  expect(trips(drive(0, 600))).toEqual([
    {
      start: at(0),
      end: at(600),
      durationSeconds: 600,
      distanceKm: 12,
      distanceFrom: 'position',
      maxSpeedKmh: 72,
      fuelLitres: null,
      fuelFrom: null,
      idleSeconds: null,
      from: { latitude: 56, longitude: 10 },
      to: { latitude: 56 + 12_000 * METRE, longitude: 10 },
    },
  ]);
});

test('a stand of ten minutes parts two trips, a shorter one does not', () => {
  expect(trips([...drive(0, 300), ...drive(900, 1_200, 56.054)])).toHaveLength(2);
  expect(trips([...drive(0, 300), ...drive(800, 1_100, 56.06)])).toHaveLength(1);
});

test('the order of the points does not matter', () => {
  expect(trips(drive(0, 600).reverse())).toEqual(trips(drive(0, 600)));
});

test('without positions the odometer tells the distance, without it the speed', () => {
  const speeds = drive(0, 600).filter(({ signal }) => signal === 'Vehicle.Speed');
  expect(trips(speeds)).toMatchObject([{ distanceKm: 12, distanceFrom: 'speed', from: null }]);
  const odometer = [point(0, 'Vehicle.TraveledDistance', 94_000), point(600, 'Vehicle.TraveledDistance', 94_012.4)];
  expect(trips([...speeds, ...odometer])).toMatchObject([{ distanceKm: 12.4, distanceFrom: 'odometer' }]);
  const backwards = [
    point(0, 'Vehicle.TraveledDistance', 94_000),
    point(300, 'Vehicle.TraveledDistance', 12),
    point(600, 'Vehicle.TraveledDistance', 94_012),
  ];
  expect(trips([...speeds, ...backwards])).toMatchObject([{ distanceKm: 12, distanceFrom: 'odometer' }]);
});

test('jumps of the receiver are left out', () => {
  const jumps = [...fix(105, 0, 0), ...fix(205, 12, 99), ...fix(305, 91, 10), ...fix(405, 56.5, 10.5)];
  expect(trips([...drive(0, 600), ...jumps])).toEqual(trips(drive(0, 600)));
});

test('a car that stands goes nowhere, however its receiver wanders', () => {
  const wander = Array.from({ length: 360 }, (_, i) => fix(i * 10, 56 + Math.sin(i) * 10 * METRE, 10)).flat();
  expect(trips(wander)).toEqual([]);
  expect(trips(Array.from({ length: 100 }, (_, i) => point(i * 10, 'Vehicle.Speed', 0)))).toEqual([]);
});

test('while the wheels stand, a receiver that finds its place moves nothing', () => {
  const standing = Array.from({ length: 20 }, (_, i) => point(-200 + i * 10, 'Vehicle.Speed', 0));
  const finding = Array.from({ length: 20 }, (_, i) => fix(-200 + i * 10, 56 - (20 - i) * 60 * METRE, 10)).flat();
  expect(trips([...standing, ...finding, ...drive(0, 600)])).toEqual(trips(drive(0, 600)));
});

test('a device that only knows its position tells the speed of its receiver', () => {
  const points = drive(0, 600).map((one) => ({
    ...one,
    signal: one.signal.replace('Vehicle.Speed', 'Vehicle.Private.GNSS.Speed'),
  }));
  expect(trips(points)).toMatchObject([{ distanceKm: 12, maxSpeedKmh: 72 }]);
});

test('a speed that never falls is cut after a day', () => {
  const stuck = Array.from({ length: 2 * 24 * 12 }, (_, i) => point(i * 300, 'Vehicle.Speed', 50));
  for (const { durationSeconds } of trips(stuck)) expect(durationSeconds).toBeLessThanOrEqual(86_400);
});

test('fuel is the area under its rate', () => {
  const rates = Array.from({ length: 61 }, (_, i) => point(i * 10, 'Vehicle.OBD.FuelRate', 6));
  expect(trips([...drive(0, 600), ...rates])).toMatchObject([{ fuelLitres: 1 }]);
});

test('values that are none are passed over', () => {
  expect(trips([point(0, 'Vehicle.Speed', null), point(1, 'Vehicle.Speed', Number.NaN), ...fix(2, 56, 10)])).toEqual(
    [],
  );
  expect(trips([])).toEqual([]);
});

test('the haversine distance between Aarhus and Copenhagen is 157 km', () => {
  expect(
    distanceM({ latitude: 56.1629, longitude: 10.2039 }, { latitude: 55.6761, longitude: 12.5683 }) / 1_000,
  ).toBeCloseTo(157, 0);
});

const ODOMETER = 'Vehicle.TraveledDistance';
const IGNITION = 'Vehicle.LowVoltageSystemState';
const odometer = (from: number, to: number, km: (s: number) => number) =>
  Array.from({ length: (to - from) / 10 + 1 }, (_, i) => point(from + i * 10, ODOMETER, km(from + i * 10)));

describe('a car that tells its odometer alone', () => {
  test.each<[string, (s: number) => number]>([
    ['exactly', (s) => 50_000 + s * 0.02],
    ['in whole kilometres', (s) => Math.floor(50_000.01 + s * 0.02)],
    ['with a glitch to 0', (s) => (s === 300 ? 0 : 50_000 + s * 0.02)],
    ['with a glitch to what it says when it starts', (s) => (s === 300 ? 1_048_575 : 50_000 + s * 0.02)],
    ['with a glitch at first', (s) => (s === 0 ? 1_048_575 : 50_000 + s * 0.02)],
  ])('%s', (_, km) => {
    const [trip, ...others] = trips(odometer(0, 600, km));
    expect(others).toEqual([]);
    expect(trip).toMatchObject({ distanceFrom: 'odometer' });
    expect(Math.abs((trip?.distanceKm ?? 0) - 12)).toBeLessThanOrEqual(0.2);
    expect(Math.abs((trip?.durationSeconds ?? 0) - 600)).toBeLessThanOrEqual(60);
  });

  test('and stands, goes nowhere', () => {
    expect(trips(odometer(0, 3_600, () => 50_000))).toEqual([]);
  });

  test('of another instrument is measured on', () => {
    const swapped = odometer(0, 600, (s) => (s < 300 ? 50_000 : 100) + s * 0.02);
    expect(trips(swapped)).toMatchObject([{ distanceKm: 11.8, distanceFrom: 'odometer' }]);
  });
});

describe('a silence in which the car drove on', () => {
  const later = (from: number, metres: number) => drive(from, from + 300, 56 + metres * METRE);

  test('is a tunnel, or a lost network: one trip', () => {
    expect(trips([...drive(0, 300), ...later(1_020, 20_400)])).toMatchObject([
      { start: at(0), end: at(1_320), distanceKm: 26.4 },
    ]);
  });

  test.each([
    ['it went nowhere', 1_020, 6_000],
    ['it is too long to tell', 2_400, 48_000],
  ])('is none where %s', (_, from, metres) => {
    expect(trips([...drive(0, 300), ...later(from, metres)])).toHaveLength(2);
  });
});

test.each([
  ['five minutes end a trip', 310, 620, 2],
  ['less does not', 310, 500, 1],
])('with the ignition off, %s', (_, off, on, count) => {
  const states = [point(-5, IGNITION, 1), point(off, IGNITION, 0), point(on, IGNITION, 1)];
  const points = [...drive(0, 300), ...states, ...drive(on + 10, on + 310, 56 + 6_000 * METRE)];
  expect(trips(points)).toHaveLength(count);
});

test('a receiver whose speed is stuck, and whose position is too, goes nowhere', () => {
  const stuck = Array.from({ length: 360 }, (_, i) => [
    ...fix(i * 30, 56, 10),
    point(i * 30, 'Vehicle.Private.GNSS.Speed', 40),
  ]).flat();
  expect(trips(stuck)).toEqual([]);
});

test('a position from the masts of a network moves nothing', () => {
  const wander = Array.from({ length: 20 }, (_, i) => [
    ...fix(i * 60, 56 + (i % 2) * 900 * METRE, 10),
    point(i * 60, 'Vehicle.CurrentLocation.HorizontalAccuracy', 3_000),
  ]).flat();
  expect(trips(wander)).toEqual([]);
});

test('two units in one car make one trip, no longer than it was', () => {
  const by = (unitKey: string, points: Point[]) => points.map((one) => ({ ...one, unitKey }));
  const beside = drive(5, 605, 56 + 100 * METRE).map((one) =>
    one.signal.endsWith('Longitude') ? { ...one, value: 10.001 } : one,
  );
  const rounded = odometer(0, 600, (s) => Math.floor(50_000.4 + s * 0.02));
  const exact = odometer(3, 603, (s) => 50_000.4 + s * 0.02);
  const both = [...by('a', drive(0, 600)), ...by('b', beside), ...by('a', rounded), ...by('b', exact)];
  expect(trips(both)).toMatchObject([{ distanceKm: 12, distanceFrom: 'position' }]);
  const withoutFixes = both.filter(({ signal }) => !signal.includes('Location'));
  const [trip] = trips(withoutFixes);
  expect(Math.abs((trip?.distanceKm ?? 0) - 12)).toBeLessThanOrEqual(1);
});

test('where the wheels say nothing any more, the receiver tells the speed', () => {
  const idle = Array.from({ length: 60 }, (_, i) => point(-700 + i * 10, 'Vehicle.Speed', 0));
  const points = drive(0, 600).map((one) => ({
    ...one,
    signal: one.signal.replace('Vehicle.Speed', 'Vehicle.Private.GNSS.Speed'),
  }));
  expect(trips([...idle, ...points])).toMatchObject([{ distanceKm: 12, maxSpeedKmh: 72 }]);
});
