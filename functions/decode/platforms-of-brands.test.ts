import { signalValue } from './can-frame.ts';
import { decodeUpload } from './decode-upload.ts';
import { platformOf } from './platform.ts';
import { frames, sampleUpload } from './sample-upload.ts';

/** All values of a frame, by signal. Frames were written by hand from the layout: see each line. */
function valuesOf(platform: string, id: string, hex: string): Record<string, number> {
  const known = platformOf(platform).canId(id);
  if (known.kind !== 'frame') throw new Error(`${platform} knows no frame ${id}`);
  const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
  const values: Record<string, number> = {};
  for (const signal of known.frame.signals) {
    const value = signalValue(signal, { bytes, length: bytes.length });
    if (value !== undefined) values[signal.signal.replace('Vehicle.', '')] = value;
  }
  return values;
}

const GEAR = 'Powertrain.Transmission.SelectedGear';

test.each<[platform: string, id: string, hex: string, values: Record<string, number>]>([
  // 0x2710 x 0.01
  ['vw-mlb', '100', '00 00 00 00 10 27 00 00', { Speed: 100 }],
  ['vw-mlb', '100', '00 00 00 00 10 27 80 00', {}],
  // 0x0FA0 x 0.25; 125 x 0.4
  [
    'vw-mlb',
    '105',
    '00 00 A0 0F 00 00 7D 00',
    { 'Powertrain.CombustionEngine.Speed': 1000, 'Chassis.Accelerator.PedalPosition': 50 },
  ],
  // 150 - 60; 184 x 0.75 - 48; intake air not valid
  [
    'vw-mlb',
    '640',
    '01 64 96 B8 00 00 00 00',
    {
      'Powertrain.CombustionEngine.EngineOil.Temperature': 90,
      'Powertrain.CombustionEngine.EngineCoolant.Temperature': 90,
    },
  ],
  // the odometer counts 123456 = 0x1E240, then 3600 s / 4 = 900 = 0x384 from bit 20
  [
    'vw-mlb',
    '6B7',
    '40 E2 41 38 00 2F 00 89',
    {
      TraveledDistance: 123456,
      'Private.ParkedTime': 3600,
      'Powertrain.FuelSystem.AbsoluteLevel': 47,
      'Exterior.AirTemperature': 18.5,
    },
  ],
  // oil change after 12 to 24 months, 15 to 30 thousand km, as the engine has it
  [
    'vw-mqb',
    '642',
    '10 00 10 00 0C 18 0F 1E',
    {
      'Private.Service.OilChangeInterval.MinTime': 12,
      'Private.Service.OilChangeInterval.MaxTime': 24,
      'Private.Service.OilChangeInterval.MinDistance': 15000,
      'Private.Service.OilChangeInterval.MaxDistance': 30000,
    },
  ],
  ['vw-mqb', '642', '00 00 00 00 00 3F 00 7F', {}],
  // the selector at R
  ['vw-mqb', '0AD', '00 00 00 00 00 18 00 00', { [GEAR]: -1 }],
  // 1000 x 0.05 kWh in the low eleven bits of bytes 4 and 5
  ['vw-meb', '5AC', '00 00 00 00 E8 03 00 00', { 'Powertrain.TractionBattery.StateOfCharge.CurrentEnergy': 50 }],
  // 5 (P) from bit 42
  ['vw-meb', '0AD', '00 00 00 00 00 14 00 00', { [GEAR]: 126 }],
  ['vw-meb', '0AD', '00 00 00 00 00 3C 00 00', {}],
  // driver's door; 141 x 0.5 - 50
  [
    'vw-meb',
    '3DB',
    '00 00 00 04 00 00 00 8D',
    {
      'Cabin.Door.Row1.DriverSide.IsOpen': 1,
      'Cabin.Door.Row1.PassengerSide.IsOpen': 0,
      'Cabin.Door.Row2.DriverSide.IsOpen': 0,
      'Cabin.Door.Row2.PassengerSide.IsOpen': 0,
      'Body.Trunk.Rear.IsOpen': 0,
      'Exterior.AirTemperature': 20.5,
    },
  ],
  [
    'vw-meb',
    '16A954A6',
    '00 00 00 82 80 00 00 00',
    {
      'Powertrain.TractionBattery.Temperature.Max': 25,
      'Powertrain.TractionBattery.Temperature.Min': 24,
    },
  ],
  // 0x0C80 x 0.25; 50 km/h
  ['hyundai-kia-can', '316', '00 00 80 0C 00 00 32 00', { 'Powertrain.CombustionEngine.Speed': 800, Speed: 50 }],
  // 1234567 x 0.1
  ['hyundai-kia-can', '5B0', '87 D6 12 00', { TraveledDistance: 123456.7 }],
  ['hyundai-kia-can', '5B0', 'FF FF FF 00', {}],
  ['hyundai-kia-can', '367', '00 00 00 00 07 00 00 00', { [GEAR]: -1 }],
  // 5000 x 0.01
  ['toyota-tnga', '0B4', '00 00 00 00 00 13 88 00', { Speed: 50 }],
  // 1280 x 0.78125
  ['toyota-tnga', '1C4', '05 00 00 00 00 00 00 00', { 'Powertrain.CombustionEngine.Speed': 1000 }],
  // bits 26 and 25 say 1, kilometres: 45678; or 2, miles: 10000 x 1.609344
  ['toyota-tnga', '611', '00 00 00 02 00 00 B2 6E', { TraveledDistance: 45678 }],
  ['toyota-tnga', '611', '00 00 00 04 00 00 27 10', { TraveledDistance: 16093.44 }],
  ['toyota-tnga', '611', '00 00 00 00 00 00 27 10', {}],
  ['toyota-tnga', '3BC', '00 20 00 00 00 00 00 00', { [GEAR]: 126 }],
  // quality 3 in bits 38 and 37; 0x1F40 x 0.01 in bytes 6 and 7
  ['ford-fd1', '202', '00 00 00 00 60 00 1F 40', { Speed: 80 }],
  ['ford-fd1', '202', '00 00 00 00 20 00 1F 40', {}],
  // 500 x 2 in bits 28 to 16
  ['ford-fd1', '204', '00 00 00 01 F4 00 00 00', { 'Powertrain.CombustionEngine.Speed': 1000 }],
  ['ford-fd1', '42D', '00 00 00 00 82 00 00 00', { 'Powertrain.CombustionEngine.EngineCoolant.Temperature': 90 }],
  // 90 days in the eleven bits from bit 23
  ['ford-fd1', '17D', '00 00 0B 40 00 00 00 00', { 'Private.Service.TimeToOilChange': 7776000 }],
  // 42 in the seven bits from bit 39
  ['ford-fd1', '179', '00 00 00 00 54 00 00 00', { 'Private.Service.OilQuality': 42 }],
  // 4000 x 0.25; 3107 x 0.01 mph; 130 - 40
  ['gm-global-a', '0C9', '00 0F A0 00 00 00 00 00', { 'Powertrain.CombustionEngine.Speed': 1000 }],
  ['gm-global-a', '3E9', '0C 23 00 00 00 00 00 00', { Speed: 50.00231808 }],
  ['gm-global-a', '4C1', '00 00 82 00 00 00 00 00', { 'Powertrain.CombustionEngine.EngineCoolant.Temperature': 90 }],
  ['gm-global-a', '135', '02 00 00 00 00 00 00 00', { [GEAR]: 127 }],
  // 4000 x 0.25, 5000 x 0.01
  ['mazda-skyactiv', '202', '0F A0 13 88 00 00 00 00', { 'Powertrain.CombustionEngine.Speed': 1000, Speed: 50 }],
  ['subaru-global', '040', '00 00 E8 03 00 00 00 00', { 'Powertrain.CombustionEngine.Speed': 1000 }],
  // 800 x 0.05625
  ['subaru-global', '139', '00 00 20 03 00 00 00 00', { Speed: 45 }],
  ['subaru-global', '048', '00 00 00 91 00 00 00 00', { [GEAR]: 2 }],
  // 123456.789 km = 0x075BCD15 m
  ['tesla-model-3y', '3B6', '15 CD 5B 07', { TraveledDistance: 123456.789 }],
  // (1500 = 0x5DC) x 0.08 - 40 from bit 12
  ['tesla-model-3y', '257', '00 C0 5D 00 00 00 00 00', { Speed: 80 }],
  ['tesla-model-3y', '257', '00 F0 FF 00 00 00 00 00', {}],
  // gear 4 (D) in bits 21 to 23, pedal 50 x 0.4
  ['tesla-model-3y', '118', '00 00 80 00 32 00 00 00', { [GEAR]: 127, 'Chassis.Accelerator.PedalPosition': 20 }],
  // 655 x 0.1 from bit 10
  ['tesla-model-3y', '292', '00 3C 0A 00 00 00 00 00', { 'Powertrain.TractionBattery.StateOfCharge.Displayed': 65.5 }],
  [
    'tesla-model-3y',
    '102',
    '21 00 00 00 00 00 00 00',
    { 'Private.Door.Row1.Left.IsOpen': 1, 'Private.Door.Row2.Left.IsOpen': 0 },
  ],
  // 123456 km
  ['honda-bosch', '516', '01 E2 40 00 00 00 00 00', { TraveledDistance: 123456 }],
  ['honda-bosch', '158', '13 88 00 00 00 00 00 00', { Speed: 50 }],
])('%s %s %s', (platform, id, hex, values) => {
  expect(valuesOf(platform, id, hex)).toEqual(values);
});

test.each([
  ['vw-up', '2260', '1388', { 'Vehicle.Service.DistanceToService': 5000 }],
  ['vw-up', '2260', '0000', {}],
  ['vw-up', '2261', '004E', { 'Vehicle.Service.TimeToService': 78 * 86_400 }],
  ['vw-up', '2203', '01E240', { 'Vehicle.TraveledDistance': 123456 }],
  ['vw-mqb', '2203', '01E240', { 'Vehicle.TraveledDistance': 123456 }],
  ['vw-meb', '028C', 'C8', { 'Vehicle.Powertrain.TractionBattery.StateOfCharge.Current': 80 }],
])('%s reads %s: %s', (platform, id, hex, values) => {
  const bytes = Buffer.from(hex, 'hex');
  const signals = platformOf(platform).identifier(id)?.signals ?? [];
  const read = signals.map((signal) => [signal.signal, signalValue(signal, { bytes, length: bytes.length })]);
  expect(Object.fromEntries(read.filter(([, value]) => value !== undefined))).toEqual(values);
});

test.each([
  ['00 00 09', true],
  ['00 00 01', undefined],
])('a lamp blinks where its frame says so (PQ tyre pressure, %s): %s', (hex, blinking) => {
  // 3200 x 0.25 rpm: the engine runs
  const records = frames('280 00 00 80 0C 00 00 00 00', `343 ${hex}`);
  const { reports } = decodeUpload(sampleUpload(records, { platform: 'vw-pq' }));
  const faults = reports.flatMap((report) => report.faults).filter(({ name }) => name === 'tyrePressure');
  expect(faults.map((fault) => [fault.state, fault.blinking, fault.colour])).toEqual([['failed', blinking, 'yellow']]);
});
