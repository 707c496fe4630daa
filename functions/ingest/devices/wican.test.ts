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

test('a known name in another unit than that of the table is converted, where that is possible', () => {
  const config = {
    ODOMETER: { unit: 'mi' },
    SPEED: { unit: 'mph' },
    COOLANT_TMP: { unit: 'F' },
    OIL_TMP: { unit: 'C' },
    MAF: { unit: 'lb/min' },
  };
  const autopid_data = { ODOMETER: 44353, SPEED: 50, COOLANT_TMP: 212, OIL_TMP: 90, MAF: 2 };
  const expected = {
    'Vehicle.TraveledDistance': 71379.234,
    'Vehicle.Speed': 80.467,
    'Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature': 100,
    'Vehicle.Powertrain.CombustionEngine.EngineOil.Temperature': 90,
    'Vehicle.Private.Wican.MAF': 2,
  };
  expect(values({ autopid_data, config })).toEqual(expected);
  expect(values({ autopid_data: { ODOMETER: 71380 }, config: FIRST.config })).toEqual({
    'Vehicle.TraveledDistance': 71380,
  });
  const remembered = readWican(request(JSON.stringify({ autopid_data, config }))).deviceUnits?.({ RPM: 'x' });
  expect(remembered).toEqual({ RPM: 'x', ODOMETER: 'mi', SPEED: 'mph', COOLANT_TMP: 'F', MAF: 'lb/min' });
  const later = readWican(request(JSON.stringify({ autopid_data })));
  expect(later.deviceUnits?.(remembered ?? {})).toBe(remembered);
  const some = later.records(NOW, remembered);
  expect(
    Object.fromEntries(some.map((record) => (record.type === 'signal' ? [record.name, record.value] : []))),
  ).toEqual(expected);
  const changed = readWican(request('{"config":{"ODOMETER":{"unit":"km"}}}'));
  expect(changed.deviceUnits?.({ ODOMETER: 'mi', SPEED: 'mph' })).toEqual({ SPEED: 'mph' });
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

test('a number that is written as a text is a number', () => {
  expect(values({ autopid_data: { SPEED: '52', MODE: 'eco' } })).toEqual({
    'Vehicle.Speed': 52,
    'Vehicle.Private.Wican.MODE': 'eco',
  });
});

test("single values, as WiCAN's MQTT topics have them", () => {
  expect(values({ VehicleSpeed: 23 })).toEqual({ 'Vehicle.Speed': 23 });
  expect(values({ EngineSpeed: 1165 })).toEqual({ 'Vehicle.Powertrain.CombustionEngine.Speed': 1165 });
  expect(records({ status: 'online' })).toEqual([]);
});

describe('raw frames', () => {
  const frame = (id: number, extd: boolean, data: number[], more = {}) => ({
    id,
    dlc: 8,
    rtr: false,
    extd,
    data,
    ...more,
  });

  test('become frames of 11 and 29 bits; the bus is a number or a text', () => {
    const body = {
      bus: '1',
      type: 'rx',
      ts: 34610,
      frame: [frame(123, false, [1, 2]), frame(402522235, true, [16, 13])],
    };
    expect(records(body)).toEqual([
      { seq: NOW.getTime() * 1000, time: NOW.toISOString(), type: 'can', bus: 1, id: '07B', data: '0102' },
      { seq: NOW.getTime() * 1000 + 1, time: NOW.toISOString(), type: 'can', bus: 1, id: '17FE007B', data: '100d' },
    ]);
    const one = records({
      bus: 0,
      type: 'tx',
      frame: [frame(2015, false, [2, 1, 91]), frame(1, false, [], { rtr: true })],
    });
    expect(one).toMatchObject([{ bus: 0, id: '7DF', data: '02015b' }]);
    expect(validateUpload({ uploadId: 'u', sentAt: NOW.toISOString(), records: [...records(body), ...one] })).toEqual(
      [],
    );
  });

  test('more than fit into a millisecond go on in the next', () => {
    const many = records({ frame: Array.from({ length: 1001 }, () => frame(1, false, [1])) });
    expect(many[1000]).toMatchObject({ seq: (NOW.getTime() + 1) * 1000, time: '2026-11-22T10:00:00.001Z' });
  });

  test.each([
    { id: 2048, extd: false, data: [] },
    { id: 2 ** 29, extd: true, data: [] },
    { id: '1', extd: false, data: [] },
    { id: 1, extd: false, data: [256] },
    { id: 1, extd: false, data: 'AA' },
    5,
  ])('%j is none', (bad) => {
    expect(() => records({ frame: [bad] })).toThrow('frame 0: send');
  });
});

test('the form for A Better Route Planner tells its time; its power counts the other way', () => {
  const form =
    'utc=1795341600&soc=54.1&speed=23.4&lat=40.71278&lon=-74.00611&voltage=398.2&current=-42.3&power=16.8&is_charging=0&car_model=tesla:model3:2021';
  const sent = { ...request(form, 'id=car&token=t'), mediaType: 'application/x-www-form-urlencoded' };
  const battery = 'Vehicle.Powertrain.TractionBattery.';
  const time = new Date(1795341600_000).toISOString();
  expect(readWican(sent).records(NOW)).toMatchObject(
    [
      { type: 'gnss', latitude: 40.71278, longitude: -74.00611 },
      { name: 'Vehicle.Speed', value: 23.4 },
      { name: `${battery}StateOfCharge.Current`, value: 54.1 },
      { name: `${battery}CurrentVoltage`, value: 398.2 },
      { name: `${battery}CurrentCurrent`, value: -42.3 },
      { name: `${battery}CurrentPower`, value: -16_800 },
      { name: `${battery}Charging.IsCharging`, value: false },
    ].map((record) => ({ ...record, time })),
  );
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
