import type { DeviceRequest } from './device.ts';
import { readFreematics } from './freematics.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const request = (body: string, query = '', rest = '', authorization?: string): DeviceRequest => ({
  query: new URLSearchParams(query),
  rest,
  authorization,
  mediaType: '',
  body,
});
const records = (body: string) => readFreematics(request(body)).records(NOW);
const checksum = (text: string) =>
  `${text}*${([...text].reduce((sum, character) => sum + character.charCodeAt(0), 0) & 255).toString(16).toUpperCase()}`;

test('who sent it', () => {
  expect(readFreematics(request('UCFLFAYM#0:1*0', '', '', 'Bearer s3cret'))).toMatchObject({
    unitId: undefined,
    deviceId: 'UCFLFAYM',
    secret: 's3cret',
  });
  expect(readFreematics(request('1#0:1*0', '', 'post/car')).unitId).toBe('car');
  expect(readFreematics(request('', 'id=car&token=t', 'push'))).toMatchObject({ unitId: 'car', secret: 't' });
});

test.each<[string, string, object[]]>([
  [
    'a trailing comma, no time, no position',
    'UCFLFAYM#0:33770,24:300,82:53.000000,*F9',
    [
      { type: 'io', time: NOW.toISOString(), batteryVoltage: 3 },
      { type: 'signal', name: 'Vehicle.Private.Unit.Temperature', value: 53 },
    ],
  ],
  [
    'date and time',
    'M0ZR4X0#0:204391,11:140221,10:8445000,A:49.215920,B:18.737755,C:410,D:0,E:208,24:1252,20:0;0;0,82:47*B5',
    [
      {
        type: 'gnss',
        seq: Date.parse('2021-02-14T08:44:50Z') * 1000,
        time: '2021-02-14T08:44:50.000Z',
        latitude: 49.21592,
        longitude: 18.737755,
        altitude: 410,
        speed: 0,
        heading: 208,
      },
      { type: 'io', batteryVoltage: 12.52 },
      { type: 'signal', value: 47 },
    ],
  ],
  [
    'two samples, times without a date',
    '1#0:102560,20:0;0;0,24:425,10:4285580,A:-35.803696,B:175.748413,C:0.22,D:0.41,F:5,0:103174,20:0;0;0,24:423,10:4285660,A:-35.803696,B:175.748413,C:0.22,D:0.41,F:5,30:88193792*21',
    [
      { type: 'gnss', time: '2026-11-22T04:28:55.800Z', latitude: -35.803696, speed: 0.41, satellites: 5 },
      { type: 'io', time: '2026-11-22T04:28:55.800Z', batteryVoltage: 4.25 },
      { type: 'gnss', time: '2026-11-22T04:28:56.600Z', longitude: 175.748413 },
      { type: 'io', time: '2026-11-22T04:28:56.600Z', batteryVoltage: 4.23 },
    ],
  ],
  [
    'two samples without a time: as far apart as the device says',
    '1#0:49244,20:0;0;0,24:423,0:50779,20:0;0;0,24:425,30:32924444*38',
    [
      { type: 'io', time: '2026-11-22T09:59:58.465Z', batteryVoltage: 4.23 },
      { type: 'io', time: '2026-11-22T10:00:00.000Z', batteryVoltage: 4.25 },
    ],
  ],
  ['a notice of log-in', 'UCFLFAYM#EV=4,TS=373624,ID=UCFLFAYM,SSI=-79,VIN=WAUZZZ8K9CA123456*D7', []],
  ['a notice of log-out', '1#EV=2,TS=1871902,ID=ESP32305C06C40A24*AC', []],
  ['a notice of an old build', '0#EV=1,TS=23930,ID=ID1C6606C40A24,SK=TEST_SERVER_KEY*49', []],
])('%s', (_, body, expected) => {
  const some = records(body);
  expect(some).toMatchObject(expected);
  expect(some).toHaveLength(expected.length);
});

test.each([
  ['UCFLFAYM#EV=4,TS=373624,ID=UCFLFAYM,SSI=-79,VIN=WAUZZZ8K9CA123456*D7', '1#EV=4,RX=1,TS=373624'],
  ['1#EV=2,TS=1871902,ID=ESP32305C06C40A24*AC', '1#EV=2,RX=1,TS=1871902'],
])('%s is answered, as the device waits for it', (body, reply) => {
  expect(readFreematics(request(body)).answer).toBe(checksum(reply));
});

test('data is not', () => {
  expect(readFreematics(request('UCFLFAYM#0:33770,24:300,82:53.000000,*F9')).answer).toBeUndefined();
});

test('no fix: its speed is none, and the position 0,0 goes on, to be kept as implausible', () => {
  const some = records(
    '1#0:47607,20:0;0;0,24:423,0:48732,20:0;0;0,24:428,10:4280140,A:0.000000,B:0.000000,C:0.00,D:18520000.00,F:2,30:32924444*BA',
  );
  expect(some.map(({ type }) => type)).toEqual(['io', 'gnss', 'io']);
  // the first has no time of its own: by the device's, it was 1,125 ms before the other
  expect(some[0]?.time).toBe('2026-11-22T04:28:00.275Z');
  expect(some[1]).toEqual({
    seq: Date.parse('2026-11-22T04:28:01.400Z') * 1000,
    time: '2026-11-22T04:28:01.400Z',
    type: 'gnss',
    latitude: 0,
    longitude: 0,
    altitude: 0,
    satellites: 2,
  });
});

test('OBD values have their VSS names, with either separator', () => {
  for (const separator of [':', '='])
    expect(
      records(
        checksum(
          `1#${['0,68338', '10D,79', '105,99', '10C,4375', '104,56', '111,62'].map((field) => field.replace(',', separator)).join(',')}`,
        ),
      ),
    ).toMatchObject(
      [
        ['Vehicle.Speed', 79],
        ['Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature', 99],
        ['Vehicle.Powertrain.CombustionEngine.Speed', 4375],
        ['Vehicle.OBD.EngineLoad', 56],
        ['Vehicle.OBD.ThrottlePosition', 62],
      ].map(([name, value]) => ({ type: 'signal', name, value })),
    );
});

test('a time of day without a date is of the day at which it is nearest to now', () => {
  const time = (clock: string, now: string) =>
    readFreematics(request(checksum(`1#0:5,10:${clock},A:1,B:2`))).records(new Date(now))[0]?.time;
  expect(time('23595900', '2026-11-22T00:00:10Z')).toBe('2026-11-21T23:59:59.000Z');
  expect(time('500', '2026-11-22T23:59:58Z')).toBe('2026-11-23T00:00:05.000Z');
});

test('samples of one time are different records', () => {
  const some = records(checksum('1#0:1,10:9000000,24:1200,0:2,10:9000000,24:1210'));
  expect(some).toHaveLength(2);
  expect(new Set(some.map(({ seq }) => seq)).size).toBe(2);
});

test.each([
  '1#0:68338,10D:79,30:1010,105:199,10C:4375,104:56,111:62,20:0;-1;95,10:6454200,A:-32.727482,B:150.150301,C:159,D:0,F:5,24:1250*7A',
  '1#0=68338,10D=79,30=1010,105=199,10C=4375,104=56,111=62,20=0;-1;95,10=6454200,A=-32.727482,B=150.150301,C=159,D=0,F=5,24=1250*7A',
  'M0ZR4X0#0:566624,24:1246,20:0;0;0*D',
  'M0ZR4X0#DF=4208,SSI=-71,EV=1,TS=20866,ID=M0ZR4X0*9E',
])('%s is refused: its checksum is wrong', (body) => {
  expect(() => records(body)).toThrow('damaged on its way');
});

test.each(['', '*', '#*0', '1#0:1', '1#0:1*', '1#0:1*XY', 'a b#0:1*0'])('%j is no packet', (body) => {
  expect(() => records(body)).toThrow('Send device#');
});

test('a position in the query, in knots', () => {
  const query = 'id=car&timestamp=2026-11-22T09:58:00.500Z&lat=55.6&lon=12.5&altitude=3&speed=27&heading=9';
  expect(readFreematics(request('', query, 'push')).records(NOW)).toMatchObject([
    { type: 'gnss', time: '2026-11-22T09:58:00.500Z', latitude: 55.6, speed: 50.004, heading: 9 },
  ]);
  expect(readFreematics(request('', 'EV=1', 'notify/car')).records(NOW)).toEqual([]);
});
