import type { DeviceRequest } from './device.ts';
import { readOsmand } from './osmand.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const request = (query: string, mediaType = '', body = ''): DeviceRequest => ({
  query: new URLSearchParams(query),
  rest: '',
  authorization: undefined,
  mediaType,
  body,
});
const fromQuery = (query: string) => readOsmand(request(query)).records(NOW);

test('the query of Traccar Client 8 and OsmAnd: knots, seconds', () => {
  const query =
    'id=car&token=t&timestamp=1795341600&lat=55.6761&lon=12.5683&speed=27&bearing=120.5&altitude=12&accuracy=4.3&batt=93';
  const { unitId, secret, records } = readOsmand(request(query));
  expect([unitId, secret]).toEqual(['car', 't']);
  const time = new Date(1795341600_000).toISOString();
  expect(records(NOW)).toEqual([
    {
      seq: 1795341600_000_000,
      time,
      type: 'gnss',
      latitude: 55.6761,
      longitude: 12.5683,
      speed: 50.004,
      heading: 120.5,
      altitude: 12,
      accuracy: 4.3,
    },
    { seq: 1795341600_000_002, time, type: 'signal', name: 'Vehicle.Private.Unit.BatteryLevel', value: 93 },
  ]);
});

test.each([
  ['seconds', 'timestamp=1795341600', '2026-11-22T10:00:00.000Z'],
  ['milliseconds', 'timestamp=1795341600123', '2026-11-22T10:00:00.123Z'],
  ['RFC 3339', 'timestamp=2026-11-22T09:58:00Z', '2026-11-22T09:58:00.000Z'],
  ['RFC 3339 in another zone', 'timestamp=2026-11-22T10:58:00%2B01:00', '2026-11-22T09:58:00.000Z'],
  ['the same without a zone', 'timestamp=2026-11-22T09:58:00', '2026-11-22T09:58:00.000Z'],
  ['date and time', 'timestamp=2026-11-22+09%3A58%3A00', '2026-11-22T09:58:00.000Z'],
  ['nothing', '', '2026-11-22T10:00:00.000Z'],
])('a time as %s', (_, timestamp, time) => {
  expect(fromQuery(`id=car&lat=1&lon=2&${timestamp}`)[0]?.time).toBe(time);
});

test.each(['false', '0'])(
  'a fix that the device calls invalid (valid=%s) is no position, what else it says is kept',
  (valid) => {
    const records = fromQuery(`id=car&timestamp=1795341600&lat=1&lon=2&batt=50&valid=${valid}`);
    expect(records.map(({ type }) => type)).toEqual(['signal']);
  },
);

test('the same as a form body, of Traccar Client 10', () => {
  const form = 'id=car&timestamp=1795341600&location=60.0,30.0&heading=7';
  const { unitId, secret, records } = readOsmand(request('token=t', 'application/x-www-form-urlencoded', form));
  expect([unitId, secret]).toEqual(['car', 't']);
  expect(records(NOW)).toMatchObject([{ type: 'gnss', latitude: 60, longitude: 30, heading: 7 }]);
});

test('JSON of Traccar Client 9: metres a second, -1 for unknown', () => {
  const body = {
    location: {
      timestamp: '2026-11-22T09:59:00.500Z',
      coords: { latitude: 37.4219983, longitude: -122.084, accuracy: 5, speed: 10, heading: -1, altitude: 5 },
      battery: { level: 0.5, is_charging: false },
      extras: {},
      _: '&id=other&lat=1&lon=2&',
    },
    device_id: 'car',
  };
  const { unitId, records } = readOsmand(request('token=t', 'application/json', JSON.stringify(body)));
  expect(unitId).toBe('car');
  expect(records(NOW)).toEqual([
    {
      seq: Date.parse('2026-11-22T09:59:00.500Z') * 1000,
      time: '2026-11-22T09:59:00.500Z',
      type: 'gnss',
      latitude: 37.4219983,
      longitude: -122.084,
      speed: 36,
      altitude: 5,
      accuracy: 5,
    },
    expect.objectContaining({ type: 'signal', value: 50 }),
  ]);
});

test('ignition is an input', () => {
  expect(fromQuery('id=car&ignition=true')).toMatchObject([{ type: 'io', ignition: true }]);
});

test.each(['lat=x&lon=1', 'lat=1', 'cell=257,02,16,2224&wifi=00-14-22-01-23-45,-80&driverUniqueId=7', ''])(
  '%j is no position',
  (query) => {
    expect(fromQuery(`id=car&${query}`)).toEqual([]);
  },
);

test('a position that is nowhere on earth goes on, to be kept as undecodable', () => {
  expect(fromQuery('id=car&lat=91&lon=0')).toMatchObject([{ type: 'gnss', latitude: 91 }]);
});

test.each(['timestamp=never', 'timestamp=-5', 'timestamp=99999999999999999'])('%s is refused', (timestamp) => {
  expect(() => fromQuery(`id=car&lat=1&lon=2&${timestamp}`)).toThrow('timestamp: send');
});

test('the id of the URL, which the owner has set, comes before what the app calls itself', () => {
  const json = '{"location":{},"device_id":"48241179"}';
  expect(readOsmand(request('id=car&token=t', 'application/json', json)).unitId).toBe('car');
  expect(readOsmand(request('token=t', 'application/json', json)).unitId).toBe('48241179');
  expect(readOsmand(request('token=t', 'application/json', '{"device_id":658765}')).unitId).toBe('658765');
  const form = ['application/x-www-form-urlencoded', 'id=48241179&lat=1&lon=2'] as const;
  expect(readOsmand(request('id=car&token=t', ...form)).unitId).toBe('car');
  expect(readOsmand(request('id=car&token=t&id=48241179&lat=1&lon=2')).unitId).toBe('car');
});

test('other fields are attributes: the speed of the engine has its signal, the others are private', () => {
  const written =
    'rpm=933&fuel=24&alarm=sos&charge=true&note=a%20b&ignition=true&driverUniqueId=7&VIN=WVWZZZ1JZ3W000000';
  const expected = [
    ['Vehicle.Powertrain.CombustionEngine.Speed', 933],
    ['Vehicle.Private.Osmand.fuel', 24],
    ['Vehicle.Private.Osmand.alarm', 'sos'],
    ['Vehicle.Private.Osmand.charge', true],
    ['Vehicle.Private.Osmand.note', 'a b'],
  ].map(([name, value]) => ({ type: 'signal', name, value }));
  expect(fromQuery(`id=car&${written}`)).toMatchObject([{ type: 'io', ignition: true }, ...expected]);
  const extras = { rpm: 933, fuel: '24', ignition: true, charge: true, note: 'a b', empty: null };
  const json = JSON.stringify({ device_id: 'car', alarm: 'sos', location: { extras } });
  const some = readOsmand(request('', 'application/json', json)).records(NOW);
  expect(some[0]).toMatchObject({ type: 'io', ignition: true });
  expect(some).toHaveLength(6);
  expect(some).toEqual(
    expect.arrayContaining(expected.map((record) => expect.objectContaining(record) as unknown as (typeof some)[0])),
  );
});

test.each(['{', '[]', 'null', '5'])('%s as JSON is refused: it was damaged on its way', (body) => {
  expect(() => readOsmand(request('id=car', 'application/json', body)).records(NOW)).toThrow('Send the JSON object');
});

test.each([
  '{"location":5}',
  '{"location":{"coords":null}}',
  '{"device_id":5,"location":{"coords":{"latitude":"1","speed":"x"},"battery":7,"extras":7}}',
])('JSON %s gives nothing, and no crash', (body) => {
  expect(readOsmand(request('id=car', 'application/json', body)).records(NOW)).toEqual([]);
});
