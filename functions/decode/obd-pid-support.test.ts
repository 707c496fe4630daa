import { byteText } from './hex.ts';
import { obd, values } from './sample-upload.ts';

const four = (group: string, ...names: string[]) => names.map((name) => `${group}.${name}`);
const AB = ['A.Commanded', 'A.Position', 'B.Commanded', 'B.Position'];
const BANKS = ['Bank1.Sensor1', 'Bank1.Sensor2', 'Bank2.Sensor1', 'Bank2.Sensor2'];
const BANKS_34 = ['Bank1.Sensor3', 'Bank1.Sensor4', 'Bank2.Sensor3', 'Bank2.Sensor4'];
const SENSORS = ['Sensor1', 'Sensor2', 'Sensor3', 'Sensor4'];
const TURBO = [
  'CompressorInletTemperature',
  'CompressorOutletTemperature',
  'TurbineInletTemperature',
  'TurbineOutletTemperature',
];

/** PID, its length, and what each bit of its first byte, from bit 0 on, says is there. */
const SUPPORT: [string, number, string[]][] = [
  [
    '65',
    2,
    four('Auxiliary', 'IsPTOOn', 'IsAutomaticInDrive', 'IsManualInGear', 'IsGlowPlugLampOn', 'RecommendedGear'),
  ],
  ['66', 5, four('MassAirFlow', 'SensorA', 'SensorB')],
  ['67', 3, four('CoolantTemperature', 'Sensor1', 'Sensor2')],
  ['68', 7, four('IntakeTemperature', ...SENSORS, 'Sensor5', 'Sensor6')],
  ['69', 7, four('EGR', 'A.Commanded', 'A.Actual', 'A.Error', 'B.Commanded', 'B.Actual', 'B.Error')],
  ['6A', 5, four('IntakeAirFlowControl', ...AB)],
  ['6B', 5, [...four('EGRTemperature', ...SENSORS), ...four('EGRTemperature', ...SENSORS)]],
  ['6C', 5, four('ThrottleActuatorControl', ...AB)],
  ['6D', 11, ['A', 'B'].flatMap((rail) => four(`FuelRail.${rail}`, 'CommandedPressure', 'Pressure', 'Temperature'))],
  ['6E', 9, four('InjectionPressure', 'A.Commanded', 'A.Actual', 'B.Commanded', 'B.Actual')],
  ['6F', 3, ['A', 'B', 'A', 'B'].map((turbo) => `Turbocharger.${turbo}.InletPressure`)],
  ['70', 10, ['A', 'B'].flatMap((one) => four(`BoostPressure.${one}`, 'Commanded', 'Actual', 'ControlStatus'))],
  [
    '71',
    6,
    ['A', 'B'].flatMap((one) => four(`VariableGeometryTurbo.${one}`, 'Commanded', 'Position', 'ControlStatus')),
  ],
  ['72', 5, four('Wastegate', ...AB)],
  ['73', 5, four('ExhaustPressure', 'Bank1', 'Bank2')],
  ['74', 5, four('Turbocharger', 'A.Speed', 'B.Speed')],
  ['75', 7, four('Turbocharger.A', ...TURBO)],
  ['76', 7, four('Turbocharger.B', ...TURBO)],
  ['77', 5, four('ChargeAirTemperature', ...SENSORS)],
  ['78', 9, four('ExhaustGasTemperature.Bank1', ...SENSORS)],
  ['79', 9, four('ExhaustGasTemperature.Bank2', ...SENSORS)],
  ['7B', 7, four('DieselParticulateFilter2', 'DeltaPressure', 'InletPressure', 'OutletPressure')],
  ['83', 9, four('NOx', ...SENSORS)],
  ['86', 5, four('ParticulateMatter', 'Bank1', 'Bank2')],
  ['87', 5, four('ManifoldPressure', 'SensorA', 'SensorB')],
  ['8C', 17, [...four('OxygenConcentration', ...BANKS), ...four('Lambda', ...BANKS)]],
  [
    '92',
    2,
    [1, 2].flatMap((bank) =>
      ['Pressure', 'InjectionQuantity', 'InjectionTiming', 'IdleBalance'].map(
        (what) => `FuelControl.${what}${bank}.IsClosedLoop`,
      ),
    ),
  ],
  ['98', 9, four('ExhaustGasTemperature.Bank1', 'Sensor5', 'Sensor6', 'Sensor7', 'Sensor8')],
  ['99', 9, four('ExhaustGasTemperature.Bank2', 'Sensor5', 'Sensor6', 'Sensor7', 'Sensor8')],
  ['9C', 17, [...four('OxygenConcentration', ...BANKS_34), ...four('Lambda', ...BANKS_34)]],
  ['9F', 9, [1, 2, 3, 4].flatMap((bank) => four(`FuelSystemUse.Bank${bank}`, 'SystemA', 'SystemB'))],
  ['A1', 9, four('NOx', 'CorrectedSensor1', 'CorrectedSensor2', 'CorrectedSensor3', 'CorrectedSensor4')],
  ['A3', 9, ['A', 'A', 'B', 'B'].map((sensor) => `EVAPVaporPressure${sensor}`)],
];

test.each(SUPPORT)('PID %s: each support bit is that of one value, and no other bit of any', (pid, bytes, names) => {
  const told = (mask: number) =>
    values([obd(`41${pid}${byteText(mask)}${'01'.repeat(bytes - 1)}`)]).map((value) => value.split(' ')[0]);
  const expected = Array.from({ length: 8 }, (_, bit) => (names[bit] ? [`OBD.${names[bit]}`] : []));
  expect(Array.from({ length: 8 }, (_, bit) => told(1 << bit))).toEqual(expected);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('wide range oxygen sensor %i, narrow ones alike', (sensor) => {
  const pid = (first: number) => byteText(first + sensor - 1);
  expect(values([obd(`41${pid(0x24)}40002000`), obd(`41${pid(0x34)}40008100`), obd(`41${pid(0x14)}6490`)])).toEqual([
    `OBD.O2WR.Sensor${sensor}.Lambda 0.5`,
    `OBD.O2WR.Sensor${sensor}.Voltage 1 V`,
    `OBD.O2WR.Sensor${sensor}.Lambda 0.5`,
    `OBD.O2WR.Sensor${sensor}.Current 0.001 A`,
    `OBD.O2.Sensor${sensor}.Voltage 0.5 V`,
    `OBD.O2.Sensor${sensor}.ShortTermFuelTrim 12.5 percent`,
  ]);
});

test('bits of a status byte stand for one thing each', () => {
  expect(values([obd('41 01 7C 07 00 00')]).slice(0, 2)).toEqual(['OBD.Status.IsMILOn 0', 'OBD.Status.DTCCount 124']);
  expect(values([obd('41 01 80 07 00 00')]).slice(0, 2)).toEqual(['OBD.Status.IsMILOn 1', 'OBD.Status.DTCCount 0']);
  expect(values([obd('41 01 01 07 00 00')]).slice(0, 2)).toEqual(['OBD.Status.IsMILOn 0', 'OBD.Status.DTCCount 1']);
  expect(values([obd('41 8B 0F 04 00 0000 0000')]).map((value) => value.split(' ')[1])).toEqual(['0', '0', '1', '0']);
  expect(values([obd('41 65 0F 02')]).map((value) => value.split(' ')[1])).toEqual(['0', '1', '0', '0']);
  expect(values([obd('41 94 02 FF 0001 0002 0003 0004 0005')])).toEqual(['OBD.NOxControl.ReagentQualityTime 1 h']);
  expect(values([obd('41 94 3C FF 0001 0002 0003 0004 0005')])).toEqual([
    'OBD.NOxControl.ReagentConsumptionTime 2 h',
    'OBD.NOxControl.DosingTime 3 h',
    'OBD.NOxControl.EGRValveTime 4 h',
    'OBD.NOxControl.MonitoringTime 5 h',
  ]);
});
