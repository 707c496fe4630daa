import { decode, frames, obd, reasons, values } from './sample-upload.ts';

describe('broadcast signals of VW MQB', () => {
  test('odometer, parked time, tank, outside temperature', () => {
    expect(values(frames('6B7 40 E2 01 E1 00 2F 00 89'))).toEqual([
      'TraveledDistance 123456 km',
      'Private.ParkedTime 3600 s',
      'Powertrain.FuelSystem.AbsoluteLevel 47 l',
      'Exterior.AirTemperature 18.5 celsius',
    ]);
  });

  test('lamps and speed', () => {
    const lit = values(frames('30B 09 00 41 00 00 00 A0 00')).filter((value) => !value.endsWith(' 0'));
    expect(lit).toEqual([
      'Private.WarningLight.Abs 1',
      'Private.WarningLight.Airbag 1',
      'Powertrain.FuelSystem.IsFuelLevelLow 1',
      'Private.WarningLight.OilPressure 1',
      'Speed 51.2 km/h',
    ]);
  });

  test('a VIN in three parts', () => {
    const parts = frames('6B4 00 00 00 00 00 57 56 57', '6B4 01 5A 5A 5A 31 4A 5A 33', '6B4 02 57 30 30 30 30 30 30');
    expect(decode(parts).state.signals['Vehicle.VehicleIdentification.VIN']).toMatchObject({
      text: 'WVWZZZ1JZ3W000000',
    });
    expect(values(parts.slice(0, 2))).toEqual([]);
  });

  test('values that say "not known yet" or "error" are no measurements', () => {
    expect(
      values(frames('6B7 FE FF 0F 00 00 7E 00 FE', '6B8 00 00 F8 FB FF 00 00', '640 00 FE FE FE 00 00 00 00')),
    ).toEqual(['Private.ParkedTime 0 s']);
    expect(values(frames('6B7 40 E2 01 E1 00 AF 80 89'))).toEqual([
      'TraveledDistance 123456 km',
      'Private.ParkedTime 3600 s',
    ]);
  });

  test('only on that platform', () => {
    expect(reasons(frames('6B7 40 E2 01 E1 00 2F 00 89'), { platform: undefined })).toEqual(['1 unknown-id']);
    expect(reasons(frames('6B7 40 E2'))).toEqual(['1 truncated']);
  });
});

test("the unit's own records", () => {
  const records = [
    { type: 'gnss', latitude: 55.6761, longitude: 12.5683, speed: 50, heading: 120, hdop: 0.9 },
    { type: 'io', ignition: true, batteryVoltage: 12.6, externalPower: true },
    { type: 'motion', gForce: 0.24, direction: 'brake' },
    { type: 'signal', name: 'Vehicle.TraveledDistance', value: 94636 },
    { type: 'signal', name: 'Vehicle.Cabin.Door.Row1.DriverSide.IsOpen', value: true },
  ];
  expect(values(records)).toEqual([
    'CurrentLocation.Latitude 55.6761 degrees',
    'CurrentLocation.Longitude 12.5683 degrees',
    'CurrentLocation.Heading 120 degrees',
    'Private.GNSS.Speed 50 km/h',
    'Private.GNSS.HDOP 0.9 ratio',
    'LowVoltageSystemState 1',
    'LowVoltageBattery.CurrentVoltage 12.6 V',
    'Private.Unit.IsExternallyPowered 1',
    'Private.Unit.GForce 0.24 ratio',
    'TraveledDistance 94636 km',
    'Cabin.Door.Row1.DriverSide.IsOpen 1',
  ]);
  expect(decode(records).state.position).toEqual({
    latitude: 55.6761,
    longitude: 12.5683,
    time: '2026-11-22T10:00:00Z',
    seq: 1,
  });
});

test.each([
  ['0,0, which receivers without a fix say', { type: 'gnss', latitude: 0, longitude: 0, speed: 0 }],
  ['a position at the speed of an aeroplane', { type: 'gnss', latitude: 55, longitude: 12, speed: 501 }],
  [
    'coolant of a test bench',
    { type: 'signal', name: 'Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature', value: 155 },
  ],
  [
    'a battery at -1 percent',
    { type: 'signal', name: 'Vehicle.Powertrain.TractionBattery.StateOfCharge.Current', value: -1 },
  ],
])('%s is no value, and kept', (_, record) => {
  const { rows, undecodable, state } = decode([record]);
  expect([rows, state.position]).toEqual([[], undefined]);
  expect(undecodable).toMatchObject([{ seq: 1, reason: 'implausible', record }]);
});

describe('time', () => {
  test.each([
    ['2014-12-31T23:59:59Z', false],
    ['2026-09-23T10:00:29Z', false],
    ['2026-09-23T10:00:31Z', true],
    ['2026-11-22T10:05:30Z', true],
    ['2026-11-22T10:05:31Z', false],
  ])('%s, sent at 10:00:30: taken %s', (time, taken) => {
    const { rows, undecodable } = decode([obd('410D23', { time })]);
    expect([rows.length, undecodable.map(({ reason }) => reason)]).toEqual(taken ? [1, []] : [0, ['clock']]);
  });

  test('a clock that is wrong by the same amount at sending is right enough, and is kept as it is', () => {
    const late = { sentAt: '2026-10-01T00:00:30Z' };
    expect(decode([obd('410D23', { time: '2026-10-01T00:00:00.250Z' })], late).rows[0]?.time).toBe(
      '2026-10-01T00:00:00.250Z',
    );
    expect(reasons([obd('410D23')], late)).toEqual(['1 clock']);
  });
});

test('an upload that says nothing of faults has no report', () => {
  expect(decode([obd('410D23'), obd('41 0C 0A 6B')]).reports).toEqual([]);
});

test('a report tells what the car was doing: the latest up to then, else the first after', () => {
  const records = [
    obd('410D10', { time: '2026-11-22T10:00:00Z' }),
    obd('410D20', { time: '2026-11-22T10:00:01Z' }),
    obd('43010301', { time: '2026-11-22T10:00:02Z' }),
    obd('410D30', { time: '2026-11-22T10:00:03Z' }),
    obd('410546', { time: '2026-11-22T10:00:04Z' }),
  ];
  expect(decode(records).reports[0]?.signals).toEqual({
    'Vehicle.Speed': 32,
    'Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature': 30,
  });
});
