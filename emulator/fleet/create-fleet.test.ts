import { createHash } from 'node:crypto';
import { createReassembler } from '../common/iso-tp.ts';
import type { Car } from './car.ts';
import { type CarDay, createFleet } from './create-fleet.ts';
import type { FleetUpload } from './recorder.ts';
import { distanceM } from './roads.ts';

type FleetRecord = FleetUpload['records'][number];
const cars = 60;
const days = 3;
const fleet = createFleet({ seed: 7, cars, firstDate: '2026-11-18' });
const driven = Array.from({ length: cars }, (_, index) => driveDays(fleet.car(index)));
const all = driven.flatMap(({ records }) => records);

function driveDays(car: Car) {
  const history: CarDay[] = [];
  for (let day = 0, state = fleet.firstState(car); day < days; day += 1) {
    const carDay = fleet.drive(car, state, day);
    history.push(carDay);
    state = carDay.state;
  }
  const uploads = history.flatMap((day) => day.uploads);
  return { car, history, uploads, records: uploads.flatMap((upload) => upload.records) };
}

/** The payloads that one ECU answered with, whole or in frames, with their times. */
function answers(records: FleetRecord[], rx: string) {
  const reassembler = createReassembler();
  return records.flatMap((record) => {
    const timeMs = Date.parse(record.time);
    const isFrame = record.type === 'can' && record.id === rx;
    const payload = isFrame
      ? reassembler.take(rx, String(record.data), timeMs)
      : record.rx === rx
        ? String(record.response)
        : undefined;
    return payload === undefined ? [] : [{ timeMs, payload, encoding: record.encoding }];
  });
}

/** Values of one PID of mode 01, from answers that hold one or several. */
function readings(records: FleetRecord[], wanted: string) {
  const lengths: Record<string, number> = { '01': 4, '0C': 2, '1F': 2, '31': 2, '42': 2, '5E': 2, A6: 4 };
  return answers(records, '7E8').flatMap(({ timeMs, payload }) => {
    if (!payload.startsWith('41')) return [];
    for (let at = 2; at < payload.length; ) {
      const pid = payload.slice(at, at + 2);
      const length = lengths[pid] ?? 1;
      if (pid === wanted) return [{ timeMs, value: Number.parseInt(payload.slice(at + 2, at + 2 + 2 * length), 16) }];
      at += 2 + 2 * length;
    }
    return [];
  });
}

const digest = (seed: number, firstDate: string) => {
  const hash = createHash('sha256');
  for (const upload of createFleet({ seed, cars: 8, firstDate }).firstDay()) hash.update(JSON.stringify(upload));
  return hash.digest('hex');
};

test('the same seed and day, the same bytes; another seed or day, others', () => {
  expect(digest(1, '2026-11-20')).toBe(digest(1, '2026-11-20'));
  expect(digest(1, '2026-11-20')).not.toBe(digest(2, '2026-11-20'));
  expect(digest(1, '2026-11-20')).not.toBe(digest(1, '2026-11-21'));
});

test('VINs are of valid form with the makers’ true beginnings, and no two are the same', () => {
  const beginnings: Record<string, RegExp> = {
    Volkswagen: /^WV[WG]/,
    SEAT: /^VSS/,
    Škoda: /^TMB/,
    Audi: /^WAU/,
    CUPRA: /^VSSZZZK/,
  };
  for (const { car } of driven) {
    expect(car.vin).toMatch(/^[A-HJ-NPR-Z0-9]{17}$/);
    expect(car.vin).toMatch(beginnings[car.make] ?? /never/);
  }
  expect(new Set(driven.map(({ car }) => car.vin)).size).toBe(cars);
  expect(new Set(driven.map(({ car }) => car.make)).size).toBe(5);
});

test('seq rises by one for the life of a unit, and times only rise', () => {
  for (const { records } of driven) {
    expect(records.map(({ seq }) => seq)).toEqual(records.map((_, index) => index + 1));
    const times = records.map(({ time }) => Date.parse(time));
    expect(times.every((time, index) => index === 0 || time > (times[index - 1] ?? 0))).toBe(true);
  }
});

test('no upload holds what is younger than itself, or more than five minutes of driving and a little', () => {
  for (const { atMs, records, uploadId } of driven.flatMap(({ uploads }) => uploads)) {
    const times = records.map(({ time }) => Date.parse(time));
    expect(Math.max(...times)).toBeLessThanOrEqual(atMs);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(310_000);
    expect(uploadId).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  }
});

test('speeds are those of roads, and a stop is part of each trip', () => {
  const speeds = all.flatMap(({ type, speed }) => (type === 'gnss' ? [Number(speed)] : []));
  expect(Math.min(...speeds)).toBe(0);
  expect(Math.max(...speeds)).toBeGreaterThan(105);
  expect(Math.max(...speeds)).toBeLessThan(150);
});

test('positions move as far as the odometer, which only rises', () => {
  let moved = 0;
  let counted = 0;
  for (const { history, records, car } of driven) {
    const [first, last] = [car.firstOdometerM, history.at(-1)?.state.vitals.odometerM ?? 0];
    expect(last).toBeGreaterThanOrEqual(first);
    counted += last - first;
    const places = records.filter(({ type }) => type === 'gnss') as unknown as {
      latitude: number;
      longitude: number;
    }[];
    places.forEach((place, index) => {
      const before = places[index - 1];
      if (before !== undefined) moved += distanceM(before, place);
    });
    const odometer = records
      .filter(({ id }) => id === '6B7')
      .map(({ data }) => Buffer.from(String(data), 'hex').readUIntLE(0, 3) & 0xfffff);
    expect(odometer).toEqual([...odometer].sort((a, b) => a - b));
    if (odometer.length > 0) expect(odometer.at(-1)).toBe(Math.floor(last / 1000));
  }
  // Straight lines between samples cut corners.
  expect(moved / counted).toBeGreaterThan(0.8);
  expect(moved / counted).toBeLessThan(1.02);
});

test('the coolant only warms until the thermostat opens, and stays below boiling', () => {
  for (const { car, uploads } of driven) {
    if (car.drive === 'electric') continue;
    const coolant = readings(
      uploads.flatMap(({ records }) => records),
      '05',
    ).map(({ timeMs, value }) => ({ timeMs, celsius: value - 40 }));
    coolant.forEach(({ timeMs, celsius }, index) => {
      expect(celsius).toBeLessThan(110);
      const before = coolant[index - 1];
      const isSameTrip = before !== undefined && timeMs - before.timeMs < 240_000;
      if (isSameTrip && before.celsius < 55) expect(celsius).toBeGreaterThanOrEqual(before.celsius);
    });
  }
  expect(Math.max(...readings(all, '05').map(({ value }) => value - 40))).toBeGreaterThan(85);
});

test('engine speed, load and voltage stay within what such cars do', () => {
  const range = (pid: string) => {
    const values = readings(all, pid).map(({ value }) => value);
    return [Math.min(...values), Math.max(...values)];
  };
  const [slowest, fastest] = range('0C').map((value) => value / 4);
  expect(slowest).toBe(0);
  expect(fastest).toBeGreaterThan(2000);
  expect(fastest).toBeLessThan(5500);
  const volts = all.flatMap(({ type, batteryVoltage }) => (type === 'io' ? [Number(batteryVoltage)] : []));
  expect(Math.min(...volts)).toBeGreaterThan(6.5);
  expect(Math.max(...readings(all, '42').map(({ value }) => value / 1000))).toBeLessThan(15);
});

test('every multi-frame answer comes together: the VIN on the first start, scans of the fault memories', () => {
  const framed = driven.filter(({ car, records }) => car.reports === 'frames' && records.length > 0);
  expect(framed.length).toBeGreaterThan(0);
  for (const { car, records } of framed) {
    const whole = answers(
      records.filter(({ type }) => type === 'can'),
      '7E8',
    );
    const begun = records.filter(({ id, data }) => id === '7E8' && /^[01]/.test(String(data)));
    expect(whole).toHaveLength(begun.length);
    const vins = whole.filter(({ payload }) => payload.startsWith('490201'));
    expect(vins.map(({ payload }) => Buffer.from(payload.slice(6), 'hex').toString())).toEqual([car.vin]);
  }
});

test('mode 03 and 07 answers hold as many codes as they say; scans are whole', () => {
  for (const { payload } of answers(all, '7E8')) {
    if (/^4[37]/.test(payload)) expect(payload.length / 2).toBe(2 + 2 * Number.parseInt(payload.slice(2, 4), 16));
    if (payload.startsWith('5902')) expect((payload.length / 2 - 3) % 4).toBe(0);
  }
});

test('some cars of a small fleet fail in the first hours, and the lamp, the codes and the news agree', () => {
  const first = driven.filter(({ history }) => history[0]?.news.some(({ text }) => /pending|confirmed/.test(text)));
  expect(first.length).toBeGreaterThanOrEqual(cars * 0.08);
  expect(first.length).toBeLessThanOrEqual(cars * 0.35);
  for (const { records } of driven) {
    const stored = answers(records, '7E8').filter(({ payload }) => payload.startsWith('43') && payload !== '4300');
    const lamps = readings(records, '01').filter(({ value }) => value >= 0x8000_0000);
    if (lamps.length > 0) expect(stored.length).toBeGreaterThan(0);
  }
  const healthy = driven.filter(({ history }) =>
    history.every(({ state, news }) => state.fault.stage === 'none' && news.length === 0),
  );
  const codes = healthy
    .flatMap(({ records }) => answers(records, '7E8'))
    .filter(({ payload }) => /^4[37]/.test(payload));
  expect(codes.every(({ payload }) => payload.endsWith('00') && payload.length === 4)).toBe(true);
});

test('about 120 records a car-day, of which one or two in a hundred report a fault', () => {
  const perDay = all.length / cars / days;
  expect(perDay).toBeGreaterThan(95);
  expect(perDay).toBeLessThan(160);
  const reports = driven.flatMap(({ records }) => [
    ...answers(records, '7E8').filter(
      ({ payload }) => (/^4[37]/.test(payload) && payload.length > 4) || /^4101[89A-F]/.test(payload),
    ),
    ...[...answers(records, '7E8'), ...answers(records, '77D')].filter(({ payload }) =>
      (payload.startsWith('5902') ? (payload.slice(6).match(/.{8}/g) ?? []) : []).some(
        (entry) => (Number.parseInt(entry.slice(6), 16) & 0x8d) !== 0,
      ),
    ),
  ]);
  expect(reports.length / all.length).toBeGreaterThan(0.004);
  expect(reports.length / all.length).toBeLessThan(0.03);
});
