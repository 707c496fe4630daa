import type { LiveState } from '../../shared/vehicles/live-state.ts';
import { decodeUpload } from './decode-upload.ts';
import { merged } from './live-state.ts';
import { sampleUpload } from './sample-upload.ts';

const DISTANCE = 'Vehicle.Service.DistanceToService';
const TIME = 'Vehicle.Service.TimeToService';
const IS_DUE = 'Vehicle.Service.IsServiceDue';
const OIL = 'Vehicle.Private.Service.DistanceToOilChange';
const QUALITY = 'Vehicle.Private.Service.OilQuality';
const ODOMETER = 'Vehicle.TraveledDistance';
const DAY_S = 86_400;

type Reading = [day: number, name: string, value: number];

/** A car that sends each list of readings as an upload; `day` counts from 1 November. */
function car() {
  let state: LiveState | undefined;
  let seq = 0;
  return (...readings: Reading[]) => {
    const records = readings.map(([day, name, value], i) => {
      seq += 1;
      return { type: 'signal', name, value, seq, time: new Date(Date.UTC(2026, 10, day, 9, 0, i)).toISOString() };
    });
    const now = new Date(Date.UTC(2026, 10, Math.max(...readings.map(([day]) => day)), 10)).toISOString();
    const { state: change } = decodeUpload(sampleUpload(records, { sentAt: now, receivedAt: now }));
    const { reports, state: after } = merged(state, change);
    state = after ?? state;
    return reports.flatMap(({ faults, signals }) =>
      faults.map((fault) => `${fault.name} ${fault.state}${signals ? ` at ${signals[ODOMETER]} km` : ''}`),
    );
  };
}

/** `km` a day from the first to the 22nd. */
const driven = (km: number): Reading[] =>
  Array.from({ length: 22 }, (_, day): Reading => [day + 1, ODOMETER, 50_000 + day * km]);

test.each<[string, Reading[], string[]]>([
  ['within 1,000 km', [[1, DISTANCE, 1000]], ['inspection failed']],
  ['overdue', [[1, DISTANCE, -20]], ['inspection failed']],
  ['within 30 days', [[1, TIME, 30 * DAY_S]], ['inspection failed']],
  ['in two months', [[1, TIME, 45 * DAY_S]], []],
  [
    'done',
    [
      [1, DISTANCE, 15_000],
      [1, TIME, 365 * DAY_S],
    ],
    ['inspection gone', 'inspection gone'],
  ],
  [
    'near in time, not in distance',
    [
      [1, TIME, 0],
      [1, DISTANCE, 9_000],
    ],
    ['inspection failed'],
  ],
  ['that the car only says is due', [[1, IS_DUE, 1]], ['inspection failed']],
  ['that it says is not', [[1, IS_DUE, 0]], ['inspection gone']],
  ['of the oil', [[1, OIL, 300]], ['oilChange failed']],
  ['of oil that is worn', [[1, QUALITY, 9]], ['oilChange failed']],
  ['of oil that is not', [[1, QUALITY, 60]], ['oilChange gone']],
])('a service %s', (_, readings, expected) => {
  expect(car()(...readings)).toEqual(expected);
});

test.each<[string, Reading[], Reading, string[]]>([
  ['a car that drives 100 km a day', driven(100), [22, DISTANCE, 2_900], ['inspection stored']],
  ['the same, two months ahead', driven(100), [22, DISTANCE, 6_100], ['inspection gone']],
  ['the same, between', driven(100), [22, DISTANCE, 4_500], []],
  ['a car that drives 10 km a day', driven(10), [22, DISTANCE, 2_900], ['inspection gone']],
  ['the same, near enough for everyone', driven(10), [22, DISTANCE, 900], ['inspection failed']],
  ['a car that stands', driven(0), [22, DISTANCE, 1_100], ['inspection gone']],
  ['a car that is known for three days', driven(100).slice(0, 3), [3, DISTANCE, 2_900], ['inspection gone']],
  [
    'oil that loses 2 % a day',
    Array.from({ length: 10 }, (_, day): Reading => [day + 1, QUALITY, 70 - 2 * day]),
    [11, QUALITY, 50],
    ['oilChange stored'],
  ],
  [
    'oil that was changed since',
    [...Array.from({ length: 10 }, (_, day): Reading => [day + 1, QUALITY, 70 - 2 * day]), [11, QUALITY, 100]],
    [12, QUALITY, 99],
    ['oilChange gone'],
  ],
])('%s: when it is due is predicted from the last weeks', (_, history, reading, expected) => {
  const uploads = car();
  for (const one of history) uploads(one);
  expect(uploads(reading)).toEqual(expected);
  const shuffled = car();
  shuffled(...history.toReversed());
  expect(shuffled(reading)).toEqual(expected);
});

test('a reminder has the signals around it', () => {
  expect(car()(...driven(100), [22, DISTANCE, 2_900])).toEqual(['inspection stored at 52100 km']);
});

test('what one signal said in another upload is not undone by the other', () => {
  const uploads = car();
  expect(uploads([1, DISTANCE, 500])).toEqual(['inspection failed']);
  expect(uploads([2, TIME, 200 * DAY_S])).toEqual([]);
  expect(uploads([40, TIME, 160 * DAY_S])).toEqual(['inspection gone']);
});

test('a reset voids what the other signal had said, and the same upload again says the same', () => {
  const uploads = car();
  uploads([1, DISTANCE, 500], [1, TIME, 10 * DAY_S]);
  expect(uploads([3, DISTANCE, 15_000])).toEqual(['inspection gone']);
  expect(uploads([3, DISTANCE, 14_990])).toEqual(['inspection gone']);
  expect(uploads([4, TIME, 9 * DAY_S])).toEqual(['inspection failed']);
});
