import { type ClusterState, kombi01, kombi02, kombi03, motor07, motor26, vinFrames } from './mqb-frames.ts';

const state: ClusterState = {
  odometerKm: 123_456,
  parkedS: 3600,
  tankL: 47,
  tankPercent: 94,
  outsideC: 18.5,
  speedKmh: 51.2,
  intakeC: 27,
  oilC: 90,
  coolantC: 87,
  oilLevel: 75,
  lamps: new Set(),
  isSelfTest: false,
};

test('odometer, time parked, tank, temperatures', () => {
  expect(kombi02(state)).toEqual({ id: '6B7', data: '40E201E1002F0089' });
  expect(motor07(state)).toEqual({ id: '640', data: '006496B400000000' });
  expect(kombi03(state).data).toBe(
    Buffer.from(Uint8Array.from([0, 0, (94 << 2) & 255, 1 | ((4700 & 63) << 2), 4700 >> 6, 0, 0, 0]))
      .toString('hex')
      .toUpperCase(),
  );
});

test('lamps', () => {
  expect(kombi01({ ...state, lamps: new Set(['abs', 'esp']) }).data).toBe('030000000000A000');
  expect(motor26({ ...state, lamps: new Set(['engine', 'particleFilter', 'oilLevel']) }).data).toBe('0020060000000A00');
  expect(kombi01({ ...state, isSelfTest: true, speedKmh: 0 }).data).toBe('6B00410000000000');
});

test('what is beyond a scale stays on it, below what means "no value"', () => {
  expect(kombi02({ ...state, parkedS: 1e9 }).data.slice(4, 10)).toBe('D1FF1F');
});

test('the VIN in three frames', () => {
  expect(vinFrames('WVWZZZ1JZ3W000000').map(({ data }) => data)).toEqual([
    '0000000000575657',
    '015A5A5A314A5A33',
    '0257303030303030',
  ]);
});
