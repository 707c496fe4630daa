import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, faults, reasons, values } from '../sample-upload.ts';

/** Records of a candump file, as a unit sends them; lines of channel `legacy` are whole answers of older buses. */
function recordsOf(file: string): object[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [, channel, id, data] = /^\([\d.]+\) (\w+) (\w+)#([0-9A-F]*)$/.exec(line) ?? [];
    return channel === 'legacy'
      ? { type: 'obd', bus: 'legacy', rx: id, response: data }
      : { type: 'can', bus: 0, id, data };
  });
}

const vinOf = (file: string, more = {}) =>
  decode(recordsOf(file), more).state.signals['Vehicle.VehicleIdentification.VIN']?.text;

test('a real Skoda, 11-bit ids: every frame is understood', () => {
  const file = 'iso-tp-11-bit.log';
  expect(reasons(recordsOf(file))).toEqual([]);
  expect(vinOf(file)).toBe('TMBJP7NX5NY000001');
  expect(decode(recordsOf(file)).reports).toMatchObject([
    { source: 'obd01', faults: [{ name: 'engine', state: 'gone' }] },
    { source: 'obd03', complete: true, faults: [] },
  ]);
  const points = values(recordsOf(file));
  for (const expected of [
    'OBD.Status.IsMILOn 0',
    'OBD.OBDStandards 6',
    'OBD.EngineLoad 0 percent',
    'Powertrain.CombustionEngine.EngineCoolant.Temperature 21 celsius',
    'Powertrain.CombustionEngine.MAP 99 kPa',
    'OBD.DistanceSinceDTCClear 20912 km',
    'OBD.BarometricPressure 99 kPa',
  ])
    expect(points).toContain(expected);
});

test('a real electric car of Hyundai or Kia: four ECUs asked by UDS 22, answers of up to 62 bytes', () => {
  const records = recordsOf('uds-electric-car.log');
  const platform = { platform: 'hyundai-kia-ev' };
  expect(values(records, platform)).toEqual([
    'Powertrain.TractionBattery.StateOfCharge.Current 83.5 percent',
    'Powertrain.TractionBattery.CurrentCurrent 1.2 A',
    'Powertrain.TractionBattery.CurrentVoltage 769 V',
    'LowVoltageBattery.CurrentVoltage 14.1 V',
    'Powertrain.TractionBattery.StateOfHealth 100 percent',
    'Powertrain.TractionBattery.StateOfCharge.Displayed 85 percent',
  ]);
  expect(reasons(records, platform)).toEqual([
    '13 unknown-identifier',
    '30 unknown-identifier',
    '38 unknown-identifier',
  ]);
});

test('a real Nissan Leaf: local identifiers of KWP2000', () => {
  const records = recordsOf('kwp2000-local-identifiers.log');
  const platform = { platform: 'nissan-leaf-ze1' };
  expect(values(records, platform)).toEqual([
    'Powertrain.TractionBattery.StateOfCharge.Current 89.2286 percent',
    'Private.TractionBattery.Sensor1Temperature 2 celsius',
    'Private.TractionBattery.Sensor2Temperature 1 celsius',
    'Private.TractionBattery.Sensor4Temperature 0 celsius',
  ]);
  expect(reasons(records, platform)).toEqual([]);
});

test('another real car: an answer of 256 bytes, whose consecutive frames wrap round twice', () => {
  const records = recordsOf('iso-tp-long.log');
  expect(values(records)).toEqual(['Private.Ecu.Transmission.SupplierHardwareNumber 6058008193']);
  const kept = decode(records).undecodable.filter(({ reason }) => reason === 'unknown-service');
  expect(kept).toMatchObject([{ seq: 22, ecu: 'transmission' }]);
  expect(reasons(records).filter((reason) => reason.includes('lost-frame'))).toEqual([]);
});

test('a real bus, 29-bit ids, another tester than F1: UDS 22 of its tachograph', () => {
  const records = recordsOf('uds-29-bit.log');
  expect(vinOf('uds-29-bit.log')).toBe('LC04S44R0K4000001');
  expect(values(records).slice(2)).toEqual([
    'Private.Ecu.18DAFBEE.SupplierHardwareNumber 1381.7550333004',
    'Private.Ecu.18DAFBEE.SupplierSoftwareNumber 040',
  ]);
  expect(decode(records).undecodable.map(({ reason, detail }) => `${reason} ${detail}`)).toEqual([
    'unknown-identifier F97E',
    'unknown-identifier F922',
    'unknown-identifier F97D',
    'unknown-identifier FD81',
    'unknown-identifier F90B',
  ]);
});

test('29-bit ids: two ECUs interleave', () => {
  const file = 'iso-tp-29-bit.log';
  expect(vinOf(file)).toBe('WVWZZZAUZHW000001');
  expect(faults(recordsOf(file)).filter((fault) => fault.includes('obd03'))).toEqual(['engine obd03 P030100 failed']);
  expect(reasons(recordsOf(file))).toEqual(['10 negative-response']);
  expect(values(recordsOf(file))).toContain('Speed 50 km/h');
});

test('extended addressing on a platform that names its ECUs', () => {
  const file = 'extended-addressing.log';
  const bmw = { platform: 'bmw-e9x' };
  expect(vinOf(file, bmw)).toBe('WBAZZZ12345E67890');
  expect(faults(recordsOf(file), bmw)).toEqual(['engine uds19 P2A5C00 failed', 'engine uds19 P30FF00 stored']);
  expect(decode(recordsOf(file), bmw).reports.map(({ ecu, complete }) => [ecu, complete])).toEqual([['engine', true]]);
  expect(values(recordsOf(file), bmw).slice(1)).toEqual([
    'Chassis.Accelerator.PedalPosition 0 percent',
    'Powertrain.CombustionEngine.Speed 800 rpm',
    'Powertrain.CombustionEngine.EngineCoolant.Temperature 82 celsius',
    'Powertrain.CombustionEngine.EngineOil.Temperature 92 celsius',
    'OBD.BarometricPressure 102.8 kPa',
    'Speed 50.058 km/h',
  ]);
  expect(reasons(recordsOf(file), bmw)).toEqual([]);
});

test('UDS 19 and 22: response pending, two identifiers in one answer, a refusal', () => {
  const records = recordsOf('uds.log');
  expect(values(records)).toEqual([
    'Private.Ecu.Engine.SparePartNumber 04E906016K',
    'TraveledDistance 110953 km',
    'LowVoltageBattery.CurrentVoltage 12.429 V',
    'Private.Diagnostics.ExtendedData01 7',
    'Diagnostics.DTCCount 0',
    'Private.Ecu.Airbag.NegativeResponse 49',
  ]);
  expect(faults(records)).toEqual([
    'engine uds19 P030100 failed',
    'engine uds19 P157000 stored',
    'engine uds19 U010000 untested',
    'engine uds19 P030100 failed',
  ]);
  expect(decode(records).reports.map(({ ecu, complete }) => `${ecu} ${complete}`)).toEqual([
    'engine true',
    'engine false',
    'abs true',
  ]);
  expect(reasons(records)).toEqual(['25 negative-response']);
});

test('broadcast: values that are none are left out, an id that nobody knows is kept', () => {
  const records = recordsOf('broadcast.log');
  expect(vinOf('broadcast.log')).toBe('WVWZZZAUZHW000001');
  expect(reasons(records)).toEqual(['1 checksum', '10 unknown-id']);
  const points = values(records);
  expect(points).toContain('TraveledDistance 123456 km');
  expect(points).toContain('Powertrain.CombustionEngine.EngineCoolant.Temperature 84 celsius');
  expect(points.filter((point) => point.startsWith('Powertrain.FuelSystem'))).toEqual([
    'Powertrain.FuelSystem.IsFuelLevelLow 0',
    'Powertrain.FuelSystem.AbsoluteLevel 47 l',
  ]);
});

test('lines of older buses', () => {
  const file = 'legacy-lines.log';
  expect(vinOf(file)).toBe('1FMCU9J94HUA04524');
  expect(faults(recordsOf(file))).toEqual([
    'engine obd03 P013300 failed',
    'engine obd03 P030000 failed',
    'engine obd03 P042000 failed',
    'engine obd03 P017100 failed',
    'transmission obd03 P070000 failed',
    'engine kwp18 P013300 failed',
    'engine kwp18 U010000 failed',
  ]);
  expect(values(recordsOf(file)).slice(1)).toEqual([
    'Powertrain.CombustionEngine.Speed 666.75 rpm',
    'Powertrain.CombustionEngine.EngineCoolant.Temperature 70 celsius',
    'VehicleIdentification.VIN 0',
    'OBD.OxygenTest.Sensor01.RichToLeanThreshold.Value 0.45 V',
    'Private.Ecu.Engine.HardwareNumber 8L0907',
    'Private.Ecu.Engine.NegativeResponse 18',
  ]);
  expect(reasons(recordsOf(file))).toEqual(['15 negative-response']);
});
