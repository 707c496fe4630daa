import type { DeviceRequest } from './device.ts';
import { readOwntracks } from './owntracks.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
const request = (body: string, authorization: string | undefined = basic('car:s3:cret')): DeviceRequest => ({
  query: new URLSearchParams(),
  rest: '',
  authorization,
  mediaType: 'application/json',
  body,
});
const records = (body: object) => readOwntracks(request(JSON.stringify(body))).records(NOW);

test('the user is the unit, the password its secret, which may hold a colon', () => {
  expect(readOwntracks(request(''))).toMatchObject({ unitId: 'car', secret: 's3:cret' });
});

test.each([undefined, 'Bearer x', 'Basic !', basic('nocolon'), basic(':secret')])('%s is refused', (authorization) => {
  expect(() => readOwntracks({ ...request(''), authorization })).toThrow('Send HTTP Basic');
});

const at = { _type: 'location', lat: 48.85833, lon: 2.29513, tst: 1497349316 };
const fix = { type: 'gnss', time: '2017-06-13T10:21:56.000Z', latitude: 48.85833, longitude: 2.29513 };

test.each<[string, object, object[]]>([
  ['the least', at, [{ ...fix, seq: 1497349316_000_000 }]],
  [
    'all of it: km/h, degrees, m, percent',
    { ...at, cog: 271, acc: 5, vel: 61, vac: 21, alt: 167, tid: 'JJ', t: 'u', batt: 67 },
    [
      { ...fix, speed: 61, heading: 271, accuracy: 5, altitude: 167 },
      { type: 'signal', seq: 1497349316_000_002, name: 'Vehicle.Private.Unit.BatteryLevel', value: 67 },
    ],
  ],
  [
    '-1 for unknown',
    { ...at, cog: -1, batt: -1, acc: 5, vel: -1, vac: -1, alt: 0 },
    [{ ...fix, accuracy: 5, altitude: 0 }],
  ],
  ['a cell fix', { ...at, acc: 3000, alt: 51, vac: 29, vel: -1, cog: -1 }, [{ ...fix, accuracy: 3000, altitude: 51 }]],
  ['a time as text', { ...at, tst: '1497349316' }, [fix]],
  ['the time of the message alone', { ...at, tst: undefined, created_at: 1497349316 }, [fix]],
  ['no time: that of its arrival', { ...at, tst: undefined }, [{ ...fix, time: NOW.toISOString() }]],
  ['the end of ignition', { ...at, t: 'i' }, [fix, { type: 'io', ignition: false }]],
  [
    'a box behind qtripp',
    { ...at, vel: 0, t: 'I', odometer: 1234.5, uext: 12.6, rpm: 900 },
    [
      { ...fix, speed: 0 },
      { type: 'io', ignition: true, batteryVoltage: 12.6 },
      { type: 'signal', name: 'Vehicle.TraveledDistance', value: 1234.5 },
      { type: 'signal', name: 'Vehicle.Powertrain.CombustionEngine.Speed', value: 900 },
    ],
  ],
])('a location with %s', (_, body, expected) => {
  const some = records(body);
  expect(some).toMatchObject(expected);
  expect(some).toHaveLength(expected.length);
});

test('what is unknown is not there', () => {
  expect(Object.keys(records({ ...at, vel: -1, cog: -1, acc: -1, batt: -1 })[0] ?? {}).sort()).toEqual([
    'latitude',
    'longitude',
    'seq',
    'time',
    'type',
  ]);
});

test.each<[string, object]>([
  ['lwt', { _type: 'lwt', tst: '1440363922' }],
  ['transition', { ...at, _type: 'transition', event: 'enter' }],
  ['encrypted', { _type: 'encrypted', data: 'AAAA' }],
  ['no type', { tst: 1 }],
])('%s has nothing to tell', (_, body) => {
  expect(records(body)).toEqual([]);
});

test('an empty body has nothing to tell; one that is no JSON object is refused', () => {
  expect(readOwntracks(request('')).records(NOW)).toEqual([]);
  for (const body of ['{', '[]', '5', 'null'])
    expect(() => readOwntracks(request(body)).records(NOW)).toThrow('JSON object');
});
