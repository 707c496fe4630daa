import { PIDS } from './pid-table.ts';
import { decode, obd, reasons, values } from './sample-upload.ts';

const texts = (response: string) => decode([obd(response)]).rows.map(({ text }) => text);

/** Lengths as SAE's own compliance test (J1699-3) asks for them: PIDs by number of data bytes; trims have one, or two with four banks. */
const LENGTHS: [number, string][] = [
  [1, '04 05 06 07 08 09 0A 0B 0D 0E 0F 11 12 13 1C 1D 1E 2C 2D 2E 2F 30 33 45 46 47 48 49 4A 4B 4C 51 52 55 56 57 58'],
  [1, '5A 5B 5C 5F 61 62 7D 7E 84 8D 8E'],
  [2, '02 03 0C 10 14 15 16 17 18 19 1A 1B 1F 21 22 23 31 32 3C 3D 3E 3F 42 43 44 4D 4E 53 54 59 5D 5E 63 65 92 9E A2'],
  [3, '67 6F 90 93'],
  [4, '00 20 40 60 80 A0 C0 E0 01 24 25 26 27 28 29 2A 2B 34 35 36 37 38 39 3A 3B 41 4F 50 9B 9D'],
  [5, '64 66 6A 6B 6C 72 73 74 77 86 87 91'],
  [6, '71 9A'],
  [7, '68 69 75 76 7A 7B 8B 8F'],
  [9, '6E 78 79 7C 83 98 99 9F A1'],
  [10, '70 85'],
  [11, '6D'],
  [12, '94'],
  [13, '7F 88'],
  [17, '8C 9C'],
  [41, '81 82 89 8A'],
];

test.each(LENGTHS)('%i bytes: %s', (bytes, pids) => {
  const wrong = pids.split(' ').filter((pid) => PIDS[Number.parseInt(pid, 16)]?.bytes !== bytes);
  expect(wrong).toEqual([]);
});

describe('PIDs with several values', () => {
  test.each<[string, ...string[]]>([
    ['41 6B 21 5A 64 00 00', 'EGRTemperature.Sensor1 50 celsius', 'EGRTemperature.Sensor2 360 celsius'],
    ['41 6F 06 1A 65', 'Turbocharger.B.InletPressure 101 kPa', 'Turbocharger.A.InletPressure 208 kPa'],
    [
      '41 70 26 0000 0C80 0000 0000 0E',
      'BoostPressure.A.Actual 100 kPa',
      'BoostPressure.A.ControlStatus 2',
      'BoostPressure.B.ControlStatus 3',
    ],
    ['41 71 04 00 00 00 00 01', 'VariableGeometryTurbo.A.ControlStatus 1'],
    ['41 7D 05', 'ControlArea.NOx 5'],
    ['41 7E 02', 'ControlArea.ParticulateMatter 2'],
    [
      `41 81 11 0000000A FFFFFFFF ${'00'.repeat(24)} 00015180 00000001`,
      'EmissionControlDevice1.Timer1 10 s',
      'EmissionControlDevice5.Timer1 86400 s',
      'EmissionControlDevice5.Timer2 1 s',
    ],
    [
      `41 82 01 00000001 00000002 ${'00'.repeat(32)}`,
      'EmissionControlDevice6.Timer1 1 s',
      'EmissionControlDevice6.Timer2 2 s',
    ],
    [
      `41 89 02 ${'00'.repeat(8)} 00000003 00000004 ${'00'.repeat(24)}`,
      'EmissionControlDevice12.Timer1 3 s',
      'EmissionControlDevice12.Timer2 4 s',
    ],
    [
      `41 8A 10 ${'00'.repeat(32)} FFFFFFFE 00000000`,
      'EmissionControlDevice20.Timer1 4294967294 s',
      'EmissionControlDevice20.Timer2 0 s',
    ],
    [
      '41 88 85 21 80 0064 2710 0000 0005 000A',
      'Inducement.IsActive 1',
      'Inducement.Reasons 5',
      'Inducement.Block1.Reasons 1',
      'Inducement.Block2.Reasons 2',
      'Inducement.Block3.Reasons 0',
      'Inducement.Block4.Reasons 8',
      'Inducement.Block1.DistanceActive 100 km',
      'Inducement.Block1.Distance 10000 km',
      'Inducement.Block2.DistanceActive 0 km',
      'Inducement.Block3.DistanceActive 5 km',
      'Inducement.Block4.DistanceActive 10 km',
    ],
    [
      '41 8B 7F 03 33 005A 0258',
      'DieselParticulateFilter.IsRegenerating 1',
      'DieselParticulateFilter.IsRegenerationActive 1',
      'NOxAdsorber.IsRegenerating 0',
      'NOxAdsorber.IsDesulfurizing 0',
      'DieselParticulateFilter.RegenerationTrigger 20 percent',
      'DieselParticulateFilter.TimeBetweenRegenerations 90 min',
      'DieselParticulateFilter.DistanceBetweenRegenerations 600 km',
    ],
    ['41 8B 10 0F FF FFFF FFFF', 'DieselParticulateFilter.RegenerationTrigger 100 percent'],
    [
      '41 8F 0B 01 FF9C 02 03E8',
      'ParticulateMatterSensor.Bank1.IsMeasuring 1',
      'ParticulateMatterSensor.Bank1.IsRegenerating 0',
      'ParticulateMatterSensor.Bank1.Output -1 percent',
      'ParticulateMatterSensor.Bank2.Output 10 percent',
    ],
    [
      '41 90 4D 012C',
      'WorldWideHarmonized.Vehicle.DisplayStrategy 1',
      'WorldWideHarmonized.Vehicle.MalfunctionIndicator 3',
      'WorldWideHarmonized.Vehicle.IsMonitoringIncomplete 1',
      'WorldWideHarmonized.Vehicle.TimeWithIndicator 300 h',
    ],
    [
      '41 91 02 0010 0020',
      'WorldWideHarmonized.Ecu.MalfunctionIndicator 2',
      'WorldWideHarmonized.Ecu.TimeWithIndicator 16 h',
      'WorldWideHarmonized.Ecu.B1Counter 32 h',
    ],
    ['41 92 81 80', 'FuelControl.Pressure1.IsClosedLoop 0', 'FuelControl.IdleBalance2.IsClosedLoop 1'],
    ['41 93 01 000A', 'WorldWideHarmonized.Vehicle.TotalTimeWithIndicator 10 h'],
    ['41 93 00 000A'],
    [
      '41 94 07 25 000C FFFF 0007 0007 0007',
      'NOxControl.IsWarning 1',
      'NOxControl.InducementLevel1 2',
      'NOxControl.InducementLevel2 0',
      'NOxControl.InducementLevel3 1',
      'NOxControl.ReagentQualityTime 12 h',
    ],
    [
      '41 9C 11 03E8 0000 0000 0000 2000 0000 0000 0000',
      'OxygenConcentration.Bank1.Sensor3 1.526 percent',
      'Lambda.Bank1.Sensor3 0.999424 ratio',
    ],
    ['41 A1 03 0064 FFFF 0001 0001', 'NOx.CorrectedSensor1 100 ppm'],
    ['41 A3 09 FC18 0001 0001 01F4', 'EVAPVaporPressureA -250 Pa', 'EVAPVaporPressureB 1000 Pa'],
    ['41 A5 03 64 07D0', 'DieselExhaustFluid.CommandedDosing 50 percent', 'DieselExhaustFluid.UsedInDriveCycle 1 l'],
    ['41 A9 01 01 00 00', 'IsABSDisabled 1'],
    ['41 A9 00 01 00 00'],
    ['41 C6 00 0001 FFFF 0003', 'ParticulateControl.RemovalTime 1 h', 'ParticulateControl.MonitoringTime 3 h'],
    ['41 C7 2710', 'DistanceSinceReflash 10000 km'],
    ['41 D2 03 F2 E6', 'CertifiedEnergy 94.901960784 percent', 'CertifiedRange 90.196078431 percent'],
    ['41 D3 000F4240', 'EngineOdometer 100000 km'],
    ['41 E0 80000001', 'PidsH E1 00'],
  ])('%s', (response, ...expected) => {
    expect(values([obd(response)])).toEqual(expected.map((value) => `OBD.${value}`));
    expect(reasons([obd(response)])).toEqual([]);
  });

  test('where VSS has a signal of the car itself, that is its name', () => {
    const engine = 'Powertrain.CombustionEngine.';
    expect(values([obd('41 7A 01 FF9C 0000 0000')])).toEqual([
      `${engine}DieselParticulateFilter.DeltaPressure -1000 Pa`,
    ]);
    expect(values([obd('41 7C 03 1388 0FA0 0000 0000')])).toEqual([
      `${engine}DieselParticulateFilter.InletTemperature 460 celsius`,
      `${engine}DieselParticulateFilter.OutletTemperature 360 celsius`,
    ]);
    expect(values([obd('41 7F 07 00000E10 00000708 0000003C')])).toEqual([
      `${engine}EngineHours 1 h`,
      `${engine}IdleHours 0.5 h`,
      'OBD.EngineRunTime.PTO 60 s',
    ]);
    expect(values([obd('41 85 0C 0000 0000 80 00000258')])).toEqual([
      `${engine}DieselExhaustFluid.Level 50.196078431 percent`,
      'OBD.NOxReagent.WarningTime 600 s',
    ]);
    expect(values([obd('41 9A 0F 05 5A00 FF38')])).toEqual([
      'OBD.HybridChargingMode 1',
      'OBD.HybridEnhancedChargingMode 2',
      'Powertrain.TractionBattery.CurrentVoltage 360 V',
      'Powertrain.TractionBattery.CurrentCurrent -20 A',
    ]);
  });

  test('diesel exhaust fluid: the support bits begin with its type', () => {
    expect(values([obd('41 9B 2F 82 3C CC')])).toEqual([
      'OBD.DieselExhaustFluid.Type 2',
      'OBD.DieselExhaustFluid.Concentration 32.5 percent',
      'OBD.DieselExhaustFluid.Temperature 20 celsius',
      'Powertrain.CombustionEngine.DieselExhaustFluid.Level 80 percent',
    ]);
    expect(values([obd('41 9B 02 82 3C CC')])).toEqual(['OBD.DieselExhaustFluid.Concentration 32.5 percent']);
  });
});

describe('readiness monitors', () => {
  test.each([
    ['41 01 83 07 FF 00', 11, 0, ''],
    ['41 01 00 37 65 23', 7, 4, 'Misfire FuelSystem Catalyst OxygenSensor'],
    ['41 01 00 0E E9 68', 7, 3, 'BoostPressure ExhaustGasSensor ParticulateFilter'],
    ['41 01 00 00 00 00', 0, 0, ''],
  ])('%s: %i, of which %i incomplete: %s', (response, supported, incomplete, names) => {
    const rows = decode([obd(response)]).rows.filter(({ signal }) => signal.endsWith('Monitors'));
    expect(rows.map(({ signal, value }) => [signal, value])).toEqual([
      ['Vehicle.OBD.Status.SupportedMonitors', supported],
      ['Vehicle.OBD.Status.IncompleteMonitors', incomplete],
    ]);
    expect(rows[1]?.text).toBe(names);
  });

  test('of a diesel, and those of the drive cycle', () => {
    expect(texts('41 01 00 0E E9 00')[3]).toBe(
      'FuelSystem Components HydrocarbonCatalyst BoostPressure ExhaustGasSensor ParticulateFilter EgrOrVvt',
    );
    expect(values([obd('41 41 00 15 20 20')])).toEqual([
      'OBD.DriveCycleStatus.IgnitionType 0',
      'OBD.DriveCycleStatus.EnabledMonitors 3',
      'OBD.DriveCycleStatus.IncompleteMonitors 2',
    ]);
    expect(texts('41 41 00 15 20 20')).toEqual(['spark', 'Misfire Components OxygenSensor', 'Misfire OxygenSensor']);
  });
});

test.each([
  ['41 03 40 00', ['open loop, load or deceleration, bank 2', 'off']],
  ['41 12 04', ['off or from outside']],
  ['41 13 33', ['B1S1, B1S2, B2S1, B2S2']],
  ['41 1C 06', ['EOBD']],
  ['41 1C 0E', [null]],
  ['41 1D 81', ['B1S1, B4S2']],
  ['41 51 04', ['diesel']],
  ['41 51 11', ['hybrid, petrol']],
  ['41 51 63', [null]],
  ['41 5F 11', ['Euro VI, heavy duty']],
  ['41 70 04 0000 0000 0000 0000 03', ['fault, data unreliable']],
  ['41 7D 05', ['inside, inside the carve-out']],
  ['41 90 4D 012C', ['discriminatory', 'continuous', null, null]],
  ['41 94 01 25 FFFF FFFF FFFF FFFF FFFF', [null, 'active', 'inactive', 'enabled']],
  ['41 9A 09 04 0000 0000', ['sustaining', 'increasing']],
])('%s means %j', (response, expected) => {
  expect(texts(response)).toEqual(expected);
});

describe('where the next PID of an answer begins', () => {
  test('after new and long ones', () => {
    expect(values([obd('41 9B 08 00 00 FF 7D 02 D3 00000064 0D 32')])).toEqual([
      'Powertrain.CombustionEngine.DieselExhaustFluid.Level 100 percent',
      'OBD.ControlArea.NOx 2',
      'OBD.EngineOdometer 10 km',
      'Speed 50 km/h',
    ]);
    expect(values([obd(`41 81 00 ${'11'.repeat(40)} 0D 32`)])).toEqual(['Speed 50 km/h']);
  });

  test.each([
    ['41 06 80', ['ShortTermFuelTrim1 0']],
    ['41 06 80 8C', ['ShortTermFuelTrim1 0', 'ShortTermFuelTrim3 9.375']],
    ['41 06 80 07 90', ['ShortTermFuelTrim1 0', 'LongTermFuelTrim1 12.5']],
    ['41 06 80 00 00', ['ShortTermFuelTrim1 0']],
    [
      '41 07 A0 60 06 80 80',
      ['LongTermFuelTrim1 25', 'LongTermFuelTrim3 -25', 'ShortTermFuelTrim1 0', 'ShortTermFuelTrim3 0'],
    ],
    ['41 55 90', ['ShortTermO2Trim1 12.5']],
    ['41 55 80 A0', ['ShortTermO2Trim1 0', 'ShortTermO2Trim3 25']],
    ['41 55 80 56 80', ['ShortTermO2Trim1 0', 'LongTermO2Trim1 0']],
  ])('fuel trims of two and of four banks: %s', (response, expected) => {
    expect(values([obd(response)])).toEqual(expected.map((value) => `OBD.${value} percent`));
    expect(reasons([obd(response)])).toEqual([]);
  });

  test('a PID without a public formula is kept as undecodable, what comes after it is read', () => {
    expect([values([obd('41 C1 80 0D 32')]), reasons([obd('41 C1 80 0D 32')])]).toEqual([
      ['Speed 50 km/h'],
      ['1 unknown-pid'],
    ]);
  });

  test('of one without a certain length nothing after it is taken for a PID', () => {
    expect([values([obd('41 0D 32 A7 00 0D 33 0D 34')]), reasons([obd('41 A7 00 0D 33 0D 34')])]).toEqual([
      ['Speed 50 km/h'],
      ['1 unknown-pid'],
    ]);
  });

  test('however many trims an answer has, it is read in time that grows with its length', () => {
    const response = `41${'06'.repeat(8000)}`;
    const start = performance.now();
    decode([obd(response)]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
