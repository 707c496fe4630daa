import { validateUpload } from '../../../shared/uploads/generated/upload.validate.ts';
import type { DeviceRequest } from './device.ts';
import { readWican } from './wican.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const request = (body: string, query = '', authorization?: string): DeviceRequest => ({
  query: new URLSearchParams(query),
  rest: '',
  authorization,
  mediaType: 'application/json',
  body,
});
const records = (body: object) => readWican(request(JSON.stringify(body))).records(NOW);
const values = (body: object) =>
  Object.fromEntries(records(body).map((record) => (record.type === 'signal' ? [record.name, record.value] : ['', 0])));

const FIRST = {
  autopid_data: { TestCustom: 127.5 },
  config: { '0C-EngineRPM': { class: 'speed', unit: 'rpm' }, ODOMETER: { class: 'distance', unit: 'km' } },
  status: { device_id: 'device_id', fw_version: '4.40', hw_version: 'WiCAN-OBD-PRO', ecu_status: 'online' },
};
const LATER = {
  autopid_data: {
    '0C-EngineRPM': 4147,
    '0D-VehicleSpeed': 0,
    COOLANT_TMP: 155,
    ENGINE_RPM: 4147,
    FUEL: 62.35,
    FUEL_PRESSURE: 300,
    INTAKE_AIR_TMP: -40,
    MAF: 34.81,
    SPEED: 0,
    STFT: -100,
    THROTTLE: 33.73,
    TestCustom: 127.5,
  },
};

test('the secret comes as bearer token or in the URL; the device names itself in its first body alone', () => {
  expect(readWican(request(JSON.stringify(FIRST), '', 'Bearer s3cret'))).toMatchObject({
    unitId: undefined,
    deviceId: 'device_id',
    secret: 's3cret',
  });
  expect(readWican(request(JSON.stringify(LATER), 'id=car&token=t'))).toMatchObject({ unitId: 'car', secret: 't' });
});

test('names that are known have their VSS signal, others are private; the time is that of arrival', () => {
  expect(values(LATER)).toEqual({
    'Vehicle.Powertrain.CombustionEngine.Speed': 4147,
    'Vehicle.Speed': 0,
    'Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature': 155,
    'Vehicle.Powertrain.FuelSystem.RelativeLevel': 62.35,
    'Vehicle.OBD.FuelPressure': 300,
    'Vehicle.OBD.IntakeTemp': -40,
    'Vehicle.Powertrain.CombustionEngine.MAF': 34.81,
    'Vehicle.OBD.ShortTermFuelTrim1': -100,
    'Vehicle.OBD.ThrottlePosition': 33.73,
    'Vehicle.Private.Wican.TestCustom': 127.5,
  });
  const some = records(LATER);
  expect(some[0]).toEqual({
    seq: NOW.getTime() * 1000 + 3,
    time: NOW.toISOString(),
    type: 'signal',
    name: 'Vehicle.Powertrain.CombustionEngine.Speed',
    value: 4147,
  });
  expect(new Set(some.map(({ seq }) => seq)).size).toBe(12);
});

test('on and off are flags', () => {
  expect(values({ autopid_data: { DOOR: 'on', 'LIGHT (low)': 'off', MODE: 'eco' } })).toEqual({
    'Vehicle.Private.Wican.DOOR': true,
    'Vehicle.Private.Wican.LIGHT_low_': false,
    'Vehicle.Private.Wican.MODE': 'eco',
  });
});

test('a known name in another unit than that of the table is private', () => {
  const miles = { autopid_data: { ODOMETER: 44353 }, config: { ODOMETER: { class: 'distance', unit: 'mi' } } };
  expect(values(miles)).toEqual({ 'Vehicle.Private.Wican.ODOMETER': 44353 });
  expect(values({ autopid_data: { ODOMETER: 71380 }, config: FIRST.config })).toEqual({
    'Vehicle.TraveledDistance': 71380,
  });
});

test.each([
  {},
  FIRST.status,
  { autopid_data: null },
  { autopid_data: { x: null, '': 1, '°': 1 } },
  { status: 5, config: 7 },
])('%j has nothing to tell', (body) => {
  expect(records(body)).toEqual([]);
});

test('what is no JSON object is refused', () => {
  for (const body of ['', '{', '[]']) expect(() => readWican(request(body)).records(NOW)).toThrow('JSON object');
});

test('records are as the schema of uploads has them', () => {
  const odd = { 'a.b/ü c': 1, ['x'.repeat(400)]: 'y'.repeat(400), '0C-': 1, __proto: true };
  const upload = { uploadId: 'u', sentAt: '2026-11-22T10:00:00Z', records: records({ autopid_data: odd }) };
  expect(validateUpload(upload)).toEqual([]);
  expect(upload.records).toHaveLength(4);
});
