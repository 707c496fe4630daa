import type { DeviceRequest } from './device.ts';
import { readOsmand } from './osmand.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const request = (query: string, body = ''): DeviceRequest => ({
  query: new URLSearchParams(query),
  rest: '',
  authorization: undefined,
  mediaType: body === '' ? '' : 'application/json',
  body,
});

/** Requests that Traccar's own tests have, by what must come of them. */
test.each<[string, string, object[]]>([
  [
    'id=123456789012345&timestamp=619315200&lat=0.0&lon=0.0&speed=0.0&bearing=0.0&altitude=0.0&accuracy=0.0&batt=0.0&alarm=alert%20message',
    '123456789012345',
    [
      { type: 'gnss', time: '1989-08-17T00:00:00.000Z', latitude: 0, longitude: 0 },
      { type: 'signal', value: 0 },
      { type: 'signal', name: 'Vehicle.Private.Osmand.alarm', value: 'alert message' },
    ],
  ],
  [
    'id=902064&lat=42.06288&lon=-88.23412&timestamp=2016-01-27T18%3A55%3A47Z&hdop=6.0&altitude=224.0&speed=0.0',
    '902064',
    [
      {
        type: 'gnss',
        time: '2016-01-27T18:55:47.000Z',
        latitude: 42.06288,
        longitude: -88.23412,
        hdop: 6,
        altitude: 224,
      },
    ],
  ],
  [
    'id=902064&lat=42.06288&lon=-88.23412&timestamp=1442068686579&hdop=6.0&altitude=224.0&speed=0.0',
    '902064',
    [{ type: 'gnss', seq: 1442068686579_000, time: '2015-09-12T14:38:06.579Z' }],
  ],
  [
    'lat=49.60688&lon=6.15788&timestamp=2014-06-04+09%3A10%3A11&altitude=384.7&speed=0.0&id=353861053849681',
    '353861053849681',
    [{ type: 'gnss', time: '2014-06-04T09:10:11.000Z', altitude: 384.7 }],
  ],
  [
    'lat=60.0&lon=30.0&speed=0.0&heading=0.0&vacc=0&hacc=0&altitude=0&deviceid=123456',
    '123456',
    [
      { type: 'gnss', time: NOW.toISOString(), heading: 0, altitude: 0 },
      { type: 'signal', name: 'Vehicle.Private.Osmand.vacc', value: 0 },
      { type: 'signal', name: 'Vehicle.Private.Osmand.hacc', value: 0 },
    ],
  ],
  [
    'id=861001000719969&lat=41.666667&lon=-0.883333&altitude=350.059479&speed=0.000000&batt=87',
    '861001000719969',
    [
      { type: 'gnss', longitude: -0.883333 },
      { type: 'signal', value: 87 },
    ],
  ],
  ['id=123456&timestamp=1377177267&location=60.0,30.0', '123456', [{ type: 'gnss', latitude: 60, longitude: 30 }]],
  [
    'id=123456789012345&timestamp=1504763810&lat=40.7232948571&lon=-74.0061408571&bearing=7.19889788244&speed=40&ignition=true&rpm=933&fuel=24',
    '123456789012345',
    [
      { type: 'gnss', speed: 74.08, heading: 7.19889788244 },
      { type: 'io', ignition: true },
      { type: 'signal', name: 'Vehicle.Powertrain.CombustionEngine.Speed', value: 933 },
      { type: 'signal', name: 'Vehicle.Private.Osmand.fuel', value: 24 },
    ],
  ],
  [
    'id=123456&timestamp=1377177267&cell=257,02,16,2224&cell=257,02,16,2223,-90&wifi=00-14-22-01-23-45,-80',
    '123456',
    [],
  ],
])('%s', (query, id, expected) => {
  const { unitId, records } = readOsmand(request(query));
  expect(unitId).toBe(id);
  const some = records(NOW);
  expect(some).toMatchObject(expected);
  expect(some).toHaveLength(expected.length);
});

test('without an id it is refused', () => {
  expect(() => readOsmand(request('timestamp=1377177267&lat=60.0&lon=30.0'))).toThrow('Send the id of the unit');
});

test.each<[string, object, object[]]>([
  [
    'a position that is mocked, with everything unknown',
    {
      location: {
        extras: {},
        mock: true,
        coords: {
          speed: -1,
          longitude: -122.406417,
          floor: null,
          latitude: 37.785834,
          accuracy: 5,
          altitude: 0,
          heading: -1,
        },
        is_moving: false,
        battery: { level: -1, is_charging: false },
        timestamp: '2025-05-09T04:11:30.579Z',
      },
      device_id: '658765',
    },
    [
      {
        type: 'gnss',
        time: '2025-05-09T04:11:30.579Z',
        latitude: 37.785834,
        longitude: -122.406417,
        accuracy: 5,
        altitude: 0,
      },
    ],
  ],
  [
    'metres a second',
    {
      location: {
        timestamp: '2021-07-21T08:06:34.444Z',
        coords: {
          latitude: -6.1148096,
          longitude: 106.6837015,
          accuracy: 3.8,
          speed: 18.67,
          heading: 63,
          altitude: 35.7,
        },
        battery: { is_charging: false, level: 0.79 },
      },
      device_id: '8737767034',
    },
    [
      { type: 'gnss', latitude: -6.1148096, speed: 67.212, heading: 63 },
      { type: 'signal', name: 'Vehicle.Private.Unit.BatteryLevel', value: 79 },
    ],
  ],
])('JSON: %s', (_, body, expected) => {
  const { unitId, records } = readOsmand(request('', JSON.stringify(body)));
  expect(unitId).toBe((body as { device_id: string }).device_id);
  const some = records(NOW);
  expect(some).toMatchObject(expected);
  expect(some).toHaveLength(expected.length);
  expect(some[0]).not.toHaveProperty('speed', -3.6);
});
