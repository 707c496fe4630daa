import { decode, obd, reasons, values } from './sample-upload.ts';

const RPM = 'Vehicle.Powertrain.CombustionEngine.Speed';
/** what an upload says of freeze frames: code, number and values of each */
const framesOf = (...records: object[]) =>
  decode(records).reports.flatMap(({ ecu, faults, freezeFrames = [] }) =>
    freezeFrames.map(({ record, values: told }) => [ecu, faults[0]?.name, record, told]),
  );

test('a frame number stands before the data, and the values are not those of now', () => {
  expect(values([obd('42 0C 00 0F A0')])).toEqual(['OBD.FreezeFrame.Powertrain.CombustionEngine.Speed 1000 rpm']);
  expect(decode([obd('42 0C 00 0F A0')]).state.signals[RPM]).toBeUndefined();
});

test('it names the code that it was stored for, and says nothing of whether that is there', () => {
  expect(decode([obd('42 02 00 03 01'), obd('42 0C 00 0F A0 0D 00 32')]).reports).toEqual([
    {
      seq: 1,
      time: '2026-11-22T10:00:00Z',
      source: 'obd02',
      ecu: 'engine',
      complete: false,
      faults: [{ type: 'errorCode', name: 'P030100', state: 'untested' }],
      freezeFrames: [{ record: 0, values: { [RPM]: 1000, 'Vehicle.Speed': 50 } }],
    },
  ]);
});

test('the code may come last', () => {
  expect(framesOf(obd('42 0C 00 0F A0'), obd('42 02 00 03 01'))).toEqual([['engine', 'P030100', 0, { [RPM]: 1000 }]]);
});

test('several frames of several ECUs do not mix', () => {
  expect(
    framesOf(
      obd('42 02 00 03 01'),
      obd('42 02 01 04 20'),
      obd('42 0D 00 32', { rx: '7E9' }),
      obd('42 0D 01 14'),
      obd('42 02 00 07 00', { rx: '7E9' }),
      obd('42 0D 00 0A'),
    ),
  ).toEqual([
    ['engine', 'P030100', 0, { 'Vehicle.Speed': 10 }],
    ['engine', 'P042000', 1, { 'Vehicle.Speed': 20 }],
    ['transmission', 'P070000', 0, { 'Vehicle.Speed': 50 }],
  ]);
});

test('values without their code are told: another upload may name it', () => {
  expect(framesOf(obd('42 0D 00 32'))).toEqual([['engine', undefined, 0, { 'Vehicle.Speed': 50 }]]);
  expect(framesOf(obd('42 02 00 03 01'))).toEqual([['engine', 'P030100', 0, {}]]);
});

test('where the ECU says that it has none, there is none', () => {
  expect(framesOf(obd('42 02 00 00 00'), obd('42 0C 00 00 00'))).toEqual([]);
  expect(framesOf(obd('42 0C 00 00 00'), obd('42 02 00 00 00'))).toEqual([]);
});

test('mode 01 names the code of frame 0 too', () => {
  expect(framesOf(obd('41 02 03 01'), obd('42 0D 00 32'), obd('42 0D 01 14'))).toEqual([
    ['engine', 'P030100', 0, { 'Vehicle.Speed': 50 }],
    ['engine', undefined, 1, { 'Vehicle.Speed': 20 }],
  ]);
  expect(framesOf(obd('41 02 00 00'), obd('42 0D 00 00'))).toEqual([]);
  expect(framesOf(obd('41 02 03 01'), obd('42 02 00 04 20'), obd('42 0D 00 32'))).toEqual([
    ['engine', 'P042000', 0, { 'Vehicle.Speed': 50 }],
  ]);
  expect(framesOf(obd('41 02 03 01'), obd('41 02 07 00', { rx: '7E9' }), obd('41 02'))).toEqual([]);
});

test('a frame that another has taken the place of is not mixed with it', () => {
  expect(
    framesOf(
      obd('42 02 00 04 20'),
      obd('42 0D 00 32'),
      obd('42 02 00 03 01'),
      obd('42 0D 00 14'),
      obd('42 0C 00 0F A0'),
    ),
  ).toEqual([
    ['engine', 'P042000', 0, { 'Vehicle.Speed': 50 }],
    ['engine', 'P030100', 0, { 'Vehicle.Speed': 20, [RPM]: 1000 }],
  ]);
});

test('read twice in one upload it is one', () => {
  const once = [obd('42 02 00 03 01'), obd('42 0D 00 32')];
  expect(framesOf(...once, ...once)).toEqual([['engine', 'P030100', 0, { 'Vehicle.Speed': 50 }]]);
});

test('cut off, unknown or without a number it is kept', () => {
  expect(reasons([obd('42 0C'), obd('42 0C 00 0F'), obd('42 D0 00 11')])).toEqual([
    '1 truncated',
    '2 truncated',
    '3 unknown-pid',
  ]);
});
