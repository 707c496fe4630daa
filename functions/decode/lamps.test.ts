import { decodeUpload } from './decode-upload.ts';
import { frames, obd, sampleUpload } from './sample-upload.ts';

const LIT = '41 01 83 07 FF 00';
const UNLIT = '41 01 00 07 FF 00';
const STANDS = '41 0C 00 00 0D 00';
const RUNS = '41 0C 0C 80 0D 00';

const at = (second: number, response: string) =>
  obd(response, { time: new Date(Date.UTC(2026, 10, 22, 9, 50, second)).toISOString() });
const IS_RUNNING = 'Vehicle.Powertrain.CombustionEngine.IsRunning';
const own = (second: number, name: string, value: boolean) => ({
  type: 'signal',
  name,
  value,
  time: new Date(Date.UTC(2026, 10, 22, 9, 50, second)).toISOString(),
});
const lamps = (records: object[]) =>
  decodeUpload(sampleUpload(records)).reports.flatMap(({ seq, ecu, source, faults }) =>
    faults.map(({ name, state }) => `${seq} ${ecu} ${source} ${name} ${state}`),
  );

test.each<[string, object[], string[]]>([
  ['while the engine runs: it counts', [at(0, RUNS), at(1, LIT)], ['2 engine obd01 engine failed']],
  [
    'while the car rolls with the engine off',
    [at(0, '41 0C 00 00 0D 14'), at(1, LIT)],
    ['2 engine obd01 engine failed'],
  ],
  [
    'while the unit says that the engine runs',
    [own(0, IS_RUNNING, true), at(1, LIT)],
    ['2 engine obd01 engine failed'],
  ],
  ['while it says that it does not', [own(0, IS_RUNNING, false), at(1, LIT)], []],
  ['at key-on, when all lamps light', [at(0, STANDS), at(1, LIT), at(4, RUNS)], []],
  ['at key-on, before any other sample', [at(0, LIT), at(1, STANDS)], []],
  ['just before the first sample of a running engine', [at(0, LIT), at(1, RUNS)], ['1 engine obd01 engine failed']],
  ['long before it', [at(0, LIT), at(11, RUNS)], []],
  ['after the engine has stopped', [at(0, RUNS), at(5, STANDS), at(6, LIT)], []],
  ['long after the last sample', [at(0, RUNS), at(61, LIT)], []],
  ['when nothing is known of engine or speed', [at(0, LIT)], []],
  [
    'each time it is seen',
    [at(0, RUNS), at(1, LIT), at(2, LIT)],
    ['2 engine obd01 engine failed', '3 engine obd01 engine failed'],
  ],
])('the lamp lit %s', (_, records, expected) => {
  expect(lamps(records)).toEqual(expected);
});

test('an ECU that does not ask for the lamp says that it is gone, at any time', () => {
  expect(lamps([at(0, UNLIT)])).toEqual(['1 engine obd01 engine gone']);
});

test('of a row of unlit ones only the first and the last are told', () => {
  const records = [
    at(0, UNLIT),
    at(1, UNLIT),
    at(2, UNLIT),
    at(3, RUNS),
    at(4, UNLIT),
    at(5, LIT),
    at(6, UNLIT),
    at(7, UNLIT),
    at(8, UNLIT),
  ];
  expect(lamps(records).map((lamp) => lamp.replace(' engine obd01 engine', ''))).toEqual([
    '1 gone',
    '5 gone',
    '6 failed',
    '7 gone',
    '9 gone',
  ]);
});

test('lamps of the dashboard count while the car moves, lit and unlit; two bits of one lamp are one', () => {
  const lit = ['30B 09 00 41 00 00 00 A0 00', '3C7 00 20 00 00 00 00 04 00'];
  const events = lamps(frames(...lit)).filter((lamp) => lamp.endsWith('failed'));
  expect(events).toEqual([
    '1 instrumentCluster can abs failed',
    '1 instrumentCluster can airbag failed',
    '1 instrumentCluster can oilPressure failed',
    '2 engine can oilLevel failed',
    '2 engine can coolantTemperature failed',
  ]);
  expect(lamps(frames('30B 09 00 41 00 00 00 00 00'))).toEqual([]);
  expect(lamps(frames('30B 00 00 00 00 00 00 A0 00'))).toContain('1 instrumentCluster can abs gone');
});

test("a lamp that the unit has decoded itself is the car's", () => {
  const [mil, abs] = ['Vehicle.OBD.Status.IsMILOn', 'Vehicle.Private.WarningLight.Abs'];
  expect(lamps([at(0, STANDS), own(1, mil, true), own(2, abs, true)])).toEqual([]);
  const lit = [at(0, RUNS), own(1, mil, true), own(1, abs, true), own(4, mil, true), own(4, abs, false)];
  expect(lamps(lit)).toEqual([
    '2 engine signal engine failed',
    '3 instrumentCluster signal abs failed',
    '4 engine signal engine failed',
    '5 instrumentCluster signal abs gone',
  ]);
});

describe('a lamp of the dashboard', () => {
  const DRIVES = '00 00 00 00 00 A0 00';
  const states = (...list: [ms: number, lit: boolean][]) =>
    list.map(([ms, lit]) => ({
      ...frames(`30B ${lit ? '01' : '00'} ${DRIVES}`)[0],
      time: new Date(Date.UTC(2026, 10, 22, 9, 50, 0, ms)).toISOString(),
    }));
  const abs = (records: object[]) =>
    decodeUpload(sampleUpload(records)).reports.flatMap(({ seq, faults }) =>
      faults
        .filter(({ name }) => name === 'abs')
        .map(({ state, blinking, colour }) => [seq, state, blinking ? 'blinking' : [], colour ?? []].flat().join(' ')),
    );

  test.each<[string, [number, boolean][], string[]]>([
    [
      'held for two seconds',
      [
        [0, true],
        [1000, true],
        [2000, false],
      ],
      ['1 failed yellow', '2 failed yellow', '3 gone'],
    ],
    [
      'lit for less',
      [
        [0, true],
        [1000, true],
        [1999, false],
      ],
      ['3 gone'],
    ],
    [
      'lit for less between',
      [
        [0, false],
        [1000, true],
        [2000, false],
      ],
      ['1 gone', '3 gone'],
    ],
    [
      'lit at the end, which cannot tell',
      [
        [0, false],
        [1000, true],
      ],
      ['1 gone', '2 failed yellow'],
    ],
    [
      'lit twice for less, far apart',
      [
        [0, true],
        [500, false],
        [5000, true],
        [5500, false],
      ],
      ['2 gone', '4 gone'],
    ],
    [
      'blinking',
      [
        [0, true],
        [500, false],
        [1000, true],
        [1500, false],
        [2000, true],
        [2500, false],
      ],
      ['1 failed blinking yellow', '3 failed blinking yellow', '5 failed blinking yellow', '6 gone'],
    ],
    [
      'blinking at the end',
      [
        [0, true],
        [500, false],
        [1000, true],
        [1500, false],
        [2000, true],
      ],
      ['1 failed blinking yellow', '3 failed blinking yellow', '5 failed blinking yellow'],
    ],
    [
      'steadily lit after a test',
      [
        [0, true],
        [500, false],
        [1500, true],
        [4000, true],
        [5000, false],
      ],
      ['2 gone', '3 failed yellow', '4 failed yellow', '5 gone'],
    ],
  ])('%s', (_, list, expected) => {
    expect(abs(states(...list))).toEqual(expected);
  });
});
